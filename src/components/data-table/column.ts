import type { CSSResult, TemplateResult } from 'lit';
import { sheetFor } from '../../core/element/document-styles.js';
import type { CsvColumn, CsvValue } from '../../core/texts/csv.js';
import type { TooltipContent } from '../tooltip/tooltip.js';
import type { MeasureText } from './text-ruler.js';

/**
 * One column of a table: a plain object, made once for a language. With other columns than before rows get other cells; those of a column that is as it
 * was stay. A column is another one when a field of it is, so what it is made with belongs into what it is made by: `text: (row) => formats.date(row.end)`.
 *
 * @csspart bar - A license bar in a cell.
 * @csspart badge - A status in a cell.
 * @csspart tag - A tag in a cell.
 * @csspart launch-button - The icon at the end of a row.
 *
 * A column draws what it likes: a text, or a drawing with controls (buttons, links, menus, chips that can be removed). Controls carry
 * `tabindex="-1"`: the table moves the focus, straight to the control where a cell has one, into the cell with Enter or F2 where it has several.
 * A popover in a cell closes when its row is scrolled or shows another row.
 */
export interface Column<Row> {
  /** Names the column everywhere: in `columns=`, in `sort=`, in events and in the part `cell-KEY`. */
  readonly key: string;
  /** The header's text. */
  readonly label: string;
  /**
   * What the cell says; also its full text when it is cut off, and what is read out. Called for every row that becomes visible. In a card a field
   * that says nothing ('' or '–') is left out.
   */
  text(row: Row): string;
  /**
   * Draws something other than `text` into the cell: either returns a template, or draws by itself and returns nothing. It is called again with
   * the same cell and another row. Words in it are written with `${ownText(…)}`, so that a page translator cannot make them stay.
   */
  draw?(row: Row, cell: HTMLElement): TemplateResult | void;
  /**
   * Where the text of a cell leads, an address that may be followed: then it is a link that works as any other. A plain click opens the row first, and
   * the link is followed unless that was prevented; so it is with Enter, and with a click beside the link. Only for a text.
   */
  href?(row: Row): string | undefined;
  /** How wide the drawing of a row is, px, with what it measures its texts by: the column becomes as wide. Without it `width` is what it takes. */
  extent?(row: Row, measure: MeasureText): number;
  /** The look of what is drawn; the table takes each sheet once. */
  readonly styles?: CSSResult;
  /** Called before a cell that was drawn shows another row or leaves the document: closes what it opened outside of the cell. */
  release?(cell: HTMLElement): void;
  /** What the tooltip of the cell says, by pointer, focus and tap; without it the full text when it is cut off. */
  tooltip?(row: Row): TooltipContent | undefined;
  /**
   * The value in the CSV export; default: `text`. Several columns of the file where a cell says several things, such as figures in a sentence: each is
   * there as what it is. `false` leaves the column out.
   */
  readonly csv?: ((row: Row) => CsvValue) | readonly CsvColumn<Row>[] | false;
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
  /** `true` for a list or a sentence: on paper it goes on in the next line. Default: only a name and a drawing do. */
  readonly wraps?: boolean;
  /** The width that the cells need, px, where their contents do not say it, as a bar's do not. Default: measured; 120 for a drawing. */
  readonly width?: number;
  /** Least width, px. Default: 72; none for a column at an edge. */
  readonly minWidth?: number;
  /** The most that contents may make of it, px. Default: 360. */
  readonly maxWidth?: number;
  /** `true` for a drawing that gives way: it may be as narrow as `minWidth` before a column has to leave. Default: never narrower than its contents. */
  readonly isElastic?: boolean;
  /** Columns of lower priority leave first where there is too little room. Default: 0. */
  readonly priority?: number;
  /**
   * `always`: the name, which is never hidden and takes what room is left over; `edge`: never hidden, first or last, without a header text (check boxes,
   * actions); `nowhere`: no cell shows it, rows are sorted by it and files have it. Default: free.
   */
  readonly place?: 'always' | 'edge' | 'nowhere';
  /** How high rows are, px, where a column alone knows it and rows are cards; 0: not known yet. `onChange`: they are to be higher or lower than it said. */
  height?(onChange: () => void): number;
  /** `true` for a field that has its line in a card although it says nothing: something is to come that does. Default: it is left out. */
  readonly keepsPlace?: boolean;
  /** In a card, whether a drawing takes the whole width. A text does as soon as it needs more than half. Default: false. */
  readonly isWide?: boolean;
}

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

/** Whether two lists hold the same columns: the same objects, or objects with the same fields. */
export function sameColumns(one: readonly Column<never>[], other: readonly Column<never>[] | undefined): boolean {
  return one.length === other?.length && one.every((column, index) => sameFields(column, other[index]!));
}

/** The columns; of those that are as they were before, the objects of before, by which a table knows that their cells stay. */
export function keptColumns<Row>(
  columns: readonly Column<Row>[],
  before: readonly Column<Row>[] = [],
): readonly Column<Row>[] {
  return columns.map((column) => before.find((old) => sameFields(column, old)) ?? column);
}

/** The look of what columns draw, made for a document: each sheet once. */
export function columnSheets(columns: readonly Column<never>[], here: Document): readonly CSSStyleSheet[] {
  return [...new Set(columns.flatMap(({ styles }) => (styles ? sheetFor(here, styles) : [])))];
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

function sameFields(one: object, other: object): boolean {
  if (one === other) return true;
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([name, value]) => Object.is(value, (other as Readonly<Record<string, unknown>>)[name]))
  );
}
