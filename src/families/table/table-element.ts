import { nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { Answer } from '../../api/resources.js';
import type { Column } from '../../components/data-table/column.js';
import { DataTable } from '../../components/data-table/data-table.js';
import type {
  ColumnsChangeEvent,
  RowOpenEvent,
  RowSelectEvent,
  SortChangeEvent,
} from '../../components/data-table/data-table.events.js';
import { warnOfUnknownKeys } from '../../components/data-table/known-keys.js';
import type { Section } from '../../components/data-table/row-layout.js';
import { listAttribute } from '../../core/element/attributes.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { Formats } from '../../core/texts/formats.js';
import { HubElement } from '../../core/element/hub-element.js';
import type { Shown } from '../../core/element/hub-element.js';
import { MemoryRows } from '../../core/query/memory-rows.js';
import type { SortKey } from '../../core/query/memory-rows.js';
import { PagesController } from '../../core/query/pages-controller.js';
import type { PagedResource, RowOf } from '../../core/query/pages-controller.js';
import type { Parameters } from '../../core/query/query-controller.js';
import type { ElementClass } from '../../core/element/register.js';
import type { RowSource } from '../../core/query/row-source.js';
import { wordlessView } from '../../core/element/state-views.js';
import type { EmptyKind, Emptiness, ShownWeek, Views } from '../../core/element/state-views.js';
import type { Dictionary } from '../../locales/en.js';
import { HubSortChangeEvent } from './sort-change.event.js';
import { tableElementStyles } from './table-element.styles.js';

const noKeys: readonly string[] = [];

/** What columns are written with. */
export interface ColumnWords {
  readonly text: Dictionary;
  readonly formats: Formats;
  /** IANA time zone in which days are counted. */
  readonly timeZone: string;
}

/** Where a table begins to sort, what it is called, and what it shows of each row. */
export interface TableShape<Row> {
  /** The heading, and the name of the grid. */
  readonly title: string;
  /** All columns in their order, for a language. */
  columns(words: ColumnWords): readonly Column<Row>[];
  /** What the rows sort by when the page gave them; the API sorts all others. The names are the API's sort keys. */
  readonly sortKeys: Readonly<Record<string, (row: Row) => SortKey>>;
  /** The sort when nothing else is said. */
  readonly sort: string;
  /** Identifies a row. */
  rowKey(row: Row): string;
  /** How many rows there are, in words. */
  count(total: number): string;
  /** Why there are no rows. */
  empty(answer: { readonly total: number }): EmptyKind | Emptiness | undefined;
}

/**
 * What every table stands on: rows page by page from the API (or all at once in `data`), sorted by the API (or here, when they were
 * given), with columns that can be chosen, moved and sized, and all of them as CSV. A table says what it asks and what its columns are.
 *
 * @csspart table - The grid.
 * @fires {HubSortChangeEvent} hub-sort-change - When the rows are sorted otherwise.
 */
export abstract class TableElement<R extends PagedResource> extends HubElement {
  static override readonly uses: readonly ElementClass[] = [DataTable];
  static override styles: CSSResultGroup = [HubElement.styles, tableElementStyles];

  /** Keys of the columns to show, in their order; default: all. Comma-separated or JSON in the attribute. */
  @property({ converter: listAttribute }) columns?: readonly string[];
  /** A sort key of the API, with `-` in front for descending. */
  @property() sort?: string;
  /** Rows in one request, 1 to 500. Default 100. */
  @property({ attribute: 'page-size', type: Number }) pageSize?: number;

  @query('[data-rows]') private readonly grid?: DataTable<RowOf<R>>;

  /** The rows behind the table's question. */
  protected abstract readonly pagesOfRows: PagesController<R>;
  /** What the table is and shows. */
  protected abstract get shape(): TableShape<RowOf<R>>;
  /** A row was opened by click or with Enter. */
  protected abstract open(row: RowOf<R>): void;

  private readonly dayTurn = new DayTurn(this, () => this.view.timeZone);
  private memory?: { given: Answer<R>; rows: MemoryRows<RowOf<R>>; sort?: string };
  private columnsMade?: { key: string; words: ColumnWords; columns: readonly Column<RowOf<R>>[] };

  /** The table's question: `this.pages('customers', () => ({ sort: this.currentSort, max: this.max }))`. */
  protected pages(resource: R, parameters: () => (Parameters<R> & { max?: number }) | undefined): PagesController<R> {
    return this.asks(new PagesController(this, resource, parameters));
  }

  /** Every row with the columns that are shown, as a CSV document (RFC 4180, with a byte-order mark). Rejects with a `HubError`. */
  async toCSV(): Promise<string> {
    await this.updateComplete;
    return (await this.grid?.toCSV()) ?? '';
  }

  /** The sort that is asked for. */
  protected get currentSort(): string {
    return this.sort ?? this.shape.sort;
  }

  /** Rows of one request, as the contract allows them. */
  protected get max(): number {
    return Math.min(500, Math.max(1, Math.trunc(this.pageSize || 100)));
  }

  /** Keys of the selected rows; undefined: rows have no check boxes. */
  protected get selection(): readonly string[] | undefined {
    return undefined;
  }

  /** Changes with what the columns depend on, beside the language. */
  protected get columnsKey(): string {
    return '';
  }

  /** Other rows are selected. */
  protected selectRows(_keys: readonly string[]): void {}

  /** The rows should be sorted otherwise. */
  protected sortBy(sort: string): void {
    this.sort = sort;
  }

  /** Headings inside the table. */
  protected get sections(): readonly Section[] {
    return [];
  }

  /** Changes with what the rows are about: then the table begins at its top again. */
  protected get subject(): string {
    return '';
  }

  /** While another answer is awaited the grid stays, with skeleton rows: a sort keeps the focus, the widths and the open menu. */
  protected override states<A>(query: Shown<A>, views: Views<A>): unknown {
    const isAwaited = query.answer === undefined && !query.error && query.status === 'loading';
    if (!this.grid || !isAwaited || !this.connection) return super.states(query, views);
    return this.become('loading', this.body(this.table(undefined)));
  }

  protected override render(): TemplateResult {
    const { shape } = this;
    this.warnAboutSort(Object.keys(shape.sortKeys));
    return this.panel(this.heading ?? shape.title, this.pagesOfRows, {
      skeleton: () => this.skeleton(),
      empty: (answer) => shape.empty(answer),
      ready: (answer) => this.table(answer),
      week: (answer) => this.weekOf(answer),
    });
  }

  /** The week that the answer covers; undefined for answers that are not weekly. */
  protected weekOf(_answer: Answer<R>): ShownWeek | undefined {
    return undefined;
  }

  /** The grid; its slots `start` and `actions` take what an element puts into the toolbar. Without an answer its rows are awaited. */
  protected table(answer: Answer<R> | undefined, toolbar: unknown = nothing): TemplateResult {
    this.followData(answer);
    const { shape, rows, text } = this;
    const { total } = rows;
    const tag = this.tagOf(DataTable);
    return html`<${tag}
      data-rows
      exportparts="table, toolbar, count, selected, progress, header, header-cell, row, cell, section-heading, scroller, menu, button: table-button, bar, badge, tag, launch-button, tooltip"
      .label=${shape.title}
      .columns=${this.columnsNow()}
      .columnKeys=${this.columns}
      .rows=${rows}
      .revision=${rows.revision}
      .subject=${this.subject}
      .sort=${this.currentSort}
      .sections=${this.sections}
      .count=${total === undefined ? '' : shape.count(total)}
      .selectable=${this.selection !== undefined}
      .selected=${this.selection ?? noKeys}
      .rowKey=${shape.rowKey}
      .fileName=${this.localName}
      .text=${text}
      .format=${this.formats}
      @sort-change=${this.onSort}
      @columns-change=${this.onColumns}
      @row-open=${this.onOpen}
      @row-select=${this.onSelect}
    >${toolbar}</${tag}>`;
  }

  /** Where the grid gets its rows: the page's `data`, or the API. */
  protected get rows(): RowSource<RowOf<R>> & { readonly revision: number } {
    return this.memory?.rows ?? this.pagesOfRows;
  }

  protected override wordless(): unknown {
    return wordlessView(this.skeleton());
  }

  private skeleton(): TemplateResult {
    return html`<div class="rows-skeleton">${Array.from({ length: 14 }, () => html`<span class="bone"></span>`)}</div>`;
  }

  /** Rows that the page gave are sorted here. */
  private followData(answer: Answer<R> | undefined): void {
    const { memory } = this;
    const given = this.data === undefined ? undefined : answer;
    if (given !== memory?.given) {
      memory?.rows.close();
      this.memory = given && { given, rows: this.memoryRows(given) };
    }
    if (this.memory && this.memory.sort !== this.currentSort) {
      this.memory.sort = this.currentSort;
      this.memory.rows.sortBy(this.currentSort);
    }
  }

  private memoryRows(answer: Answer<R>): MemoryRows<RowOf<R>> {
    const options = { keys: this.shape.sortKeys, locale: this.view.locale, onChange: () => this.requestUpdate() };
    return new MemoryRows<RowOf<R>>({ rows: answer.items, ...options });
  }

  private columnsNow(): readonly Column<RowOf<R>>[] {
    const { text, formats } = this;
    // Columns count days: on another day each row reads anew.
    const key = `${this.columnsKey} ${this.dayTurn.until}`;
    const made = this.columnsMade;
    if (made?.key === key && made.words.text === text && made.words.formats === formats) return made.columns;
    const words = { text, formats, timeZone: this.view.timeZone };
    this.columnsMade = { key, words, columns: this.shape.columns(words) };
    return this.columnsMade.columns;
  }

  private warnAboutSort(known: readonly string[]): void {
    const given = [this.currentSort.replace(/^-/, '')];
    warnOfUnknownKeys({ attribute: 'sort', of: `<${this.localName}>`, given, known });
  }

  private onSort(event: SortChangeEvent): void {
    this.sortBy(event.detail.sort);
    this.dispatchEvent(new HubSortChangeEvent(event.detail.sort));
  }

  private onColumns(event: ColumnsChangeEvent): void {
    this.columns = event.detail.columns;
  }

  private onSelect(event: RowSelectEvent): void {
    this.selectRows(event.detail.keys);
  }

  private onOpen(event: RowOpenEvent<RowOf<R>>): void {
    this.open(event.detail.row);
  }
}
