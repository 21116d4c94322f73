import { HubError } from '../hub-error.js';
import type { Clock } from './clock.js';
import { withDeadline } from './deadline.js';
import type { Token, TokenReason, TokenSource } from './token-source.js';
import { tokenFailure } from './token-source.js';

/** A token with its place in the order of receipt. */
export interface HeldToken {
  readonly value: string;
  readonly order: number;
}

const longestRefresh = 10_000;
const longestMargin = 30_000;

/** Keeps the one token of a source: asks for it once, whoever needs it, and replaces it once when the API does not accept it. */
export class TokenKeeper {
  private current?: HeldToken & { readonly freshUntil: number };
  private asking?: Promise<HeldToken>;
  private received = 0;
  /** The last token that was not accepted, and why there was no other one. */
  private rejected?: HeldToken & { readonly error?: HubError };

  constructor(
    private readonly source: TokenSource,
    private readonly clock: Clock,
    /** Aborts when no token is needed any more; what there is is forgotten then. */
    private readonly closed: AbortSignal,
  ) {
    closed.addEventListener('abort', () => this.forget(), { once: true });
  }

  /** The present token; a new one when there is none or it is about to expire. */
  async token(signal: AbortSignal): Promise<HeldToken> {
    this.closed.throwIfAborted();
    if (this.current && this.clock.now() < this.current.freshUntil) return this.current;
    return unlessAborted(
      this.asking ?? this.ask(this.current ? 'expired' : this.rejected ? 'rejected' : 'start'),
      signal,
    );
  }

  /** Another token than this one, which the API did not accept. Rejects with `auth` when there is none. */
  async replacement(token: HeldToken, signal: AbortSignal): Promise<HeldToken> {
    if (this.current && this.current.order > token.order) return this.current;
    if (this.asking) return unlessAborted(this.asking, signal);
    // Each request is tried once with a replacement, also one whose answer came after others had tried it in vain.
    if (this.rejected?.error && this.rejected.order > token.order) return this.rejected;
    if (this.rejected?.error && this.rejected.order === token.order) throw this.rejected.error;
    this.drop(token);
    return unlessAborted(this.ask('rejected'), signal);
  }

  /** Says that a replacement was not accepted either: nothing more is tried for the requests that wait. */
  refuse(token: HeldToken): void {
    if (this.current && this.current.order > token.order) return;
    this.drop(
      token,
      new HubError('auth', 'The API accepts neither the token nor its replacement: sign in again.', { status: 401 }),
    );
  }

  private forget(): void {
    this.current = undefined;
    this.rejected = undefined;
  }

  private drop({ value, order }: HeldToken, error?: HubError): void {
    this.current = undefined;
    this.rejected = { value, order, error };
  }

  /** One asking for everybody who needs the token meanwhile. */
  private ask(reason: TokenReason): Promise<HeldToken> {
    const asking = this.receive(reason).finally(() => (this.asking = undefined));
    this.asking = asking;
    return asking;
  }

  private async receive(reason: TokenReason): Promise<HeldToken> {
    try {
      const { token, expiresIn } = checked(await this.fromSource(reason));
      if (reason === 'rejected' && token === this.rejected?.value) throw tokenFailure('auth', sameAgain);
      this.rejected = undefined;
      this.received += 1;
      this.current = { value: token, order: this.received, freshUntil: this.clock.now() + freshFor(expiresIn) };
      return this.current;
    } catch (error) {
      if (this.closed.aborted) throw this.closed.reason;
      const failure = error instanceof HubError ? error : sourceFailed(error);
      if (this.rejected) this.rejected = { ...this.rejected, error: failure };
      throw failure;
    }
  }

  private fromSource(reason: TokenReason): Promise<Token | null | undefined> {
    return withDeadline(async (signal) => this.source({ reason, signal }), {
      ms: longestRefresh,
      clock: this.clock,
      signal: this.closed,
      late: () => tokenFailure('auth', `The token source did not answer within ${longestRefresh / 1000} seconds.`),
    });
  }
}

const sameAgain =
  'The token source gave the token again that the API has just rejected: it has to get a new one when its reason is "rejected".';

/** Milliseconds for which a token is used without asking for the next one: all but its last tenth, at most 30 seconds of it. */
function freshFor(expiresIn: number | undefined): number {
  const lifetime = typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn * 1000 : Infinity;
  return lifetime === Infinity ? lifetime : lifetime - Math.min(longestMargin, lifetime / 10);
}

/**
 * A token as it can stand in a header. What is wrong with it is said without quoting it. Nothing, or an empty token, is how a source says that
 * nobody is signed in; anything else that is no token is a mistake of the page.
 */
function checked(answer: Token | null | undefined): Token {
  const isNothing = answer === null || answer === undefined;
  const token: unknown = isNothing ? undefined : answer.token;
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return answer as Token;
  if (isNothing || token === '' || token === null)
    throw new HubError('auth', 'The token source has no token: nobody is signed in.');
  const found = typeof token === 'string' ? 'a text with characters that no header may hold' : typeof token;
  throw tokenFailure('config', `The token source has to answer { token, expiresIn? }; its token is ${found}.`);
}

/** What engines call a `fetch` that reached nobody. A source that fails so is not signed out: the page is offline. */
const unreachable = /failed to fetch|fetch failed|networkerror|load failed/i;

function sourceFailed(cause: unknown): HubError {
  const words = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof TypeError && unreachable.test(words) ? 'network' : 'auth';
  // The page's own words may hold anything: they are for its console, not for its visitors.
  return tokenFailure(code, `The token source failed: ${words}`, { hint: 'The token source failed.', cause });
}

/** Waits for what others wait for too: only this waiting ends when the signal aborts. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
