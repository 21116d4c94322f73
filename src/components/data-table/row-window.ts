import type { LitElement, ReactiveController } from 'lit';
import { CARD_HEADING, cardHeight } from './card-shape.js';
import { ColumnSizes, dragWidth } from './column-sizes.js';
import type { Column } from './column.js';
import { GridCursor, HEADER } from './grid-cursor.js';
import type { CellPlace, GridField } from './grid-cursor.js';
import { RowLayout } from './row-layout.js';
import type { RowModel } from './row-model.js';
import { RowSlots } from './row-slots.js';
import { ScrollView } from './scroll-view.js';

/** Lines drawn beyond each end of what is seen, so that a step of the wheel finds them drawn. */
const BEYOND = 4;
/** The most row elements in the document; the kept one may come to them. */
const MOST_ROWS = 58;
/** The most rows on paper. */
const MOST_PRINTED = 1000;
/** Rows shown as skeletons while the number of rows is not known. */
const EXPECTED_ROWS = 10;

/** The table's elements, once they are rendered. */
export interface WindowParts {
  readonly scroller: HTMLElement;
  readonly table: HTMLElement;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
}

/** The part of the rows that is seen: draws it, follows scrolling, size, keyboard and print, and asks the source for what is seen. */
export class RowWindow<Row> implements ReactiveController, GridField {
  readonly sizes = new ColumnSizes<Row>();
  readonly cursor = new GridCursor(this);
  layout = new RowLayout({ rows: 0, rowHeight: 44, headingHeight: 44, sections: [] });
  private readonly view: ScrollView;
  private slots: RowSlots<Row> | undefined;
  private isPrinting = false;
  private isBusy: boolean | undefined;

  constructor(
    host: LitElement,
    private readonly model: RowModel<Row>,
    private readonly parts: () => WindowParts | undefined,
  ) {
    this.view = new ScrollView(host, {
      parts,
      onResize: () => this.draw(),
      onScroll: () => this.paint(),
      onRest: () => this.slots?.sortDocument(),
    });
    host.addController(this);
  }

  /** Number of lines: rows, or those expected, and headings. */
  get lineCount(): number {
    return this.rowCount + this.model.sections().length;
  }

  get columnCount(): number {
    return this.model.columns().length;
  }

  get pageLines(): number {
    return Math.max(1, Math.floor(this.view.height / this.layout.options.rowHeight) - 1);
  }

  get firstSeen(): number {
    const { offset } = this.view.elastic;
    const line = this.layout.lineAt(offset);
    return this.layout.topOf(line) < offset ? line + 1 : line;
  }

  get isRightToLeft(): boolean {
    return this.view.isRightToLeft;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
  }

  hostUpdated(): void {
    const parts = this.parts();
    if (!parts) return;
    // The first time the observer's answer may come after a frame in which the columns had no widths.
    if (this.view.width > 0 || !this.slots) this.view.update();
    this.slots ??= new RowSlots<Row>(parts.body, this.model, () => this.layout);
    const { style } = parts.scroller;
    style.setProperty('--_rows', String(this.rowCount));
    style.setProperty('--_headings', String(this.model.sections().length));
    style.setProperty('--_card-height', `${cardHeight(this.model.columns())}px`);
    this.draw();
    this.cursor.sync();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
  }

  cellAt({ line, column }: CellPlace): HTMLElement | undefined {
    if (line !== HEADER) return this.slots?.cellAt(line, column);
    return this.parts()?.head.querySelector<HTMLElement>(`[aria-colindex="${column + 1}"]`) ?? undefined;
  }

  revealLine(line: number): void {
    this.view.reveal(this.layout.topOf(line), this.layout.heightOf(line));
    this.paint();
  }

  revealCell(cell: HTMLElement): void {
    this.view.revealSideways(cell);
  }

  /** The line of the row in which an element is; the header is none. */
  lineOf(element: Element): number | undefined {
    const row = element.closest('.row');
    return row ? this.slots?.lineOf(row) : undefined;
  }

  /** The place of the cell in which an element is. */
  placeOf(element: Element): CellPlace | undefined {
    const cell = element.closest<HTMLElement>('[aria-colindex]');
    if (!cell) return undefined;
    const line = cell.closest('.head') ? HEADER : this.lineOf(cell);
    return line === undefined ? undefined : { line, column: Number(cell.ariaColIndex) - 1 };
  }

  /** Begins at the top; the next drawing shows it. */
  toTop(): void {
    this.view.scrollTo(0);
  }

  /** Brings a row to the top; 0 is the first. */
  showRow(index: number): void {
    this.view.scrollTo(this.layout.topOf(this.layout.lineOf(index)));
    this.paint();
  }

  /** Follows a pointer that took the edge of a column. */
  async dragColumn(column: Column<Row>, event: PointerEvent): Promise<void> {
    if (event.button !== 0) return;
    event.preventDefault();
    const start = { width: this.sizes.widthOf(column), isRightToLeft: this.isRightToLeft };
    await dragWidth(event, start, (width) => this.sizes.resize(column, width));
  }

  /** Draws what is seen; rows that are the same object as before only when `again` is set. */
  paint(again = false): void {
    const { view, layout, slots } = this;
    const parts = this.parts();
    if (!slots || !parts || view.width === 0) return;
    const { line: kept } = this.cursor.place;
    const hadFocus = kept !== HEADER && parts.body.matches(':focus-within');
    const first = layout.lineAt(view.elastic.offset);
    const last = layout.lineAt(view.elastic.offset + view.height - 1);
    const base = this.isPrinting ? 0 : view.elastic.base;
    const isWaiting = slots.paint({ ...this.linesFrom(first), base, kept }, again);
    if (isWaiting !== this.isBusy) parts.table.ariaBusy = String((this.isBusy = isWaiting));
    if (kept !== HEADER) this.cursor.sync();
    if (hadFocus && !parts.body.matches(':focus-within')) this.cursor.focus();
    if (layout.lines > 0) this.model.rows()?.show(layout.rowsBefore(first), layout.rowsBefore(last + 1));
  }

  /** Fits columns and lines into the space there is, then draws. */
  draw(): void {
    const { view, model } = this;
    if (view.width === 0 || this.isPrinting) return;
    const rowHeight = view.isNarrow ? cardHeight(model.columns()) : view.headHeight;
    const headingHeight = view.isNarrow ? CARD_HEADING : view.headHeight;
    this.layout = new RowLayout({ rows: this.rowCount, sections: model.sections(), rowHeight, headingHeight });
    this.sizes.fit(model.columns(), view.width);
    this.parts()?.table.classList.toggle('overflows', !view.isNarrow && this.sizes.total > view.width);
    view.measure(this.layout.length);
    this.paint();
  }

  private get rowCount(): number {
    return this.model.rows()?.total ?? EXPECTED_ROWS;
  }

  /** The lines to draw when this one is the first that is seen: always the same number, so that rows keep their slot. */
  private linesFrom(firstSeen: number): { first: number; end: number } {
    const { lines, options } = this.layout;
    if (this.isPrinting) return { first: 0, end: Math.min(lines, MOST_PRINTED) };
    const seen =
      Math.ceil(this.view.height / options.rowHeight) + 1 + (this.view.isNarrow ? this.model.sections().length : 0);
    const count = Math.min(seen + 2 * BEYOND, MOST_ROWS, lines);
    const first = Math.max(0, Math.min(firstSeen - BEYOND, lines - count));
    return { first, end: first + count };
  }

  private readonly onPrint = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
    this.paint();
    this.slots?.sortDocument();
  };
}
