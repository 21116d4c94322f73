import type { HubError } from '../hub-error.js';
import { givenUp } from '../refusal.js';
import type { Clock } from './clock.js';
import { asksForQuiet, retryAfter } from './retry-after.js';
import type { ApiRequest, ApiResponse, Send } from './send.js';

/** How many requests may run, and what time it is. */
export interface TurnstileOptions {
  readonly atOnce: number;
  readonly clock: Clock;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

interface Waiting {
  readonly request: ApiRequest;
  go(): void;
  giveUp(error: Promise<HubError>): void;
}

/** Since the API wanted quiet, until one request finds it well again. */
interface Quiet {
  /** Epoch milliseconds before which nobody asks. */
  until: number;
  /** What the API said last. */
  readonly response: ApiResponse;
  /** How often in a row it said so. */
  readonly times: number;
}

const firstBackoff = 2_000;
const longestBackoff = 60_000;

/**
 * Lets so many requests run at once; the others wait their turn in order. When the API wants quiet (429, 503), nobody passes until its
 * `Retry-After` is over, or else a random part of a span that doubles each time (full jitter); then one request tries whether the API is
 * well, and the others wait for how it fares. Who would have to wait longer than it has patience gives up at once.
 */
export class Turnstile {
  private readonly waiting: Waiting[] = [];
  private running = 0;
  private quiet?: Quiet;
  private isTrying = false;
  private alarm?: { readonly at: number; readonly off: AbortController };

  constructor(private readonly options: TurnstileOptions) {}

  /** Sends each request when it is its turn. */
  guard(next: Send): Send {
    return async (request) => {
      const quiet = await this.turn(request);
      try {
        const response = await next(request);
        this.learn(response, quiet);
        return response;
      } finally {
        this.running -= 1;
        if (quiet) this.isTrying = false;
        this.advance();
      }
    };
  }

  /** Resolves when the request may go, with the quiet that it is to try; rejects when it leaves or gives up. */
  private turn(request: ApiRequest): Promise<Quiet | undefined> {
    const { signal } = request;
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(waiting), 1);
        this.advance();
        reject(signal.reason as Error);
      };
      const stay = (): void => signal.removeEventListener('abort', leave);
      const waiting: Waiting = {
        request,
        go: () => (stay(), resolve(this.pass())),
        giveUp: (error) => (stay(), void error.then(reject, reject)),
      };
      signal.addEventListener('abort', leave, { once: true });
      this.waiting.push(waiting);
      this.advance();
    });
  }

  private pass(): Quiet | undefined {
    this.running += 1;
    if (this.quiet) this.isTrying = true;
    return this.quiet;
  }

  private get isOpen(): boolean {
    if (this.running >= this.options.atOnce) return false;
    return !this.quiet || (!this.isTrying && this.quiet.until <= this.options.clock.now());
  }

  private advance(): void {
    this.dismissImpatient();
    while (this.isOpen) {
      const next = this.waiting.shift();
      if (!next) break;
      next.go();
    }
    this.setAlarm();
  }

  private dismissImpatient(): void {
    const { quiet } = this;
    if (!quiet) return;
    const impatient = this.waiting.filter(({ request }) => request.patientUntil < quiet.until);
    for (const waiting of impatient) {
      this.waiting.splice(this.waiting.indexOf(waiting), 1);
      waiting.giveUp(givenUp(waiting.request, quiet.response, quiet.until));
    }
  }

  /** Wakes those who wait when the quiet is over; no timer runs while nobody waits. */
  private setAlarm(): void {
    const { clock } = this.options;
    const at = this.quiet && this.waiting.length > 0 && this.quiet.until > clock.now() ? this.quiet.until : undefined;
    if (at === this.alarm?.at) return;
    this.alarm?.off.abort();
    this.alarm = at === undefined ? undefined : { at, off: new AbortController() };
    if (!this.alarm || at === undefined) return;
    const ring = (): void => {
      this.alarm = undefined;
      this.advance();
    };
    clock.wait(at - clock.now(), this.alarm.off.signal).then(ring, () => undefined);
  }

  /** What a response says about the API, when the request was sent in this quiet. */
  private learn(response: ApiResponse, sentIn: Quiet | undefined): void {
    const isNews = sentIn === this.quiet;
    if (!asksForQuiet(response)) {
      if (isNews) this.quiet = undefined;
      return;
    }
    const now = this.options.clock.now();
    const asked = retryAfter(response, now);
    if (isNews || !this.quiet) {
      const times = (this.quiet?.times ?? 0) + 1;
      this.quiet = { until: now + (asked ?? this.backoff(times)), response, times };
    } else if (asked !== undefined) {
      // Of those that were sent together, each may say until when; the latest counts.
      this.quiet.until = Math.max(this.quiet.until, now + asked);
    }
  }

  private backoff(times: number): number {
    return this.options.random() * Math.min(longestBackoff, firstBackoff * 2 ** (times - 1));
  }
}
