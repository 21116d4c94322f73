import type { TemplateResult } from 'lit';
import type { TooltipContent } from '../tooltip/tooltip.js';

/** A value for a CSV cell; numbers stay numbers, null and undefined are empty. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * One column of a table. A column is a plain object, made once for a language: a new array of columns makes the table build its rows anew.
 */
export interface Column<Row> {
  /** Names the column everywhere: in `columns=`, in `sort=`, in events and in the part `cell-KEY`. */
  readonly key: string;
  /** The header's text. */
  readonly label: string;
  /** What the cell says; also its full text when it is cut off, and what is read out. Called for every row that becomes visible. */
  text(row: Row): string;
  /**
   * Draws something other than `text` into the cell: either returns a template, or draws by itself and returns nothing. It is called again with
   * the same cell and another row. Buttons and links in it carry `tabindex="-1"`: the table moves the focus.
   */
  draw?(row: Row, cell: HTMLElement): TemplateResult | void;
  /** What the tooltip of the cell says, by pointer, focus and tap; without it the full text when it is cut off. */
  tooltip?(row: Row): TooltipContent | undefined;
  /** The value in the CSV export; default: `text`. `false` leaves the column out. */
  readonly csv?: ((row: Row) => CsvCell) | false;
  /** Explains the column; the header's tooltip. */
  readonly explanation?: string;
  /**
   * How rows are sorted by the column. Default: by its key. `reversed`: what the column shows grows as the key falls, as "days since added" does
   * against `addedDate`, so that ascending is `-KEY`. `none`: nobody can sort by it.
   */
  readonly sorting?: 'reversed' | 'none';
  /** Numbers end-aligned, with tabular figures. Default: start. */
  readonly align?: 'start' | 'end';
  /** `true` for text from the data: isolated, in its own direction. */
  readonly isData?: boolean;
  /** Wanted width, px. Default: 140. */
  readonly width?: number;
  /** Least width, px. Default: 72. */
  readonly minWidth?: number;
  /** Share of the space left over. Default: 1. */
  readonly grow?: number;
  /** `always` cannot be hidden; `edge` cannot be hidden, stays last and shows no header text (actions). Default: free. */
  readonly place?: 'always' | 'edge';
  /** In a card, whether it takes the whole width of the card. Default: false. */
  readonly isWide?: boolean;
}

/** Width that a column takes without one of its own, px. */
export const DEFAULT_WIDTH = 140;
/** Least width of a column, px. */
export const DEFAULT_MIN_WIDTH = 72;

/**
 * The columns to show, in order.
 * @param keys what was chosen; undefined shows all. Unknown keys are left out; columns that cannot be hidden are added at their own place.
 */
export function chooseColumns<Row>(
  columns: readonly Column<Row>[],
  keys: readonly string[] | undefined,
): readonly Column<Row>[] {
  if (!keys) return [...columns.filter(isInside), ...columns.filter((column) => !isInside(column))];
  const chosen = [...new Set(keys)]
    .map((key) => columns.find((column) => column.key === key))
    .filter((column) => column !== undefined)
    .filter(isInside);
  const missing = columns.filter((column) => column.place === 'always' && !chosen.includes(column));
  return [...missing, ...chosen, ...columns.filter((column) => !isInside(column))];
}

/** The sort that is ascending in the column's own sense: 'calls', '-addedDate'; undefined when nobody can sort by it. */
export function ascendingSort({ key, place, sorting }: Column<never>): string | undefined {
  if (place === 'edge' || sorting === 'none') return undefined;
  return sorting === 'reversed' ? `-${key}` : key;
}

/** The opposite of a sort: 'name' and '-name'. */
export function reverseSort(sort: string): string {
  return sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
}

/** How the rows are sorted by this column: a value of `aria-sort`. */
export function sortDirection(column: Column<never>, sort: string | undefined): 'ascending' | 'descending' | 'none' {
  const ascending = ascendingSort(column);
  if (!ascending || !sort) return 'none';
  if (sort === ascending) return 'ascending';
  return sort === reverseSort(ascending) ? 'descending' : 'none';
}

function isInside(column: Column<never>): boolean {
  return column.place !== 'edge';
}
