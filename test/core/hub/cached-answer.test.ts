import { expect } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import { CachedAnswer } from '../../../src/core/hub/cached-answer.js';
import { turns } from '../../support/turns.js';

/** A cached answer whose requests the test answers, in a time that the test moves. */
class Cache {
  readonly requests: {
    signal: AbortSignal;
    answer(value: object): Promise<void>;
    fail(why: unknown): Promise<void>;
  }[] = [];
  forgotten = 0;
  readonly entry = new CachedAnswer<object>({
    ask: (signal) =>
      new Promise((resolve, reject) => {
        this.requests.push({
          signal,
          answer: (value) => (resolve(value), turns()),
          fail: (why) => (reject(why as Error), turns()),
        });
      }),
    forget: () => (this.forgotten += 1),
  });
}

const { now } = Date;
const { setTimeout: later, clearTimeout: never } = globalThis;

describe('CachedAnswer', () => {
  let cache: Cache;
  let told: number;
  const tell = () => void (told += 1);

  beforeEach(() => {
    cache = new Cache();
    told = 0;
  });
  afterEach(() => {
    cache.entry.close();
    Object.assign(globalThis, { setTimeout: later, clearTimeout: never });
    Date.now = now;
  });

  it('is asked for once, however many show it, and tells all of them', async () => {
    let others = 0;
    cache.entry.watch(tell);
    cache.entry.watch(() => (others += 1));
    expect([cache.entry.isAsking, cache.requests.length]).to.deep.equal([true, 1]);
    await cache.requests[0]!.answer({ a: 1 });
    expect([told, others, cache.entry.answer, cache.entry.isAsking]).to.deep.equal([1, 1, { a: 1 }, false]);
  });

  it('does not tell who comes of the request that he causes', async () => {
    cache.entry.watch(tell);
    await turns();
    expect(told).to.equal(0);
  });

  it('tells the same function twice when it watches twice', async () => {
    const end = cache.entry.watch(tell);
    cache.entry.watch(tell);
    await cache.requests[0]!.answer({});
    expect(told).to.equal(2);
    end();
    expect(cache.entry.isWatched).to.equal(true);
  });

  it('tells nobody who has left before it could', async () => {
    const end = cache.entry.watch(tell);
    cache.entry.watch(() => {});
    await cache.requests[0]!.answer({});
    told = 0;
    cache.entry.lay(() => ({ b: 2 }));
    end();
    await turns();
    expect(told).to.equal(0);
  });

  it('is fresh for a minute', async () => {
    cache.entry.watch(tell);
    Date.now = () => 1_000_000;
    await cache.requests[0]!.answer({});
    Date.now = () => 1_059_999;
    cache.entry.watch(tell);
    expect([cache.entry.isStale, cache.requests.length]).to.deep.equal([false, 1]);
    Date.now = () => 1_060_000;
    cache.entry.watch(tell);
    expect([cache.entry.isStale, cache.requests.length]).to.deep.equal([true, 2]);
  });

  it('keeps the former answer when a newer one fails, with the reason, until one succeeds', async () => {
    cache.entry.watch(tell);
    await cache.requests[0]!.answer({ a: 1 });
    const error = new HubError('server', 'HTTP 500');
    const refreshed = cache.entry.refresh();
    await cache.requests[1]!.fail(error);
    await refreshed;
    expect([cache.entry.answer, cache.entry.error, cache.entry.isStale]).to.deep.equal([{ a: 1 }, error, true]);
    void cache.entry.refresh();
    expect(cache.entry.error).to.equal(error);
    await cache.requests[2]!.answer({ a: 1 });
    expect([cache.entry.error, cache.entry.isStale]).to.deep.equal([undefined, false]);
  });

  it('says nothing of a failure while it is tried again when there is no answer', async () => {
    cache.entry.watch(tell);
    await cache.requests[0]!.fail(new Error('of a source of the portal'));
    expect(cache.entry.error).to.be.instanceOf(HubError);
    void cache.entry.refresh();
    expect(cache.entry.error).to.equal(undefined);
  });

  it('joins a request that is under way', async () => {
    cache.entry.watch(tell);
    const ends = [cache.entry.refresh(), cache.entry.refresh()];
    await cache.requests[0]!.answer({});
    await Promise.all(ends);
    expect(cache.requests).to.have.length(1);
  });

  it('aborts its request when the last one leaves, and is forgotten when there never was an answer', async () => {
    const ends = [cache.entry.watch(tell), cache.entry.watch(tell)];
    ends[0]!();
    expect(cache.requests[0]!.signal.aborted).to.equal(false);
    ends[0]!();
    expect(cache.requests[0]!.signal.aborted).to.equal(false);
    ends[1]!();
    expect([cache.requests[0]!.signal.aborted, cache.forgotten]).to.deep.equal([true, 1]);
    await cache.requests[0]!.answer({ late: true });
    expect([cache.entry.answer, cache.entry.isAsking, told]).to.deep.equal([undefined, false, 0]);
  });

  it('is kept for five minutes after the last one has left, and for longer when somebody comes back', async () => {
    const timers = new Map<number, { run(): void; ms: number | undefined }>();
    const end = cache.entry.watch(tell);
    await cache.requests[0]!.answer({ a: 1 });
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms?: number) => (timers.set(timers.size + 1, { run, ms }), timers.size),
      clearTimeout: (id: number) => timers.delete(id),
    });
    end();
    expect([...timers.values()].map(({ ms }) => ms)).to.deep.equal([300_000]);
    const endAgain = cache.entry.watch(tell);
    expect([timers.size, cache.entry.answer]).to.deep.equal([0, { a: 1 }]);
    endAgain();
    expect(cache.forgotten).to.equal(0);
    for (const { run } of timers.values()) run();
    expect(cache.forgotten).to.equal(1);
  });

  it('hears nothing of a request that was cancelled, whoever waits for it goes on', async () => {
    cache.entry.watch(tell);
    const ended = cache.entry.refresh();
    cache.entry.cancel();
    await ended;
    expect([cache.requests[0]!.signal.aborted, cache.entry.isAsking, told]).to.deep.equal([true, false, 1]);
    void cache.entry.refresh();
    await cache.requests[0]!.answer({ old: true });
    expect([cache.entry.answer, cache.entry.isAsking]).to.deep.equal([undefined, true]);
    await cache.requests[1]!.answer({ old: false });
    expect(cache.entry.answer).to.deep.equal({ old: false });
  });

  it('is the same object while the server says the same', async () => {
    cache.entry.watch(tell);
    const first = { items: [{ id: 'a' }] };
    await cache.requests[0]!.answer(first);
    void cache.entry.refresh();
    await cache.requests[1]!.answer({ items: [{ id: 'a' }] });
    expect(cache.entry.answer).to.equal(first);
  });

  describe('shows what is laid over it,', () => {
    const adding = (key: string) => (answer: object) => ({ ...answer, [key]: true });
    beforeEach(async () => {
      cache.entry.watch(tell);
      await cache.requests[0]!.answer({ a: 1 });
      told = 0;
    });

    it('which is not fresher for it', async () => {
      cache.entry.outdate();
      cache.entry.lay(() => ({ a: 2 }));
      await turns();
      expect([cache.entry.answer, cache.entry.isStale, told]).to.deep.equal([{ a: 2 }, true, 1]);
    });

    it('without what was taken back, in any order, once or twice', async () => {
      const laid = ['x', 'y', 'z'].map((key) => cache.entry.lay(adding(key)));
      laid[1]!.takeBack();
      expect(cache.entry.answer).to.deep.equal({ a: 1, x: true, z: true });
      laid[0]!.takeBack();
      laid[0]!.takeBack();
      expect(cache.entry.answer).to.deep.equal({ a: 1, z: true });
      laid[2]!.takeBack();
      expect(cache.entry.answer).to.deep.equal({ a: 1 });
    });

    it('over newer answers, too, while it is under way', async () => {
      const { takeBack } = cache.entry.lay(adding('x'));
      for (const [request, a] of [2, 3].entries()) {
        void cache.entry.refresh();
        await cache.requests[request + 1]!.answer({ a });
        expect(cache.entry.answer).to.deep.equal({ a, x: true });
      }
      takeBack();
      expect(cache.entry.answer).to.deep.equal({ a: 3 });
    });

    it('until a newer answer comes once it was carried out, from which nothing is taken back', async () => {
      const { settle, takeBack } = cache.entry.lay(adding('x'));
      settle();
      expect(cache.entry.answer).to.deep.equal({ a: 1, x: true });
      void cache.entry.refresh();
      await cache.requests[1]!.answer({ a: 2 });
      takeBack();
      expect(cache.entry.answer).to.deep.equal({ a: 2 });
    });

    it('and is the same object while the server says the same', async () => {
      cache.entry.lay(adding('x'));
      const { answer } = cache.entry;
      void cache.entry.refresh();
      await cache.requests[1]!.answer({ a: 1 });
      expect(cache.entry.answer).to.equal(answer);
    });

    it('and gives up a request from before it where it concerns the answer; nobody hears of one that does not', async () => {
      void cache.entry.refresh();
      await turns();
      told = 0;
      const { takeBack } = cache.entry.lay((answer) => answer);
      takeBack();
      await turns();
      expect([cache.requests[1]!.signal.aborted, told]).to.deep.equal([false, 0]);
      cache.entry.lay(adding('x'));
      expect(cache.requests[1]!.signal.aborted).to.equal(true);
    });

    it('once there is an answer', async () => {
      const other = new Cache();
      other.entry.watch(tell);
      other.entry.lay(adding('x')).takeBack();
      await other.requests[0]!.answer({ b: 1 });
      expect(other.entry.answer).to.deep.equal({ b: 1 });
    });
  });

  it('tells nobody anything after it was closed', async () => {
    cache.entry.watch(tell);
    cache.entry.close();
    await cache.requests[0]!.answer({ a: 1 });
    expect([told, cache.entry.answer, cache.requests[0]!.signal.aborted]).to.deep.equal([0, undefined, true]);
  });
});
