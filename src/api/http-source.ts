import { baseUrl } from './address.js';
import type { AskOptions, ChangeOptions, CheckedSource } from './data-source.js';
import { noteDeprecation } from './note-deprecation.js';
import { targetOf } from './endpoint-target.js';
import type { Checked } from './check.js';
import type { Mutation, Query } from './endpoint.js';
import { HubError } from './hub-error.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { nextPageOf } from './links.js';
import type { Clock } from './transport/clock.js';
import { systemClock } from './transport/clock.js';
import type { Fetch } from './transport/network.js';
import type { ApiResponse, Send } from './transport/send.js';
import type { TokenSource } from './transport/token-source.js';
import { transport } from './transport/transport.js';

/** Where the API is and how it is asked. */
export interface HttpSourceOptions {
  /** Base URL of the contract; a relative one counts from the page's base. */
  readonly baseUrl: string;
  /** Gets the bearer token. Without it the browser's cookies identify the caller, as `credentials` says. */
  readonly token?: TokenSource;
  /** When cookies are sent. Default `same-origin`. */
  readonly credentials?: RequestCredentials;
  /** Default: the page's own `fetch`, as it is at the time of each request. */
  readonly fetch?: Fetch;
  /** Milliseconds for a request and its whole body. Default 30,000. */
  readonly timeoutMs?: number;
  /** A number from 0 up to 1 that spreads retries. Default `Math.random`. */
  readonly random?: () => number;
  /** Time, for tests. */
  readonly clock?: Clock;
}

/** How long, in milliseconds, a request waits in all when the API wants quiet. */
const longestWait = 60_000;

/** How one call differs from others. */
type Call = AskOptions & ChangeOptions;

/** Asks an HTTP API that speaks the contract (`openapi.yaml`). */
export class HttpSource implements CheckedSource {
  private readonly closed = new AbortController();
  private readonly clock: Clock;
  private readonly base: URL;
  private readonly send: Send;

  /** @throws {HubError} `config` when `baseUrl` is not an http(s) URL without credentials, query and fragment. */
  constructor(options: HttpSourceOptions) {
    const base = baseUrl(options.baseUrl);
    const {
      clock = systemClock,
      random = Math.random,
      timeoutMs = 30_000,
      credentials = 'same-origin',
      token,
    } = options;
    const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    const closed = this.closed.signal;
    this.base = base;
    this.clock = clock;
    this.send = transport({ fetch, origin: base.origin, credentials, clock, random, timeoutMs, token, closed });
  }

  async ask<P extends object, A>(query: Query<P, A>, parameters: P, options: AskOptions = {}): Promise<Checked<A>> {
    this.refuseForeign(options.page);
    const { response, url } = await this.call(query, parameters, options);
    const answer = answerOf(query, response);
    const nextPage = nextPageOf(response.headers.get('Link'), url);
    return nextPage === undefined ? answer : { ...answer, nextPage };
  }

  async change<P extends object, A>(mutation: Mutation<P, A>, parameters: P, options: ChangeOptions = {}): Promise<A> {
    const { response } = await this.call(mutation, parameters, options);
    return answerOf(mutation, response);
  }

  close(): void {
    this.closed.abort(new DOMException('The data source is closed.', 'AbortError'));
  }

  private async call<P extends object>(
    endpoint: Query<P, unknown> | Mutation<P, unknown>,
    parameters: P,
    { signal, language, page, idempotencyKey = newIdempotencyKey() }: Call,
  ): Promise<{ response: ApiResponse; url: string }> {
    const ended = signal ? AbortSignal.any([signal, this.closed.signal]) : this.closed.signal;
    ended.throwIfAborted();
    const { method, target, body } = targetOf(endpoint, parameters);
    const url = page ?? this.base.href.replace(/\/$/, '') + target;
    const headers = {
      Accept: 'application/json',
      ...languageHeader(language),
      ...(body && { 'Content-Type': 'application/json' }),
      ...(method === 'POST' && { 'Idempotency-Key': idempotencyKey }),
    };
    const patientUntil = this.clock.now() + longestWait;
    const response = await this.send({ method, url, headers, body, signal: ended, patientUntil });
    noteDeprecation(endpoint.name, response.headers);
    return { response, url };
  }

  /** A page's address comes back from whoever was given it: the token must not go elsewhere with it. */
  private refuseForeign(page: string | undefined): void {
    if (page === undefined || (URL.canParse(page) && new URL(page).origin === this.base.origin)) return;
    throw new HubError(
      'config',
      `“${page}” is no page of the API at ${this.base.origin}; only \`nextPage\` of an answer is.`,
    );
  }
}

/** CORS lets the header pass unasked when it holds nothing else than a language tag. */
function languageHeader(language = ''): Record<string, string> {
  return /^[a-z\d-]+$/i.test(language) ? { 'Accept-Language': language } : {};
}

function answerOf<A>(
  endpoint: { readonly name: string; check(body: unknown): A },
  { status, headers, text }: ApiResponse,
): A {
  const details = { status, trackingId: headers.get('TrackingID') ?? undefined };
  try {
    return endpoint.check(text ? JSON.parse(text) : undefined);
  } catch (error) {
    if (error instanceof HubError) throw new HubError(error.code, error.message, { ...error, ...details });
    const type = headers.get('Content-Type') ?? 'something without a type';
    const message = `The answer to “${endpoint.name}” is ${type} instead of JSON, or was cut off.`;
    throw new HubError('badData', message, { ...details, cause: error });
  }
}
