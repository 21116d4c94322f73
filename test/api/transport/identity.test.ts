import { expect } from '@open-wc/testing';
import { unassignAdmin } from '../../../src/api/endpoints/admins.js';
import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { launchOrganization } from '../../../src/api/endpoints/launches.js';
import { createTag, deleteTag, listTags, updateTag } from '../../../src/api/endpoints/tags.js';
import { listCustomerTrials } from '../../../src/api/endpoints/trials.js';
import { turns } from '../../support/turns.js';
import { failure } from '../failure.js';
import type { Step } from '../fault-session.js';
import { answered, customerIds, failures, noRows, sourceOf, tokens, vip } from '../source-session.js';

const seconds = 1000;
const signInPage: Step = {
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Sign in</title>',
};

describe('the token', () => {
  it('is asked for anew once when 50 requests are rejected; each is sent once more, then fails with auth', async () => {
    const { token, reasons } = tokens('one', 'two', 'three');
    const { source, session } = sourceOf({ token });
    await session.answers({ status: 401 });
    const ids = customerIds(50);
    const errors = await failures(ids.map((id) => source.ask(getCustomer, { id })));
    expect(new Set(errors.map(({ code }) => code))).to.deep.equal(new Set(['auth']));
    expect(reasons).to.deep.equal(['start', 'rejected']);
    const seen = await session.seen();
    for (const id of ids) {
      const used = seen.filter(({ url }) => url === `/customers/${id}`).map(({ headers }) => headers['authorization']);
      expect(used).to.deep.equal(['Bearer one', 'Bearer two']);
    }
  });

  it('lets all of them be answered when the new one is accepted', async () => {
    const { token, reasons } = tokens('one', 'two');
    const { source, session } = sourceOf({ token });
    await session.answers({ byToken: { two: { body: noRows } } });
    await Promise.all(customerIds(50).map((id) => source.ask(listCustomerTrials, { id })));
    expect(reasons).to.deep.equal(['start', 'rejected']);
  });

  it('is not used any more once it was refused as a replacement', async () => {
    const { token, reasons } = tokens('one', 'two', 'three');
    const { source, session } = sourceOf({ token });
    await session.answers({ byToken: { three: { body: noRows } } });
    expect((await failure(source.ask(listTags, {}))).code).to.equal('auth');
    expect(await source.ask(listTags, {})).to.deep.equal(noRows);
    const used = (await session.seen()).map(({ headers }) => headers['authorization']);
    expect(used).to.deep.equal(['Bearer one', 'Bearer two', 'Bearer three']);
    expect(reasons).to.deep.equal(['start', 'rejected', 'rejected']);
  });

  it('is said to be the same again', async () => {
    const { source, session } = sourceOf({ token: tokens('one', 'one').token });
    await session.answers({ status: 401 });
    const error = await failure(source.ask(listTags, {}));
    expect(error.code).to.equal('auth');
    expect(error.message).to.contain('gave the token again');
    expect(await session.seen()).to.have.length(1);
  });

  it('goes with a rejected write again, with its body and its key', async () => {
    const { source, session } = sourceOf({ token: tokens('one', 'two').token });
    await session.answers({ byToken: { two: { body: vip } } });
    await source.change(createTag, { name: 'VIP' }, { idempotencyKey: 'press-1' });
    const seen = await session.seen();
    expect(seen.map(({ body }) => body)).to.deep.equal(['{"name":"VIP"}', '{"name":"VIP"}']);
    expect(seen.map(({ headers }) => headers['idempotency-key'])).to.deep.equal(['press-1', 'press-1']);
  });

  it('fails all requests together when its source hangs', async () => {
    const { source, session, clock } = sourceOf({ token: () => new Promise(() => {}) });
    const asked = failures(customerIds(3).map((id) => source.ask(getCustomer, { id })));
    await clock.waiting(10 * seconds);
    // All three wait by now for what the first one asked for.
    await turns();
    clock.advance(10 * seconds);
    for (const error of await asked) expect(error).to.include({ code: 'auth', retryable: true });
    expect(await session.seen()).to.have.length(0);
  });

  it('goes along with a redirect within the origin', async () => {
    const { source, session } = sourceOf({ token: tokens('one').token });
    await session.answers({ redirect: `${session.baseUrl}/moved` }, { body: noRows });
    await source.ask(listTags, {});
    const used = (await session.seen()).map(({ headers }) => headers['authorization']);
    expect(used).to.deep.equal(['Bearer one', 'Bearer one']);
  });

  it('never goes to another origin, also on a redirect, whose answer does not count', async () => {
    const { source, session } = sourceOf({ token: tokens('one', 'two').token });
    await session.answers(
      { redirect: `${session.otherBaseUrl}/moved` },
      { body: noRows },
      { redirect: `${session.otherBaseUrl}/moved` },
      { body: noRows },
    );
    const error = await failure(source.ask(listTags, {}));
    expect(error.code).to.equal('auth');
    expect(error.message).to.contain('redirected').and.contain('localhost');
    const seen = await session.seen({ count: 4 });
    const used = seen.map(({ host, headers }) => [host.includes('localhost'), headers['authorization']]);
    expect(used).to.deep.equal([
      [false, 'Bearer one'],
      [true, undefined],
      [false, 'Bearer two'],
      [true, undefined],
    ]);
  });

  it('is in no address and in no error, even when the API repeats it', async () => {
    const { source, session } = sourceOf({ token: tokens('very-secret').token });
    const echo = {
      message: 'Bearer very-secret is odd',
      errors: [{ description: 'very-secret', field: 'very-secret' }],
      trackingId: 'very-secret',
    };
    await session.answers({ status: 422, body: echo });
    const { message, stack, apiMessage, fields, trackingId, cause } = await failure(source.ask(listTags, {}));
    expect(JSON.stringify([message, stack, apiMessage, fields, trackingId, String(cause)])).not.to.contain('secret');
    expect(message).to.contain('Bearer [token] is odd');
    expect((await session.seen())[0]?.url).not.to.contain('secret');
  });
});

describe('a sign-in page in the API’s place', () => {
  const places: [what: string, step: (away: string) => Step][] = [
    ['a page instead of JSON', () => signInPage],
    ['a page without a type', () => ({ ...signInPage, headers: { 'Content-Type': 'text/plain' } })],
    ['another origin', (away) => ({ redirect: `${away}/sign-in` })],
  ];
  for (const [what, step] of places) {
    it(`has the token source asked once more, and is auth then: ${what}`, async () => {
      const { token, reasons } = tokens('one', 'two', 'three');
      const { source, session } = sourceOf({ token });
      const stranger = sourceOf().session;
      await stranger.answers({ body: noRows });
      await session.answers(step(stranger.otherBaseUrl));
      const error = await failure(source.ask(listTags, {}));
      expect(error).to.include({ code: 'auth', retryable: true });
      expect(error.message).to.contain('sign-in page');
      expect(reasons).to.deep.equal(['start', 'rejected']);
      expect(await session.seen()).to.have.length(2);
    });
  }

  it('gives way to the answer when the next token is good', async () => {
    const { source, session } = sourceOf({ token: tokens('one', 'two').token });
    await session.answers({ byToken: { one: signInPage, two: { body: noRows } } });
    expect(await source.ask(listTags, {})).to.deep.equal(noRows);
  });

  it('is auth at once when cookies identify the caller', async () => {
    const { source, session } = await answered(signInPage);
    expect(await failure(source.ask(listTags, {}))).to.include({ code: 'auth', status: 200 });
    expect(await session.seen()).to.have.length(1);
  });

  it('is known by its redirect also where CORS lets nobody read it', async () => {
    const { source, session, clock } = sourceOf();
    const stranger = sourceOf().session;
    await stranger.answers({ ...signInPage, foreign: true });
    await session.answers({ redirect: `${stranger.otherBaseUrl}/sign-in` });
    const error = failure(source.ask(listTags, {}));
    await clock.waiting(250);
    clock.advance(250);
    expect(await error).to.include({ code: 'auth', status: undefined });
    expect((await error).message).to.contain('redirected to another origin');
    expect(await session.seen()).to.have.length(2);
  });
});

describe('without a token', () => {
  it('every write, and no read, says who sends it', async () => {
    const { source, session } = await answered({ status: 204 });
    await source.change(deleteTag, { id: 'tag-1' });
    await source.change(unassignAdmin, { id: 'customer-1', adminId: 'admin-1' });
    await failure(source.change(launchOrganization, {}));
    await failure(source.change(updateTag, { id: 'tag-1', name: 'Key' }));
    await failure(source.ask(listTags, {}));
    const seen = await session.seen();
    expect(seen.map(({ method }) => method)).to.deep.equal(['DELETE', 'DELETE', 'POST', 'PATCH', 'GET']);
    const senders = seen.map(({ headers }) => headers['x-requested-with']);
    expect(senders).to.deep.equal([...Array<string>(4).fill('partner-hub-elements'), undefined]);
    expect(seen.every(({ headers }) => headers['authorization'] === undefined)).to.equal(true);
  });

  it('and only then: a write with a token does not say it', async () => {
    const { source, session } = sourceOf({ token: tokens('one').token });
    await session.answers({ status: 204 });
    await source.change(deleteTag, { id: 'tag-1' });
    const [seen] = await session.seen();
    expect(seen?.headers).to.include({ authorization: 'Bearer one' }).and.not.to.have.property('x-requested-with');
  });

  it('cookies go along as the page wants it', async () => {
    const modes: unknown[] = [];
    const fetch = async (_: string, { credentials }: RequestInit) => (modes.push(credentials), Response.json(noRows));
    await sourceOf({ fetch }).source.ask(listTags, {});
    await sourceOf({ fetch, credentials: 'include' }).source.ask(listTags, {});
    expect(modes).to.deep.equal(['same-origin', 'include']);
  });
});
