import { expect } from '@open-wc/testing';
import { listAdmins } from '../../../src/api/endpoints/admins.js';
import { getMe } from '../../../src/api/endpoints/me.js';
import { createTag, listTags } from '../../../src/api/endpoints/tags.js';
import { listCustomerTrials } from '../../../src/api/endpoints/trials.js';
import { failure } from '../failure.js';
import { FaultSession } from '../fault-session.js';
import type { Step } from '../fault-session.js';
import type { ManualClock } from '../manual-clock.js';
import { answered, customerIds, failures, noRows, sourceOf, vip } from '../source-session.js';

const seconds = 1000;

/** Lets each pause begin, and ends it. */
async function pass(clock: ManualClock, pauses: number[]): Promise<void> {
  for (const pause of pauses) {
    await clock.waiting(pause);
    clock.advance(pause);
  }
}

describe('when the API wants quiet', () => {
  const dated = { 'Retry-After': 'Sun, 22 Nov 2026 10:00:20 GMT', Date: 'Sun, 22 Nov 2026 10:00:00 GMT' };
  const waits: [said: string, step: Step, ms: number][] = [
    ['seconds', { headers: { 'Retry-After': '20' } }, 20 * seconds],
    ['an HTTP date', { headers: dated }, 20 * seconds],
    ['zero', { headers: { 'Retry-After': '0' } }, 1 * seconds],
    ['a past date', { headers: { ...dated, 'Retry-After': 'Sun, 22 Nov 2026 09:00:00 GMT' } }, 1 * seconds],
    ['a negative number', { headers: { 'Retry-After': '-20' } }, 1 * seconds],
    ['garbage', { headers: { 'Retry-After': 'soon' } }, 1 * seconds],
    ['nothing', {}, 1 * seconds],
    ['something that CORS hides', { headers: { 'Retry-After': '20' }, expose: '' }, 1 * seconds],
  ];
  for (const status of [429, 503]) {
    for (const [said, step, ms] of waits) {
      it(`a question waits ${ms} ms after a ${status} that says ${said}`, async () => {
        const { source, session, clock } = await answered({ status, ...step }, { body: noRows });
        const answer = source.ask(listTags, {});
        await clock.waiting(ms);
        expect(clock.pending).to.deep.equal([ms]);
        clock.advance(ms);
        expect(await answer).to.deep.equal(noRows);
        expect(await session.seen()).to.have.length(2);
      });
    }
  }

  it('every request of the source waits, also a write', async () => {
    const { source, session, clock } = await answered(
      { status: 429, headers: { 'Retry-After': '20' } },
      { body: { ...noRows, ...vip } },
    );
    const first = source.ask(listTags, {});
    await clock.waiting(20 * seconds);
    clock.advance(5 * seconds);
    const others = [source.ask(listCustomerTrials, { id: 'customer-1' }), source.change(createTag, { name: 'VIP' })];
    expect(clock.pending).to.deep.equal([20 * seconds]);
    expect(await session.seen()).to.have.length(1);
    clock.advance(15 * seconds);
    await Promise.all([first, ...others]);
    expect(await session.seen()).to.have.length(4);
  });

  it('a question gives up at once when it would wait longer than a minute, says until when, and asks nothing meanwhile', async () => {
    const { source, session, clock } = await answered(
      {
        status: 503,
        headers: { 'Retry-After': '3600', TrackingID: 'HUB_1' },
        body: { message: 'Maintenance until noon' },
      },
      { body: noRows },
    );
    const retryAt = clock.now() + 3600 * seconds;
    const apiMessage = 'Maintenance until noon';
    for (const ask of [() => source.ask(listTags, {}), () => source.ask(getMe, {})]) {
      const error = await failure(ask());
      expect(error).to.include({
        code: 'unavailable',
        retryAt,
        status: 503,
        retryable: true,
        apiMessage,
        trackingId: 'HUB_1',
      });
    }
    expect(await session.seen()).to.have.length(1);
    clock.advance(3600 * seconds);
    expect(await source.ask(listTags, {})).to.deep.equal(noRows);
  });

  it('a question waits no more than a minute in all', async () => {
    const { source, session, clock } = await answered({ status: 429, headers: { 'Retry-After': '40' } });
    const error = failure(source.ask(listTags, {}));
    await pass(clock, [40 * seconds]);
    expect(await error).to.include({ code: 'rateLimited', retryAt: clock.now() + 40 * seconds });
    expect(await session.seen()).to.have.length(2);
  });

  it('a question is sent four times at most', async () => {
    const { source, session, clock } = await answered({ status: 503 });
    const error = failure(source.ask(listTags, {}));
    await pass(clock, [1 * seconds, 2 * seconds, 4 * seconds]);
    expect(await error).to.include({ code: 'unavailable', status: 503, retryAt: undefined });
    expect(await session.seen()).to.have.length(4);
  });

  it('50 questions end within their patience when it never gets well, and it was asked a few times only', async () => {
    // Time moves on while the first six are still on their way.
    const { source, session, clock } = sourceOf({ timeoutMs: 3600 * seconds });
    await session.answers({ status: 503 });
    const all = failures(customerIds(50).map((id) => source.ask(listCustomerTrials, { id })));
    await pass(
      clock,
      [1, 2, 4, 8, 16].map((pause) => pause * seconds),
    );
    for (const { code } of await all) expect(code).to.equal('unavailable');
    expect((await session.seen()).length).to.be.lessThan(12);
    expect(clock.pending).to.deep.equal([]);
  });

  it('a write is not repeated, and says until when', async () => {
    const { source, session, clock } = await answered({ status: 429, headers: { 'Retry-After': '20' } });
    const error = await failure(source.change(createTag, { name: 'VIP' }));
    expect(error).to.include({ code: 'rateLimited', retryAt: clock.now() + 20 * seconds, status: 429 });
    expect(await session.seen()).to.have.length(1);
  });
});

describe('when the API fails', () => {
  for (const status of [500, 502, 504]) {
    it(`a question is sent four times in all (${status}), with full jitter`, async () => {
      const { source, session, clock } = await answered({ status });
      const error = failure(source.ask(listTags, {}));
      await pass(clock, [250, 500, 1000]);
      expect(await error).to.include({ code: 'server', status, retryable: true });
      expect(await session.seen()).to.have.length(4);
    });
  }

  it('a question is not sent again beyond its patience', async () => {
    const { source, session, clock } = await answered(
      { status: 503, headers: { 'Retry-After': '59' } },
      { status: 500 },
      { status: 500 },
    );
    const error = failure(source.ask(listTags, {}));
    await pass(clock, [59 * seconds, 500]);
    expect(await error).to.include({ code: 'server' });
    expect(await session.seen()).to.have.length(3);
  });

  it('a question is sent again when its answer breaks off', async () => {
    const { source, clock } = await answered({ fault: 'truncate', body: noRows }, { body: noRows });
    const answer = source.ask(listTags, {});
    await pass(clock, [250]);
    expect(await answer).to.deep.equal(noRows);
  });

  it('a question that reaches nobody says so', async () => {
    const { source, clock } = sourceOf({ baseUrl: 'http://127.0.0.1:1' });
    const error = failure(source.ask(listTags, {}));
    await pass(clock, [250, 500, 1000]);
    expect(await error).to.include({ code: 'network', retryable: true, status: undefined });
    expect((await error).message).to.contain('GET http://127.0.0.1:1/tags was not answered');
    expect((await error).cause).to.be.instanceOf(TypeError);
  });

  it('a write is never repeated', async () => {
    for (const step of [{ status: 500 }, { status: 503 }, { fault: 'truncate', body: noRows }] satisfies Step[]) {
      const { source, session } = await answered(step);
      await failure(source.change(createTag, { name: 'VIP' }));
      expect(await session.seen()).to.have.length(1);
    }
  });

  for (const status of [400, 403, 404, 409, 422, 501]) {
    it(`a ${status} is an answer`, async () => {
      const { source, session } = await answered({ status });
      expect((await failure(source.ask(listTags, {}))).status).to.equal(status);
      expect(await session.seen()).to.have.length(1);
    });
  }
});

/** Whether the browser keeps answers at all: a WebKit that is steered by WebDriver keeps none. */
async function keepsAnswers(): Promise<boolean> {
  const session = new FaultSession();
  await session.answers({ headers: { ETag: '"1"', 'Cache-Control': 'private, no-cache' }, body: noRows });
  await (await fetch(`${session.baseUrl}/kept`)).text();
  await (await fetch(`${session.baseUrl}/kept`)).text();
  return (await session.seen({ count: 2 }))[1]?.headers['if-none-match'] === '"1"';
}

describe('the browser’s cache', () => {
  it('asks whether an answer still holds, and gives it again when it does', async function () {
    if (!(await keepsAnswers())) this.skip();
    const fresh = { headers: { ETag: '"1"', 'Cache-Control': 'private, no-cache' }, body: { items: [vip], total: 1 } };
    const { source, session } = await answered(fresh, { status: 304 });
    const first = await source.ask(listTags, {});
    expect(await source.ask(listTags, {})).to.deep.equal(first);
    expect((await session.seen())[1]?.headers['if-none-match']).to.equal('"1"');
  });

  for (const [header, value] of [
    ['Cache-Control', 'max-age=600'],
    ['Last-Modified', 'Sat, 01 Jan 2000 00:00:00 GMT'],
    ['Expires', 'Tue, 01 Jan 2047 00:00:00 GMT'],
  ] as const) {
    it(`gives nothing again for which nobody was asked, whatever ${header} says`, async () => {
      const headers = { [header]: value };
      const { source, session } = await answered(
        { body: { items: [vip], total: 1 }, headers },
        { body: { items: [vip], total: 1 }, headers },
        { body: noRows, headers },
      );
      await source.ask(listTags, {});
      expect(await source.ask(listTags, {})).to.deep.equal(noRows);
      expect(await session.seen()).to.have.length(3);
    });
  }

  for (const control of [
    'max-age=600',
    'max-age=0, stale-while-revalidate=600',
    'no-cache="Set-Cookie", max-age=600',
  ]) {
    it(`gives nothing of the visit before, to none of several questions at once, by ${control}`, async () => {
      const of = (body: unknown): Step => ({ body, headers: { 'Cache-Control': control } });
      const questions = [{}, { q: 'a' }, { q: 'b' }];
      const session = new FaultSession();
      const visit = async () => {
        const { source } = sourceOf({ baseUrl: session.baseUrl });
        return Promise.all(questions.map((question) => source.ask(listAdmins, question)));
      };
      await session.answers(of(noRows));
      await visit();
      await session.answers(of({ ...noRows, total: 1 }));
      expect((await visit()).map(({ total }) => total)).to.deep.equal([1, 1, 1]);
    });
  }
});
