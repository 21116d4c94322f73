import { sameItems } from '../../core/same-items.js';
import type { ColumnNeed } from './column-needs.js';
import type { Column } from './column.js';
import { fitColumns } from './column-fit.js';
import type { ColumnRoom } from './column-fit.js';

/** Width by which one key press changes a column, px. */
const STEP = 16;
/** A column's width while nothing is known of its contents, px. */
const UNKNOWN = 120;
const LEAST = 72;
const MOST = 360;

/**
 * The widths of a table's columns: what their contents need, fitted into the space, or as a person made them. They are rules of a style sheet of the
 * table's own, so a change is one write for all rows and no inline style.
 */
export class ColumnSizes<Row> {
  private sheet: CSSStyleSheet | undefined;
  /** Widths that a person chose, by the column's key, px. */
  private readonly chosen = new Map<string, number>();
  /** Widths that columns keep while an edge behind them is moved, by key, px: an edge is where the pointer is. */
  private held: ReadonlyMap<string, number> = new Map();
  /** What headers and cells need, by the column's key. */
  private needs: ReadonlyMap<string, ColumnNeed> = new Map();
  private columns: readonly Column<Row>[] = [];
  private space = 0;
  private end = 0;
  /** 0 for columns that have no room; empty while nothing is fitted. */
  private widths: number[] = [];
  private rules = '';

  /** The sheet for the table's shadow root, in the document where that is now. */
  sheetIn(here: Document): CSSStyleSheet {
    this.sheet = new (here.defaultView as typeof globalThis & Window).CSSStyleSheet();
    this.sheet.replaceSync(this.rules);
    return this.sheet;
  }

  /** Width of all columns together, px. */
  get total(): number {
    return this.widths.reduce((sum, width) => sum + width, 0);
  }

  /** The columns for which there is no room. */
  get left(): readonly Column<Row>[] {
    return this.columns.filter((_, index) => !this.isShown(index));
  }

  /** What the cells of a column have at their end now, beyond what all have, px. */
  endOf(index: number): number {
    return index === this.last ? this.end : 0;
  }

  /** Whether there is room for the column with this index. */
  isShown(index: number): boolean {
    return this.widths[index] !== 0;
  }

  /** Takes what the columns need, by key. With `grows` cells may need more than before, but no column has to leave for that. */
  learn(needs: ReadonlyMap<string, ColumnNeed>, grows: boolean): void {
    this.needs = grows ? new Map([...needs].map(([key, need]) => [key, grown(this.needs.get(key), need)])) : needs;
    this.space = 0;
  }

  /**
   * Fits the columns into the space, px; writes nothing when nothing changed. Returns whether others have no room than before.
   * @param end what the last column has at its end beyond what all have
   */
  fit(columns: readonly Column<Row>[], space: number, end: number): boolean {
    if (columns === this.columns && space === this.space && end === this.end) return false;
    const before = this.left;
    this.held = new Map();
    this.columns = columns;
    this.space = space;
    this.end = end;
    this.write();
    return !sameItems(this.left, before);
  }

  /** Every column has room: rows are cards, of which the rules say the rest. */
  release(columns: readonly Column<Row>[], rules: string): void {
    this.columns = columns;
    this.space = 0;
    this.widths = [];
    this.style(rules);
  }

  /** Makes a column as wide as this, but not narrower than it may be, px; those before it stay as they are. */
  resize(column: Column<Row>, width: number): void {
    const before = this.columns.slice(0, this.columns.indexOf(column)).filter((_, index) => this.isShown(index));
    this.held = new Map(before.map((each) => [each.key, this.widthOf(each)]));
    this.chosen.set(column.key, Math.round(Math.max(width, column.minWidth ?? LEAST)));
    this.write();
  }

  /** Makes a column wider or narrower by one step. */
  step(column: Column<Row>, direction: 1 | -1): void {
    this.resize(column, this.widthOf(column) + direction * STEP);
  }

  /** Gives a column, or all of them, back to the fitting. */
  reset(column?: Column<Row>): void {
    this.held = new Map();
    if (column) this.chosen.delete(column.key);
    else this.chosen.clear();
    this.write();
  }

  /** The width of a column as it is now, px. */
  widthOf(column: Column<Row>): number {
    return this.widths[this.columns.indexOf(column)] ?? column.width ?? UNKNOWN;
  }

  /** Whether contents may make the column wider than it is: what is left over is there for that. */
  mayGrow(index: number): boolean {
    const column = this.columns[index]!;
    const isFixed = column.isElastic || column.width !== undefined || this.chosen.has(column.key);
    if (isFixed || index === this.heir || !this.isShown(index)) return false;
    return this.hasRest && this.roomOf(column).need < (column.maxWidth ?? MOST);
  }

  private write(): void {
    if (this.space === 0) return;
    const rooms = this.columns.map((column) => this.roomOf(column));
    this.widths = fitColumns(rooms, this.space - this.end, this.heir);
    const { last } = this;
    if (last >= 0) this.widths[last]! += this.end;
    let start = 0;
    const places: string[] = [];
    const hidden: string[] = [];
    for (const [index, width] of this.widths.entries()) {
      const room = index === last ? `;padding-inline-end:calc(var(--_cell-padding,12px) + ${this.end}px)` : '';
      if (width > 0) places.push(`.table .c${index}{inset-inline-start:${start}px;inline-size:${width}px${room}}`);
      else hidden.push(`.table .cell.c${index}{display:none}`);
      start += width;
    }
    // Paper has its own widths, and the same columns.
    const table = `.table{inline-size:max(100%,${start}px)}`;
    this.style(`${hidden.join('')}@media screen{${table}${places.join('')}}`);
  }

  private style(rules: string): void {
    if (rules === this.rules) return;
    this.rules = rules;
    this.sheet?.replaceSync(rules);
  }

  /** Index of the last column that has room; -1 while nothing is fitted. */
  private get last(): number {
    return this.widths.findLastIndex((width) => width > 0);
  }

  /** Whether the column that gets what is left over has more than it needs. */
  private get hasRest(): boolean {
    const heir = this.columns[this.heir];
    return heir !== undefined && this.widthOf(heir) > this.roomOf(heir).need;
  }

  /** What is left over goes to the name, unless that has a width that it is to keep. */
  private get heir(): number {
    const isFree = (column: Column<Row>) => column.place !== 'edge' && this.keptWidth(column) === undefined;
    const name = this.columns.findIndex((column) => column.place === 'always' && isFree(column));
    return name >= 0 ? name : this.columns.findIndex(isFree);
  }

  private keptWidth({ key }: Column<Row>): number | undefined {
    return this.chosen.get(key) ?? this.held.get(key);
  }

  private roomOf(column: Column<Row>): ColumnRoom {
    const { place, maxWidth = MOST, isElastic, priority = 0 } = column;
    const minWidth = column.minWidth ?? (place === 'edge' ? 0 : LEAST);
    const { header = 0, cells = 0, before = cells } = this.needs.get(column.key) ?? {};
    const roomFor = (contents: number) => Math.max(minWidth, header, Math.min(contents || UNKNOWN, maxWidth));
    const need = roomFor(column.width ?? cells);
    const least = isElastic ? Math.max(minWidth, header) : roomFor(column.width ?? before);
    return {
      need,
      least: Math.min(least, need),
      floor: place === 'always' ? Math.min(minWidth, least) : Math.min(least, need),
      chosen: this.keptWidth(column),
      priority,
      stays: place !== undefined,
    };
  }
}

function grown(old: ColumnNeed | undefined, need: ColumnNeed): ColumnNeed {
  if (!old || need.cells <= old.cells) return old ?? need;
  return { ...need, before: old.before ?? old.cells };
}
