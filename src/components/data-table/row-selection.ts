import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';
import { Remembered } from '../../core/remembered.js';
import type { Column } from './column.js';
import type { RowSource } from '../../core/query/row-source.js';
import type { RowRange } from './data-table.events.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';

/** What a selection is made in. */
export interface RowSelectionOptions<Row> {
  keyOf(row: Row): string;
  rows(): RowSource<Row> | undefined;
  /** @param missing where rows of the range that was selected are not here */
  onChange(keys: readonly string[], missing?: RowRange): void;
}

/** The rows that a person selected, by their keys: they stay selected when they leave the screen. */
export class RowSelection<Row> {
  private selected: ReadonlySet<string> = new Set();
  /** Where a range begins that Shift extends. */
  private anchor: number | undefined;
  /** How far the range reaches that Shift with an arrow extends. */
  private reach: number | undefined;
  private isAll = false;
  private readonly made = new Remembered<Column<Row>>();

  constructor(private readonly options: RowSelectionOptions<Row>) {}

  get keys(): readonly string[] {
    return [...this.selected];
  }

  /** Shows the rows with these keys as selected. Returns whether they are others than before. */
  show(keys: readonly string[]): boolean {
    if (keys.length === this.selected.size && keys.every((key) => this.selected.has(key))) return false;
    this.selected = new Set(keys);
    return true;
  }

  /** Shows every row as selected, also those that come later: somebody else keeps which they are. Returns whether that is new. */
  showAll(isAll: boolean): boolean {
    if (isAll === this.isAll) return false;
    this.isAll = isAll;
    return true;
  }

  has(row: Row): boolean {
    return this.isAll || this.selected.has(this.options.keyOf(row));
  }

  /** Selects a row or takes it out; with `isRange` all rows from the last one up to it. */
  toggle(index: number, isRange = false): void {
    const row = this.rowAt(index);
    if (row === undefined) return;
    const isSelected = !this.has(row);
    const from = isRange && this.anchor !== undefined ? this.anchor : index;
    const selected = this.beginning();
    const missing = this.put(selected, { first: Math.min(from, index), last: Math.max(from, index), isSelected });
    this.anchor = index;
    this.reach = undefined;
    this.take(selected, isSelected ? missing : undefined);
  }

  /** Selects from where the range begins (or `from`) up to a row: what an earlier arrow had reached beyond is selected no more. */
  extend(from: number, to: number): void {
    const anchor = this.reach === undefined || this.anchor === undefined ? from : this.anchor;
    const before = this.reach ?? anchor;
    const selected = this.beginning();
    this.put(selected, { first: Math.min(anchor, before), last: Math.max(anchor, before), isSelected: false });
    const missing = this.put(selected, { first: Math.min(anchor, to), last: Math.max(anchor, to), isSelected: true });
    this.anchor = anchor;
    this.reach = to;
    this.take(selected, missing);
  }

  clear(): void {
    this.anchor = undefined;
    this.take(new Set());
  }

  /** How many rows are selected, with a button that ends it. */
  render(text: DataTableTexts['dataTable'], format: Formats): TemplateResult | typeof nothing {
    if (this.selected.size === 0) return nothing;
    return html`<span class="selected" part="selected">
      <span ${ownText(this.note(text, format))}></span>
      <button type="button" class="button" part="button" @click=${() => this.clear()}>
        <span ${ownText(text.clearSelection)}></span>
      </button>
    </span>`;
  }

  private rowAt(index: number): Row | undefined {
    return this.options.rows()?.row(index) ?? undefined;
  }

  /** What is selected, as far as it is here. */
  private beginning(): Set<string> {
    const selected = new Set(this.selected);
    if (this.isAll) this.put(selected, { first: 0, last: (this.options.rows()?.total ?? 0) - 1, isSelected: true });
    return selected;
  }

  /** Selects a range or takes it out. Returns the part of it, from its first place to its last, in which rows are not here. */
  private put(
    selected: Set<string>,
    range: { first: number; last: number; isSelected: boolean },
  ): RowRange | undefined {
    let missing: { first: number; end: number } | undefined;
    for (let place = range.first; place <= range.last; place += 1) {
      const row = this.options.rows()?.row(place);
      if (row === undefined) missing = { first: missing?.first ?? place, end: place + 1 };
      else if (row === null) continue;
      else if (range.isSelected) selected.add(this.options.keyOf(row));
      else selected.delete(this.options.keyOf(row));
    }
    return missing;
  }

  private take(selected: ReadonlySet<string>, missing?: RowRange): void {
    this.isAll = false;
    this.selected = selected;
    this.options.onChange(this.keys, missing);
  }

  /** How many rows are selected, in words. */
  note(text: DataTableTexts['dataTable'], format: Formats): string {
    return text.selected(format.count(this.selected.size));
  }

  /** The column of check boxes, which are called by what the column of names says. */
  column(name: Column<Row> | undefined, text: DataTableTexts['dataTable']): Column<Row> {
    const nameOf = (row: Row) => name?.text(row) ?? this.options.keyOf(row);
    return this.made.of([name, text], () => ({
      key: 'selection',
      label: text.selection,
      text: () => '',
      csv: false,
      place: 'edge',
      width: 44,
      minWidth: 44,
      draw: (row, cell) => {
        const box = (cell.firstElementChild as HTMLInputElement | null) ?? cell.appendChild(createCheckbox());
        box.checked = this.has(row);
        box.ariaLabel = text.select(nameOf(row));
      },
    }));
  }
}

function createCheckbox(): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.className = 'select';
  box.tabIndex = -1;
  return box;
}
