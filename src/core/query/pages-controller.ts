import type { ReactiveController } from 'lit';
import type { HubError } from '../../api/hub-error.js';
import type { Answer, Question, ResourceName } from '../../api/resources.js';
import type { AllRows } from '../../api/all-rows.js';
import type { AllRowsOptions, RowSource } from './row-source.js';
import type { Connection, Observer } from '../hub/connection.js';
import { QueryController } from './query-controller.js';
import type { Parameters, QueryStatus } from './query-controller.js';
import type { QueryHost } from './query-host.js';

/** The resources that answer in pages. */
export type PagedResource = {
  [R in ResourceName]: Answer<R> extends { items: readonly unknown[]; total: number } ? R : never;
}[ResourceName];

/** A row of a resource that answers in pages. */
export type RowOf<R extends PagedResource> = Answer<R>['items'][number];

/** How many rows one request brings when nothing else is said; the contract allows 1 to 500. */
const PAGE_SIZE = 100;
/** How many rows an export asks for at once: the most that the contract allows. */
const EXPORT_PAGE = 500;
/** How many pages are kept at hand for scrolling back; older ones are asked again, from the cache where it has them. */
const KEPT_PAGES = 40;

/**
 * The rows behind a question that the API answers page by page. The first page is the element's own query: it brings the total and
 * the figures that belong to all rows. Other pages are asked when their rows are seen and given up when they are scrolled past.
 */
export class PagesController<R extends PagedResource> implements ReactiveController, RowSource<RowOf<R>> {
  /** The query of the first page. */
  readonly first: QueryController<R>;
  /** Grows whenever other rows are here than before. */
  revision = 0;
  private readonly watched = new Map<number, { observer: Observer<R>; unsubscribe: () => void }>();
  private readonly kept = new Map<number, readonly RowOf<R>[]>();
  private basis?: string;
  private connection?: Connection;
  private firstAnswer?: Answer<R>;
  private range = { first: 0, end: 0 };

  constructor(
    private readonly host: QueryHost,
    private readonly resource: R,
    private readonly parameters: () => (Parameters<R> & { max?: number }) | undefined,
  ) {
    this.first = new QueryController(host, { resource: () => resource, parameters: () => this.page(0) });
    host.addController(this);
  }

  /** The answer's first page: total, facets, summary, moment of the data. */
  get answer(): Answer<R> | undefined {
    return this.first.answer;
  }

  /** Where the first page stands; `stale` also when a later page could not be had. */
  get status(): QueryStatus {
    return this.first.status === 'ready' && this.laterError ? 'stale' : this.first.status;
  }

  /** Why the first page, or one of those that are seen, could not be had. */
  get error(): HubError | undefined {
    return this.first.error ?? this.laterError;
  }

  /** Whether a request for the first page is under way. */
  get isAsking(): boolean {
    return this.first.isAsking;
  }

  /** Asks again for every page that is seen. */
  async refresh(): Promise<void> {
    this.kept.clear();
    await Promise.all([
      this.first.refresh(),
      ...[...this.watched.values()].map(({ observer }) => observer.refetch({ cancelRefetch: false })),
    ]);
  }

  /** Number of rows in all. Of an answer in one page, rows that could not be read do not count; among many pages they keep a place. */
  get total(): number | undefined {
    const { answer } = this;
    return answer && answer.total <= this.size ? Math.min(answer.total, answer.items.length) : answer?.total;
  }

  row(index: number): RowOf<R> | null | undefined {
    const page = Math.floor(index / this.size);
    const items = this.itemsOf(page);
    return items && (items[index - page * this.size] ?? null);
  }

  show(first: number, end: number): void {
    this.range = { first, end };
    this.follow();
  }

  async all({ signal, onProgress }: AllRowsOptions): Promise<AllRows<RowOf<R>>> {
    const { connection } = this.host;
    const parameters = this.parameters();
    if (this.host.data !== undefined || !connection || !parameters) return this.allGiven();
    const rows: RowOf<R>[] = [];
    let unreadable = 0;
    let total = Infinity;
    for (let came = 0, last = -1; came < total && came > last;) {
      const question = { resource: this.resource, ...parameters, offset: came, max: EXPORT_PAGE };
      const answer = await connection.ask(question as unknown as Question<R>, { signal });
      const { items, misfits = [] } = answer as Answer<R> & { misfits?: readonly unknown[] };
      rows.push(...items);
      unreadable += misfits.length;
      last = came;
      came += items.length + misfits.length;
      total = answer.total;
      onProgress?.(Math.min(came, total), total);
    }
    return { rows, total, unreadable, isComplete: rows.length === total };
  }

  private allGiven(): AllRows<RowOf<R>> {
    const { items = [], total = 0 } = this.answer ?? {};
    return { rows: items, total, unreadable: 0, isComplete: items.length === total };
  }

  hostUpdate(): void {
    const { connection } = this.host;
    const basis = JSON.stringify([this.parameters(), this.size]);
    if (basis !== this.basis || connection !== this.connection) this.release();
    if (basis !== this.basis) this.range = { first: 0, end: 0 };
    if (basis !== this.basis || this.answer !== this.firstAnswer) {
      this.kept.clear();
      this.revision += 1;
    }
    this.basis = basis;
    this.connection = connection;
    this.firstAnswer = this.answer;
    this.follow();
  }

  hostDisconnected(): void {
    this.release();
    this.kept.clear();
  }

  private get size(): number {
    return this.parameters()?.max ?? PAGE_SIZE;
  }

  private page(number: number): Parameters<R> | undefined {
    const parameters = this.parameters();
    return parameters && { ...parameters, max: this.size, offset: number * this.size };
  }

  private get laterError(): HubError | undefined {
    for (const { observer } of this.watched.values()) {
      const { error } = observer.getCurrentResult();
      if (error) return error;
    }
    return undefined;
  }

  private itemsOf(page: number): readonly RowOf<R>[] | undefined {
    if (page === 0) return this.answer?.items;
    return this.watched.get(page)?.observer.getCurrentResult().data?.items ?? this.kept.get(page);
  }

  /** Watches the pages of the rows that are seen, and no others. */
  private follow(): void {
    const { connection, mayAsk, data } = this.host;
    if (!connection || !mayAsk || data !== undefined || this.total === undefined) return this.release();
    const seenLast = Math.min(this.range.end, this.total) - 1;
    const from = Math.floor(this.range.first / this.size);
    const to = Math.floor(seenLast / this.size);
    for (const page of this.watched.keys()) if (page < from || page > to) this.leave(page);
    for (let page = Math.max(from, 1); page <= to; page += 1) this.watch(page);
  }

  private watch(page: number): void {
    const parameters = this.page(page);
    const { connection } = this.host;
    if (this.watched.has(page) || !parameters || !connection) return;
    const observer = connection.observe({ resource: this.resource, ...parameters } as Question<R>);
    this.watched.set(page, { observer, unsubscribe: observer.subscribe(() => this.change()) });
  }

  private change(): void {
    this.revision += 1;
    this.host.requestUpdate();
  }

  private leave(page: number): void {
    const watched = this.watched.get(page);
    if (!watched) return;
    const items = watched.observer.getCurrentResult().data?.items;
    if (items) this.keep(page, items);
    watched.unsubscribe();
    this.watched.delete(page);
  }

  private keep(page: number, items: readonly RowOf<R>[]): void {
    this.kept.delete(page);
    this.kept.set(page, items);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT_PAGES) break;
      this.kept.delete(oldest);
    }
  }

  private release(): void {
    for (const page of [...this.watched.keys()]) this.leave(page);
  }
}
