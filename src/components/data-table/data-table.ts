import { LitElement, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { CsvDocument } from '../../core/texts/csv.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import type { AllRowsOptions, RowSource } from '../../core/query/row-source.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { controls } from '../../styles/controls.js';
import { licenseMeterStyles } from '../license-meter/license-meter.styles.js';
import { badgeStyles } from '../status-badge/status-badge.styles.js';
import { Tooltip } from '../tooltip/tooltip.js';
import type { TooltipTarget } from '../tooltip/tooltip.js';
import { tooltipStyles } from '../tooltip/tooltip.styles.js';
import { cellTooltip, headerTooltip } from './cell-tooltip.js';
import { columnMenu } from './column-menu.js';
import { chooseColumns } from './column.js';
import type { Column } from './column.js';
import { CsvExport } from './csv-export.js';
import { ColumnsChangeEvent, RowOpenEvent, RowSelectEvent, SortChangeEvent } from './data-table.events.js';
import { styles } from './data-table.styles.js';
import { HEADER } from './grid-cursor.js';
import { headerRow } from './header-row.js';
import { warnOfUnknownKeys } from './known-keys.js';
import type { Section } from './row-layout.js';
import type { RowModel } from './row-model.js';
import { RowSelection } from './row-selection.js';
import { RowWindow } from './row-window.js';

/** What a click in a row is for, other than opening it. */
const WIDGETS = 'a, button, input, select, [data-widget]';

/**
 * A table of any number of rows, of which only those on the screen are in the document: an ARIA grid that sorts, scrolls to any place, lets
 * columns be chosen, moved and sized, selects rows, exports them and becomes a list of cards where it is narrow.
 * It knows no API: rows come from a `RowSource`, and what a person wants goes out as events.
 *
 * Keys: arrows, Home, End, Page Up and Down, with Ctrl to the first and last cell; Enter opens a row, or sorts; Space selects a row, with
 * Shift up to it; Shift with an arrow in a header cell changes the column's width; F2 enters a cell with several buttons, Escape leaves it.
 *
 * @slot start - First in the toolbar, such as a search box.
 * @slot actions - In the toolbar before the table's own buttons.
 * @csspart toolbar - The line above the table.
 * @csspart count - How many rows there are.
 * @csspart button - Buttons of the toolbar.
 * @csspart menu - The choice of columns.
 * @csspart progress - How far an export is.
 * @csspart scroller - The scrolled box.
 * @csspart table - The grid.
 * @csspart header - The header row.
 * @csspart header-cell - A header cell.
 * @csspart row - A row.
 * @csspart cell - A cell; also `cell-KEY` for each column.
 * @csspart section-heading - A heading inside the table.
 * @csspart tooltip - The tooltip.
 * @fires {SortChangeEvent} sort-change - The rows should be sorted.
 * @fires {ColumnsChangeEvent} columns-change - Other columns are shown.
 * @fires {RowOpenEvent} row-open - A row was clicked, or Enter pressed.
 * @fires {RowSelectEvent} row-select - Other rows are selected.
 */
export class DataTable<Row = unknown> extends LitElement {
  /** The tag without a prefix. */
  static readonly tag = 'hub-data-table';
  static override styles: CSSResultGroup = [controls, tooltipStyles, badgeStyles, licenseMeterStyles, styles];

  /** What the table is called, for those who do not see it. */
  @property() label = '';
  /** All columns, in their order. A new array draws the rows anew. */
  @property({ attribute: false }) columns: readonly Column<Row>[] = [];
  /** Keys of the columns to show, in order; undefined: all. */
  @property({ attribute: false }) columnKeys?: readonly string[];
  /** Where the rows come from. */
  @property({ attribute: false }) rows?: RowSource<Row>;
  /** Another value than before says that the source has other rows than before. */
  @property({ attribute: false }) revision?: unknown;
  /** What the rows are about; with another subject the table begins at its top again. */
  @property({ attribute: false }) subject?: string;
  /** How the rows are sorted: 'name' or '-name'. */
  @property() sort?: string;
  /** Headings inside the table, ascending. */
  @property({ attribute: false }) sections: readonly Section[] = [];
  /** The number of rows in words. */
  @property() count = '';
  /** Whether rows can be selected; needs `rowKey`. */
  @property({ type: Boolean }) selectable = false;
  /** Identifies a row. */
  @property({ attribute: false }) rowKey: (row: Row) => string = String;
  /** The name of an exported file, without its ending. */
  @property({ attribute: false }) fileName = 'export';
  /** The words; without them nothing is drawn. */
  @property({ attribute: false }) text?: DataTableTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('.table') private readonly table!: HTMLElement;
  @query('.head') private readonly head!: HTMLElement;
  @query('.body') private readonly body!: HTMLElement;

  /** The columns that are shown; another array only when they are others. */
  private shown: readonly Column<Row>[] = [];
  private readonly exporter = new CsvExport(this, {
    write: (options) => this.write(options),
    fileName: () => this.fileName,
  });
  private readonly selection = new RowSelection<Row>({
    keyOf: (row) => this.rowKey(row),
    rows: () => this.rows,
    onChange: (keys) => {
      this.selected = keys;
      this.dispatchEvent(new RowSelectEvent(keys));
    },
  });
  private readonly rowWindow: RowWindow<Row>;

  constructor() {
    super();
    new Tooltip(this, (element) => this.tooltipOf(element));
    const model: RowModel<Row> = {
      columns: () => this.shown,
      rows: () => this.rows,
      sections: () => this.sections,
      isSelected: (row) => (this.selectable ? this.selection.has(row) : undefined),
      words: () => this.words!,
    };
    this.rowWindow = new RowWindow(this, model, () => {
      const { scroller, head, body } = this;
      return scroller ? { scroller, head, body, table: this.table } : undefined;
    });
  }

  /** Keys of the selected rows, also of those that are not on the screen. */
  get selected(): readonly string[] {
    return this.selection.keys;
  }

  set selected(keys: readonly string[]) {
    this.selection.keys = keys;
    this.requestUpdate();
    this.rowWindow.paint(true);
  }

  /** Scrolls to a row; 0 is the first. */
  showRow(index: number): void {
    this.rowWindow.showRow(index);
  }

  /** All rows as CSV, with the columns that are shown. Rejects when the rows cannot be had, or with the signal's reason. */
  async toCSV({ signal = new AbortController().signal, onProgress }: Partial<AllRowsOptions> = {}): Promise<string> {
    return (await this.write({ signal, onProgress })).toString();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets.push(this.rowWindow.sizes.sheet);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = ['columns', 'columnKeys', 'selectable', 'text', 'rowKey'] as const;
    if (names.some((name) => changed.has(name))) this.shown = this.columnsToShow();
    if (changed.has('rows') || changed.has('subject') || changed.has('sort')) this.rowWindow.toTop();
  }

  private get words(): DataTableTexts['dataTable'] | undefined {
    return this.text?.dataTable;
  }

  private columnsToShow(): readonly Column<Row>[] {
    if (this.columnKeys) this.warnAbout(this.columnKeys);
    const columns = chooseColumns(this.columns, this.columnKeys);
    if (!this.selectable || !this.words) return columns;
    const name = this.columns.find((column) => column.place === 'always');
    return [this.selection.column((row) => name?.text(row) ?? this.rowKey(row), this.words), ...columns];
  }

  private warnAbout(given: readonly string[]): void {
    const known = this.columns.map(({ key }) => key);
    if (known.length > 0) warnOfUnknownKeys({ attribute: 'columns', of: `“${this.label}”`, given, known });
  }

  private async write(options: AllRowsOptions): Promise<CsvDocument<Row>> {
    const columns = this.shown
      .filter((column) => column.csv !== false && (column.csv || column.place !== 'edge'))
      .map((column) => ({ heading: column.label, value: column.csv || ((row: Row) => column.text(row)) }));
    const document = new CsvDocument<Row>(columns);
    if (this.rows) document.append((await this.rows.all(options)).rows);
    return document;
  }

  private tooltipOf(element: Element): TooltipTarget | undefined {
    const cell = element.closest<HTMLElement>('.cell');
    const place = cell && this.rowWindow.placeOf(cell);
    const column = place && this.shown[place.column];
    if (!column) return undefined;
    if (place.line === HEADER) return headerTooltip(cell, column);
    const index = this.rowWindow.layout.rowOf(place.line);
    return index === undefined ? undefined : cellTooltip(cell, column, this.rows?.row(index) ?? undefined);
  }

  private sortBy(sort: string): void {
    if (this.dispatchEvent(new SortChangeEvent(sort))) this.sort = sort;
  }

  private choose(keys: readonly string[] | undefined): void {
    this.columnKeys = keys;
    this.dispatchEvent(new ColumnsChangeEvent(keys));
  }

  private open(index: number): void {
    const row = this.rows?.row(index);
    if (row !== undefined && row !== null) this.dispatchEvent(new RowOpenEvent(row, index));
  }

  private onFocusIn(event: FocusEvent): void {
    const place = this.rowWindow.placeOf(event.target as Element);
    if (place) this.rowWindow.cursor.enter(place);
  }

  private onKeyDown(event: KeyboardEvent): void {
    const { cursor, layout } = this.rowWindow;
    const isHandled = this.onSizeKey(event) || cursor.onKey(event);
    if (isHandled) return event.preventDefault();
    const index = cursor.place.line === HEADER ? undefined : layout.rowOf(cursor.place.line);
    if (index === undefined || (event.target as Element).matches(WIDGETS)) return;
    if (event.key === 'Enter') this.open(index);
    if (event.key !== ' ') return;
    event.preventDefault();
    if (this.selectable) this.selection.toggle(index, event.shiftKey);
  }

  private onSizeKey(event: KeyboardEvent): boolean {
    const { cursor, sizes, isRightToLeft } = this.rowWindow;
    const column = this.shown[cursor.place.column];
    const isForHeader = event.shiftKey && cursor.place.line === HEADER && column && column.place !== 'edge';
    if (!isForHeader || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return false;
    sizes.step(column, (event.key === 'ArrowRight') === isRightToLeft ? -1 : 1);
    return true;
  }

  private onClick(event: PointerEvent): void {
    const element = event.target as Element;
    const line = this.rowWindow.lineOf(element);
    const index = line === undefined ? undefined : this.rowWindow.layout.rowOf(line);
    if (index === undefined) return;
    const column = this.shown[this.rowWindow.placeOf(element)?.column ?? -1];
    if (column?.key === 'selection') return this.selection.toggle(index, event.shiftKey);
    if (element.closest(WIDGETS) || getSelection()?.type === 'Range') return;
    // A tap on a cell that has something to say opened its tooltip.
    if (event.pointerType === 'touch' && column?.tooltip) return;
    this.open(index);
  }

  protected override render(): TemplateResult | typeof nothing {
    const text = this.words;
    if (!text) return nothing;
    return html`<div class="toolbar" part="toolbar">
        <slot name="start"></slot>
        <span class="count" part="count" role="status">${this.count}</span>
        ${this.selectable ? this.selection.render(text, this.format) : nothing}
        <slot name="actions"></slot>
        ${columnMenu({ columns: this.columns, keys: this.columnKeys, text, onChange: (keys) => this.choose(keys) })}
        ${this.exporter.render(text, this.format)}
      </div>
      <div class="scroller" part="scroller">
        <div
          class="table"
          part="table"
          role="grid"
          aria-label=${this.label}
          aria-rowcount=${this.rows?.total === undefined ? -1 : this.rowWindow.lineCount + 1}
          aria-colcount=${this.shown.length}
          aria-multiselectable=${this.selectable ? 'true' : nothing}
          @focusin=${this.onFocusIn}
          @keydown=${this.onKeyDown}
          @click=${this.onClick}
        >
          <div class="head" role="rowgroup">
            ${headerRow({ columns: this.shown, sort: this.sort, text, ...this.headerActions })}
          </div>
          <div class="body" role=${this.rowWindow.lineCount > 0 ? 'rowgroup' : 'presentation'}></div>
        </div>
      </div>
      <span id="header-keys" hidden>${text.headerKeys}</span>`;
  }

  private readonly headerActions = {
    onSort: (sort: string) => this.sortBy(sort),
    onSize: (column: Column<Row>, event: PointerEvent) => void this.rowWindow.dragColumn(column, event),
    onFit: (column: Column<Row>) => this.rowWindow.sizes.reset(column),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-data-table': DataTable;
  }
}
