import { nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Checked } from '../../api/check.js';
import type { Page, PageParameters, PagedQuery } from '../../api/endpoint.js';
import { DataTable } from '../../components/data-table/data-table.js';
import type {
  ColumnsChangeEvent,
  RowOpenEvent,
  RowSelectDetail,
  RowSelectEvent,
  SortChangeEvent,
} from '../../components/data-table/data-table.events.js';
import { refusalReason, trackingWords } from '../../core/element/error-words.js';
import type { Section } from '../../components/data-table/row-layout.js';
import { drawsMuch } from '../../core/element/paint-turn.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { Hub } from '../../core/hub/hub.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import { isGiven } from '../../core/query/query-host.js';
import type { QueryHost } from '../../core/query/query-host.js';
import type { QueryState } from '../../core/query/query-state.js';
import { LateModule } from '../../core/element/late-module.js';
import type { MemoryRows, SortKey } from '../../core/query/memory-rows.js';
import { PagesController } from '../../core/query/pages-controller.js';
import type { RowSource } from '../../core/query/row-source.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { PageDrawing } from './page-drawing.js';
import { refusedSortLine } from './refused-sort-line.js';
import { RowsBack } from './rows-back.js';
import type { SpeakingHost } from './rows-back.js';
import { TableColumns } from './table-columns.js';
import type { ColumnsDefinition } from './table-columns.js';
import type { TableProperties } from './table-properties.js';
import { TableSort } from './table-sort.js';
import type { SharedSort } from './table-sort.js';

/** What sorts rows that the page gave. */
interface MemoryCode {
  readonly MemoryRows: typeof MemoryRows;
}

type RowIn<Answer extends Page> = Answer['items'][number];

/** An element that is a table. */
export interface TableHost extends QueryHost, HTMLElement, SpeakingHost, TableProperties<string, never> {
  readonly renderRoot: HTMLElement;
  readonly updateComplete: Promise<boolean>;
  readonly currentHub: Hub | undefined;
  readonly settings: ResolvedSettings;
  readonly formats: Formats;
}

/** The words that every table needs. */
type GridTexts = CommonTexts & DataTableTexts;

/** What a table is: what it asks, how its rows sort, and its columns. */
export interface TableDefinition<
  Parameters extends PageParameters,
  Answer extends Page,
  Text extends GridTexts,
> extends ColumnsDefinition<RowIn<Answer>, Text> {
  readonly query: PagedQuery<Parameters, Answer>;
  /** What is asked, without sort and place; undefined while the question is not complete. */
  parameters(): Omit<Parameters, keyof PageParameters | 'sort'> | undefined;
  /** The sort when nothing else is said. */
  readonly sort: string;
  /** What rows sort by when the page gave them, by column key; the API sorts all others. */
  readonly sortKeys: Readonly<Record<string, (row: RowIn<Answer>) => SortKey>>;
  /** A row was opened by click or with Enter; `index`: its place, 0 the first. Returns false when its link is not to be followed. */
  open(row: RowIn<Answer>, event: Event, index: number): boolean;
  /** An order that elements of the hub share; default: the element's own. */
  readonly sharedSort?: SharedSort;
  /** Other rows are selected. */
  select?(selection: RowSelectDetail): void;
}

/** How a table is drawn. */
export interface TableDrawing {
  /** The grid's name. */
  readonly label: string;
  /** How many rows there are, in words. */
  readonly count: string;
  /** Headings inside the table. */
  readonly sections?: readonly Section[];
  /** Changes with what the rows are about: then the table begins at its top again. */
  readonly subject: string;
  /** Changes with what the visitor may do in rows. */
  readonly actionsKey?: string;
  /** Keys of the selected rows; undefined: rows have no check boxes. */
  readonly selection?: readonly string[];
  /** Every row counts as selected. */
  readonly isAllSelected?: boolean;
  /** Key of the row that is open beside the table. */
  readonly current?: string;
}

const nobody: readonly string[] = [];
const noSections: readonly Section[] = [];

/**
 * What every table stands on: rows page by page from the API (or all at once in `data`), sorted by the API (or here, when they were
 * given), with columns that can be chosen, moved and sized, and all of them as CSV.
 */
export class TableController<Parameters extends PageParameters, Answer extends Page, Text extends GridTexts>
  implements ReactiveController, QueryState<Checked<Answer>>
{
  private readonly pages: PagesController<Parameters, Answer>;
  /** What sorts rows that the page gave. */
  private readonly sorting: LateModule<MemoryCode>;
  private memory?: { given: Checked<Answer>; rows: MemoryRows<RowIn<Answer>>; sort?: string };
  /** How the page draws rows and cells. */
  private readonly page: PageDrawing<RowIn<Answer>>;
  private readonly columns: TableColumns<RowIn<Answer>, Text>;
  private readonly order: TableSort;
  private readonly back: RowsBack;

  constructor(
    private readonly host: TableHost,
    private readonly definition: TableDefinition<Parameters, Answer, Text>,
  ) {
    this.pages = new PagesController(host, definition.query, () => this.question());
    this.sorting = new LateModule(host, () => import('../../core/query/memory-rows.js')).when(
      () => this.isGiven && this.pages.answer !== undefined,
    );
    this.page = new PageDrawing(host);
    this.columns = new TableColumns(host, definition, this.page);
    this.order = new TableSort(host, {
      initial: definition.sort,
      keys: Object.keys(definition.sortKeys),
      shared: definition.sharedSort,
      question: () => definition.parameters(),
    });
    this.back = new RowsBack(host);
    drawsMuch(host);
    host.addController(this);
    host.addQuestion(this.sorting);
  }

  get answer(): Checked<Answer> | undefined {
    return this.isUnsorted ? undefined : this.pages.answer;
  }

  get error() {
    if (this.order.isGoingBack) return undefined;
    return this.isUnsorted ? this.sorting.error : this.pages.error;
  }

  get status() {
    if (this.order.isGoingBack) return 'loading';
    if (!this.isUnsorted) return this.pages.status;
    return this.sorting.error ? 'error' : 'loading';
  }

  get isAsking(): boolean {
    return this.pages.isAsking;
  }

  get isPartial(): boolean {
    return this.pages.isPartial;
  }

  /** Where the grid gets its rows: the page's `data`, or the API. */
  get rows(): RowSource<RowIn<Answer>> & { readonly revision: number } {
    return this.memory?.rows ?? this.pages;
  }

  /** The sort that is asked for. */
  get sort(): string {
    return this.order.value;
  }

  /** Why rows are not sorted as somebody wanted: what is said aloud once they are there again, and stands above them. */
  get says(): string | undefined {
    const { refused } = this.order;
    if (!refused) return undefined;
    const { text } = this.definition.texts;
    const { error, sort } = refused;
    return [`${this.columns.sortName(sort)}: ${refusalReason(text, error)}`, trackingWords(text, error)]
      .filter(Boolean)
      .join(' ');
  }

  /** Whether the grid is there: while another answer is awaited it stays, so that focus, widths and the open menu stay too. */
  get isDrawn(): boolean {
    return !this.isUnsorted && this.grid !== null && this.host.connection !== undefined;
  }

  /** The grid, while it is drawn. */
  get grid(): DataTable<RowIn<Answer>> | null {
    return this.host.renderRoot?.querySelector<DataTable<RowIn<Answer>>>('[data-rows]') ?? null;
  }

  /** Every row with the columns that are shown, as a CSV document (RFC 4180, with a byte-order mark). Rejects with a `HubError`. */
  async toCSV(): Promise<string> {
    if (this.isGiven) await this.sorting.want();
    await this.host.updateComplete;
    return (await this.grid?.toCSV()) ?? '';
  }

  /** What is asked now, with the order and the size of a page; undefined while the question is not complete. */
  question(): Parameters | undefined {
    const asked = this.definition.parameters();
    // The definition's own parameters, with the order and the size of a page, are those of the query.
    return asked && ({ ...asked, sort: this.sort, max: this.pageSize } as unknown as Parameters);
  }

  hostUpdate(): void {
    const { answer, error } = this.pages;
    this.order.follow({ isThere: this.isGiven || answer !== undefined, error });
    this.follow(this.isGiven ? this.pages.answer : undefined);
  }

  hostDisconnected(): void {
    this.follow(undefined);
  }

  /** The grid; its slots `start` and `actions` take what an element puts into the toolbar. Rows that are not here yet are awaited. */
  render(drawing: TableDrawing, toolbar: unknown = nothing): TemplateResult {
    const { rows, definition, host } = this;
    const tag = tagIn(host, DataTable);
    return html`${refusedSortLine(this.says)}<slot hidden @slotchange=${this.page.onChildren}></slot
      ><${tag}
      data-rows
      exportparts="${this.page.parts}table, toolbar, count, selected, progress, header, header-cell, row, cell, link, section-heading, scroller, menu, sort-menu, button: table-button, bar, badge, tag, launch-button, tooltip"
      .label=${drawing.label}
      .columns=${this.columns.for(drawing.actionsKey)}
      .columnKeys=${host.columns}
      .rows=${rows}
      .revision=${rows.revision}
      .subject=${drawing.subject}
      .sort=${this.sort}
      .sections=${drawing.sections ?? noSections}
      .count=${this.back.draw(rows.total === undefined ? '' : drawing.count)}
      .selectable=${drawing.selection !== undefined}
      .selected=${drawing.selection ?? nobody}
      .allSelected=${drawing.isAllSelected ?? false}
      .current=${drawing.current}
      .rowKey=${definition.query.keyOf}
      .fileName=${host.localName}
      .csvOptions=${host.csvOptions}
      .rowParts=${this.page.rowParts}
      .text=${definition.texts.text}
      .format=${host.formats}
      @sort-change=${this.onSort}
      @columns-change=${this.onColumns}
      @row-open=${this.onOpen}
      @row-select=${this.onSelect}
    >${toolbar}</${tag}>`;
  }

  private get isGiven(): boolean {
    return isGiven(this.host);
  }

  /** Whether the page gave rows that cannot be sorted yet. */
  private get isUnsorted(): boolean {
    return this.isGiven && this.pages.answer !== undefined && this.memory === undefined;
  }

  /** Rows of one request, as the contract allows them. */
  private get pageSize(): number {
    return Math.min(500, Math.max(1, Math.trunc(this.host.pageSize || 100)));
  }

  /** Rows that the page gave are sorted here. */
  private follow(given: Checked<Answer> | undefined): void {
    const { memory } = this;
    const code = given && this.sorting.module;
    if (given !== memory?.given) {
      memory?.rows.close();
      this.memory = code && { given, rows: this.memoryRows(given, code) };
    }
    if (!this.memory || this.memory.sort === this.sort) return;
    this.memory.sort = this.sort;
    this.memory.rows.sortBy(this.sort);
  }

  private memoryRows({ items: rows }: Checked<Answer>, code: MemoryCode): MemoryRows<RowIn<Answer>> {
    const onChange = () => this.host.requestUpdate();
    const { locale } = this.host.settings;
    return new code.MemoryRows({ rows, keys: this.definition.sortKeys, locale, onChange });
  }

  private readonly onSort = ({ detail: { sort } }: SortChangeEvent): void => this.order.choose(sort);

  private readonly onColumns = ({ detail: { columns } }: ColumnsChangeEvent): void => {
    this.host.columns = columns;
  };

  private readonly onSelect = ({ detail }: RowSelectEvent): void => this.definition.select?.(detail);

  private readonly onOpen = (event: RowOpenEvent<RowIn<Answer>>): void => {
    const { row, originalEvent, index } = event.detail;
    if (!this.definition.open(row, originalEvent, index)) event.preventDefault();
  };
}
