import type { Customer, CustomerQuery } from '../../api/contract.js';
import type { DataTable } from '../../components/data-table/data-table.js';
import type { RowSource } from '../../core/query/row-source.js';

/** The customer list as its tools see it. */
export interface ListView {
  /** The filters that narrow it. */
  readonly query: CustomerQuery;
  /** How it is sorted. */
  readonly sort: string;
  readonly rows: RowSource<Customer>;
  /** Which customers are selected now. */
  selection(): ListSelection;
  /** Says something to those who do not see it. */
  say(words: string): void;
  /** Its table; undefined while none is drawn. */
  grid(): DataTable<Customer> | undefined;
}

/** Which customers are selected: those with these ids, or all that match the filters of the list. */
export interface ListSelection {
  readonly ids: readonly string[];
  readonly isAll: boolean;
}

/** What is read, and how far it is. */
export interface Reading {
  readonly kind: 'reading' | 'exporting';
  readonly done: number;
  readonly total: number;
}

/** Whether all were selected, and nobody is: by a press, or since the list shows others. */
export function endsAll(before: ListSelection | undefined, now: ListSelection | undefined): boolean {
  return Boolean(before?.isAll && now && !now.isAll && now.ids.length === 0);
}
