import type { Column } from './column.js';
import { RowCell, createCell } from './row-cell.js';
import type { RowModel } from './row-model.js';

/** One row element and what it shows now, so that only what is different is written. */
export class RowSlot<Row> {
  cells: readonly RowCell<Row>[];
  /** The line that it shows; -1: none. */
  line = -1;
  /** px from the top of the body. */
  top = Number.NaN;
  row: Row | null | undefined;
  isNew = true;
  private heading: HTMLElement | undefined;
  private label: string | undefined;
  private parts = '';

  /** @param element made by `createRow` for the model's columns */
  constructor(
    private readonly model: RowModel<Row>,
    readonly element: HTMLElement,
  ) {
    this.cells = model.columns().map((column, index) => new RowCell(column, element.children[index] as HTMLElement));
  }

  /** Whether it shows a section's heading. */
  get isHeading(): boolean {
    return this.label !== undefined;
  }

  /** The cell of a column. A heading has one for all columns. */
  cellAt(column: number): HTMLElement | undefined {
    return this.isHeading ? this.heading : this.cells[column]?.element;
  }

  /** Takes other columns: of those that it had, the cells stay, with what they hold and the focus in them. New ones show nothing yet. */
  take(columns: readonly Column<Row>[]): void {
    const before = new Map(this.cells.map((cell) => [cell.column, cell]));
    const cells = columns.map((column, index) => before.get(column) ?? new RowCell(column, createCell(column, index)));
    for (const cell of this.cells) if (!cells.includes(cell)) this.drop(cell);
    let next: Element | null = this.heading ?? null;
    for (const [index, cell] of [...cells.entries()].reverse()) {
      cell.moveTo(index);
      if (cell.element.parentNode === null || cell.element.nextElementSibling !== next)
        this.element.insertBefore(cell.element, next);
      next = cell.element;
    }
    this.cells = cells;
    this.heading?.setAttribute('aria-colspan', String(cells.length));
  }

  /** Shows a row; undefined: one that is awaited, null: one that cannot be shown. */
  show(row: Row | null | undefined): void {
    if (this.row !== row) this.release(row);
    const { classList } = this.element;
    classList.toggle('waiting', row === undefined);
    classList.toggle('unreadable', row === null);
    this.showHeading(undefined);
    if (row === undefined) this.clear(this.model.words().waiting);
    else if (row === null) this.clear(this.model.words().unreadable);
    else this.write(row);
    const isSelected = row === undefined || row === null ? undefined : this.model.isSelected(row);
    this.element.ariaSelected = isSelected === undefined ? null : String(isSelected);
    this.element.ariaCurrent = row && this.model.isCurrent(row) ? 'true' : null;
    this.nameParts(row ? this.model.partsOf(row) : '');
    this.row = row;
  }

  /** Shows a section's heading instead of a row; undefined: a row again. */
  showHeading(label: string | undefined): void {
    if (label === this.label) return;
    this.label = label;
    this.element.classList.toggle('heading', this.isHeading);
    if (label === undefined) return;
    this.release(undefined);
    this.row = undefined;
    this.element.classList.remove('waiting', 'unreadable');
    this.element.ariaSelected = null;
    this.element.ariaCurrent = null;
    this.nameParts('');
    this.heading ??= this.createHeading();
    this.heading.textContent = label;
  }

  /** What was opened from its cells closes, unless it goes on to show the same row (`next`). */
  release(next: Row | null | undefined): void {
    const { row, model } = this;
    if (row === undefined || row === null) return;
    if (next !== undefined && next !== null && model.keyOf(row) === model.keyOf(next)) return;
    model.onLeave(this.element);
    for (const cell of this.cells) cell.release();
  }

  private drop(cell: RowCell<Row>): void {
    if (this.row) {
      this.model.onLeave(cell.element);
      cell.release();
    }
    cell.element.remove();
  }

  private write(row: Row): void {
    const marksBlanks = this.model.isCards();
    for (const cell of this.cells) cell.show(row, marksBlanks && !cell.column.place);
  }

  private clear(text: string): void {
    for (const cell of this.cells) cell.clear(text);
  }

  /** The parts beside its own, of what it shows now. */
  private nameParts(parts: string): void {
    if (parts === this.parts) return;
    this.parts = parts;
    this.element.setAttribute('part', `row ${parts}`);
  }

  private createHeading(): HTMLElement {
    const heading = document.createElement('div');
    heading.className = 'section-heading';
    heading.role = 'gridcell';
    heading.setAttribute('part', 'section-heading');
    heading.setAttribute('aria-colspan', String(this.cells.length));
    heading.ariaColIndex = '1';
    heading.tabIndex = -1;
    this.element.append(heading);
    return heading;
  }
}

/** A row element with a cell for each column, and nothing in them yet. The others are its copies, which are made faster than it is. */
export function createRow(columns: readonly Column<never>[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'row waiting';
  element.role = 'row';
  element.setAttribute('part', 'row');
  element.append(...columns.map(createCell));
  return element;
}
