import type { Partner } from '../model/partner.js';
import { fraction } from '../model/random.js';
import { ApiFailure } from './api-failure.js';
import { corsHeaders, preflight } from './cors.js';
import { FaultCounter, parseFault, type Fault } from './fault.js';
import { faultyBody, type GoodAnswer } from './faulty-answer.js';
import { meOf } from './me.js';
import { linkToNext } from './paging.js';
import { route } from './router.js';
import type { Schema } from './schema.js';
import { TokenDesk, type TokenOptions } from './tokens.js';
import { wait } from './wait.js';

/** How the API behaves. */
export interface MockApiOptions extends TokenOptions {
  /** The path below which the contract's paths lie, such as `/api`; default none. */
  readonly basePath?: string;
  /** The role of whoever asks; default `partnerFullAdmin`. */
  readonly role?: string;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** The share of requests that are answered 503, 0 to 1. */
  readonly faultRate?: number;
  /** What goes wrong on purpose. */
  readonly faults?: readonly Fault[];
  /** Answers 429 for so many seconds from the first request on, each time with the rest as `Retry-After`. */
  readonly limitedSeconds?: number;
  /** The clock of tokens and limits; default the machine's. The partner has its own. */
  readonly clock?: () => number;
}

/** The whole contract over a partner. */
export interface MockApi {
  readonly partner: Partner;
  /** Answers like `fetch`: rejects when the request is aborted, and with a TypeError when the connection breaks. Any origin will do. */
  handle(request: Request): Promise<Response>;
}

/** The path, below the base, that answers `{ token, expires_in }`. */
export const TOKEN_PATH = '/partner-token';

/** Makes an API that keeps its state in the partner; two of them over one partner see each other's changes. */
export function createMockApi(partner: Partner, options: MockApiOptions = {}): MockApi {
  return new PartnerApi(partner, options);
}

class PartnerApi implements MockApi {
  private readonly faults = new FaultCounter();
  private readonly tokens: TokenDesk;
  private readonly clock: () => number;
  private readonly me: Schema<'Me'>;
  private requests = 0;
  private limitedUntil: number | undefined;

  constructor(
    readonly partner: Partner,
    private readonly options: MockApiOptions,
  ) {
    this.clock = options.clock ?? Date.now;
    this.tokens = new TokenDesk(options, this.clock);
    this.me = meOf(partner, options.role ?? 'partnerFullAdmin');
  }

  async handle(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return preflight(request);
    const number = (this.requests += 1);
    const trackingId = `mock-${number}`;
    await wait(this.options.latency ?? 0, request.signal);
    const url = new URL(request.url);
    const path = url.pathname.slice(this.options.basePath?.length ?? 0);
    try {
      const fault = this.faultOf(request, { url, path, number });
      if (fault?.kind === 'hang') await wait(Infinity, request.signal);
      if (fault?.kind === 'drop') throw new TypeError('The connection broke.');
      this.limit();
      if (typeof fault?.kind === 'number') return failed(request, { failure: planned(fault.kind), trackingId, fault });
      const answer = await this.answer(request, { url, path });
      return fault ? spoiled(request, { fault, answer, trackingId }) : succeeded(request, { answer, url, trackingId });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      return failed(request, { failure: error, trackingId, retryAfter: this.retryAfter() });
    }
  }

  private async answer(request: Request, { url, path: asked }: { url: URL; path: string }): Promise<GoodAnswer> {
    if (asked === TOKEN_PATH) return { status: 200, body: this.tokens.issue() };
    this.tokens.check(request.headers);
    const { operation, path } = route(request.method, asked);
    const { capability } = operation;
    if (capability !== undefined && !this.me.capabilities.includes(capability))
      throw new ApiFailure(403, `This needs the capability ${capability}.`);
    const { partner, me } = this;
    const body = operation.answer({ partner, me, path, query: url.searchParams, body: await bodyOf(request) });
    return { status: operation.status ?? (body === undefined ? 204 : 200), body };
  }

  private faultOf(
    request: Request,
    { url, path, number }: { url: URL; path: string; number: number },
  ): Fault | undefined {
    const asked = request.headers.get('x-mock-fault') ?? url.searchParams.get('mock-fault');
    const faults = [...(asked === null ? [] : [readFault(asked)]), ...(this.options.faults ?? [])];
    for (const fault of faults) {
      const struck = this.faults.strike(fault, path);
      if (struck) return struck;
    }
    const rate = this.options.faultRate ?? 0;
    return fraction(this.partner.seed, number, 70) < rate ? { kind: 503, retryAfter: '1' } : undefined;
  }

  private limit(): void {
    if (this.options.limitedSeconds === undefined) return;
    this.limitedUntil ??= this.clock() + this.options.limitedSeconds * 1000;
    if (this.clock() < this.limitedUntil) throw new ApiFailure(429, 'Too many requests.');
  }

  private retryAfter(): string | undefined {
    const rest = (this.limitedUntil ?? 0) - this.clock();
    return rest > 0 ? String(Math.ceil(rest / 1000)) : undefined;
  }
}

function readFault(text: string): Fault {
  try {
    return parseFault(text);
  } catch (error) {
    throw new ApiFailure(400, error instanceof Error ? error.message : String(error));
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = request.method === 'GET' ? '' : await request.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiFailure(400, 'The body is not JSON.');
  }
}

function planned(status: number): ApiFailure {
  const field = status === 422 ? [{ field: 'products', description: 'A fault was asked for.' }] : [];
  return new ApiFailure(status, `A fault was asked for: ${status}.`, field);
}

function succeeded(
  request: Request,
  { answer, url, trackingId }: { answer: GoodAnswer; url: URL; trackingId: string },
): Response {
  const { status, body } = answer;
  const link = linkToNext(url, body);
  const headers = { ...corsHeaders(request), trackingid: trackingId, ...(link === undefined ? {} : { link }) };
  if (body === undefined) return new Response(null, { status, headers });
  return jsonResponse(body, { status, headers });
}

function spoiled(
  request: Request,
  { fault, answer, trackingId }: { fault: Fault; answer: GoodAnswer; trackingId: string },
): Response {
  const { body, type } = faultyBody(fault.kind, answer);
  const headers = { ...corsHeaders(request, fault.hidden), trackingid: trackingId, 'content-type': type };
  return new Response(body, { status: 200, headers });
}

function failed(
  request: Request,
  {
    failure,
    trackingId,
    fault,
    retryAfter,
  }: { failure: ApiFailure; trackingId: string; fault?: Fault; retryAfter?: string },
): Response {
  const { status, message, errors } = failure;
  const busy = status === 429 || status === 503;
  const after = fault?.retryAfter ?? retryAfter ?? (busy ? '1' : 'none');
  const headers: Record<string, string> = { ...corsHeaders(request, fault?.hidden), trackingid: trackingId };
  if (after !== 'none') headers['retry-after'] = after;
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  const body: Schema<'ApiError'> = { message, errors: [...errors], trackingId };
  return jsonResponse(body, { status, headers });
}

/** JSON that says its length, as servers do that know it. */
function jsonResponse(body: unknown, init: { status: number; headers: Record<string, string> }): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const own = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(bytes.byteLength),
    'cache-control': 'no-store',
  };
  return new Response(bytes, { status: init.status, headers: { ...init.headers, ...own } });
}
