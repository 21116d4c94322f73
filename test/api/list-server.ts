import type { AskPage } from '../../src/api/all-rows.js';
import type { Checked } from '../../src/api/check.js';
import type { PagedQuery, PageParameters } from '../../src/api/endpoint.js';
import { HubError } from '../../src/api/hub-error.js';

/** A row of the list. */
export interface Row {
  readonly id: number;
}

/** A page of the list. */
export interface RowPage {
  readonly items: readonly Row[];
  readonly total: number;
}

/** How a server differs from an honest one that sends 500 rows and whose list stands still. */
export interface ListFaults {
  /** The most rows that it sends at once. */
  readonly cap?: number;
  /** Sends all rows from the offset on, whatever was wished. */
  readonly ignoresMax?: boolean;
  /** Always begins with the first row. */
  readonly ignoresOffset?: boolean;
  /** Offsets from here on are refused with 400. */
  readonly refusesFrom?: number;
  /** Ids of rows that do not fit the contract. */
  readonly unreadable?: readonly number[];
  /** Sends links to the next page. */
  readonly links?: boolean;
  /** Sends the last link again and again. */
  readonly loops?: boolean;
  /** Numbers of the requests, from 0, that are answered with an empty page. */
  readonly empty?: readonly number[];
  /** Sends the last row of a page again at the start of the next one. */
  readonly repeats?: boolean;
  /** Leaves this row out of every page, though it counts. */
  readonly loses?: number;
  /** What happens to the list before a request: a row comes (`in`) or goes (`out`) at a place. */
  readonly changes?: ReadonlyMap<number, { readonly kind: 'in' | 'out'; readonly at: number }>;
  /** The list has one row more each time somebody looks. */
  readonly grows?: boolean;
}

/** How the list is asked for. */
export const listRows: PagedQuery<PageParameters, RowPage> = {
  kind: 'query',
  name: 'listCustomers',
  path: '/rows',
  check: (body) => body as Checked<RowPage>,
  keyOf: ({ id }) => String(id),
};

/** A list behind a server that keeps to the contract, but for its faults. */
export class ListServer {
  /** What was asked, in order. */
  readonly asked: { readonly offset?: number; readonly max?: number; readonly page?: string }[] = [];
  rows: Row[];
  private newest: number;

  constructor(
    count: number,
    private readonly faults: ListFaults = {},
  ) {
    this.rows = Array.from({ length: count }, (_, id) => ({ id }));
    this.newest = count;
  }

  readonly ask: AskPage<PageParameters, RowPage> = async (_, parameters, { page } = {}) => {
    const { max = 100 } = parameters;
    const offset = page === undefined ? (parameters.offset ?? 0) : Number(new URL(page).searchParams.get('from'));
    this.change(this.asked.length);
    this.asked.push({ offset: parameters.offset, max, page });
    const { refusesFrom = Infinity, cap = 500, ignoresMax, ignoresOffset } = this.faults;
    if (page === undefined && offset >= refusesFrom) throw new HubError('invalid', 'So deep nobody may look.');
    const from = ignoresOffset && page === undefined ? 0 : offset;
    const end = ignoresMax ? this.rows.length : from + Math.min(cap, max);
    return this.answer(from, end);
  };

  private answer(from: number, end: number): Checked<RowPage> {
    const { empty = [], unreadable = [], repeats, loses, links, loops } = this.faults;
    const isEmpty = empty.includes(this.asked.length - 1);
    const sent = isEmpty
      ? []
      : this.rows.slice(repeats ? Math.max(0, from - 1) : from, end).filter(({ id }) => id !== loses);
    const items = sent.filter(({ id }) => !unreadable.includes(id));
    const invalidRows = sent.flatMap(({ id }, index) =>
      unreadable.includes(id) ? [{ path: 'items', message: 'bad', index }] : [],
    );
    if (sent.length > 0 && items.length === 0) throw new HubError('badData', 'Not one row fits.', { invalidRows });
    const next = loops ? from : isEmpty ? from : end;
    const goesOn = links && (loops || next < this.rows.length);
    return {
      items,
      total: this.rows.length,
      ...(invalidRows.length > 0 && { invalidRows }),
      ...(goesOn && { nextPage: `https://api.example/rows?from=${next}${isEmpty ? '&again' : ''}` }),
    };
  }

  private change(request: number): void {
    if (this.faults.grows) this.rows.push({ id: this.newest++ });
    const change = this.faults.changes?.get(request);
    const at = change && Math.min(change.at, this.rows.length);
    if (change?.kind === 'in') this.rows.splice(at ?? 0, 0, { id: this.newest++ });
    if (change?.kind === 'out') this.rows.splice(at ?? 0, 1);
  }
}
