import createClient from 'openapi-fetch';
import { baseUrl, filledPath, queryText } from './address.js';
import type { AskOptions, ChangeOptions, DataSource } from './data-source.js';
import { DeprecationNotices } from './deprecation-notices.js';
import type { ApiClient, Checked, Mutation, Query, Reply } from './endpoint.js';
import { HubError } from './hub-error.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { nextPageOf } from './links.js';
import type { paths } from './schema.js';
import type { Clock } from './transport/clock.js';
import { systemClock } from './transport/clock.js';
import type { Fetch } from './transport/network.js';
import { incoming, outgoing } from './transport/outgoing.js';
import type { Send } from './transport/send.js';
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
export class HttpSource implements DataSource {
  private readonly closed = new AbortController();
  private readonly deprecations = new DeprecationNotices();
  private readonly client: ApiClient;
  private readonly clock: Clock;
  private readonly origin: string;
  private readonly send: Send;

  /** @throws {HubError} `config` when `baseUrl` is not an http(s) URL without credentials, query and fragment. */
  constructor(options: HttpSourceOptions) {
    const { href, origin } = baseUrl(options.baseUrl);
    const {
      clock = systemClock,
      random = Math.random,
      timeoutMs = 30_000,
      credentials = 'same-origin',
      token,
    } = options;
    const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    const closed = this.closed.signal;
    this.origin = origin;
    this.clock = clock;
    this.send = transport({ fetch, origin, credentials, clock, random, timeoutMs, token, closed });
    this.client = createClient<paths>({
      baseUrl: href,
      headers: { Accept: 'application/json' },
      pathSerializer: filledPath,
      querySerializer: queryText,
    });
  }

  async ask<P extends object, A>(query: Query<P, A>, parameters: P, options: AskOptions = {}): Promise<Checked<A>> {
    this.refuseForeign(options.page);
    const { reply, asked } = await this.call(query, parameters, options);
    const answer = answerOf(query, reply);
    const nextPage = nextPageOf(reply.response.headers.get('Link'), asked);
    return nextPage === undefined ? answer : { ...answer, nextPage };
  }

  async change<P extends object, A>(mutation: Mutation<P, A>, parameters: P, options: ChangeOptions = {}): Promise<A> {
    const { reply } = await this.call(mutation, parameters, options);
    return answerOf(mutation, reply);
  }

  close(): void {
    this.closed.abort(new DOMException('The data source is closed.', 'AbortError'));
  }

  private async call<P extends object>(
    endpoint: Pick<Query<P, unknown> | Mutation<P, unknown>, 'name' | 'request'>,
    parameters: P,
    { signal, language, page, idempotencyKey = newIdempotencyKey() }: Call,
  ): Promise<{ reply: Reply; asked: string }> {
    const ended = signal ? AbortSignal.any([signal, this.closed.signal]) : this.closed.signal;
    ended.throwIfAborted();
    let asked = '';
    const fetch = async (request: Request): Promise<Response> => {
      const sent = await outgoing(request, { signal: ended, page, patientUntil: this.clock.now() + longestWait });
      asked = sent.url;
      return incoming(await this.send(sent));
    };
    const init = { headers: languageHeader(language), parseAs: 'text', fetch } as const;
    const reply = await endpoint.request(this.client, parameters, { init, idempotencyKey });
    this.deprecations.note(endpoint.name, reply.response.headers);
    return { reply, asked };
  }

  /** A page's address comes back from whoever was given it: the token must not go elsewhere with it. */
  private refuseForeign(page: string | undefined): void {
    if (page === undefined || (URL.canParse(page) && new URL(page).origin === this.origin)) return;
    throw new HubError(
      'config',
      `“${page}” is no page of the API at ${this.origin}; only \`nextPage\` of an answer is.`,
    );
  }
}

/** CORS lets the header pass unasked when it holds nothing else than a language tag. */
function languageHeader(language = ''): Record<string, string> {
  return /^[a-z\d-]+$/i.test(language) ? { 'Accept-Language': language } : {};
}

function answerOf<A>(endpoint: { readonly name: string; check(body: unknown): A }, { data, response }: Reply): A {
  const details = { status: response.status, trackingId: response.headers.get('TrackingID') ?? undefined };
  try {
    return endpoint.check(data ? JSON.parse(data) : undefined);
  } catch (error) {
    if (error instanceof HubError)
      throw new HubError(error.code, error.message, { ...details, invalidRows: error.invalidRows });
    const type = response.headers.get('Content-Type') ?? 'something without a type';
    const message = `The answer to “${endpoint.name}” is ${type} instead of JSON, or was cut off.`;
    throw new HubError('badData', message, { ...details, cause: error });
  }
}
