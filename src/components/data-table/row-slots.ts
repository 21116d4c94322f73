import { render } from 'lit';
import type { Column } from './column.js';
import type { RowLayout } from './row-layout.js';
import type { RowModel } from './row-model.js';

/** The lines to show. */
export interface LineRange {
  readonly first: number;
  /** After the last. */
  readonly end: number;
  /** px by which everything lies higher than its offset in the content; see `ElasticScroll`. */
  readonly base: number;
  /** A line that stays in the document although it is out of sight: it holds the keyboard's place. */
  readonly kept: number;
}

/** One row element and what it shows now, so that only what is different is written. */
class Slot<Row> {
  readonly cells: HTMLElement[];
  line = -1;
  top = Number.NaN;
  row: Row | null | undefined;
  isNew = true;
  heading: HTMLElement | undefined;
  private readonly texts: (Text | undefined)[] = [];
  private readonly written: string[] = [];

  constructor(
    readonly element: HTMLElement,
    private readonly columns: readonly Column<Row>[],
  ) {
    this.cells = columns.map((column, index) => this.createCell(column, index));
    element.className = 'row waiting';
    element.role = 'row';
    element.setAttribute('part', 'row');
    element.append(...this.cells);
  }

  show(row: Row): void {
    const { columns, texts, cells } = this;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index]!;
      const text = texts[index];
      if (text) this.write(text, index, column.text(row));
      else this.draw(column, row, cells[index]!);
    }
  }

  /** Nothing of an earlier row is left to be read, but for this text; drawn cells are hidden by the classes `waiting` and `unreadable`. */
  clear(text: string): void {
    for (const [index, cell] of this.texts.entries()) {
      if (cell) this.write(cell, index, this.columns[index]!.place === 'always' ? text : '');
    }
  }

  private write(text: Text, index: number, value: string): void {
    if (this.written[index] === value) return;
    this.written[index] = value;
    text.data = value;
  }

  private draw(column: Column<Row>, row: Row, cell: HTMLElement): void {
    const template = column.draw!(row, cell);
    if (template) render(template, cell);
  }

  private createCell(column: Column<Row>, index: number): HTMLElement {
    const cell = document.createElement('div');
    cell.className = `cell c${index} ${column.align === 'end' ? 'end' : ''} ${column.isWide ? 'wide' : ''} ${column.place ?? ''}`;
    cell.setAttribute('part', `cell cell-${column.key}`);
    cell.role = column.place === 'always' ? 'rowheader' : 'gridcell';
    cell.ariaColIndex = String(index + 1);
    cell.tabIndex = -1;
    cell.dataset.label = column.label;
    if (!column.draw) this.texts[index] = appendText(cell, column.isData ?? false);
    return cell;
  }
}

/**
 * The rows in the document. A row element keeps its slot (line modulo the number of slots), so scrolling by one row writes the texts of one row.
 * The element of the kept line leaves its slot when its line leaves the screen, and takes it again when the line comes back.
 */
export class RowSlots<Row> {
  private ring: Slot<Row>[] = [];
  private keptSlot: Slot<Row> | undefined;
  private spare: Slot<Row>[] = [];
  private columns: readonly Column<Row>[] | undefined;

  constructor(
    private readonly body: HTMLElement,
    private readonly model: RowModel<Row>,
    private readonly layout: () => RowLayout,
  ) {}

  /**
   * Shows the lines. Rows that are the same object as before are left as they are, unless `again` is set.
   * @returns whether a row of the range is not here yet
   */
  paint(range: LineRange, again = false): boolean {
    const columns = this.model.columns();
    if (columns !== this.columns) this.discard();
    this.columns = columns;
    this.resize(range.end - range.first, range);
    const how = { base: range.base, again };
    let isWaiting = false;
    for (let line = range.first; line < range.end; line += 1) {
      const slot = this.slotFor(line, range.kept);
      this.fill(slot, line, how);
      isWaiting ||= slot.row === undefined && !slot.element.classList.contains('heading');
    }
    if (this.keptSlot && this.keptSlot.line !== range.kept) this.putAside(this.keptSlot);
    if (this.keptSlot) this.fill(this.keptSlot, this.keptSlot.line, how);
    return isWaiting;
  }

  /** The cell of a line in a column, if it is in the document. A heading has one cell for all columns. */
  cellAt(line: number, column: number): HTMLElement | undefined {
    const slot = this.slotOf(line);
    if (!slot) return undefined;
    return slot.element.classList.contains('heading') ? slot.heading : slot.cells[column];
  }

  /** The line that a row element shows. */
  lineOf(element: Element): number | undefined {
    return this.all.find((slot) => slot.element === element)?.line;
  }

  /** Puts the row elements into the order of their lines, for those who read the document in its order; the focused one is not moved. */
  sortDocument(): void {
    const sorted = this.all.sort((a, b) => a.line - b.line).map((slot) => slot.element);
    if (sorted.every((element, index) => this.body.children[index] === element)) return;
    const focused = sorted.find((element) => element.matches(':focus-within'));
    let isAfter = !focused;
    for (const element of sorted) {
      if (element === focused) isAfter = true;
      else if (isAfter) this.body.append(element);
      else this.body.insertBefore(element, focused!);
    }
  }

  private get all(): Slot<Row>[] {
    return this.keptSlot ? [...this.ring, this.keptSlot] : [...this.ring];
  }

  private slotOf(line: number): Slot<Row> | undefined {
    const slot = this.ring[line % this.ring.length];
    if (slot?.line === line) return slot;
    return this.keptSlot?.line === line ? this.keptSlot : undefined;
  }

  private slotFor(line: number, kept: number): Slot<Row> {
    const place = line % this.ring.length;
    const slot = this.ring[place]!;
    if (slot.line === line) return slot;
    if (this.keptSlot?.line === line) {
      const found = this.keptSlot;
      this.keptSlot = undefined;
      this.putAside(slot);
      return (this.ring[place] = found);
    }
    if (slot.line !== kept || slot.isNew) return slot;
    if (this.keptSlot) this.putAside(this.keptSlot);
    this.keptSlot = slot;
    return (this.ring[place] = this.takeSlot());
  }

  private takeSlot(): Slot<Row> {
    const slot = this.spare.pop() ?? new Slot(document.createElement('div'), this.model.columns());
    this.body.append(slot.element);
    return slot;
  }

  private putAside(slot: Slot<Row>): void {
    if (slot === this.keptSlot) this.keptSlot = undefined;
    slot.element.remove();
    slot.line = -1;
    slot.isNew = true;
    if (this.spare.length < 2) this.spare.push(slot);
  }

  /** Another number of slots: rows that stay on the screen keep their element. */
  private resize(count: number, range: LineRange): void {
    if (count === this.ring.length) return;
    const old = this.ring;
    const ring: (Slot<Row> | undefined)[] = Array.from({ length: count });
    const free: Slot<Row>[] = [];
    for (const slot of old) {
      const isShown = slot.line >= range.first && slot.line < range.end;
      if (isShown) ring[slot.line % count] = slot;
      else if (slot.line === range.kept && !slot.isNew) this.keptSlot = slot;
      else free.push(slot);
    }
    this.ring = ring.map((slot) => slot ?? free.pop() ?? this.takeSlot());
    for (const slot of free) this.putAside(slot);
  }

  private discard(): void {
    this.body.replaceChildren();
    this.ring = [];
    this.spare = [];
    this.keptSlot = undefined;
  }

  private fill(slot: Slot<Row>, line: number, { base, again }: { base: number; again: boolean }): void {
    const layout = this.layout();
    const top = layout.topOf(line) - base;
    if (slot.top !== top) slot.element.style.top = `${(slot.top = top)}px`;
    if (slot.line !== line) slot.element.ariaRowIndex = String(line + 2);
    const index = layout.rowOf(line);
    const row = index === undefined ? undefined : this.model.rows()?.row(index);
    if (slot.line === line && slot.row === row && !slot.isNew && !again) return;
    slot.line = line;
    this.fillWith(slot, index, row);
    slot.row = row;
    slot.isNew = false;
  }

  private fillWith(slot: Slot<Row>, index: number | undefined, row: Row | null | undefined): void {
    const { classList } = slot.element;
    classList.toggle('waiting', index !== undefined && row === undefined);
    classList.toggle('unreadable', row === null);
    this.fillHeading(slot, index === undefined);
    if (row === undefined) slot.clear(this.model.words().waiting);
    else if (row === null) slot.clear(this.model.words().unreadable);
    else slot.show(row);
    const isSelected = row === undefined || row === null ? undefined : this.model.isSelected(row);
    slot.element.ariaSelected = isSelected === undefined ? null : String(isSelected);
  }

  private fillHeading(slot: Slot<Row>, isHeading: boolean): void {
    const { classList } = slot.element;
    if (!isHeading) {
      if (classList.contains('heading')) classList.remove('heading');
      return;
    }
    classList.add('heading');
    slot.heading ??= this.createHeading(slot.element);
    slot.heading.textContent = this.layout().sectionOf(slot.line)?.label ?? '';
  }

  private createHeading(row: HTMLElement): HTMLElement {
    const heading = document.createElement('div');
    heading.className = 'section-heading';
    heading.role = 'gridcell';
    heading.setAttribute('part', 'section-heading');
    heading.setAttribute('aria-colspan', String(this.model.columns().length));
    heading.ariaColIndex = '1';
    heading.tabIndex = -1;
    row.append(heading);
    return heading;
  }
}

/** The text node of a cell; text from the data stands in an element of its own direction. */
function appendText(cell: HTMLElement, isData: boolean): Text {
  const text = document.createTextNode('');
  if (!isData) {
    cell.append(text);
    return text;
  }
  const isolated = document.createElement('bdi');
  isolated.className = 'text';
  isolated.append(text);
  cell.append(isolated);
  return text;
}
