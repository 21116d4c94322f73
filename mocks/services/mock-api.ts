import type { Partner } from '../model/partner.js';
import { fraction } from '../model/random.js';
import { ApiFailure, plannedFailure, tooMany } from './api-failure.js';
import type { PageLimits } from './asked.js';
import { preflight } from './cors.js';
import { FaultCounter, parseFault, REDIRECT, type Fault } from './fault.js';
import type { GoodAnswer } from './faulty-answer.js';
import { IDEMPOTENCY_KEY, IdempotencyKeys } from './idempotency.js';
import { languageOf } from './language.js';
import { meOf } from './me.js';
import { failed, spoiled, succeeded } from './responses.js';
import { route } from './router.js';
import type { Schema } from './schema.js';
import { signIn, SIGN_IN_PATH, toSignIn } from './sign-in.js';
import { TokenDesk, type TokenOptions } from './tokens.js';
import { wait } from './wait.js';

/** How the API behaves. */
export interface MockApiOptions extends TokenOptions, PageLimits {
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
  /** True: what is null is left out of answers, as many servers do. */
  readonly leavesOutNulls?: boolean;
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

/** A request on its way. */
interface Incoming {
  readonly request: Request;
  readonly url: URL;
  /** Below the base path. */
  readonly path: string;
  readonly number: number;
  readonly trackingId: string;
}

class PartnerApi implements MockApi {
  private readonly faults = new FaultCounter();
  private readonly keys = new IdempotencyKeys();
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
    const url = new URL(request.url);
    const path = url.pathname.slice(this.options.basePath?.length ?? 0);
    if (path === SIGN_IN_PATH) return signIn(request);
    const number = (this.requests += 1);
    const incoming = { request, url, path, number, trackingId: `mock-${number}` };
    await wait(this.options.latency ?? 0, request.signal);
    try {
      return await this.respond(incoming, this.faultOf(incoming));
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      return failed(incoming, error, this.retryAfter());
    }
  }

  private async respond(incoming: Incoming, fault: Fault | undefined): Promise<Response> {
    const { request } = incoming;
    if (fault?.kind === 'hang') await wait(Infinity, request.signal);
    if (fault?.kind === 'drop') throw new TypeError('The connection broke.');
    if (fault?.kind === REDIRECT) return toSignIn(request);
    this.limit();
    if (typeof fault?.kind === 'number') return failed({ ...incoming, fault }, plannedFailure(fault.kind, fault.field));
    const answer = await this.answer(incoming);
    if (fault?.kind === 'unanswered') await wait(Infinity, request.signal);
    if (fault?.kind === 'lost-answer') throw new TypeError('The connection broke before the answer.');
    if (fault) return spoiled({ ...incoming, fault }, answer);
    return succeeded(incoming, answer, this.options.leavesOutNulls ?? false);
  }

  private async answer({ request, url, path: asked }: Incoming): Promise<GoodAnswer> {
    if (asked === TOKEN_PATH) return { status: 200, body: this.tokens.issue(), secret: true };
    this.tokens.check(request.headers);
    const { operation, path } = route(request.method, asked);
    const { capability } = operation;
    if (capability !== undefined && !this.me.capabilities.includes(capability))
      throw new ApiFailure(403, {
        en: `This needs the capability ${capability}.`,
        nl: `Hiervoor is de bevoegdheid ${capability} nodig.`,
      });
    const text = request.method === 'GET' ? '' : await request.text();
    const carryOut = (): GoodAnswer => {
      const { partner, me, options: limits } = this;
      const language = languageOf(request.headers.get('accept-language'));
      const body = operation.answer({
        partner,
        me,
        path,
        query: url.searchParams,
        body: parsed(text),
        language,
        limits,
      });
      return { status: operation.status ?? (body === undefined ? 204 : 200), body };
    };
    if (request.method !== 'POST') return carryOut();
    return this.keys.once(request.headers.get(IDEMPOTENCY_KEY), `${asked} ${text}`, carryOut);
  }

  private faultOf({ request, url, path, number }: Incoming): Fault | undefined {
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
    if (this.clock() < this.limitedUntil) throw tooMany();
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
    const said = error instanceof Error ? error.message : String(error);
    throw new ApiFailure(400, { en: said, nl: said });
  }
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiFailure(400, { en: 'The body is not JSON.', nl: 'De body is geen JSON.' });
  }
}
