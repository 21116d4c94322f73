import { randomUUID } from 'node:crypto';
import { operationNamed } from '../contract/contract.js';
import { isPage, type Answer } from './answer.js';
import { nextPage } from './link.js';
import type { Parameters, Unusual } from './question.js';
import { CannotKnow, NotOffered } from './stop.js';
import type { Transport } from './transport.js';

/** A list as it was read through. */
export interface Whole<Row> {
  readonly rows: readonly Row[];
  /** Of the first page. */
  readonly total: number;
  readonly pages: readonly Answer[];
  /** All was read; false for a list that is longer than the kit reads. */
  readonly complete: boolean;
}

/** A page of a list, as it travels. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly total: number;
}

/** How something is written. */
export interface Written {
  readonly key?: string;
  /** Where it is more than fields. */
  readonly body?: unknown;
}

/** How far the run goes. */
export interface Depth {
  /** Rows of a list that are read at most. */
  readonly rows: number;
  /** Values of a filter, customers, … that are tried. */
  readonly samples: number;
}

/** So many rows are asked for in a page. */
const pageSize = 500;

/** A conversation with the API: asks each usual question once, and hands out only answers that fit the contract. */
export class Session {
  private answers = new Map<string, Promise<Answer>>();

  constructor(
    private readonly transport: Transport,
    readonly depth: Depth,
    private readonly left: string[] = [],
  ) {}

  /** What the transport was told of whoever asks. */
  get identity() {
    return this.transport.identity;
  }

  /** How a text that may be a customer's is shown. */
  conceal(text: string, label: string): string {
    return this.transport.conceal(text, label);
  }

  /** Says what stays behind in the data. */
  leave(what: string): void {
    this.left.push(what);
  }

  /** Forgets the answers: what is asked from now on is asked anew. */
  forget(): void {
    this.answers = new Map();
  }

  /** An answer of any kind. Usual questions that read are asked once. */
  ask(name: string, parameters: Parameters = {}, unusual?: Unusual): Promise<Answer> {
    const operation = operationNamed(name);
    if (unusual || operation.method !== 'GET') return this.transport.ask(operation, parameters, unusual);
    const key = `${name} ${JSON.stringify(Object.entries(parameters).sort())}`;
    const known = this.answers.get(key) ?? this.transport.ask(operation, parameters);
    this.answers.set(key, known);
    return known;
  }

  /**
   * Changes something, each POST with a key of its own unless one is given (`''`: without any). What was read before is old.
   * Throws `NotOffered`, and `CannotKnow` where no answer came.
   */
  async write(name: string, parameters: Parameters, { key = randomUUID(), body }: Written = {}): Promise<Answer> {
    this.forget();
    const isPost = operationNamed(name).method === 'POST';
    const headers: Record<string, string> = isPost && key !== '' ? { 'Idempotency-Key': key } : {};
    const answer = await this.transport.ask(operationNamed(name), parameters, { headers, body });
    if (answer.status === 501) throw new NotOffered(answer);
    if (answer.status === 0) throw new CannotKnow(`${name} was sent, and ${answer.failure ?? 'no answer came'}`);
    return answer;
  }

  /** A good answer. Throws `CannotKnow` where none came, one that does not fit, or the contract's own example. */
  async get(name: string, parameters: Parameters = {}): Promise<Answer> {
    return good(await this.ask(name, parameters));
  }

  /** The body of a good answer. Throws as `get`. */
  async body<Body>(name: string, parameters: Parameters = {}): Promise<Body> {
    return (await this.get(name, parameters)).body as Body;
  }

  /** Follows an address of the API that an answer gave. */
  follow(name: string, url: URL): Promise<Answer> {
    return this.transport.follow(operationNamed(name), url);
  }

  /** A preflight for an operation, from the portal's origin. */
  preflight(name: string, parameters: Parameters, origin: string): Promise<Answer> {
    const key = `preflight ${name} ${JSON.stringify(parameters)}`;
    const known = this.answers.get(key) ?? this.transport.preflight(operationNamed(name), parameters, origin);
    this.answers.set(key, known);
    return known;
  }

  /** A list read through by offset, and by its links where the server refuses deep offsets. Throws as `get`. */
  async all<Row>(name: string, parameters: Parameters = {}, most = this.depth.rows): Promise<Whole<Row>> {
    const pages: Answer[] = [];
    const rows: Row[] = [];
    let total = Infinity;
    while (rows.length < Math.min(total, most)) {
      const page = await this.pageAfter(name, { ...parameters, max: pageSize, offset: rows.length }, pages.at(-1));
      const { items, total: said } = page.body as Page<Row>;
      if (pages.length === 0) total = said;
      pages.push(page);
      rows.push(...items);
      if (items.length === 0) break;
    }
    return { rows, total, pages, complete: rows.length >= total || rows.length < most };
  }

  private async pageAfter(name: string, question: Parameters, before: Answer | undefined): Promise<Answer> {
    const answer = await this.ask(name, question);
    const next = before && nextPage(before);
    if (answer.status !== 400 || next?.origin !== answer.sent.url.origin) return good(answer);
    const known = this.answers.get(next.href) ?? this.follow(name, next);
    this.answers.set(next.href, known);
    return good(await known);
  }

  /** As `all`, for rules that must know every row. Throws `CannotKnow` for a list that is too long. */
  async whole<Row>(name: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const { rows, complete, total } = await this.all<Row>(name, parameters);
    if (!complete) throw new CannotKnow(`${name} has ${total} rows, of which ${rows.length} are read (--thorough)`);
    return rows;
  }

  /** How many rows match. Throws as `get`. */
  async total(name: string, parameters: Parameters): Promise<number> {
    return (await this.body<Page<unknown>>(name, { ...parameters, max: 0 })).total;
  }

  /** The instant of the server's clock, or of this machine's. */
  now(): Date {
    return this.transport.now();
  }

  /** The calendar date in a zone, by the server's clock. */
  today(timeZone = 'UTC'): string {
    const format = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    return new Intl.DateTimeFormat('en-CA', format).format(this.now());
  }
}

function good(answer: Answer): Answer {
  const { operation, status, failure, misfits, isExample } = answer;
  if (status === 501) throw new NotOffered(answer);
  if (failure !== undefined) throw new CannotKnow(`${operation.name} answers with ${failure}`);
  if (status === 401 || status === 403) throw new CannotKnow(`whoever asks may not use ${operation.name} (${status})`);
  if (status !== operation.status) throw new CannotKnow(`${operation.name} answers ${status}`);
  if (isPage(answer)) throw new CannotKnow(`${operation.name} answers with HTML`);
  if (misfits.length > 0) throw new CannotKnow(`an answer of ${operation.name} does not fit its schema`);
  if (isExample) throw new CannotKnow('the server answers with the contract’s own example, whatever is asked');
  return answer;
}
