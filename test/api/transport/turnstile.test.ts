import { expect, nextFrame } from '@open-wc/testing';
import type { HubError } from '../../../src/api/hub-error.js';
import type { ApiRequest, ApiResponse } from '../../../src/api/transport/send.js';
import { Turnstile } from '../../../src/api/transport/turnstile.js';
import { ManualClock } from '../manual-clock.js';

const seconds = 1000;

interface Sent {
  readonly url: string;
  answer(status: number, headers?: Record<string, string>): void;
  fail(error: unknown): void;
}

/** A turnstile in front of a server that a test plays by hand. */
function turnstileOf({ random = 0.5, atOnce = 6 } = {}) {
  const clock = new ManualClock();
  const sent: Sent[] = [];
  const send = new Turnstile({ atOnce, clock, random: () => random }).guard(
    ({ url }) =>
      new Promise((resolve, reject) => {
        const answer = (status: number, headers: Record<string, string> = {}): void =>
          resolve({ status, headers: new Headers(headers), text: '{"message":"Busy"}' });
        sent.push({ url, answer, fail: reject });
      }),
  );
  const ask = (name: string, { patience = 60 * seconds, signal = new AbortController().signal } = {}) => {
    const request: ApiRequest = {
      method: 'GET',
      url: `https://api.example/${name}`,
      headers: {},
      signal,
      patientUntil: clock.now() + patience,
    };
    return send(request).then(
      ({ status }: ApiResponse): number | HubError => status,
      (error: HubError) => error,
    );
  };
  const names = async (): Promise<string[]> => {
    await nextFrame();
    return sent.map(({ url }) => url.replace('https://api.example/', ''));
  };
  return { clock, sent, ask, names };
}

describe('Turnstile', () => {
  it('lets so many run at once, the others in their order', async () => {
    const { ask, sent, names } = turnstileOf({ atOnce: 2 });
    for (const name of ['a', 'b', 'c', 'd']) void ask(name);
    expect(await names()).to.deep.equal(['a', 'b']);
    sent[1]?.answer(200);
    expect(await names()).to.deep.equal(['a', 'b', 'c']);
    sent[0]?.fail(new Error('broken'));
    expect(await names()).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  for (const [first, second] of [
    ['30', '5'],
    ['5', '30'],
  ] as const) {
    it(`counts the later of two waits (${first}, ${second})`, async () => {
      const { ask, sent, names, clock } = turnstileOf();
      void ask('a');
      void ask('b');
      await names();
      sent[0]?.answer(503, { 'Retry-After': first });
      sent[1]?.answer(429, { 'Retry-After': second });
      await names();
      void ask('c');
      clock.advance(30 * seconds - 1);
      expect(await names()).to.deep.equal(['a', 'b']);
      clock.advance(1);
      expect(await names()).to.deep.equal(['a', 'b', 'c']);
    });
  }

  it('keeps to what was asked when another answer says nothing', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    void ask('a');
    void ask('b');
    await names();
    sent[0]?.answer(503, { 'Retry-After': '10' });
    sent[1]?.answer(503);
    await names();
    void ask('c');
    expect(clock.pending).to.deep.equal([10 * seconds]);
  });

  it('lets one try when the quiet is over, and the others when that one fared well', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    void ask('a');
    await names();
    sent[0]?.answer(429, { 'Retry-After': '1' });
    await names();
    for (const name of ['b', 'c', 'd']) void ask(name);
    clock.advance(1 * seconds);
    expect(await names()).to.deep.equal(['a', 'b']);
    sent[1]?.answer(404);
    expect(await names()).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('lets 50 that wait not storm the API: one tries at a time, then six at once', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    for (let index = 0; index < 56; index += 1) void ask(`${index}`);
    await names();
    for (const { answer } of sent.slice()) answer(503);
    for (const [wait, count] of [
      [1, 7],
      [2, 8],
      [4, 9],
    ] as const) {
      await names();
      expect(clock.pending).to.deep.equal([wait * seconds]);
      clock.advance(wait * seconds);
      expect(await names()).to.have.length(count);
      sent.at(-1)?.answer(count === 9 ? 200 : 503);
    }
    expect(await names()).to.have.length(15);
  });

  it('lets the next one try when the first could not find out', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    void ask('a');
    await names();
    sent[0]?.answer(503);
    await names();
    for (const name of ['b', 'c', 'd']) void ask(name);
    clock.advance(1 * seconds);
    await names();
    sent[1]?.fail(new Error('The network broke.'));
    expect(await names()).to.deep.equal(['a', 'b', 'c']);
  });

  it('hears an answer that was under way before the quiet for no news', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    void ask('a');
    void ask('b');
    await names();
    sent[0]?.answer(503, { 'Retry-After': '10' });
    await names();
    sent[1]?.answer(200);
    void ask('c');
    expect(await names()).to.deep.equal(['a', 'b']);
    expect(clock.pending).to.deep.equal([10 * seconds]);
  });

  it('waits twice as long each time, but never longer than a minute: a random part of that', async () => {
    const { ask, sent, names, clock } = turnstileOf({ random: 0.25 });
    const waits: (number | undefined)[] = [];
    void ask('a');
    await names();
    for (let round = 0; round < 7; round += 1) {
      sent.at(-1)?.answer(503);
      await names();
      void ask('b');
      waits.push(clock.pending[0]);
      clock.advance(60 * seconds);
      await names();
    }
    expect(waits).to.deep.equal([0.5, 1, 2, 4, 8, 15, 15].map((wait) => wait * seconds));
  });

  it('begins anew with short waits when it was well in between', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    for (let round = 0; round < 3; round += 1) {
      void ask('a');
      await names();
      sent.at(-1)?.answer(503);
      await names();
      void ask('b');
      expect(clock.pending).to.deep.equal([1 * seconds]);
      clock.advance(1 * seconds);
      await names();
      sent.at(-1)?.answer(200);
      await names();
    }
  });

  it('sends away at once who would have to wait longer than it has patience', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    const refused = ask('a');
    const hasty = ask('b', { patience: 5 * seconds });
    await names();
    sent[0]?.answer(429, { 'Retry-After': '10' });
    sent[1]?.answer(200);
    expect(await Promise.all([refused, hasty])).to.deep.equal([429, 200]);
    const error = await ask('c', { patience: 5 * seconds });
    expect(error).to.include({ code: 'rateLimited', apiMessage: 'Busy', retryAt: clock.now() + 10 * seconds });
    expect(error).to.have.property('message').that.contains('GET https://api.example/c').and.contains('Busy');
  });

  it('loses nobody else when one leaves or is sent away', async () => {
    const { ask, sent, names, clock } = turnstileOf({ atOnce: 1 });
    void ask('a');
    const leaving = new AbortController();
    const others = [ask('b', { signal: leaving.signal }), ask('c', { patience: 5 * seconds }), ask('d'), ask('e')];
    await names();
    leaving.abort('left');
    sent[0]?.answer(503, { 'Retry-After': '10' });
    expect(await others[0]).to.equal('left');
    expect(await others[1]).to.have.property('code', 'unavailable');
    clock.advance(10 * seconds);
    expect(await names()).to.deep.equal(['a', 'd']);
    sent[1]?.answer(200);
    expect(await names()).to.deep.equal(['a', 'd', 'e']);
  });

  it('keeps whoever has just enough patience', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    void ask('a');
    await names();
    sent[0]?.answer(503, { 'Retry-After': '60' });
    await names();
    void ask('b', { patience: 60 * seconds });
    clock.advance(60 * seconds);
    expect(await names()).to.deep.equal(['a', 'b']);
  });

  it('waits on when its timer ends too early', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    const { wait } = clock;
    clock.wait = (ms, signal) => wait.call(clock, Math.max(1, ms - 2), signal);
    void ask('a');
    await names();
    sent[0]?.answer(503, { 'Retry-After': '10' });
    await names();
    void ask('b');
    for (const ms of [9998, 1]) {
      clock.advance(ms);
      expect(await names()).to.deep.equal(['a']);
    }
    clock.advance(1);
    expect(await names()).to.deep.equal(['a', 'b']);
  });

  it('leaves no timer when those who waited have left', async () => {
    const { ask, sent, names, clock } = turnstileOf();
    void ask('a');
    await names();
    sent[0]?.answer(503, { 'Retry-After': '10' });
    await names();
    const leaving = new AbortController();
    const left = ask('b', { signal: leaving.signal });
    expect(clock.pending).to.deep.equal([10 * seconds]);
    leaving.abort('left');
    expect(await left).to.equal('left');
    expect(clock.pending).to.deep.equal([]);
  });

  it('asks nothing for a signal that is aborted already', async () => {
    const { ask, names } = turnstileOf();
    expect(await ask('a', { signal: AbortSignal.abort('left') })).to.equal('left');
    expect(await names()).to.deep.equal([]);
  });
});
