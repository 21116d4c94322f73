import { render } from 'lit';
import { OwnText } from '../../core/element/own-text.js';
import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import type { Column } from './column.js';
import { RowLink } from './row-link.js';
import type { RowModel } from './row-model.js';

/** One row element and what it shows now, so that only what is different is written. */
export class RowSlot<Row> {
  readonly cells: readonly HTMLElement[];
  /** The line that it shows; -1: none. */
  line = -1;
  /** px from the top of the body. */
  top = Number.NaN;
  row: Row | null | undefined;
  isNew = true;
  private heading: HTMLElement | undefined;
  private label: string | undefined;
  private parts = '';
  private readonly texts: (OwnText | undefined)[] = [];
  private readonly links: RowLink<Row>[] = [];
  private readonly blank: boolean[] = [];
  private readonly columns: readonly Column<Row>[];

  /** @param element made by `createRow` for the model's columns */
  constructor(
    private readonly model: RowModel<Row>,
    readonly element: HTMLElement,
  ) {
    this.columns = model.columns();
    this.cells = [...element.children] as HTMLElement[];
    for (const [index, column] of this.columns.entries()) {
      const cell = this.cells[index]!;
      if (!column.draw) this.texts[index] = this.createText(column, cell.querySelector('bdi') ?? cell);
    }
  }

  /** Whether it shows a section's heading. */
  get isHeading(): boolean {
    return this.label !== undefined;
  }

  /** The cell of a column. A heading has one for all columns. */
  cellAt(column: number): HTMLElement | undefined {
    return this.isHeading ? this.heading : this.cells[column];
  }

  /** What holds the text or the drawing of a column. */
  contentsAt(column: number): HTMLElement {
    return (this.texts[column]?.owner as HTMLElement | undefined) ?? this.cells[column]!;
  }

  /** Whether the row says nothing in a column; known of cards only. */
  isBlank(column: number): boolean {
    return this.blank[column] ?? false;
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
    for (const [index, column] of this.columns.entries()) column.release?.(this.cells[index]!);
  }

  private write(row: Row): void {
    const { columns, texts, cells, model } = this;
    const marksBlanks = model.isCards();
    for (const link of this.links) link.show(row);
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index]!;
      const text = texts[index];
      const isField = marksBlanks && !column.place;
      const says = text || isField ? column.text(row) : '';
      if (text) text.write(says);
      else this.draw(column, row, cells[index]!);
      if (isField) this.markBlank(index, says === '' || says === NOT_AVAILABLE);
    }
  }

  /** The parts beside its own, of what it shows now. */
  private nameParts(parts: string): void {
    if (parts === this.parts) return;
    this.parts = parts;
    this.element.setAttribute('part', `row ${parts}`);
  }

  /** Nothing of an earlier row is left to be read, but for this text; drawn cells are hidden by the classes `waiting` and `unreadable`. */
  private clear(text: string): void {
    for (const link of this.links) link.show(undefined);
    for (const [index, cell] of this.texts.entries()) {
      cell?.write(this.columns[index]!.place === 'always' ? text : '');
      this.markBlank(index, false);
    }
  }

  private markBlank(index: number, isBlank: boolean): void {
    if ((this.blank[index] ?? false) === isBlank) return;
    this.blank[index] = isBlank;
    this.cells[index]!.classList.toggle('blank', isBlank);
  }

  private draw(column: Column<Row>, row: Row, cell: HTMLElement): void {
    const template = column.draw!(row, cell);
    if (template) render(template, cell);
  }

  private createText(column: Column<Row>, box: HTMLElement): OwnText {
    if (!column.href) return new OwnText(box);
    const link = new RowLink(column, box);
    this.links.push(link);
    return link.text;
  }

  private createHeading(): HTMLElement {
    const heading = document.createElement('div');
    heading.className = 'section-heading';
    heading.role = 'gridcell';
    heading.setAttribute('part', 'section-heading');
    heading.setAttribute('aria-colspan', String(this.columns.length));
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

function createCell(column: Column<never>, index: number): HTMLElement {
  const cell = document.createElement('div');
  const kind = column.draw ? 'drawn' : '';
  cell.className = `cell c${index} ${kind} ${column.align === 'end' ? 'end' : ''} ${column.place ?? ''}`;
  cell.setAttribute('part', `cell cell-${column.key}`);
  cell.role = column.place === 'always' ? 'rowheader' : 'gridcell';
  cell.ariaColIndex = String(index + 1);
  cell.tabIndex = -1;
  cell.dataset.label = column.label;
  if (column.isData && !column.draw) cell.append(isolated());
  return cell;
}

/** Text from the data stands in an element of its own direction. */
function isolated(): HTMLElement {
  const box = document.createElement('bdi');
  box.className = 'text';
  return box;
}
