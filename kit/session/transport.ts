import type { Operation } from '../contract/contract.js';
import { curlLine } from '../http/curl.js';
import { exchange, NoAnswer, type Bounds, type Sent } from '../http/exchange.js';
import { TokenSource, type TokenOptions } from '../http/token.js';
import { addressOf } from './address.js';
import { answerOf, noAnswerTo, type Answer } from './answer.js';
import type { Parameters, Unusual } from './question.js';
import { CannotRun, OutOfRequests } from './stop.js';
import { isBusy, waitOf } from './waiting.js';

/** Whom the kit asks, and how. */
export interface TransportOptions extends TokenOptions {
  readonly api: URL;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The portal's origin; undefined: none is sent. */
  readonly origin?: string;
  readonly language: string;
  readonly bounds: Bounds;
  /** Requests of the whole run. */
  readonly requests: number;
}

/** A busy server is asked so often again. */
const repeats = 3;
/** Headers that tell who asks. */
const tellsWho = /^(authorization|cookie)$/i;
/** So many milliseconds are waited for a busy server in a whole run. */
const longestWait = 10 * 60_000;
/** A server that is silent so often, one time after the other, is gone. */
const silences = 5;

/** Sends questions: with who asks, within the bounds of the run, patient with a server that is busy. */
export class Transport {
  /** Requests that were sent. */
  sent = 0;
  /** Milliseconds that were waited because the server asked for it. */
  waited = 0;
  private silent = 0;
  private clock = { server: Date.now(), here: Date.now() };
  private readonly tokens: TokenSource;
  private readonly concealed = new Map<string, string>();

  constructor(
    private readonly options: TransportOptions,
    private readonly seen: (answer: Answer) => void,
  ) {
    this.tokens = new TokenSource(options, options.bounds);
  }

  /** What was told of whoever asks, and from where. */
  get identity() {
    const { token, tokenFile, tokenUrl, headers, origin, language, api } = this.options;
    const hasToken = (token ?? tokenFile ?? tokenUrl) !== undefined;
    const isKnown = hasToken || Object.keys(headers).some((name) => tellsWho.test(name));
    return { hasToken, isKnown, origin, language, api };
  }

  /** The instant by the server's clock. */
  now(): Date {
    return new Date(this.clock.server + Date.now() - this.clock.here);
  }

  /** From now on the text is shown by its label. */
  conceal(text: string, label: string): string {
    this.concealed.set(text, `<${label}>`);
    return `<${label}>`;
  }

  /** The request that led to an answer, to be repeated in a shell. */
  curl({ sent }: Answer): string {
    return curlLine(sent, (text) => this.shown(text));
  }

  /** Asks, waits where the server is busy, and renews a token that ran out. Throws `OutOfRequests` and `CannotRun`. */
  async ask(operation: Operation, parameters: Parameters, unusual: Unusual = {}): Promise<Answer> {
    let answer = await this.once(operation, parameters, unusual);
    if (answer.status === 401 && unusual.identity === undefined && this.tokens.canRenew) {
      await this.tokens.renew();
      answer = await this.once(operation, parameters, unusual);
    }
    const isSafe = operation.method === 'GET';
    for (let repeat = 0; isSafe && isBusy(answer) && repeat < repeats; repeat += 1) {
      await this.wait(waitOf(answer, this.now()));
      answer = await this.once(operation, parameters, unusual);
    }
    return answer;
  }

  /** A preflight as a browser sends it, without anything that tells who asks. */
  async preflight(operation: Operation, parameters: Parameters, origin: string): Promise<Answer> {
    const headers = {
      Origin: origin,
      'Access-Control-Request-Method': operation.method,
      'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key,x-requested-with',
    };
    const { url } = addressOf(this.options.api, operation, parameters);
    return this.send({ ...operation, status: 204, answer: undefined }, { method: 'OPTIONS', url, headers });
  }

  /** Follows an address that an answer gave. */
  async follow(operation: Operation, url: URL): Promise<Answer> {
    const answer = await this.send(operation, { method: 'GET', url, headers: await this.headersOf(operation, {}) });
    this.seen(answer);
    return answer;
  }

  private async once(operation: Operation, parameters: Parameters, unusual: Unusual): Promise<Answer> {
    const { url, fields } = addressOf(this.options.api, operation, parameters);
    const body = unusual.body ?? (Object.keys(fields).length > 0 ? fields : undefined);
    const headers = await this.headersOf(operation, unusual);
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const typed = body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' };
    const answer = await this.send(operation, { method: operation.method, url, headers: typed, ...content });
    this.seen(answer);
    return answer;
  }

  private async send(operation: Operation, sent: Sent): Promise<Answer> {
    if (this.sent >= this.options.requests) throw new OutOfRequests(this.options.requests);
    this.sent += 1;
    try {
      const received = await exchange(sent, this.options.bounds);
      this.silent = 0;
      const time = Date.parse(received.headers.date ?? '');
      if (!Number.isNaN(time)) this.clock = { server: time, here: Date.now() };
      return answerOf(operation, sent, received);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.silent += 1;
      if (this.silent >= silences) throw new CannotRun(`The server stopped answering: ${error.message}.`);
      return noAnswerTo(operation, sent, error.message);
    }
  }

  private async headersOf({ method }: Operation, { headers, identity }: Unusual): Promise<Record<string, string>> {
    const { origin, language } = this.options;
    const token = await this.tokenFor(identity);
    return {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': language,
      'User-Agent': 'partner-hub-elements check-api',
      ...(origin === undefined ? {} : { Origin: origin }),
      ...(identity === undefined ? this.options.headers : this.headersOfNobody()),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(method !== 'GET' && token === undefined ? { 'X-Requested-With': 'partner-hub-elements' } : {}),
      ...headers,
    };
  }

  /** The key of a gateway stays: without it nobody comes as far as the API. */
  private headersOfNobody(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.options.headers).filter(([name]) => !tellsWho.test(name)));
  }

  private async tokenFor(identity: Unusual['identity']): Promise<string | undefined> {
    if (identity === 'none') return undefined;
    return identity === 'foreign' ? 'not-a-token-of-yours' : this.tokens.get();
  }

  private async wait(milliseconds: number): Promise<void> {
    this.waited += milliseconds;
    if (this.waited > longestWait) throw new CannotRun('The server is busy (429, 503) again and again.');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  private shown(text: string): string {
    return this.concealed.get(text) ?? text;
  }
}
