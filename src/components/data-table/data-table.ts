import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { Component } from '../../core/element/component.js';
import { ownText } from '../../core/element/own-text.js';
import type { AllRowsOptions, RowSource } from '../../core/query/row-source.js';
import { lateCode } from '../../core/late-code.js';
import type { CsvDocument, CsvOptions } from '../../core/texts/csv.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { controls } from '../../styles/controls.js';
import { Tooltip } from '../tooltip/tooltip.js';
import type { TooltipTarget } from '../tooltip/tooltip.js';
import { cellTooltip, headerTooltip } from './cell-tooltip.js';
import { ColumnMenu } from './column-menu.js';
import { chooseColumns, columnSheets, keptColumns, sameColumns } from './column.js';
import type { Column } from './column.js';
import type { WrittenRows } from './csv-rows.js';
import { ColumnsChangeEvent, RowOpenEvent, RowSelectEvent, SortChangeEvent } from './data-table.events.js';
import { styles } from './data-table.styles.js';
import { ExportTool } from './export-tool.js';
import { HEADER } from './grid-cursor.js';
import { GridInput } from './grid-input.js';
import { headerRow } from './header-row.js';
import { warnOfUnknownKeys } from '../../core/element/known-keys.js';
import { sameSections } from './row-layout.js';
import type { Section } from './row-layout.js';
import { RowSelection } from './row-selection.js';
import { keepKeys } from './own-keys.js';
import { RowWindow } from './row-window.js';
import { printedRest, toolbar } from './toolbar.js';

/**
 * A table of any number of rows, of which only those on the screen are in the document: an ARIA grid that sorts, scrolls to any place, lets
 * columns be chosen, moved and sized, selects rows, exports them and becomes a list of cards where it is narrow.
 * It knows no API: rows come from a `RowSource`, and what a person wants goes out as events.
 *
 * Keys: arrows, Home, End, Page Up and Down, with Ctrl to the first and last cell; Enter opens a row, or sorts; Space selects a row, with
 * Shift up to it, as Shift with Arrow Up or Down does row by row; Shift with an arrow in a header cell changes the column's width; Enter or F2 enters a cell with several controls, Escape leaves it.
 *
 * @slot start - First in the toolbar, such as a search box.
 * @slot actions - In the toolbar before the table's own buttons.
 * @csspart toolbar - The line above the table.
 * @csspart count - How many rows there are.
 * @csspart button - Buttons of the toolbar.
 * @csspart menu - The choice of columns.
 * @csspart sort-menu - The choice of a sort, where rows are cards.
 * @csspart progress - How far an export is.
 * @csspart scroller - The scrolled box.
 * @csspart table - The grid.
 * @csspart header - The header row.
 * @csspart header-cell - The heading of a column.
 * @csspart row - One row of the body.
 * @csspart cell - One cell of the body; also `cell-KEY` for each column.
 * @csspart link - The text of a cell that is a link.
 * @csspart section-heading - A heading inside the table.
 * @csspart tooltip - The tooltip: a text that is cut, the figures of a license bar.
 * @fires {SortChangeEvent} sort-change - The rows should be sorted.
 * @fires {ColumnsChangeEvent} columns-change - Other columns are shown.
 * @fires {RowOpenEvent} row-open - A row was clicked, or Enter pressed.
 * @fires {RowSelectEvent} row-select - Other rows are selected.
 */
export class DataTable<Row = unknown> extends Component {
  /** The tag without a prefix. */
  static readonly tag = 'hub-data-table';
  static override styles: CSSResultGroup = [controls, styles];

  /** What the table is called, for those who do not see it. */
  @property() label = '';
  /** All columns, in their order. One with other fields than before gets new cells. */
  @property({ attribute: false, hasChanged: (value, old) => !sameColumns(value as [], old as []) })
  columns: readonly Column<Row>[] = [];
  /** Keys of the columns to show, in order; undefined: all. Those of lower priority leave where there is too little room. */
  @property({ attribute: false, hasChanged: (value, old) => String(value) !== String(old) })
  columnKeys?: readonly string[];
  /** Where the rows come from. */
  @property({ attribute: false }) rows?: RowSource<Row>;
  /** Another value than before says that the source has other rows than before. */
  @property({ attribute: false }) revision?: unknown;
  /** What the rows are about; with another subject the table begins at its top again. */
  @property({ attribute: false }) subject?: string;
  /** How the rows are sorted: a column's key, or '-KEY' for descending. */
  @property() sort?: string;
  /** Headings inside the table, ascending. */
  @property({ attribute: false, hasChanged: (value, old) => !sameSections(value as [], old as []) })
  sections: readonly Section[] = [];
  /** The number of rows in words. */
  @property() count = '';
  /** Whether rows can be selected. */
  @property({ type: Boolean }) selectable = false;
  /** Every row counts as selected, whatever `selected` says, until a person selects otherwise. */
  @property({ attribute: false }) allSelected = false;
  /** Key of the row that is open beside the table: it is marked. */
  @property({ attribute: false }) current?: string;
  /** Identifies a row. It is called when it is needed, so another function is no change. */
  @property({ attribute: false, hasChanged: () => false }) rowKey: (row: Row) => string = String;
  /** Names the parts that a row has beside `row`, separated by spaces. */
  @property({ attribute: false }) rowParts?: (row: Row) => string;
  /** The name of an exported file, without its ending. */
  @property({ attribute: false }) fileName = 'export';
  /** How files are written, beside what the language says. */
  @property({ attribute: false }) csvOptions?: CsvOptions;
  /** The words; without them nothing is drawn. */
  @property({ attribute: false, hasChanged: (value, old) => wordsOf(value) !== wordsOf(old) }) text?: DataTableTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('.table') private readonly table!: HTMLElement;
  @query('.head') private readonly head!: HTMLElement;
  @query('.body') private readonly body!: HTMLElement;

  /** The columns that were chosen and have cells; another array only when they are others. */
  private shown: readonly Column<Row>[] = [];
  /** What was said last to those who do not see it. */
  private said = '';
  private readonly menu = new ColumnMenu(this);
  private readonly exporter = new ExportTool(this, {
    write: (options) => this.write(options),
    fileName: () => this.fileName,
    onEnd: () => this.say((text) => this.exporter.note(text, this.format)),
  });
  private readonly selection = new RowSelection<Row>({
    keyOf: (row) => this.rowKey(row),
    rows: () => this.rows,
    onClear: () => this.showRow(undefined, 'focus'),
    onChange: (keys, missing) => {
      this.redraw();
      // How many they are is said once it is known.
      this.say((text) => (missing ? '' : this.selection.note(text, this.format)));
      this.dispatchEvent(new RowSelectEvent(keys, missing));
    },
  });
  private readonly rowWindow: RowWindow<Row>;
  private readonly input: GridInput<Row>;

  constructor() {
    super();
    new Tooltip(this, (element) => this.tooltipOf(element));
    const model = {
      columns: () => this.shown,
      rows: () => this.rows,
      sections: () => this.sections,
      keyOf: (row: Row) => this.rowKey(row),
      isSelected: (row: Row) => (this.selectable ? this.selection.has(row) : undefined),
      isCurrent: (row: Row) => this.current !== undefined && this.rowKey(row) === this.current,
      partsOf: (row: Row) => this.rowParts?.(row) ?? '',
      words: () => wordsOf(this.text)!,
    };
    this.rowWindow = new RowWindow<Row>(this, model, () => {
      const { scroller, head, body, table } = this;
      return scroller ? { scroller, head, body, table } : undefined;
    });
    this.input = new GridInput<Row>({
      ...model,
      window: this.rowWindow,
      onOpen: (opened) => this.dispatchEvent(new RowOpenEvent(opened)),
      onSelect: (index, isRange) => this.selectable && this.selection.toggle(index, isRange),
      onExtend: (from, to, goesOn) => this.selectable && this.selection.extend(from, to, goesOn),
    });
  }

  /** Keys of the selected rows, also of those that are not on the screen. */
  get selected(): readonly string[] {
    return this.selection.keys;
  }

  set selected(keys: readonly string[]) {
    if (this.selection.show(keys)) this.redraw();
  }

  /** Scrolls to a row, 0 the first: to the top, or no further than it has to; `focus`: it gets the focus too, in the cursor's column; of no row: its cell. */
  showRow(index: number | undefined, how: 'top' | 'nearest' | 'focus' = 'top'): void {
    this.rowWindow.showRow(index, how);
  }

  /** All rows as CSV, with the columns that were chosen; the table says what is missing. Rejects when no row can be had, or with the signal's reason. */
  async toCSV({ signal = new AbortController().signal, onProgress }: Partial<AllRowsOptions> = {}): Promise<string> {
    const written = await this.write({ signal, onProgress });
    if (!written.isComplete) void this.exporter.tell(written);
    return written.document.toString();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('columns')) this.columns = keptColumns(this.columns, changed.get('columns'));
    if (whatColumnsNeed.some((name) => changed.has(name))) this.showColumns(changed.get('columns'));
    const isOther = changed.has('rows') || changed.has('subject');
    if (isOther || changed.has('sort')) this.restart(!isOther);
    const isChosen = changed.has('allSelected') && this.selection.showAll(this.allSelected);
    if (isChosen || changed.has('current') || changed.has('rowParts')) this.redraw();
    if (changed.has('count')) this.said = this.count;
  }

  private restart(isReordered: boolean): void {
    this.selection.forgetRange();
    this.rowWindow.restart(isReordered);
  }

  private showColumns(before: readonly Column<Row>[] = []): void {
    this.shown = this.columnsChosen().filter(({ place }) => place !== 'nowhere');
    this.rowWindow.takeColumns();
    const others = columnSheets([...before, ...this.columns], this.ownerDocument);
    const kept = this.shadowRoot!.adoptedStyleSheets.filter((sheet) => !others.includes(sheet));
    this.shadowRoot!.adoptedStyleSheets = kept.concat(columnSheets(this.columns, this.ownerDocument));
  }

  private columnsChosen(): readonly Column<Row>[] {
    const known = this.columns.map(({ key }) => key);
    const given = known.length > 0 ? (this.columnKeys ?? []) : [];
    warnOfUnknownKeys({ attribute: 'columns', of: `“${this.label}”`, given, known });
    const [columns, words] = [chooseColumns(this.columns, this.columnKeys), wordsOf(this.text)];
    if (!this.selectable || !words) return columns;
    const name = this.columns.find((column) => column.place === 'always');
    return [this.selection.column(name, words), ...columns];
  }

  private async write(options: AllRowsOptions): Promise<WrittenRows<CsvDocument<Row>>> {
    const content = { columns: this.columnsChosen(), locale: this.format.locale, options: this.csvOptions };
    const { writeRows } = await lateCode(() => import('./csv-rows.js'));
    return writeRows(this.rows, content, options);
  }

  private say(words: (text: DataTableTexts['dataTable']) => string): void {
    this.said = this.text ? words(this.text.dataTable) : '';
    this.requestUpdate();
  }

  private tooltipOf(element: Element): TooltipTarget | undefined {
    const cell = element.closest<HTMLElement>('.cell');
    const place = cell && this.rowWindow.placeOf(cell);
    const column = place && this.shown[place.column];
    if (!column) return undefined;
    const row = this.input.rowOn(place.line)?.row;
    return place.line === HEADER ? headerTooltip(cell, column) : cellTooltip(cell, column, row);
  }

  /** Draws the rows that are here anew: their cells say something else, though the rows are the same. */
  redraw(): void {
    this.requestUpdate();
    this.rowWindow.paint(true);
  }

  protected override render(): TemplateResult | typeof nothing {
    const text = wordsOf(this.text);
    if (!text) return nothing;
    const { rowWindow, columns, columnKeys, sort, count, exporter, menu, format } = this;
    return html`${toolbar({ columns, columnKeys, left: rowWindow.sizes.left, sort, isCards: rowWindow.isCards, count: rowWindow.hold.count(count), selection: this.selectable ? this.selection : undefined, exporter, menu, text, format, ...this.actions })}
      <span class="visually-hidden" role="status" ${ownText(this.said)}></span>
      <div class="scroller" part="scroller" tabindex="-1">
        <div
          class="table"
          part="table"
          role="grid"
          aria-label=${this.label}
          aria-rowcount=${rowWindow.hold.isHeld || this.rows?.total !== undefined ? rowWindow.lineCount + 1 : -1}
          aria-colcount=${this.shown.length}
          aria-multiselectable=${this.selectable ? 'true' : nothing}
          @focusin=${this.input.onFocusIn}
          @keydown=${this.input.onKeyDown}
          @keypress=${keepKeys}
          @keyup=${keepKeys}
          @pointerdown=${this.input.onPointerDown}
          @pointerup=${this.input.onPointerUp}
          @click=${this.input.onClick}
        >
          <div class="head" role="rowgroup">${headerRow({ columns: this.shown, sort, ...this.actions })}</div>
          <div class="body" role=${rowWindow.lineCount > 0 ? 'rowgroup' : 'presentation'}></div>
        </div>
      </div>
      ${printedRest(rowWindow.printed, { text, format })}
      <span id="header-keys" hidden ${ownText(text.headerKeys)}></span>`;
  }

  protected override ownSheets(here: Document): readonly CSSStyleSheet[] {
    return [...columnSheets(this.columns, here), this.rowWindow.sizes.sheetIn(here)];
  }

  private readonly actions = {
    onColumns: (keys: readonly string[] | undefined) =>
      this.dispatchEvent(new ColumnsChangeEvent((this.columnKeys = keys))),
    onSort: (sort: string) => {
      if (this.dispatchEvent(new SortChangeEvent(sort))) this.sort = sort;
      else this.requestUpdate(); // The menu shows what was picked.
    },
    onSize: (column: Column<Row>, event: PointerEvent) => void this.rowWindow.dragColumn(column, event),
    onFit: (column: Column<Row>) => this.rowWindow.size((sizes) => sizes.reset(column)),
  };
}

const whatColumnsNeed = ['columns', 'columnKeys', 'selectable', 'text'] as const;
function wordsOf(text: unknown): DataTableTexts['dataTable'] | undefined {
  return (text as DataTableTexts | undefined)?.dataTable;
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-data-table': DataTable;
  }
}
