import { expect } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { Token, TokenReason } from '../../../src/api/transport/token-source.js';
import { TokenKeeper } from '../../../src/api/transport/token-keeper.js';
import { tokenFromUrl } from '../../../src/api/transport/token-source.js';
import type { Step } from '../fault-session.js';
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

  for (const expiresIn of [undefined, NaN, 0, -5, Infinity]) {
    it(`keeps a token whose life is unknown (${expiresIn})`, async () => {
      const { keeper, clock } = keeperOf({ token: 'one', expiresIn }, { token: 'two' });
      await keeper.token(signal);
      clock.advance(365 * 24 * 3_600_000);
      expect((await keeper.token(signal)).value).to.equal('one');
    });
  }

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
    expect(await failure(keeper.replacement(two, signal))).to.include({ code: 'auth', status: 401 });
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

  it('gives no token any more once it is closed, and asks for none', async () => {
    const { keeper, closed, reasons } = keeperOf({ token: 'one' }, { token: 'two' });
    await keeper.token(signal);
    closed.abort(new Error('closed'));
    expect(await keeper.token(signal).catch((reason: unknown) => reason)).to.have.property('message', 'closed');
    expect(reasons).to.deep.equal(['start']);
  });

  it('makes nobody wait who has left already', async () => {
    const { keeper } = keeperOf('hang');
    expect(await keeper.token(AbortSignal.abort('left')).catch((reason: unknown) => reason)).to.equal('left');
  });

  it('remembers no rejected token once there is a good one', async () => {
    const { keeper } = keeperOf({ token: 'one' }, { token: 'two' }, { token: 'one' });
    await keeper.replacement(await keeper.token(signal), signal);
    const two = await keeper.token(signal);
    expect((await keeper.replacement(two, signal)).value).to.equal('one');
  });

  for (const nothing of [null, undefined, { token: '' }, { token: null }]) {
    it(`takes ${JSON.stringify(nothing)} for: nobody is signed in`, async () => {
      const error = await failure(keeperOf(nothing as Token).keeper.token(signal));
      expect(error.code).to.equal('auth');
      expect(error.message).to.contain('nobody is signed in');
    });
  }

  const mistakes: [what: string, token: unknown][] = [
    ['another name for it', { access_token: 'secret' }],
    ['a token that is no text', { token: 5 }],
    ['a bare text', 'secret'],
    ['a token with a line break', { token: 'secret\r\nX-Evil: 1' }],
    ['a token that no header can hold', { token: 'secret✓' }],
  ];
  for (const [what, token] of mistakes) {
    it(`takes ${what} for a mistake of the page, without quoting it`, async () => {
      const error = await failure(keeperOf(token as Token).keeper.token(signal));
      expect(error).to.include({ code: 'config', retryable: false });
      expect(error.message).to.contain('{ token, expiresIn? }').and.not.contain('secret');
    });
  }

  it('tells a page that is offline from one that is signed out', async () => {
    const words = ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed', 'fetch failed'];
    for (const message of words) {
      expect((await failure(keeperOf(new TypeError(message)).keeper.token(signal))).code).to.equal('network');
    }
    expect((await failure(keeperOf(new TypeError('x is undefined')).keeper.token(signal))).code).to.equal('auth');
  });

  it('passes on the code of a source that knows better', async () => {
    const { keeper } = keeperOf(new HubError('network', 'The portal is not reachable.'));
    expect((await failure(keeper.token(signal))).code).to.equal('network');
  });
});

describe('tokenFromUrl', () => {
  const ask = (url: string): Promise<Token | null | undefined> => tokenFromUrl(url)({ reason: 'start', signal });

  it('reads token and expires_in', async () => {
    const session = new FaultSession();
    await session.answers({ body: { token: 'one', expires_in: 300 } });
    expect(await ask(`${session.baseUrl}/token`)).to.deep.equal({ token: 'one', expiresIn: 300 });
  });

  const answers: [what: string, step: Step, code: string][] = [
    ['a 401', { status: 401 }, 'auth'],
    ['a 403', { status: 403 }, 'auth'],
    ['a sign-in page', { body: ' <!doctype html>', headers: { 'Content-Type': 'text/html' } }, 'auth'],
    ['an address that does not exist', { status: 404 }, 'config'],
    ['an address that takes no GET', { status: 405 }, 'config'],
    ['an answer without a token', { body: { access_token: 'one' } }, 'config'],
    ['an answer that is no JSON', { body: 'one' }, 'config'],
    ['an answer that is no object', { body: [] }, 'config'],
    ['a portal that is asked too often', { status: 429 }, 'rateLimited'],
    ['a portal in maintenance', { status: 503 }, 'unavailable'],
    ['a failing portal', { status: 502 }, 'server'],
    ['a broken connection', { fault: 'reset' }, 'network'],
    ['an answer that breaks off', { fault: 'truncate' }, 'network'],
  ];
  for (const [what, step, code] of answers) {
    it(`turns ${what} into ${code}`, async () => {
      const session = new FaultSession();
      await session.answers(step);
      const error = await failure(ask(`${session.baseUrl}/token`));
      // What was not answered has no status, nor has what broke off.
      expect(error).to.include({ code, status: 'fault' in step ? undefined : (step.status ?? 200) });
      expect(error.message).to.contain(`${session.baseUrl}/token`);
    });
  }

  it('asks with the portal’s cookies, past every cache, for JSON', async () => {
    let asked: RequestInit | undefined;
    const fetch = async (_: unknown, init?: RequestInit) => ((asked = init), Response.json({ token: 'one' }));
    await tokenFromUrl('/token', fetch as typeof globalThis.fetch)({ reason: 'start', signal });
    expect(asked).to.deep.include({ cache: 'no-store', credentials: 'same-origin', signal });
    expect(new Headers(asked!.headers).get('Accept')).to.equal('application/json');
  });

  const sayings: [step: Step, said: string][] = [
    [{ status: 502 }, 'answered 502'],
    [{ body: ' <!doctype html>', headers: { 'Content-Type': 'text/html' } }, 'asks to sign in, or token-url is wrong'],
    [
      { body: { access_token: 'one' } },
      'has to answer with JSON, { "token": …, "expires_in": … }; there is no field "token"',
    ],
    [{ body: 'token=one' }, 'there is no JSON'],
  ];
  for (const [step, said] of sayings) {
    it(`tells whoever writes the portal what is wrong: ${said}`, async () => {
      const session = new FaultSession();
      await session.answers(step);
      const error = await failure(ask(`${session.baseUrl}/token?key=secret`));
      expect(error.message).to.contain(said).and.not.to.contain('secret');
      expect(error.hint).to.equal(error.message);
    });
  }

  for (const foreign of [false, true]) {
    it(`takes a redirect to another origin for signing in${foreign ? ', also where CORS hides it' : ''}`, async () => {
      const [session, stranger] = [new FaultSession(), new FaultSession()];
      await stranger.answers({ body: { token: 'not the portal’s' }, foreign });
      await session.answers({ redirect: `${stranger.otherBaseUrl}/sign-in` });
      expect((await failure(ask(`${session.baseUrl}/token`))).code).to.equal('auth');
    });
  }

  it('goes along with a redirect within the portal', async () => {
    const session = new FaultSession();
    await session.answers({ redirect: `${session.baseUrl}/moved` }, { body: { token: 'one' } });
    expect((await ask(`${session.baseUrl}/token`))?.token).to.equal('one');
  });
});
