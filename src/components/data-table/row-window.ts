import type { LitElement, ReactiveController } from 'lit';
import { CARD_HEADING } from './card-shape.js';
import { CellPopovers } from './cell-popovers.js';
import type { ColumnSizes } from './column-sizes.js';
import type { Column } from './column.js';
import { dragWidth } from './drag-width.js';
import { GridCursor, HEADER } from './grid-cursor.js';
import type { CellPlace, GridField } from './grid-cursor.js';
import { PageEvents } from './page-events.js';
import { LineBox } from './line-box.js';
import { RowHold } from './row-hold.js';
import { RowLayout } from './row-layout.js';
import type { TableModel } from './row-model.js';
import { RowSlots } from './row-slots.js';
import { RowsBeyond } from './rows-beyond.js';
import { SeenRows } from './seen-rows.js';
import { ScrollView } from './scroll-view.js';
import { TableFit } from './table-fit.js';

/** The table's elements, once they are rendered. */
export interface WindowParts {
  readonly scroller: HTMLElement;
  readonly table: HTMLElement;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
}

/** The part of the rows that is seen: draws it, follows scrolling, size, keyboard and print, and asks the source for what is seen. */
export class RowWindow<Row> implements ReactiveController, GridField {
  readonly cursor = new GridCursor(this);
  layout = new RowLayout({ rows: 0, rowHeight: 44, headingHeight: 44, sections: [] });
  private readonly view: ScrollView;
  private readonly fit: TableFit<Row>;
  private readonly popovers = new CellPopovers(() => this.cursor.focus());
  private readonly box = new LineBox();
  /** Whether rows are seen that will stand in another order in a moment. */
  readonly hold: RowHold;
  private readonly seen: SeenRows<Row>;
  private readonly beyond: RowsBeyond;
  private slots: RowSlots<Row> | undefined;
  private isPrinting = false;
  private isBusy: boolean | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly model: TableModel<Row>,
    private readonly parts: () => WindowParts | undefined,
  ) {
    this.view = new ScrollView(host, {
      parts,
      onResize: () => this.draw(),
      onScroll: () => this.onScroll(),
      onRest: () => this.onRest(),
    });
    this.seen = new SeenRows(model);
    this.beyond = new RowsBeyond(host, () => {
      if (!this.hold.isHeld) this.paint();
    });
    this.hold = new RowHold(host, {
      isHere: () => this.seen.areHereAtTop(this.view.height, this.layout.options.rowHeight),
      onEnd: () => this.startOver(true),
    });
    this.fit = new TableFit<Row>({
      view: this.view,
      columns: () => model.columns(),
      headerAt: (column) => this.cellAt({ line: HEADER, column }),
      cellAt: (column) => this.slots!.sample().cells[column]!.contents,
      // The host draws its menus after this drawing.
      onChange: () => queueMicrotask(() => host.requestUpdate()),
    });
    new PageEvents(host, {
      onPrint: (isPrinting) => this.onPrint(isPrinting),
      onFonts: () => (this.fit.renew(), this.draw()),
    });
    host.addController(this);
  }

  /** Number of lines: rows, or those expected, and headings. */
  get lineCount(): number {
    return this.hold.isHeld ? this.layout.lines : this.seen.count + this.model.sections().length;
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

  get hasHeader(): boolean {
    return !this.isCards;
  }

  /** Whether rows are cards, without a header row. */
  get isCards(): boolean {
    return this.fit.isCards;
  }

  /** How many rows of how many are on paper, while it is printed. */
  get printed(): { rows: number; total: number } | undefined {
    return this.isPrinting && this.slots ? { rows: this.slots.drawn.length, total: this.seen.count } : undefined;
  }

  get sizes(): ColumnSizes<Row> {
    return this.fit.sizes;
  }

  hostUpdated(): void {
    const parts = this.parts();
    if (!parts) return;
    if (this.hold.isHeld) return this.tell(parts, true);
    // The box is as high as its lines make it, so they are told before it is measured.
    this.box.fit(parts, { rows: this.seen.count, headings: this.model.sections().length });
    if (!this.slots) this.begin(parts);
    this.draw();
    this.cursor.sync();
  }

  /** Measures at once: the observer's first answer may come after a frame without widths. The row to measure is there, and costs no layout of its own. */
  private begin({ body }: WindowParts): void {
    this.slots = this.createSlots(body);
    if (this.columnCount > 0) this.slots.sample();
    this.view.update();
  }

  cellAt({ line, column }: CellPlace): HTMLElement | undefined {
    if (line !== HEADER) return this.slots?.cellAt(line, column);
    return this.parts()?.head.querySelector<HTMLElement>(`[aria-colindex="${column + 1}"]`) ?? undefined;
  }

  isThere(place: CellPlace): boolean {
    if (!this.sizes.isShown(place.column)) return false;
    return !this.isCards || !this.cellAt(place)?.classList.contains('blank');
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

  /** Other columns than before. */
  takeColumns(): void {
    this.hold.end();
    this.fit.takeColumns();
  }

  /** Other rows than before: the next drawing begins at the top. Those that are seen stay for a moment where it is only their order (`isReordered`). */
  restart(isReordered: boolean): void {
    if (isReordered && this.slots && this.slots.drawn.length > 0) return this.hold.begin();
    this.hold.end();
    this.startOver(isReordered);
  }

  private startOver(isReordered: boolean): void {
    this.fit.renew(isReordered);
    this.view.scrollTo(0);
  }

  /** Brings a row into view: to the top, or no further than needed; `focus` moves the cursor there. 0 is the first, undefined the cursor's own. */
  showRow(index: number | undefined, how: 'top' | 'nearest' | 'focus'): void {
    if (index === undefined) return this.cursor.focus();
    const line = this.layout.lineOf(index);
    if (how === 'focus') return this.cursor.moveTo({ line, column: this.cursor.place.column });
    if (how === 'nearest') return this.revealLine(line);
    this.view.scrollTo(this.layout.topOf(line));
    this.paint();
  }

  /** Follows a pointer that took the edge of a column. */
  dragColumn(column: Column<Row>, event: PointerEvent): Promise<void> {
    const start = { width: this.sizes.widthOf(column), isRightToLeft: this.isRightToLeft };
    return dragWidth(event, start, (width) => this.size((sizes) => sizes.resize(column, width)));
  }

  /** Changes the widths of columns as a person wants them. */
  size(change: (sizes: ColumnSizes<Row>) => void): void {
    change(this.sizes);
    this.fit.mark(this.parts());
  }

  /** Draws what is seen; rows that are the same object as before only when `again` is set. A row that had the focus has it still. */
  paint(again = false, hadFocus = this.hasFocus): void {
    this.hold.end();
    const { view, layout, slots } = this;
    const parts = this.parts();
    if (!slots || !parts || view.width === 0) return;
    const { line: kept } = this.cursor.place;
    this.seen.ask(layout, this.view.lines);
    const lines = this.isPrinting
      ? { ...this.seen.linesOnPaper(layout, this.host), base: 0 }
      : { ...this.beyond.lines(slots, layout, view.lines), base: view.elastic.base };
    this.tell(parts, slots.paint({ ...lines, kept }, again));
    if (kept !== HEADER) this.cursor.sync();
    if (hadFocus && !this.hasFocus) this.cursor.focus();
  }

  /** Whether a row has the focus. */
  private get hasFocus(): boolean {
    return this.cursor.place.line !== HEADER && this.parts()?.body.matches(':focus-within') === true;
  }

  private tell({ table }: WindowParts, isBusy: boolean): void {
    if (isBusy !== this.isBusy) table.ariaBusy = String((this.isBusy = isBusy));
  }

  /** Fits columns and lines into the space there is, then draws. */
  draw(): void {
    this.hold.end();
    if (this.view.width === 0 || this.isPrinting) return;
    // Before cells are measured: those may be other ones.
    const hadFocus = this.hasFocus;
    const isOther = this.fit.follow();
    if (this.fit.isDue) this.measure();
    this.layOut();
    this.fit.apply();
    this.fit.mark(this.parts());
    this.paint(isOther, hadFocus);
  }

  /** Measures the rows that are seen, as soon as all of them are here. */
  private measure(): void {
    this.layOut();
    this.seen.ask(this.layout, this.view.lines);
    const rows = this.seen.toMeasure(this.layout, this.view.lines);
    if (rows) this.fit.learn(rows);
  }

  /** Where lines are; a line that is seen at the top stays there when rows become higher. */
  private layOut(): void {
    const { view, fit, model } = this;
    const rowHeight = fit.rowHeight;
    const headingHeight = this.isCards ? CARD_HEADING : view.headHeight;
    const { offset } = view.elastic;
    const line = this.layout.lineAt(offset);
    const within = offset - this.layout.topOf(line);
    const isOther = rowHeight !== this.layout.options.rowHeight;
    this.layout = new RowLayout({ rows: this.seen.count, sections: model.sections(), rowHeight, headingHeight });
    if (this.isCards) fit.styleCards(this.parts()?.scroller.style);
    view.measure(this.layout.length);
    if (isOther && offset > 0) view.scrollTo(this.layout.topOf(line) + within);
  }

  private createSlots(body: HTMLElement): RowSlots<Row> {
    this.popovers.follow(body);
    const model = {
      ...this.model,
      isCards: () => this.fit.isCards,
      onLeave: (row: HTMLElement) => this.popovers.close(row),
    };
    return new RowSlots<Row>(body, model, () => this.layout);
  }

  private onScroll(): void {
    this.popovers.close();
    this.paint();
  }

  private onRest(): void {
    this.slots?.sortDocument();
    if (this.slots && this.fit.grow(this.slots.drawn)) this.draw();
  }

  private onPrint(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.paint();
    this.slots?.sortDocument();
    this.host.requestUpdate();
    // On the way to the printer, Firefox carries out no promise.
    this.host['performUpdate']();
  }
}
