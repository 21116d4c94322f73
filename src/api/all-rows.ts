import type { AskOptions } from './data-source.js';
import type { Checked } from './check.js';
import type { Page, PagedQuery, PageParameters } from './endpoint.js';
import { HubError } from './hub-error.js';

/** Asks for one page: `ask` of a data source. */
export type AskPage<P extends PageParameters, A extends Page> = (
  query: PagedQuery<P, A>,
  parameters: P,
  options?: AskOptions,
) => Promise<Checked<A>>;

/** What is read, and how. */
export interface ReadAllOptions<P extends PageParameters, A extends Page> extends Pick<
  AskOptions,
  'signal' | 'language'
> {
  readonly query: PagedQuery<P, A>;
  /** Filters and sort; which rows are asked for is up to the reading. */
  readonly parameters: P;
  /** How many rows came so far, and how many there are in all. Begins anew when a list that changed is read once more. */
  onProgress?(read: number, total: number): void;
}

/** The rows of a list, as far as they could be read. */
export interface AllRows<Row> {
  /** No row twice. */
  readonly rows: readonly Row[];
  /** How many there are, as the last answer says. */
  readonly total: number;
  /** How many came but did not fit the contract. */
  readonly unreadable: number;
  /** Whether these are all rows, and their number stayed the same while they were read. Anything else is a part, and has to be called one. */
  readonly isComplete: boolean;
}

/** The most that the contract lets a client wish for. */
const pageSize = 500;
/** Ends a list whose server never does. */
const mostPages = 10_000;

/**
 * Reads all rows of a list, however short the server's pages are: by its links to the next page where it sends them, else from where the
 * last page ended. A list that changed on the way is read once more. Ends always, also when a server sends the same rows again and again,
 * an empty page in the middle, or refuses what is far down (400): then the rows are those that came.
 * @throws what `ask` rejects with, unless it is such a refusal.
 */
export async function readAllRows<P extends PageParameters, A extends Page>(
  ask: AskPage<P, A>,
  options: ReadAllOptions<P, A>,
): Promise<AllRows<A['items'][number]>> {
  const first = new Reading(ask, options);
  await first.run();
  if (first.isComplete || !first.hasMoved) return first.result;
  const second = new Reading(ask, options);
  await second.run();
  return second.result;
}

/** What one question brought. */
interface Piece<Row> {
  readonly items: readonly Row[];
  readonly unreadable: number;
  /** Undefined when nothing of the answer could be read. */
  readonly total?: number;
  readonly nextPage?: string;
}

/** One way through a list, from its first page to its last. */
class Reading<P extends PageParameters, A extends Page> {
  private readonly rows = new Map<string, A['items'][number]>();
  private total?: number;
  private unreadable = 0;
  /** Rows that came, in whatever state: the next page begins after them. */
  private came = 0;
  private hasDoubles = false;
  private hasOtherTotals = false;

  constructor(
    private readonly ask: AskPage<P, A>,
    private readonly options: ReadAllOptions<P, A>,
  ) {}

  get result(): AllRows<A['items'][number]> {
    const { rows, total = 0, unreadable, isComplete } = this;
    return { rows: [...rows.values()], total, unreadable, isComplete };
  }

  get isComplete(): boolean {
    return this.rows.size === this.total && !this.hasOtherTotals;
  }

  /** Whether rows seem to have come or gone meanwhile. */
  get hasMoved(): boolean {
    return this.hasDoubles || this.hasOtherTotals;
  }

  async run(): Promise<void> {
    let page: string | undefined;
    for (let asked = 0, inVain = 0; asked < mostPages; asked += 1) {
      const piece = await this.piece(page);
      if (!piece) return;
      inVain = this.take(piece) ? 0 : inVain + 1;
      page = piece.nextPage;
      // A link may lead over an empty page, but not in a circle; an offset that brought nothing would bring nothing again.
      const goesOn = page ? inVain < 2 : inVain === 0 && this.came < (this.total ?? 0);
      if (!goesOn) return;
    }
  }

  /** The rows of a page, or of those at the present offset; undefined when the server refuses to go that far. */
  private async piece(page: string | undefined): Promise<Piece<A['items'][number]> | undefined> {
    const { query, parameters, signal, language } = this.options;
    try {
      const place = { ...parameters, max: pageSize, offset: this.came };
      const { items, total, invalidRows = [], nextPage } = await this.ask(query, place, { signal, language, page });
      return { items, total, unreadable: invalidRows.length, nextPage };
    } catch (error) {
      if (this.came === 0 || !(error instanceof HubError)) throw error;
      if (error.invalidRows) return { items: [], unreadable: error.invalidRows.length };
      if (error.code === 'invalid' || error.code === 'notFound') return undefined;
      throw error;
    }
  }

  /** Whether the piece brought anything that was not here yet. */
  private take({ items, unreadable, total = this.total }: Piece<A['items'][number]>): boolean {
    const before = this.rows.size;
    for (const row of items) this.rows.set(this.options.query.keyOf(row), row);
    const added = this.rows.size - before;
    if (added < items.length) this.hasDoubles = true;
    if (this.total !== undefined && total !== this.total) this.hasOtherTotals = true;
    this.total = total;
    this.unreadable += unreadable;
    this.came += items.length + unreadable;
    this.options.onProgress?.(this.rows.size + this.unreadable, total ?? 0);
    return added > 0 || (items.length === 0 && unreadable > 0);
  }
}
