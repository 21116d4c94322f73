import { expect, waitUntil } from '@open-wc/testing';
import { HttpSource } from '../../src/api/http-source.js';
import type { HttpSourceOptions } from '../../src/api/http-source.js';
import type { HubError } from '../../src/api/hub-error.js';
import type { Question } from '../../src/api/resources.js';
import type { TokenReason, TokenSource } from '../../src/api/transport/token-source.js';
import { failure } from './failure.js';
import type { Step } from './fault-session.js';
import { FaultSession } from './fault-session.js';
import { ManualClock } from './manual-clock.js';

const noTags = { items: [], total: 0 };
const seconds = 1000;

/** A source that asks a session of the fault server, in a time that stands still. */
function sourceOf(options: Partial<HttpSourceOptions> = {}) {
  const session = new FaultSession();
  const clock = new ManualClock();
  const source = new HttpSource({ baseUrl: session.baseUrl, clock, random: () => 0.5, ...options });
  return { session, clock, source };
}

/** A source whose server answers so. */
async function answered(...steps: Step[]) {
  const parts = sourceOf();
  await parts.session.answers(...steps);
  return parts;
}

/** A token source that gives these tokens in turn, and writes down why it was asked. */
function tokens(...values: string[]): { token: TokenSource; reasons: TokenReason[] } {
  const reasons: TokenReason[] = [];
  const token: TokenSource = async ({ reason }) => {
    reasons.push(reason);
    const value = values.shift();
    if (value === undefined) throw new Error('There are no more tokens.');
    return { token: value };
  };
  return { token, reasons };
}

/** The error of every promise. */
async function failures(promises: Promise<unknown>[]): Promise<HubError[]> {
  return Promise.all(promises.map(failure));
}

describe('HttpSource: what goes out', () => {
  it('puts parameters into path and query, a repeated one once for each value, and leaves out empty ones', async () => {
    const { source, session } = await answered({ body: noTags });
    await failure(
      source.ask({
        resource: 'customers',
        q: 'bank & co',
        status: ['trial', 'suspended'],
        tag: [],
        sort: '',
        max: 50,
        offset: 0,
      }),
    );
    await source.ask({ resource: 'customerTrials', id: 'a/b?c#d é' });
    const [list, trials] = await session.seen();
    expect(list?.url).to.equal('/customers?q=bank%20%26%20co&status=trial&status=suspended&max=50&offset=0');
    expect(trials?.url).to.equal('/customers/a%2Fb%3Fc%23d%20%C3%A9/trials');
  });

  it('sends a change with its fields as JSON, and one without fields without a body', async () => {
    const { source, session } = await answered({ status: 204 });
    await failure(source.change({ change: 'updateTag', tag: 'Key account', name: 'VIP' }));
    expect(await source.change({ change: 'assignAdmin', id: 'customer-1', adminId: 'admin-2' })).to.equal(undefined);
    const [update, assign] = await session.seen();
    expect(update).to.include({ method: 'PATCH', url: '/tags/Key%20account', body: '{"name":"VIP"}' });
    expect(update?.headers['content-type']).to.equal('application/json');
    expect(assign).to.include({ method: 'PUT', url: '/customers/customer-1/admins/admin-2', body: '' });
  });

  it('never lets an id lead to another path', async () => {
    const { source, session } = await answered({ body: {} });
    expect((await failure(source.change({ change: 'setCustomerTags', id: '..', tags: [] }))).code).to.equal('invalid');
    expect(await session.seen()).to.have.length(0);
  });

  it('adds nothing from a page that extends Object.prototype', async () => {
    const { source, session } = await answered({ body: noTags });
    Object.assign(Object.prototype, { extended: 'by the page' });
    try {
      await source.ask({ resource: 'admins', q: 'x' });
    } finally {
      delete (Object.prototype as { extended?: unknown }).extended;
    }
    expect((await session.seen())[0]?.url).to.equal('/admins?q=x');
  });

  for (const baseUrl of [
    '',
    'ftp://x.example/',
    'https://',
    'https://a:b@x.example/',
    'https://x.example/?a=1',
    'javascript:1',
  ]) {
    it(`refuses “${baseUrl}” as the base URL`, () => {
      expect(() => new HttpSource({ baseUrl }))
        .to.throw('base URL')
        .with.property('code', 'config');
    });
  }
});

describe('HttpSource: the token', () => {
  it('asks for one new token when 50 requests are rejected, sends each once more, then fails with auth', async () => {
    const { token, reasons } = tokens('one', 'two', 'three');
    const { source, session } = sourceOf({ token });
    await session.answers({ status: 401 });
    const ids = Array.from({ length: 50 }, (_, index) => `customer-${index}`);
    const errors = await failures(ids.map((id) => source.ask({ resource: 'customer', id })));
    expect(new Set(errors.map(({ code }) => code))).to.deep.equal(new Set(['auth']));
    expect(reasons).to.deep.equal(['start', 'rejected']);
    const seen = await session.seen();
    for (const id of ids) {
      const used = seen.filter(({ url }) => url === `/customers/${id}`).map(({ headers }) => headers['authorization']);
      expect(used).to.deep.equal(['Bearer one', 'Bearer two']);
    }
  });

  it('answers all of them when the new token is accepted', async () => {
    const { token, reasons } = tokens('one', 'two');
    const { source, session } = sourceOf({ token });
    await session.answers({ byToken: { two: { body: noTags } } });
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => source.ask({ resource: 'customerTrials', id: `customer-${index}` })),
    );
    expect(reasons).to.deep.equal(['start', 'rejected']);
  });

  it('repeats a rejected write with its body', async () => {
    const { token } = tokens('one', 'two');
    const { source, session } = sourceOf({ token });
    await session.answers({ byToken: { two: { body: { name: 'VIP', description: '', customerCount: 0 } } } });
    await source.change({ change: 'createTag', name: 'VIP' });
    expect((await session.seen()).map(({ body }) => body)).to.deep.equal(['{"name":"VIP"}', '{"name":"VIP"}']);
  });

  it('fails all requests together when the token source hangs', async () => {
    const { source, session, clock } = sourceOf({ token: () => new Promise(() => {}) });
    const asked = failures([1, 2, 3].map((id) => source.ask({ resource: 'customer', id: `customer-${id}` })));
    await clock.waiting(10 * seconds);
    clock.advance(10 * seconds);
    for (const error of await asked) expect(error).to.include({ code: 'auth', retryable: false });
    expect(await session.seen()).to.have.length(0);
  });

  it('goes along with a redirect within the origin', async () => {
    const { token } = tokens('one');
    const { source, session } = sourceOf({ token });
    await session.answers({ redirect: `${session.baseUrl}/moved` }, { body: noTags });
    await source.ask({ resource: 'tags' });
    expect((await session.seen()).map(({ headers }) => headers['authorization'])).to.deep.equal([
      'Bearer one',
      'Bearer one',
    ]);
  });

  it('never goes to another origin, also on a redirect, whose answer does not count', async () => {
    const { token } = tokens('one');
    const { source, session } = sourceOf({ token });
    await session.answers({ redirect: `${session.otherBaseUrl}/moved` }, { body: noTags });
    const error = await failure(source.ask({ resource: 'tags' }));
    expect(error).to.include({ code: 'config', retryable: false });
    expect(error.message).to.contain('redirected').and.contain('localhost');
    const [asked, moved] = await session.seen({ count: 2 });
    expect(asked?.headers['authorization']).to.equal('Bearer one');
    expect(moved?.host).to.contain('localhost');
    expect(moved?.headers['authorization']).to.equal(undefined);
  });

  it('is in no address and in no error, even when the API repeats it', async () => {
    const { token } = tokens('very-secret');
    const { source, session } = sourceOf({ token });
    const echo = {
      message: 'Bearer very-secret is odd',
      errors: [{ description: 'very-secret', field: 'very-secret' }],
      trackingId: 'very-secret',
    };
    await session.answers({ status: 422, body: echo });
    const error = await failure(source.ask({ resource: 'tags' }));
    const { message, stack, fields, trackingId, cause } = error;
    expect(JSON.stringify([message, stack, fields, trackingId, String(cause)])).not.to.contain('secret');
    expect(message).to.contain('Bearer [token] is odd');
    expect((await session.seen())[0]?.url).not.to.contain('secret');
  });

  it('is not sent when there is none: then every write, and no read, says who sends it', async () => {
    const { source, session } = await answered({ status: 204 });
    await source.change({ change: 'deleteTag', tag: 'VIP' });
    await source.change({ change: 'unassignAdmin', id: 'customer-1', adminId: 'admin-1' });
    await failure(source.change({ change: 'launchOrganization' }));
    await failure(source.change({ change: 'updateTag', tag: 'VIP', name: 'Key' }));
    await failure(source.ask({ resource: 'tags' }));
    const seen = await session.seen();
    expect(seen.map(({ method }) => method)).to.deep.equal(['DELETE', 'DELETE', 'POST', 'PATCH', 'GET']);
    const senders = seen.map(({ headers }) => headers['x-requested-with']);
    expect(senders).to.deep.equal([...Array<string>(4).fill('partner-hub-elements'), undefined]);
    expect(seen.every(({ headers }) => headers['authorization'] === undefined)).to.equal(true);
  });
});

describe('HttpSource: when the API wants to be left alone', () => {
  const dated = { 'Retry-After': 'Sun, 22 Nov 2026 10:00:20 GMT', Date: 'Sun, 22 Nov 2026 10:00:00 GMT' };
  const waits: [said: string, step: Step, ms: number][] = [
    ['seconds', { headers: { 'Retry-After': '20' } }, 20 * seconds],
    ['an HTTP date', { headers: dated }, 20 * seconds],
    ['zero', { headers: { 'Retry-After': '0' } }, 250],
    ['a past date', { headers: { ...dated, 'Retry-After': 'Sun, 22 Nov 2026 09:00:00 GMT' } }, 250],
    ['a negative number', { headers: { 'Retry-After': '-20' } }, 250],
    ['garbage', { headers: { 'Retry-After': 'soon' } }, 250],
    ['nothing', {}, 250],
    ['something that CORS hides', { headers: { 'Retry-After': '20' }, expose: '' }, 250],
  ];
  for (const status of [429, 503]) {
    for (const [said, step, ms] of waits) {
      it(`waits ${ms} ms when a ${status} says ${said}`, async () => {
        const { source, session, clock } = await answered({ status, ...step }, { body: noTags });
        const answer = source.ask({ resource: 'tags' });
        await clock.waiting(ms);
        expect(clock.pending).to.deep.equal([ms]);
        clock.advance(ms);
        expect(await answer).to.deep.equal(noTags);
        expect(await session.seen()).to.have.length(2);
      });
    }
  }

  it('makes every request of the source wait, also a write', async () => {
    const tag = { name: 'VIP', description: '', customerCount: 0 };
    const { source, session, clock } = await answered(
      { status: 429, headers: { 'Retry-After': '20' } },
      { body: { ...noTags, ...tag } },
    );
    const first = source.ask({ resource: 'tags' });
    await clock.waiting(20 * seconds);
    clock.advance(5 * seconds);
    const others = [
      source.ask({ resource: 'customerTrials', id: 'customer-1' }),
      source.change({ change: 'createTag', name: 'VIP' }),
    ];
    await clock.waiting(15 * seconds, 2);
    expect(await session.seen()).to.have.length(1);
    clock.advance(15 * seconds);
    await Promise.all([first, ...others]);
    expect(await session.seen()).to.have.length(4);
  });

  it('gives up at once when the wait is longer than a minute, says until when, and asks nothing meanwhile', async () => {
    const { source, session, clock } = await answered(
      { status: 503, headers: { 'Retry-After': '3600' } },
      { body: noTags },
    );
    const retryAt = clock.now() + 3600 * seconds;
    expect(await failure(source.ask({ resource: 'tags' }))).to.include({
      code: 'rateLimited',
      retryAt,
      status: 503,
      retryable: true,
    });
    expect(await failure(source.ask({ resource: 'me' }))).to.include({ code: 'rateLimited', retryAt });
    expect(await session.seen()).to.have.length(1);
    clock.advance(3600 * seconds);
    expect(await source.ask({ resource: 'tags' })).to.deep.equal(noTags);
  });

  it('waits no more than a minute in all', async () => {
    const { source, session, clock } = await answered({ status: 429, headers: { 'Retry-After': '40' } });
    const error = failure(source.ask({ resource: 'tags' }));
    await clock.waiting(40 * seconds);
    clock.advance(40 * seconds);
    expect(await error).to.include({ code: 'rateLimited', retryAt: clock.now() + 40 * seconds });
    expect(await session.seen()).to.have.length(2);
  });

  it('says after a write until when, and does not repeat it', async () => {
    const { source, session, clock } = await answered({ status: 429, headers: { 'Retry-After': '20' } });
    const error = await failure(source.change({ change: 'createTag', name: 'VIP' }));
    expect(error).to.include({ code: 'rateLimited', retryAt: clock.now() + 20 * seconds, status: 429 });
    expect(await session.seen()).to.have.length(1);
  });
});

describe('HttpSource: trying again', () => {
  for (const status of [500, 502, 503, 504]) {
    it(`asks four times in all when the API answers ${status}, with full jitter`, async () => {
      const { source, session, clock } = await answered({ status });
      const error = failure(source.ask({ resource: 'tags' }));
      for (const pause of [250, 500, 1000]) {
        await clock.waiting(pause);
        clock.advance(pause);
      }
      expect(await error).to.include({ code: 'server', status, retryable: true });
      expect(await session.seen()).to.have.length(4);
    });
  }

  it('asks again when an answer breaks off', async () => {
    const { source, clock } = await answered({ fault: 'truncate', body: noTags }, { body: noTags });
    const answer = source.ask({ resource: 'tags' });
    await clock.waiting(250);
    clock.advance(250);
    expect(await answer).to.deep.equal(noTags);
  });

  it('says that the API cannot be reached', async () => {
    const { source, clock } = sourceOf({ baseUrl: 'http://127.0.0.1:1' });
    const error = failure(source.ask({ resource: 'tags' }));
    for (const pause of [250, 500, 1000]) {
      await clock.waiting(pause);
      clock.advance(pause);
    }
    expect(await error).to.include({ code: 'network', retryable: true, status: undefined });
    expect((await error).message).to.contain('GET http://127.0.0.1:1/tags was not answered');
  });

  it('never repeats a write', async () => {
    for (const step of [{ status: 500 }, { status: 503 }, { fault: 'truncate', body: noTags }] satisfies Step[]) {
      const { source, session } = await answered(step);
      await failure(source.change({ change: 'createTag', name: 'VIP' }));
      expect(await session.seen()).to.have.length(1);
    }
  });

  for (const status of [400, 403, 404, 409, 422]) {
    it(`takes a ${status} for an answer`, async () => {
      const { source, session } = await answered({ status });
      expect((await failure(source.ask({ resource: 'tags' }))).status).to.equal(status);
      expect(await session.seen()).to.have.length(1);
    });
  }
});

describe('HttpSource: bodies that are wrong', () => {
  for (const fault of ['hang', 'drip'] as const) {
    it(`ends after 30 seconds when the answer does not (${fault})`, async () => {
      const { source, session, clock } = await answered({ fault });
      const error = failure(source.ask({ resource: 'tags' }));
      await session.seen({ count: 1 });
      clock.advance(30 * seconds);
      expect(await error).to.include({ code: 'timeout', retryable: true });
      await session.seen({ dropped: 1 });
      expect(clock.pending).to.deep.equal([]);
    });
  }

  it('stops reading a body that has no end', async () => {
    const { source, session } = await answered({ fault: 'flood' });
    expect((await failure(source.ask({ resource: 'tags' }))).code).to.equal('badData');
    await session.seen({ dropped: 1 });
  });

  it('ends in time even with a fetch that does not listen', async () => {
    const { source, clock } = sourceOf({ fetch: () => new Promise(() => {}) });
    const error = failure(source.ask({ resource: 'tags' }));
    await clock.waiting(30 * seconds);
    clock.advance(30 * seconds);
    expect((await error).code).to.equal('timeout');
  });

  const html = { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' };
  const bodies: [what: string, step: Step, words: string][] = [
    ['a page', html, 'text/html'],
    ['cut-off JSON', { body: '{"items":[' }, 'instead of JSON'],
    ['an empty body', { body: '' }, 'the answer to “tags”'],
    ['no body', { status: 204 }, 'the answer to “tags”'],
    ['a list', { body: [] }, 'the answer to “tags”'],
    ['a text', { body: '"items"' }, 'the answer to “tags”'],
    ['null', { body: 'null' }, 'the answer to “tags”'],
    ['fields of another type', { body: { items: 5, total: '0' } }, '“items”'],
  ];
  for (const [what, step, words] of bodies) {
    it(`takes ${what} for badData`, async () => {
      const { source } = await answered(step);
      const error = await failure(source.ask({ resource: 'tags' }));
      expect(error).to.include({ code: 'badData', retryable: false });
      expect(error.message).to.contain(words);
    });
  }

  it('leaves out a bad row and says so', async () => {
    const good = { name: 'VIP', description: '', customerCount: 3 };
    const { source } = await answered({ body: { items: [good, { name: 5 }], total: 2 } });
    const { items, misfits } = await source.ask({ resource: 'tags' });
    expect(items).to.deep.equal([good]);
    expect(misfits).to.have.length(1);
  });

  it('keeps the status of an error whose body is not JSON', async () => {
    const { source } = await answered({ status: 403, ...html });
    expect(await failure(source.ask({ resource: 'tags' }))).to.include({ code: 'forbidden', status: 403 });
  });
});

describe('HttpSource: going away', () => {
  const question: Question = { resource: 'tags' };
  const leaving = async (asked: Promise<unknown>): Promise<unknown> => asked.catch((reason: unknown) => reason);

  it('aborts a request that is under way', async () => {
    const { source, session, clock } = await answered({ fault: 'hang' });
    const controller = new AbortController();
    const gone = leaving(source.ask(question, { signal: controller.signal }));
    await session.seen({ count: 1 });
    controller.abort();
    expect(await gone).to.equal(controller.signal.reason);
    await session.seen({ dropped: 1 });
    expect(clock.pending).to.deep.equal([]);
  });

  it('aborts a request that waits', async () => {
    const { source, clock } = await answered({ status: 429, headers: { 'Retry-After': '20' } });
    const controller = new AbortController();
    const gone = leaving(source.ask(question, { signal: controller.signal }));
    await clock.waiting(20 * seconds);
    controller.abort();
    expect(await gone).to.equal(controller.signal.reason);
    expect(clock.pending).to.deep.equal([]);
  });

  it('asks nothing for a signal that is aborted already', async () => {
    const { source, session } = await answered({ body: noTags });
    expect(await leaving(source.ask(question, { signal: AbortSignal.abort('left') }))).to.equal('left');
    expect(await session.seen()).to.have.length(0);
  });

  it('ends everything when it is closed, and answers nothing any more', async () => {
    const { source, session, clock } = await answered({ fault: 'hang' });
    const gone = leaving(source.ask(question));
    await session.seen({ count: 1 });
    source.close();
    expect(await gone).to.have.property('name', 'AbortError');
    expect(await leaving(source.ask(question))).to.have.property('name', 'AbortError');
    await session.seen({ dropped: 1 });
    expect(clock.pending).to.deep.equal([]);
    expect(await session.seen()).to.have.length(1);
  });
});

describe('HttpSource: six at once', () => {
  it('lets the others wait their turn, and those who leave make room', async () => {
    const running: (() => void)[] = [];
    const asked: string[] = [];
    const fetch = (request: Request): Promise<Response> => {
      asked.push(new URL(request.url).pathname.split('/')[2] ?? '');
      return new Promise((resolve) => running.push(() => resolve(Response.json(noTags))));
    };
    const { source } = sourceOf({ fetch, baseUrl: 'https://api.example' });
    const leaving = new AbortController();
    const answers = Array.from({ length: 9 }, (_, index) => {
      const options = index === 6 ? { signal: leaving.signal } : {};
      return source.ask({ resource: 'customerTrials', id: String(index + 1) }, options).catch(() => 'left');
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
