import { expect } from '@open-wc/testing';
import { RefreshRhythm } from '../../../src/core/hub/refresh-rhythm.js';

/** An interval in a test's hand, a clock, and whether somebody looks at the page. */
class Beat {
  now = 1_000_000;
  state: DocumentVisibilityState = 'visible';
  readonly intervals = new Map<number, { run: () => void; ms: number }>();
  private last = 0;
  private readonly real = { now: Date.now, setInterval: window.setInterval, clearInterval: window.clearInterval };

  constructor() {
    Date.now = () => this.now;
    window.setInterval = ((run: () => void, ms: number) => {
      this.intervals.set((this.last += 1), { run, ms });
      return this.last;
    }) as unknown as typeof setInterval;
    window.clearInterval = ((id?: number) => void this.intervals.delete(id ?? 0)) as typeof clearInterval;
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => this.state });
  }

  get periods(): number[] {
    return Array.from(this.intervals.values(), ({ ms }) => ms);
  }

  /** Time passes, then the timers run. */
  after(ms: number): void {
    this.now += ms;
    for (const { run } of this.intervals.values()) run();
  }

  /** Somebody goes away, or comes back. */
  look(state: DocumentVisibilityState): void {
    this.state = state;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  restore(): void {
    Date.now = this.real.now;
    window.setInterval = this.real.setInterval;
    window.clearInterval = this.real.clearInterval;
    Reflect.deleteProperty(document, 'visibilityState');
  }
}

describe('the rhythm of refreshes', () => {
  let beat: Beat;
  let asked: number;
  let rhythm: RefreshRhythm;
  beforeEach(() => {
    beat = new Beat();
    asked = 0;
    rhythm = new RefreshRhythm(() => (asked += 1));
  });
  afterEach(() => {
    rhythm.follow(undefined);
    beat.restore();
  });

  it('asks every so many seconds', () => {
    rhythm.follow(30);
    expect(beat.periods).to.deep.equal([30_000]);
    beat.after(30_000);
    beat.after(30_000);
    expect(asked).to.equal(2);
  });

  it('takes a timer for right that is a little early, and none that is much too early', () => {
    rhythm.follow(30);
    beat.after(29_949);
    expect(asked).to.equal(0);
    beat.after(1);
    expect(asked).to.equal(1);
  });

  it('is never faster than a second, nor slower than a timer can be', () => {
    rhythm.follow(0.01);
    expect(beat.periods).to.deep.equal([1000]);
    rhythm.follow(1e9);
    expect(beat.periods, 'and the one before has ended').to.deep.equal([2 ** 31 - 1]);
  });

  it('rests while nobody looks, and asks at once when somebody comes back after longer than that', () => {
    rhythm.follow(30);
    beat.look('hidden');
    beat.after(30_000);
    expect(asked).to.equal(0);
    beat.look('visible');
    expect(asked).to.equal(1);
    beat.look('hidden');
    beat.look('visible');
    expect(asked, 'not again so soon').to.equal(1);
  });

  it('goes on where the clock was set back by more than that', () => {
    rhythm.follow(30);
    beat.after(-3_600_000);
    beat.after(30_000);
    expect(asked).to.equal(2);
  });

  it('goes on as it was when the same is said again', () => {
    rhythm.follow(30);
    beat.now += 20_000;
    rhythm.follow(30);
    beat.after(10_000);
    expect(asked).to.equal(1);
  });

  for (const none of [undefined, 0, -5, NaN]) {
    it(`ends with ${none}`, () => {
      rhythm.follow(30);
      rhythm.follow(none);
      expect(beat.periods).to.deep.equal([]);
      beat.now += 60_000;
      beat.look('visible');
      expect(asked).to.equal(0);
    });
  }
});
