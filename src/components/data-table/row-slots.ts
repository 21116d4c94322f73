import type { Column } from './column.js';
import type { RowLayout } from './row-layout.js';
import type { RowModel } from './row-model.js';
import { RowSlot, createRow } from './row-slot.js';
import { BEYOND } from './seen-lines.js';
import type { LineRange } from './seen-lines.js';

/** The lines to show. */
export interface ShownLines extends LineRange {
  /** px by which everything lies higher than its offset in the content; see `ElasticScroll`. */
  readonly base: number;
  /** A line that stays in the document although it is out of sight: it holds the keyboard's place. */
  readonly kept: number;
}

/**
 * The rows in the document. A row element keeps its slot (line modulo the number of slots), so scrolling by one row writes the texts of one row.
 * The element of the kept line leaves its slot when its line leaves the screen, and takes it again when the line comes back.
 */
export class RowSlots<Row> {
  private ring: RowSlot<Row>[] = [];
  private keptSlot: RowSlot<Row> | undefined;
  private spare: RowSlot<Row>[] = [];
  private sampled: RowSlot<Row> | undefined;
  private columns: readonly Column<Row>[] | undefined;
  /** Whether rows do not show all of their columns yet. */
  private hasOthers = false;
  /** What row elements are copies of. */
  private blueprint: HTMLElement | undefined;

  constructor(
    private readonly body: HTMLElement,
    private readonly model: RowModel<Row>,
    private readonly layout: () => RowLayout,
  ) {}

  /** The rows in the document that are here, with their cells. */
  get drawn(): readonly RowSlot<Row>[] {
    return this.all.filter(({ row, isNew }) => !isNew && row !== undefined && row !== null);
  }

  /** A row element in the document, whatever it shows; where there is none, it puts one there that the next painting uses. */
  sample(): RowSlot<Row> {
    this.takeColumns();
    const [drawn] = this.ring;
    if (drawn) return drawn;
    this.sampled ??= this.createSlot();
    const { element } = this.sampled;
    // To append it anew would style it and lay it out anew, for each of its cells that is measured.
    if (element.parentNode !== this.body) this.body.append(element);
    return this.sampled;
  }

  /**
   * Shows the lines. Rows that are the same object as before are left as they are, unless `again` is set or columns are others.
   * @returns whether a row of the range is not here yet
   */
  paint(range: ShownLines, again = false): boolean {
    this.takeColumns();
    this.resize(range);
    this.sampled?.element.remove();
    if (!this.ring.some(({ line }) => line >= range.first && line < range.end)) this.lineUp(range.first);
    const how = { base: range.base, again: again || this.hasOthers };
    this.hasOthers = false;
    let isWaiting = false;
    for (let line = range.first; line < range.end; line += 1) {
      const slot = this.slotFor(line, range.kept);
      this.fill(slot, line, how);
      isWaiting ||= slot.row === undefined && !slot.isHeading;
    }
    if (this.keptSlot && this.keptSlot.line !== range.kept) this.putAside(this.keptSlot);
    if (this.keptSlot) this.fill(this.keptSlot, this.keptSlot.line, how);
    return isWaiting;
  }

  /** Whether neither the first nor the last of these lines shows what it is to show. */
  areOther({ first, end }: LineRange): boolean {
    return !this.isShown(first) && !this.isShown(end - 1);
  }

  /** The cell of a line in a column, if it is in the document. A heading has one cell for all columns. */
  cellAt(line: number, column: number): HTMLElement | undefined {
    return this.slotOf(line)?.cellAt(column);
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

  private get all(): RowSlot<Row>[] {
    return this.keptSlot ? [...this.ring, this.keptSlot] : [...this.ring];
  }

  private slotOf(line: number): RowSlot<Row> | undefined {
    const slot = this.ring[line % this.ring.length];
    if (slot?.line === line) return slot;
    return this.keptSlot?.line === line ? this.keptSlot : undefined;
  }

  private isShown(line: number): boolean {
    const slot = this.slotOf(line);
    const index = this.layout().rowOf(line);
    return slot !== undefined && (index === undefined || slot.row === this.model.rows()?.row(index));
  }

  private slotFor(line: number, kept: number): RowSlot<Row> {
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

  private takeSlot(next: Element | null = null): RowSlot<Row> {
    const slot = this.sampled ?? this.spare.pop() ?? this.createSlot();
    this.sampled = undefined;
    if (slot.element.parentNode !== this.body) this.body.insertBefore(slot.element, next);
    return slot;
  }

  private createSlot(): RowSlot<Row> {
    this.blueprint ??= createRow(this.model.columns());
    return new RowSlot(this.model, this.blueprint.cloneNode(true) as HTMLElement);
  }

  private putAside(slot: RowSlot<Row>): void {
    if (slot === this.keptSlot) this.keptSlot = undefined;
    slot.release(undefined);
    slot.row = undefined;
    slot.element.remove();
    slot.line = -1;
    slot.isNew = true;
    // Those beyond both ends of what is seen leave and come back.
    if (this.spare.length < 2 * BEYOND) this.spare.push(slot);
  }

  /** Another number of slots: rows that stay on the screen keep their element, others come before and after them. */
  private resize({ first, end, kept }: ShownLines): void {
    const count = end - first;
    if (count === this.ring.length) return;
    const ring: (RowSlot<Row> | undefined)[] = Array.from({ length: count });
    const free: RowSlot<Row>[] = [];
    let start = end;
    for (const slot of this.ring) {
      const { line } = slot;
      if (line >= first && line < end) {
        ring[line % count] = slot;
        start = Math.min(start, line);
      } else if (line === kept && !slot.isNew) this.keptSlot = slot;
      else free.push(slot);
    }
    const next = ring[start % count]?.element;
    for (let line = first; line < end; line += 1)
      ring[line % count] ??= free.pop() ?? this.takeSlot(line < start ? next : null);
    this.ring = ring as RowSlot<Row>[];
    for (const slot of free) this.putAside(slot);
  }

  /** No line stays on the screen: row elements take the new ones in the order of the document, so that nobody has to move them into it. */
  private lineUp(first: number): void {
    const places = new Map([...this.body.children].map((element, place) => [element, place]));
    const sorted = [...this.ring].sort((a, b) => places.get(a.element)! - places.get(b.element)!);
    for (const [place, slot] of sorted.entries()) this.ring[(first + place) % sorted.length] = slot;
  }

  /** Rows in the document get cells for other columns, and have to be shown again. */
  private takeColumns(): void {
    const columns = this.model.columns();
    if (columns === this.columns) return;
    this.columns = columns;
    this.blueprint = undefined;
    this.spare = [];
    for (const slot of this.sampled ? [...this.all, this.sampled] : this.all) slot.take(columns);
    this.hasOthers = true;
  }

  private fill(slot: RowSlot<Row>, line: number, { base, again }: { base: number; again: boolean }): void {
    const layout = this.layout();
    const top = layout.topOf(line) - base;
    if (slot.top !== top) slot.element.style.top = `${(slot.top = top)}px`;
    if (slot.line !== line) slot.element.ariaRowIndex = String(line + 2);
    const index = layout.rowOf(line);
    if (index === undefined) slot.showHeading(layout.sectionOf(line)?.label ?? '');
    else this.fillRow(slot, this.model.rows()?.row(index), again || slot.isNew || slot.line !== line);
    slot.line = line;
    slot.isNew = false;
  }

  private fillRow(slot: RowSlot<Row>, row: Row | null | undefined, again: boolean): void {
    if (again || slot.isHeading || slot.row !== row) slot.show(row);
  }
}
