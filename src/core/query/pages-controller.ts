import type { ReactiveController } from 'lit';
import type { AllRows } from '../../api/all-rows.js';
import type { Checked } from '../../api/check.js';
import type { Page, PageParameters, PagedQuery } from '../../api/endpoint.js';
import type { HubError } from '../../api/hub-error.js';
import type { InvalidRow } from '../../api/invalid-row.js';
import type { Connection } from '../hub/connection.js';
import { lateCode } from '../late-code.js';
import { PageWatch, rowsAtPlaces } from './page-watch.js';
import type { PagePlace } from './page-watch.js';
import { QueryController } from './query-controller.js';
import type { QueryHost } from './query-host.js';
import type { QueryState, QueryStatus } from './query-state.js';
import type { AllRowsOptions, RowSource } from './row-source.js';
import { Remembered } from '../remembered.js';
import { saysTheSame } from '../says-the-same.js';

/** How many rows one request brings when nothing else is said; the contract allows up to 500. */
const PAGE_SIZE = 100;

/** A row of an answer in pages. */
type RowIn<Answer extends Page> = Answer['items'][number];

/**
 * The rows behind a question that the API answers page by page. The first page is the element's own query: it brings the total and
 * the figures that belong to all rows. Other pages are asked when their rows are seen and given up when they are scrolled past; those that came
 * stay in the hub's cache.
 */
export class PagesController<Parameters extends PageParameters, Answer extends Page>
  implements ReactiveController, RowSource<RowIn<Answer>>, QueryState<Checked<Answer>>
{
  /** Grows whenever other rows are here than before. */
  revision = 0;
  private readonly first: QueryController<Parameters, Answer>;
  private readonly watched = new Map<number, PageWatch<Parameters, Answer>>();
  /** What is asked now, without a place. */
  private asked?: Parameters;
  private basis?: Parameters;
  private connection?: Connection;
  private language?: string;
  private firstAnswer?: Checked<Answer>;
  private range = { first: 0, end: 0 };
  /** Under way: all pages are asked again, because a later one told another total than the first. */
  private reconciling?: Promise<void>;
  /** The first page that this brought: as long as there is no newer one, it is not done again, whatever totals the server tells. */
  private reconciled?: Checked<Answer>;
  /** The size of the pages that are watched. */
  private watchedSize = 0;
  /** What could not be read of the pages after the first that were seen. */
  private readonly unreadable = new Map<number, readonly InvalidRow[]>();
  private readonly told = new Remembered<Checked<Answer>>();

  /** @param parameters What is asked, without a place; undefined while the question is not complete. Called once for each update. */
  constructor(
    private readonly host: QueryHost,
    private readonly query: PagedQuery<Parameters, Answer>,
    parameters: () => Parameters | undefined,
  ) {
    this.first = new QueryController(host, query, {
      isPart: true,
      parameters: () => {
        this.asked = parameters();
        return this.asked && { ...this.asked, max: this.asked.max ?? PAGE_SIZE, offset: 0 };
      },
    });
    host.addController(this);
    host.addQuestion(this);
  }

  /** The answer's first page: total, facets, moment of the data; with the rows that could not be read of all pages that were seen. */
  get answer(): Checked<Answer> | undefined {
    const { answer } = this.first;
    const later = [...this.unreadable.values()];
    if (!answer || later.length === 0) return answer;
    const { invalidRows = [] } = answer;
    return this.told.of([answer, ...later], () => ({ ...answer, invalidRows: [...invalidRows, ...later.flat()] }));
  }

  /** Where the first page stands; `stale` also when a later page could not be had. */
  get status(): QueryStatus {
    return this.first.status === 'ready' && this.laterError ? 'stale' : this.first.status;
  }

  /** Why the first page, or one of those that are seen, could not be had. */
  get error(): HubError | undefined {
    return this.first.error ?? this.laterError;
  }

  /** Whether what failed is a later page: the answer itself is no older for it. */
  get isPartial(): boolean {
    return this.first.error === undefined && this.laterError !== undefined;
  }

  /** Whether a request for the first page is under way. */
  get isAsking(): boolean {
    return this.first.isAsking;
  }

  /** Asks again for every page of these rows: those that are seen now, and those that were scrolled past when they are seen again. */
  async refresh(): Promise<void> {
    this.reconciled = undefined;
    await this.connection?.refresh([this.query.name], (parameters) => this.isOurs(parameters));
  }

  /** Number of rows in all. Of an answer in one page, rows that could not be read do not count; among many pages they keep a place. */
  get total(): number | undefined {
    const { answer } = this.first;
    return answer && this.isOnePage(answer) ? answer.items.length : answer?.total;
  }

  row(index: number): RowIn<Answer> | null | undefined {
    const { answer } = this.first;
    if (!answer) return undefined;
    if (this.isOnePage(answer)) return answer.items[index] ?? null;
    const page = Math.floor(index / this.size);
    if (page === 0) return rowsAtPlaces(answer)[index] ?? null;
    const watch = this.watched.get(page);
    const row = watch?.rows?.[index - page * this.size];
    return row === undefined && (watch?.isWhole || watch?.error) ? null : row;
  }

  show(first: number, end: number): void {
    this.range = { first, end };
    this.follow();
  }

  async all({ signal, onProgress }: AllRowsOptions): Promise<AllRows<RowIn<Answer>>> {
    const { connection, asked } = this;
    if (!connection || !asked) return rowsOf(this.first.answer);
    const { locale: language } = this.host.settings;
    const { readAllRows } = await lateCode(() => import('../../api/all-rows.js'));
    return readAllRows((query, parameters, options) => connection.ask(query, parameters, options), {
      query: this.query,
      parameters: asked,
      language,
      signal,
      onProgress,
    });
  }

  hostUpdate(): void {
    const { connection, settings } = this.host;
    const isSame = saysTheSame(this.asked, this.basis);
    const isSameSource = connection === this.connection && settings.locale === this.language;
    if (!isSame || !isSameSource) this.release();
    if (!isSame) this.range = { first: 0, end: 0 };
    if (!isSame || this.first.answer !== this.firstAnswer) this.revision += 1;
    this.basis = this.asked;
    this.connection = connection;
    this.language = settings.locale;
    this.firstAnswer = this.first.answer;
    this.follow();
    this.reconcile();
  }

  hostDisconnected(): void {
    this.release();
    this.connection = undefined;
  }

  /** Rows of a page: what was asked for, or what the server is willing to send. */
  private get size(): number {
    const asked = this.asked?.max ?? PAGE_SIZE;
    const { answer } = this.first;
    const came = answer ? cameIn(answer) : 0;
    return came > 0 && !this.isOnePage(answer!) ? Math.min(asked, came) : asked;
  }

  private isOnePage(answer: Checked<Answer>): boolean {
    return cameIn(answer) >= answer.total;
  }

  /** Whether a question is one for these rows, whatever its place. */
  private isOurs(parameters: PageParameters): boolean {
    const placeless = (all: PageParameters = {}) => ({ ...all, max: undefined, offset: undefined });
    return saysTheSame(placeless(parameters), placeless(this.basis));
  }

  private get laterError(): HubError | undefined {
    for (const watch of this.watched.values()) if (watch.error) return watch.error;
    return undefined;
  }

  /** Watches the pages of the rows that are seen, and no others. */
  private follow(): void {
    const { connection, mayAsk } = this.host;
    const { answer } = this.first;
    const { total, size } = this;
    if (!connection || !mayAsk || !answer || total === undefined || this.isOnePage(answer)) return this.endWatches();
    const seenLast = Math.min(this.range.end, total) - 1;
    const from = Math.floor(this.range.first / size);
    const to = Math.floor(seenLast / size);
    // Another size means other offsets.
    if (size !== this.watchedSize) this.endWatches();
    this.watchedSize = size;
    for (const [page, watch] of this.watched) {
      if (page >= from && page <= to) continue;
      watch.end();
      this.watched.delete(page);
    }
    for (let page = Math.max(from, 1); page <= to; page += 1) this.watch(page, connection);
  }

  private watch(page: number, connection: Connection): void {
    const { asked, size } = this;
    if (this.watched.has(page) || !asked) return;
    const { locale: language } = this.host.settings;
    const questionAt = (place: PagePlace) => ({ query: this.query, parameters: { ...asked, ...place }, language });
    const place = { offset: page * size, max: size, onChange: () => this.change(page) };
    this.watched.set(page, new PageWatch(connection, questionAt, place));
    // A page that the cache has tells of no change.
    if (this.noteUnreadable(page)) this.host.requestUpdate();
  }

  private change(page: number): void {
    this.noteUnreadable(page);
    this.revision += 1;
    this.host.requestUpdate();
  }

  /** Keeps what of a page could not be read, and says whether there is any. */
  private noteUnreadable(page: number): boolean {
    const { invalidRows = [] } = this.watched.get(page) ?? {};
    if (invalidRows.length > 0) this.unreadable.set(page, invalidRows);
    else this.unreadable.delete(page);
    return invalidRows.length > 0;
  }

  /** Where the list changed between two pages, a row would stand twice, or nowhere: all are asked again, once for each first page that comes otherwise. */
  private reconcile(): void {
    const { connection } = this;
    const { answer } = this.first;
    if (!connection || !answer || this.first.isAsking || this.reconciling || answer === this.reconciled) return;
    const totals = [...this.watched.values()].map(({ total }) => total);
    if (totals.every((total) => total === undefined || total === answer.total)) return;
    const reconciling = connection
      .refresh([this.query.name], (parameters) => this.isOurs(parameters))
      .then(() => {
        if (this.reconciling !== reconciling) return;
        this.reconciling = undefined;
        this.reconciled = this.first.answer;
      });
    this.reconciling = reconciling;
  }

  private release(): void {
    this.endWatches();
    this.unreadable.clear();
    this.reconciling = undefined;
    this.reconciled = undefined;
  }

  private endWatches(): void {
    for (const watch of this.watched.values()) watch.end();
    this.watched.clear();
  }
}

/** How many rows came, those that could not be read included. */
function cameIn({ items, invalidRows }: Checked<Page>): number {
  return items.length + (invalidRows?.length ?? 0);
}

/** Rows that the page gave are all there are. */
function rowsOf<Answer extends Page>(answer: Checked<Answer> | undefined): AllRows<RowIn<Answer>> {
  const rows = answer?.items ?? [];
  const unreadable = answer?.invalidRows?.length ?? 0;
  return { rows, total: rows.length + unreadable, unreadable, isComplete: unreadable === 0 };
}
