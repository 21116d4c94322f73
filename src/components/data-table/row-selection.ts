import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';
import { Remembered } from '../../core/remembered.js';
import type { Column } from './column.js';
import type { RowSource } from '../../core/query/row-source.js';
import type { MissingRows, RowRange } from './data-table.events.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';

/** What a selection is made in. */
export interface RowSelectionOptions<Row> {
  keyOf(row: Row): string;
  rows(): RowSource<Row> | undefined;
  /** @param missing what was selected or taken out and is not here */
  onChange(keys: readonly string[], missing?: MissingRows): void;
  /** The button that ended the selection goes. */
  onClear(): void;
}

/** A row from which on others may be selected. */
interface Anchor {
  readonly index: number;
  readonly key: string;
  /** How many rows there were. */
  readonly total: number | undefined;
}

/** The rows that a person selected, by their keys: they stay selected when they leave the screen. */
export class RowSelection<Row> {
  private selected: ReadonlySet<string> = new Set();
  /** Where a range begins that Shift extends. */
  private anchor: Anchor | undefined;
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
    if (keys.length === 0) this.forgetRange();
    return true;
  }

  /** Shows every row as selected, also those that come later: somebody else keeps which they are. Returns whether that is new. */
  showAll(isAll: boolean): boolean {
    if (isAll === this.isAll) return false;
    this.isAll = isAll;
    this.forgetRange();
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
    const from = (isRange ? this.start : undefined) ?? index;
    this.begin(index, row);
    this.choose({ first: Math.min(from, index), end: Math.max(from, index) + 1 }, isSelected);
  }

  /**
   * Takes the next row into a range, or the one that is left out of it, where an arrow goes back to where the range begins.
   * @param goesOn whether an arrow reached `from` in the same way; else a range begins there
   */
  extend(from: number, to: number, goesOn: boolean): void {
    const [row, next] = [this.rowAt(from), this.rowAt(to)];
    // Of all rows nothing is left to select.
    if (row === undefined || next === undefined || this.isAll) return;
    const start = goesOn && this.reach === from ? this.start : undefined;
    if (start === undefined) this.begin(from, row);
    this.reach = to;
    const isBack = start !== undefined && Math.abs(to - start) < Math.abs(from - start);
    const selected = new Set(this.selected);
    if (isBack) selected.delete(this.options.keyOf(row));
    else selected.add(this.options.keyOf(row)).add(this.options.keyOf(next));
    this.take(selected);
  }

  /** The rows stand in another order, or are others: no range goes on. */
  forgetRange(): void {
    this.anchor = this.reach = undefined;
  }

  clear(): void {
    this.forgetRange();
    this.options.onClear();
    this.take(new Set());
  }

  /** How many rows are selected, with a button that ends it. */
  render(text: DataTableTexts['dataTable'], format: Formats): TemplateResult | typeof nothing {
    if (this.count === 0) return nothing;
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

  private begin(index: number, row: Row): void {
    this.anchor = { index, key: this.options.keyOf(row), total: this.options.rows()?.total };
    this.reach = undefined;
  }

  /** Where the row stands from which on others are selected; undefined where another stands in its place, or may do so. */
  private get start(): number | undefined {
    const { anchor } = this;
    if (!anchor) return undefined;
    const row = this.rowAt(anchor.index);
    const isThere =
      row === undefined ? anchor.total === this.options.rows()?.total : this.options.keyOf(row) === anchor.key;
    return isThere ? anchor.index : undefined;
  }

  /** Selects rows or takes them out; of all rows, all others are left. */
  private choose(range: RowRange, isSelected: boolean): void {
    const { isAll } = this;
    const selected = new Set(isAll ? [] : this.selected);
    const total = this.options.rows()?.total ?? 0;
    const others = [
      { first: 0, end: range.first },
      { first: range.end, end: total },
    ];
    const isPut = isAll || isSelected;
    const ranges = (isAll ? others : [range]).flatMap((one) => this.put(selected, one, isPut) ?? []);
    this.take(selected, ranges.length > 0 ? { ranges, isSelected: isPut } : undefined);
  }

  /** Selects a range or takes it out. Returns the part of it, from its first place to its last, in which rows are not here. */
  private put(selected: Set<string>, { first, end }: RowRange, isSelected: boolean): RowRange | undefined {
    let missing: RowRange | undefined;
    for (let place = first; place < end; place += 1) {
      const row = this.options.rows()?.row(place);
      if (row === undefined) missing = { first: missing?.first ?? place, end: place + 1 };
      else if (row === null) continue;
      else if (isSelected) selected.add(this.options.keyOf(row));
      else selected.delete(this.options.keyOf(row));
    }
    return missing;
  }

  private take(selected: ReadonlySet<string>, missing?: MissingRows): void {
    this.isAll = false;
    this.selected = selected;
    this.options.onChange(this.keys, missing);
  }

  /** How many rows are selected, in words. */
  note(text: DataTableTexts['dataTable'], format: Formats): string {
    return text.selected(format.count(this.count));
  }

  private get count(): number {
    return this.isAll ? (this.options.rows()?.total ?? 0) : this.selected.size;
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
