import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';
import type { Column } from './column.js';
import type { RowSource } from '../../core/query/row-source.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';

/** What a selection is made in. */
export interface RowSelectionOptions<Row> {
  keyOf(row: Row): string;
  rows(): RowSource<Row> | undefined;
  onChange(keys: readonly string[]): void;
}

/** The rows that a person selected, by their keys: they stay selected when they leave the screen. */
export class RowSelection<Row> {
  private selected: ReadonlySet<string> = new Set();
  /** Where a range begins that Shift extends. */
  private anchor: number | undefined;

  constructor(private readonly options: RowSelectionOptions<Row>) {}

  get keys(): readonly string[] {
    return [...this.selected];
  }

  /** Takes the keys of the rows that are to be selected. Returns whether they are others than before. */
  take(keys: readonly string[]): boolean {
    if (keys.length === this.selected.size && keys.every((key) => this.selected.has(key))) return false;
    this.selected = new Set(keys);
    return true;
  }

  has(row: Row): boolean {
    return this.selected.has(this.options.keyOf(row));
  }

  /** Selects a row or takes it out; with `isRange` all rows that are here from the last one up to it. */
  toggle(index: number, isRange = false): void {
    const rows = this.options.rows();
    const row = rows?.row(index);
    if (!rows || row === undefined || row === null) return;
    const selected = new Set(this.selected);
    const isSelected = !this.has(row);
    const from = isRange && this.anchor !== undefined ? this.anchor : index;
    for (let place = Math.min(from, index); place <= Math.max(from, index); place += 1) {
      const other = rows.row(place);
      if (other === undefined || other === null) continue;
      if (isSelected) selected.add(this.options.keyOf(other));
      else selected.delete(this.options.keyOf(other));
    }
    this.anchor = index;
    this.selected = selected;
    this.options.onChange(this.keys);
  }

  clear(): void {
    this.selected = new Set();
    this.anchor = undefined;
    this.options.onChange([]);
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

  /** How many rows are selected, in words. */
  note(text: DataTableTexts['dataTable'], format: Formats): string {
    return text.selected(format.count(this.selected.size));
  }

  /** The column of check boxes. */
  column(nameOf: (row: Row) => string, text: DataTableTexts['dataTable']): Column<Row> {
    return {
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
    };
  }
}

function createCheckbox(): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.className = 'select';
  box.tabIndex = -1;
  return box;
}
