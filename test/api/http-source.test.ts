import { expect } from '@open-wc/testing';
import { assignAdmin, listAdmins } from '../../src/api/endpoints/admins.js';
import { listCustomers } from '../../src/api/endpoints/customers.js';
import { launchCustomer } from '../../src/api/endpoints/launches.js';
import { getMe } from '../../src/api/endpoints/me.js';
import { changeCustomerTags, createTag, listTags, updateTag } from '../../src/api/endpoints/tags.js';
import { listCustomerTrials } from '../../src/api/endpoints/trials.js';
import { HttpSource } from '../../src/api/http-source.js';
import type { Fetch } from '../../src/api/transport/network.js';
import { failure } from './failure.js';
import type { Step } from './fault-session.js';
import { answered, noRows, sourceOf, tokens, vip } from './source-session.js';
import { waitUntil } from '../support/wait-until.js';

const seconds = 1000;
const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('HttpSource: what goes out', () => {
  it('puts parameters into path and query, a repeated one once for each value, and leaves out empty ones', async () => {
    const { source, session } = await answered({ body: noRows });
    await source.ask(listCustomers, {
      q: 'bank & co',
      status: ['trial', 'suspended'],
      'not.product': ['meetings'],
      tag: [],
      facets: ['status', 'tag'],
      max: 0,
      offset: 50,
    });
    await source.ask(listCustomerTrials, { id: 'a/b?c#d é' });
    const [list, trials] = await session.seen();
    expect(list?.url).to.equal(
      '/customers?q=bank%20%26%20co&status=trial&status=suspended&not.product=meetings&facets=status,tag&max=0&offset=50',
    );
    expect(trials?.url).to.equal('/customers/a%2Fb%3Fc%23d%20%C3%A9/trials');
  });

  it('sends a change with its fields as JSON, and one without fields without a body', async () => {
    const { source, session } = await answered({ body: vip }, { status: 204 });
    await source.change(updateTag, { id: 'a/b', name: 'VIP' });
    expect(await source.change(assignAdmin, { id: 'customer-1', adminId: 'admin-2' })).to.equal(undefined);
    const [update, assign] = await session.seen();
    expect(update).to.include({ method: 'PATCH', url: '/tags/a%2Fb', body: '{"name":"VIP"}' });
    expect(update?.headers['content-type']).to.equal('application/json');
    expect(assign).to.include({ method: 'PUT', url: '/customers/customer-1/admins/admin-2', body: '' });
  });

  it('says that it takes JSON alone', async () => {
    const { source, session } = await answered({ body: noRows });
    await source.ask(listTags, {});
    expect((await session.seen())[0]?.headers['accept']).to.equal('application/json');
  });

  it('never lets an id lead to another path', async () => {
    const { source, session } = await answered({ body: {} });
    expect((await failure(source.change(changeCustomerTags, { id: '..', add: [] }))).code).to.equal('config');
    expect(await session.seen()).to.have.length(0);
  });

  it('adds nothing from a page that extends Object.prototype', async () => {
    const { source, session } = await answered({ body: noRows });
    Object.assign(Object.prototype, { extended: 'by the page' });
    try {
      await source.ask(listAdmins, { q: 'x' });
    } finally {
      delete (Object.prototype as { extended?: unknown }).extended;
    }
    const [seen] = await session.seen();
    expect(seen?.url).to.equal('/admins?q=x');
    expect(seen?.headers).not.to.have.property('extended');
  });

  it('says in which language the API should write', async () => {
    const { source, session } = await answered({ body: noRows });
    await source.ask(listTags, {}, { language: 'nl-BE' });
    await source.ask(listTags, {}, { language: 'nl\r\nX-Evil: 1' });
    const [dutch, odd] = await session.seen();
    expect(dutch?.headers['accept-language']).to.equal('nl-BE');
    expect(odd?.headers).not.to.have.property('x-evil');
  });

  it('gives every POST a key: the given one, else a new one; and nothing else', async () => {
    const { source, session } = await answered({ body: vip });
    await failure(source.change(launchCustomer, { id: 'customer-1' }, { idempotencyKey: 'press-1' }));
    await source.change(createTag, { name: 'VIP' });
    await source.change(createTag, { name: 'VIP' });
    await source.change(updateTag, { id: 'tag-1', name: 'VIP' });
    await failure(source.ask(getMe, {}));
    const keys = (await session.seen()).map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).to.equal('press-1');
    expect(keys[1]).to.match(uuid);
    expect(keys[2]).to.match(uuid).and.not.equal(keys[1]);
    expect(keys.slice(3)).to.deep.equal([undefined, undefined]);
  });

  it('makes a key also where the page is not secure', async () => {
    const { source, session } = await answered({ body: vip });
    const { randomUUID } = Crypto.prototype;
    delete (Crypto.prototype as Partial<Crypto>).randomUUID;
    try {
      await source.change(createTag, { name: 'VIP' });
    } finally {
      Crypto.prototype.randomUUID = randomUUID;
    }
    expect((await session.seen())[0]?.headers['idempotency-key']).to.match(uuid);
  });

  it('counts a relative base URL from the base of the page', async () => {
    const asked: string[] = [];
    const base = document.createElement('base');
    base.href = 'https://portal.example/hub/';
    document.head.append(base);
    try {
      const fetch: Fetch = async (url) => (asked.push(url), Response.json(noRows));
      await sourceOf({ baseUrl: 'api', fetch }).source.ask(listTags, {});
    } finally {
      base.remove();
    }
    expect(asked).to.deep.equal(['https://portal.example/hub/api/tags']);
  });

  it('refuses what is no base URL', () => {
    expect(() => new HttpSource({ baseUrl: 'ftp://x.example/' }))
      .to.throw('base URL')
      .with.property('code', 'config');
  });
});

describe('HttpSource: a page that wraps fetch', () => {
  const { fetch: original } = globalThis;
  afterEach(() => void (globalThis.fetch = original));

  it('is asked with an address and plain headers', async () => {
    const { source, session } = sourceOf({ token: tokens('one').token });
    await session.answers({ body: vip });
    const seen: { url: string; headers: Record<string, string> }[] = [];
    globalThis.fetch = (async (url: string, init: { headers: Record<string, string> }) => {
      if (url.startsWith(session.baseUrl)) seen.push({ url, headers: init.headers });
      return original(url, { ...init, headers: { ...init.headers, 'X-Requested-With': 'the portal' } });
    }) as typeof globalThis.fetch;
    await source.change(createTag, { name: 'VIP' }, { language: 'nl' });
    globalThis.fetch = original;
    expect(seen.map(({ url }) => url)).to.deep.equal([`${session.baseUrl}/tags`]);
    expect(Object.getPrototypeOf(seen[0]?.headers)).to.equal(Object.prototype);
    expect(seen[0]?.headers).to.have.all.keys(
      'Accept',
      'Accept-Language',
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
    );
    const [arrived] = await session.seen();
    expect(arrived?.headers).to.include({ authorization: 'Bearer one', 'x-requested-with': 'the portal' });
    expect(arrived?.body).to.equal('{"name":"VIP"}');
  });

  const wrappers: Readonly<Record<string, (url: string, init: RequestInit) => Promise<Response>>> = {
    'makes Headers of them': (url, init) => {
      const headers = new Headers(init.headers);
      headers.set('X-Requested-With', 'the portal');
      return original(url, { ...init, headers });
    },
    'makes a list of them': (url, init) =>
      original(url, { ...init, headers: [...Object.entries(init.headers!), ['X-Requested-With', 'the portal']] }),
    'adds to them': (url, init) => {
      Object.assign(init.headers!, { 'X-Requested-With': 'the portal' });
      return original(url, init);
    },
    'makes a Request of it': (url, init) => {
      const request = new Request(new URL(url), init);
      request.headers.set('X-Requested-With', 'the portal');
      return original(request);
    },
    'reads the answer, and hands on a copy': async (url, init) => {
      const answer = await original(url, { ...init, headers: { ...init.headers, 'X-Requested-With': 'the portal' } });
      const copy = answer.clone();
      await answer.text();
      return copy;
    },
    'reads the answer, and makes another': async (url, init) => {
      const answer = await original(url, { ...init, headers: { ...init.headers, 'X-Requested-With': 'the portal' } });
      return new Response(await answer.text(), { status: answer.status, headers: answer.headers });
    },
  };
  for (const [how, wrapper] of Object.entries(wrappers)) {
    it(`loses neither token nor answer in one that ${how}`, async () => {
      const { source, session } = sourceOf({ token: tokens('one').token });
      await session.answers({ body: { items: [vip], total: 1 } });
      globalThis.fetch = wrapper as typeof globalThis.fetch;
      const answer = await source.ask(listTags, {}).finally(() => (globalThis.fetch = original));
      expect(answer.items).to.have.length(1);
      const [arrived] = await session.seen();
      expect(arrived?.headers).to.include({ authorization: 'Bearer one', 'x-requested-with': 'the portal' });
    });
  }

  it('may be wrapped after the source was made', async () => {
    const { source } = sourceOf();
    globalThis.fetch = async () => Response.json(noRows);
    expect(await source.ask(listTags, {})).to.deep.equal(noRows);
  });
});

describe('HttpSource: what comes back', () => {
  it('is the caller’s own copy', async () => {
    const { source } = await answered({ body: { items: [vip], total: 1 } });
    const first = await source.ask(listTags, {});
    (first.items[0] as { name: string }).name = 'changed by the page';
    expect((await source.ask(listTags, {})).items[0]?.name).to.equal('VIP');
  });

  it('leaves no timer behind', async () => {
    const { source, clock } = await answered({ body: noRows });
    await source.ask(listTags, {});
    expect(clock.pending).to.deep.equal([]);
  });

  it('leaves out a bad row and says so', async () => {
    const { source } = await answered({ body: { items: [vip, { name: 5 }], total: 2 } });
    const { items, invalidRows } = await source.ask(listTags, {});
    expect(items).to.deep.equal([vip]);
    expect(invalidRows?.map(({ index }) => index)).to.deep.equal([1]);
  });

  it('says where the next page is, when the API says so', async () => {
    const { source, session } = await answered({ body: noRows, headers: { Link: '</next?cursor=2>; rel="next"' } });
    expect((await source.ask(listCustomers, {})).nextPage).to.equal(`${new URL(session.baseUrl).origin}/next?cursor=2`);
  });

  it('asks for a page by its address, as every other question', async () => {
    const { source, session } = sourceOf({ token: tokens('one').token });
    await session.answers({ body: noRows });
    await source.ask(listCustomers, { q: 'bank' }, { page: `${session.baseUrl}/list?cursor=a%2Fb`, language: 'nl' });
    const [seen] = await session.seen();
    expect(seen?.url).to.equal('/list?cursor=a%2Fb');
    expect(seen?.headers).to.include({ authorization: 'Bearer one', 'accept-language': 'nl' });
  });

  for (const page of ['https://evil.example/customers', '//evil.example/', 'customers', '']) {
    it(`does not go to “${page}” for a page`, async () => {
      const { source, session } = sourceOf({ token: tokens('one').token });
      expect((await failure(source.ask(listCustomers, {}, { page }))).code).to.equal('config');
      expect(await session.seen()).to.have.length(0);
    });
  }

  it('warns once for each operation that the API will drop, and says when, where the API does', async () => {
    const { source, session } = sourceOf();
    const listed: Step = { body: noRows, headers: { Deprecation: '@1767225600' } };
    await session.answers(
      { ...listed, headers: { ...listed.headers, Sunset: 'Tue, 30 Jun 2026 00:00:00 GMT' } },
      listed,
    );
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => void warnings.push(text);
    try {
      await source.ask(listCustomerTrials, { id: 'customer-1' });
      await source.ask(listCustomerTrials, { id: 'customer-2' });
      await source.ask(listTags, {});
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(2);
    expect(warnings[0])
      .to.match(/^partner-hub-elements: /)
      .and.contain('listCustomerTrials')
      .and.contain('2026-01-01')
      .and.contain('30 Jun 2026');
    expect(warnings[1])
      .to.contain('listTags')
      .and.match(/since 2026-01-01\.$/);
  });
});

describe('HttpSource: bodies that are wrong', () => {
  for (const fault of ['hang', 'drip'] as const) {
    it(`ends after 30 seconds when the answer does not (${fault})`, async () => {
      const { source, session, clock } = await answered({ fault });
      const error = failure(source.ask(listTags, {}));
      await session.seen({ count: 1 });
      clock.advance(30 * seconds);
      expect(await error).to.include({ code: 'timeout', retryable: true });
      await session.seen({ dropped: 1 });
      expect(clock.pending).to.deep.equal([]);
    });
  }

  it('stops reading a body that has no end', async () => {
    const { source, session } = await answered({ fault: 'flood' });
    expect((await failure(source.ask(listTags, {}))).code).to.equal('badData');
    await session.seen({ dropped: 1 });
  });

  it('counts what a packed body unpacks to, however little it says it is', async () => {
    const { source } = await answered({ body: noRows, padding: 33_000_000, packed: true });
    const error = await failure(source.ask(listTags, {}));
    expect(error.code).to.equal('badData');
    expect(error.message).to.contain('longer than 32000000 bytes');
  });

  it('reads a packed body that is long, but not too long', async () => {
    const { source } = await answered({ body: noRows, padding: 3_000_000, packed: true });
    expect(await source.ask(listTags, {})).to.deep.equal(noRows);
  });

  it('ends in time even with a fetch that does not listen', async () => {
    const { source, clock } = sourceOf({ fetch: () => new Promise(() => {}) });
    const error = failure(source.ask(listTags, {}));
    await clock.waiting(30 * seconds);
    clock.advance(30 * seconds);
    expect((await error).code).to.equal('timeout');
  });

  const bodies: [what: string, step: Step, words: string][] = [
    ['cut-off JSON', { body: '{"items":[' }, 'cut off'],
    ['a text', { body: 'OK', headers: { 'Content-Type': 'text/plain' } }, 'text/plain instead of JSON'],
    ['an empty body', { body: '' }, 'the answer to “listTags”'],
    ['no body', { status: 204 }, 'the answer to “listTags”'],
    ['a list', { body: [] }, 'the answer to “listTags”'],
    ['a JSON text', { body: '"items"' }, 'the answer to “listTags”'],
    ['null', { body: 'null' }, 'the answer to “listTags”'],
    ['fields of another type', { body: { items: 5, total: '0' } }, '“items”'],
    ['rows of which not one fits', { body: { items: [{}], total: 1 } }, '“items.0.id”'],
  ];
  for (const [what, step, words] of bodies) {
    it(`takes ${what} for badData, which may be better another time`, async () => {
      const { source } = await answered({ ...step, headers: { ...step.headers, TrackingID: 'HUB_1' } });
      const error = await failure(source.ask(listTags, {}));
      expect(error).to.include({ code: 'badData', retryable: true, trackingId: 'HUB_1', status: step.status ?? 200 });
      expect(error.message).to.contain(words);
    });
  }

  it('understands JSON that calls itself a page', async () => {
    const { source } = await answered({ body: noRows, headers: { 'Content-Type': 'text/html' } });
    expect(await source.ask(listTags, {})).to.deep.equal(noRows);
  });

  it('keeps the status of an error whose body is not JSON', async () => {
    const page = { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><title>No</title>' };
    const { source } = await answered({ status: 403, ...page });
    expect(await failure(source.ask(listTags, {}))).to.include({ code: 'forbidden', status: 403 });
  });
});

describe('HttpSource: going away', () => {
  const leaving = async (asked: Promise<unknown>): Promise<unknown> => asked.catch((reason: unknown) => reason);

  it('aborts a request that is under way', async () => {
    const { source, session, clock } = await answered({ fault: 'hang' });
    const controller = new AbortController();
    const gone = leaving(source.ask(listTags, {}, { signal: controller.signal }));
    await session.seen({ count: 1 });
    controller.abort();
    expect(await gone).to.equal(controller.signal.reason);
    await session.seen({ dropped: 1 });
    expect(clock.pending).to.deep.equal([]);
  });

  it('aborts a request that waits', async () => {
    const { source, clock } = await answered({ status: 429, headers: { 'Retry-After': '20' } });
    const controller = new AbortController();
    const gone = leaving(source.ask(listTags, {}, { signal: controller.signal }));
    await clock.waiting(20 * seconds);
    controller.abort();
    expect(await gone).to.equal(controller.signal.reason);
    expect(clock.pending).to.deep.equal([]);
  });

  it('asks nothing for a signal that is aborted already', async () => {
    const { source, session } = await answered({ body: noRows });
    expect(await leaving(source.ask(listTags, {}, { signal: AbortSignal.abort('left') }))).to.equal('left');
    expect(await session.seen()).to.have.length(0);
  });

  it('ends everything when it is closed, and answers nothing any more', async () => {
    const { source, session, clock } = await answered({ fault: 'hang' });
    const gone = leaving(source.ask(listTags, {}));
    await session.seen({ count: 1 });
    source.close();
    expect(await gone).to.have.property('name', 'AbortError');
    expect(await leaving(source.ask(listTags, {}))).to.have.property('name', 'AbortError');
    await session.seen({ dropped: 1 });
    expect(clock.pending).to.deep.equal([]);
    expect(await session.seen()).to.have.length(1);
  });
});

describe('HttpSource: six at once', () => {
  it('lets the others wait their turn, and those who leave make room', async () => {
    const running: (() => void)[] = [];
    const asked: string[] = [];
    const fetch: Fetch = (url) => {
      asked.push(new URL(url).pathname.split('/')[2] ?? '');
      return new Promise((resolve) => running.push(() => resolve(Response.json(noRows))));
    };
    const { source } = sourceOf({ fetch, baseUrl: 'https://api.example' });
    const leaving = new AbortController();
    const answers = Array.from({ length: 9 }, (_, index) => {
      const options = index === 6 ? { signal: leaving.signal } : {};
      return source.ask(listCustomerTrials, { id: String(index + 1) }, options).catch(() => 'left');
    });
    await waitUntil(() => asked.length === 6);
    leaving.abort();
    expect(await answers[6]).to.equal('left');
    expect(asked).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    for (let ended = 0; ended < 8; ended += 1) {
      await waitUntil(() => asked.length === Math.min(6 + ended, 8));
      running[ended]?.();
    }
    await Promise.all(answers);
    expect(asked).to.deep.equal(['1', '2', '3', '4', '5', '6', '8', '9']);
  });
});
