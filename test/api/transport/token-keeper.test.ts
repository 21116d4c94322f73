import { expect } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { Token, TokenReason } from '../../../src/api/transport/token-source.js';
import { TokenKeeper, tokenFromUrl } from '../../../src/api/transport/token-keeper.js';
import { FaultSession } from '../fault-session.js';
import { failure } from '../failure.js';
import { ManualClock } from '../manual-clock.js';

const { signal } = new AbortController();

function keeperOf(...tokens: (Token | Error | 'hang')[]) {
  const clock = new ManualClock();
  const closed = new AbortController();
  const reasons: TokenReason[] = [];
  const source = async ({ reason }: { reason: TokenReason }): Promise<Token> => {
    reasons.push(reason);
    const next = tokens.length > 0 ? tokens.shift()! : new Error('There are no more tokens.');
    if (next === 'hang') return new Promise(() => {});
    if (next instanceof Error) throw next;
    return next;
  };
  return { keeper: new TokenKeeper(source, clock, closed.signal), clock, closed, reasons };
}

describe('TokenKeeper', () => {
  it('asks once for everybody who needs a token', async () => {
    const { keeper, reasons } = keeperOf({ token: 'one' });
    const tokens = await Promise.all([keeper.token(signal), keeper.token(signal), keeper.token(signal)]);
    expect(tokens.map(({ value }) => value)).to.deep.equal(['one', 'one', 'one']);
    expect(reasons).to.deep.equal(['start']);
  });

  it('asks for the next token before the last tenth of its life, counted from its receipt', async () => {
    const { keeper, clock, reasons } = keeperOf({ token: 'one', expiresIn: 100 }, { token: 'two' });
    clock.advance(-365 * 24 * 3_600_000);
    await keeper.token(signal);
    clock.advance(89_999);
    expect((await keeper.token(signal)).value).to.equal('one');
    clock.advance(1);
    expect((await keeper.token(signal)).value).to.equal('two');
    expect(reasons).to.deep.equal(['start', 'expired']);
  });

  it('takes no more than 30 seconds off a long life', async () => {
    const { keeper, clock } = keeperOf({ token: 'one', expiresIn: 3600 }, { token: 'two' });
    await keeper.token(signal);
    clock.advance(3_569_999);
    expect((await keeper.token(signal)).value).to.equal('one');
    clock.advance(1);
    expect((await keeper.token(signal)).value).to.equal('two');
  });

  it('keeps a token whose life is unknown', async () => {
    const { keeper, clock } = keeperOf({ token: 'one', expiresIn: NaN }, { token: 'two' });
    await keeper.token(signal);
    clock.advance(365 * 24 * 3_600_000);
    expect((await keeper.token(signal)).value).to.equal('one');
  });

  it('replaces a token once, also for requests whose rejection comes late', async () => {
    const { keeper, reasons } = keeperOf({ token: 'one' }, { token: 'two' });
    const one = await keeper.token(signal);
    const both = await Promise.all([keeper.replacement(one, signal), keeper.replacement(one, signal)]);
    const late = await keeper.replacement(one, signal);
    expect([...both, late].map(({ value }) => value)).to.deep.equal(['two', 'two', 'two']);
    expect(reasons).to.deep.equal(['start', 'rejected']);
  });

  it('says so when the source gives the rejected token again', async () => {
    const { keeper } = keeperOf({ token: 'secret' }, { token: 'secret' });
    const error = await failure(keeper.replacement(await keeper.token(signal), signal));
    expect(error.code).to.equal('auth');
    expect(error.message).to.contain('gave the token again').and.not.contain('secret');
  });

  it('does not ask again for requests that waited when there is no replacement, but does for a new question', async () => {
    const { keeper, reasons } = keeperOf({ token: 'one' }, new Error('Signed out.'), { token: 'two' });
    const one = await keeper.token(signal);
    const first = await failure(keeper.replacement(one, signal));
    expect(first.message).to.equal('The token source failed: Signed out.');
    expect(await failure(keeper.replacement(one, signal))).to.equal(first);
    expect((await keeper.token(signal)).value).to.equal('two');
    expect(reasons).to.deep.equal(['start', 'rejected', 'rejected']);
  });

  it('gives the refused replacement to a request that has not tried it, and nobody another one', async () => {
    const { keeper, reasons } = keeperOf({ token: 'one' }, { token: 'two' }, { token: 'three' });
    const one = await keeper.token(signal);
    const two = await keeper.replacement(one, signal);
    keeper.refuse(two);
    expect((await keeper.replacement(one, signal)).value).to.equal('two');
    expect((await failure(keeper.replacement(two, signal))).code).to.equal('auth');
    expect((await keeper.token(signal)).value).to.equal('three');
    expect(reasons).to.deep.equal(['start', 'rejected', 'rejected']);
  });

  it('ends a source that hangs after ten seconds', async () => {
    const { keeper, clock } = keeperOf('hang', { token: 'one' });
    const error = failure(keeper.token(signal));
    await clock.waiting(10_000);
    clock.advance(10_000);
    expect((await error).code).to.equal('auth');
    expect((await error).message).to.contain('10 seconds');
    expect((await keeper.token(signal)).value).to.equal('one');
  });

  it('lets one request go without taking the token from the others', async () => {
    const { keeper, closed } = keeperOf('hang');
    const leaving = new AbortController();
    const gone = keeper.token(leaving.signal).catch((reason: unknown) => reason);
    const staying = keeper.token(signal).catch((reason: unknown) => reason);
    leaving.abort(new Error('gone'));
    expect(await gone).to.have.property('message', 'gone');
    closed.abort(new Error('closed'));
    expect(await staying).to.have.property('message', 'closed');
  });

  const noTokens: [what: string, token: unknown][] = [
    ['null', null],
    ['a token that is no text', { token: 5 }],
    ['an empty token', { token: '' }],
    ['a token with a line break', { token: 'secret\r\nX-Evil: 1' }],
    ['a token that no header can hold', { token: 'secret✓' }],
  ];
  for (const [what, token] of noTokens) {
    it(`refuses ${what} without quoting it`, async () => {
      const error = await failure(keeperOf(token as Token).keeper.token(signal));
      expect(error.code).to.equal('auth');
      expect(error.message).to.contain('{ token, expiresIn? }').and.not.contain('secret');
    });
  }

  it('passes on the code of a source that knows better', async () => {
    const { keeper } = keeperOf(new HubError('network', 'The portal is not reachable.'));
    expect((await failure(keeper.token(signal))).code).to.equal('network');
  });
});

describe('tokenFromUrl', () => {
  const ask = (url: string): Promise<Token> => tokenFromUrl(url)({ reason: 'start', signal });

  it('reads token and expires_in', async () => {
    const session = new FaultSession();
    await session.answers({ body: { token: 'one', expires_in: 300 } });
    expect(await ask(`${session.baseUrl}/token`)).to.deep.equal({ token: 'one', expiresIn: 300 });
  });

  const answers: [what: string, step: Parameters<FaultSession['answers']>[0], code: string][] = [
    ['a 401', { status: 401 }, 'auth'],
    ['a failing portal', { status: 502 }, 'server'],
    ['a sign-in page', { body: '<!doctype html>', headers: { 'Content-Type': 'text/html' } }, 'auth'],
    ['a broken connection', { fault: 'reset' }, 'network'],
  ];
  for (const [what, step, code] of answers) {
    it(`turns ${what} into ${code}`, async () => {
      const session = new FaultSession();
      await session.answers(step);
      expect((await failure(ask(`${session.baseUrl}/token`))).code).to.equal(code);
    });
  }
});
