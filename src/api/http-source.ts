import createClient from 'openapi-fetch';
import { checkAnswer, checkChange } from './check.js';
import type { AskOptions, DataSource } from './data-source.js';
import { HubError } from './hub-error.js';
import type { Parameters } from './request-parts.js';
import { queryOf, requestParts } from './request-parts.js';
import type { Answer, Change, ChangeAnswer, ChangeName, Question, ResourceName } from './resources.js';
import { changes, resources } from './resources.js';
import { responseError } from './response-error.js';
import type { paths } from './schema.js';
import type { Clock } from './transport/clock.js';
import { systemClock } from './transport/clock.js';
import type { TokenSource } from './transport/token-source.js';
import { transport } from './transport/transport.js';

export { checkedSource } from './checked-source.js';

/** Where the API is and how it is asked. */
export interface HttpSourceOptions {
  /** Base URL of the contract; a relative one counts from the page. */
  readonly baseUrl: string;
  /** Gets the bearer token. Without it the browser's cookies identify the caller, as `credentials` says. */
  readonly token?: TokenSource;
  /** When cookies are sent. Default `same-origin`. */
  readonly credentials?: RequestCredentials;
  /** Default: the page's own `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds for a request and its whole body. Default 30,000. */
  readonly timeoutMs?: number;
  /** A number from 0 up to 1 that spreads retries. Default `Math.random`. */
  readonly random?: () => number;
  /** Time, for tests. */
  readonly clock?: Clock;
}

/** How one request differs from the others. */
interface Call {
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete';
  readonly template: string;
  readonly parameters: Parameters;
  readonly signal?: AbortSignal;
}

/** The client's `request`, for a path that is only known while running. */
type ClientRequest = (
  method: Call['method'],
  template: string,
  init: object,
) => Promise<{ readonly data?: string; readonly error?: unknown; readonly response: Response }>;

/** Asks an HTTP API that speaks the contract (`openapi.yaml`). */
export class HttpSource implements DataSource {
  private readonly closed = new AbortController();
  private readonly clock: Clock;
  private readonly cookieMode: boolean;
  private readonly request: ClientRequest;

  /** @throws {HubError} `config` when `baseUrl` is not an http(s) URL without credentials, query and fragment. */
  constructor(options: HttpSourceOptions) {
    const base = baseUrl(options.baseUrl);
    const { clock = systemClock, random = Math.random, timeoutMs = 30_000, token } = options;
    const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
    this.clock = clock;
    this.cookieMode = token === undefined;
    const client = createClient<paths>({
      baseUrl: base.href,
      credentials: options.credentials ?? 'same-origin',
      cache: 'no-store',
      headers: { Accept: 'application/json' },
      fetch: transport({ fetch, origin: base.origin, clock, random, timeoutMs, token, closed: this.closed.signal }),
    });
    this.request = client.request as unknown as ClientRequest;
  }

  async ask<R extends ResourceName>(question: Question<R>, { signal }: AskOptions = {}): Promise<Answer<R>> {
    const { resource, ...parameters } = question;
    const body = await this.call({ method: 'get', template: resources[resource], parameters, signal });
    return checkAnswer(resource as R, body);
  }

  async change<C extends ChangeName>(change: Change<C>, { signal }: AskOptions = {}): Promise<ChangeAnswer<C>> {
    const { change: name, ...parameters } = change;
    const { method, path } = changes[name];
    return checkChange(name as C, await this.call({ method, template: path, parameters, signal }));
  }

  close(): void {
    this.closed.abort(new DOMException('The data source is closed.', 'AbortError'));
  }

  private async call({ method, template, parameters, signal }: Call): Promise<unknown> {
    const ended = signal ? AbortSignal.any([signal, this.closed.signal]) : this.closed.signal;
    ended.throwIfAborted();
    const { path, others } = requestParts(template, parameters);
    const reading = method === 'get';
    const what = `${method.toUpperCase()} ${template}`;
    const { data, error, response } = await this.request(method, template, {
      params: { path, query: reading ? queryOf(others) : undefined },
      body: reading || Object.keys(others).length === 0 ? undefined : others,
      headers: this.cookieMode && !reading ? { 'X-Requested-With': 'partner-hub-elements' } : undefined,
      parseAs: 'text',
      signal: ended,
    });
    if (!response.ok) throw responseError({ response, body: error, what, now: this.clock.now() });
    return data ? json(data, response, what) : undefined;
  }
}

function baseUrl(text: string): URL {
  const page = globalThis.location?.href;
  const url = text !== '' && URL.canParse(text, page) ? new URL(text, page) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new HubError(
      'config',
      `“${text}” is no base URL of an API: it takes http(s), no user name, no "?" and no "#"; a relative one needs a page.`,
    );
  }
  return url;
}

function json(text: string, { status, headers }: Response, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = headers.get('Content-Type') ?? 'something without a type';
    const hint = 'An HTML page often means that the session has ended or that api-base is wrong.';
    const trackingId = headers.get('TrackingID') ?? undefined;
    throw new HubError('badData', `${what} was answered with ${type} instead of JSON. ${hint}`, {
      status,
      trackingId,
      cause,
    });
  }
}
