import { nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Customer, CustomerQuery } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import type { DataTable } from '../../components/data-table/data-table.js';
import type { RowSelectDetail } from '../../components/data-table/data-table.events.js';
import { HubErrorEvent } from '../../core/element/hub-events.js';
import type { HubElement } from '../../core/element/hub-element.js';
import type { Connection } from '../../core/hub/connection.js';
import { Remembered } from '../../core/remembered.js';
import { LatePart } from '../../core/element/late-part.js';
import type { Permission } from '../../core/query/capabilities-controller.js';
import { goesOn } from '../../core/query/subject-watch.js';
import type { RowSource } from '../../core/query/row-source.js';
import { isQuestion } from '../customer/customer-question.js';
import type { ListSelection } from './list-view.js';
import type * as toolsModule from './tag-tools.js';
import { tagIn } from '../../core/element/tag-in.js';
import { ownCopy } from '../../core/own-copy.js';

/** A list of customers whose tags are changed and that are selected. */
interface Host extends HubElement {
  selectable: boolean;
  selected: readonly string[];
  selectedQuery?: CustomerQuery;
}

/** What the list asks, and what it tells. */
export interface ListTagsOptions {
  /** The filters, with the days by which customers are told. */
  query(): CustomerQuery;
  sort(): string;
  rows(): RowSource<Customer> & { readonly revision: number };
  /** Whether tags may be changed. */
  mayEdit(): Permission;
  /** Other customers are selected. */
  onSelect(): void;
}

/**
 * Tags and selections of a customer list. Everything that changes something comes once the rows are painted and only where it can be used: this
 * part knows which customers are selected, and where the others go in the template.
 */
export class ListTags implements ReactiveController {
  private readonly tools: LatePart<typeof toolsModule>;
  private connection: Connection | undefined;
  /** Grows with the words of the cells. */
  private revision = 0;
  private readonly shown = new Remembered<ListSelection>();
  private readonly awaiting = new Remembered<Column<Customer>>();

  constructor(
    private readonly host: Host,
    private readonly options: ListTagsOptions,
  ) {
    this.tools = new LatePart(
      host,
      () => import('./tag-tools.js'),
      ({ TagTools }) => TagTools,
    );
    host.addController(this);
  }

  /** Changes with what the column of tags depends on. */
  get key(): string {
    return `${this.options.mayEdit()} ${this.revision}`;
  }

  /** The column of tags; one in which they can be changed as soon as that is here, and until then, or until it is known that nobody may, one that keeps the place for it. */
  readonly column = (column: Column<Customer>): Column<Customer> => {
    if (this.options.mayEdit() === 'no') return column;
    const awaiting = this.awaiting.of([column], () => ({ ...column, keepsPlace: true }));
    return this.element?.editable(awaiting) ?? awaiting;
  };

  /** The selection by query holds for what the list shows, and any selection for the source that it was made at. */
  hostUpdate(): void {
    const { host } = this;
    const { connection } = host;
    const isOther = this.connection !== undefined && host.isConnected && !goesOn(this.connection, connection);
    this.connection = connection ?? this.connection;
    if (isOther && (host.selected.length > 0 || host.selectedQuery)) return this.take({ ids: [], isAll: false });
    if (!host.selectedQuery || isQuestion(host.selectedQuery, this.options.query())) return;
    host.selectedQuery = undefined;
    this.options.onSelect();
  }

  hostUpdated(): void {
    const isWanted = this.host.selectable || this.options.mayEdit() === 'yes';
    if (isWanted && this.grid()) this.tools.wantWhenIdle();
  }

  /** Takes what a person selected in the table. */
  readonly select = (detail: RowSelectDetail): void => {
    const { selected } = this.host;
    this.take({ ids: detail.keys, isAll: false });
    void this.follow(selected, detail);
  };

  /** The bar over the selection and what else is said. Stands behind the filter. */
  render(): TemplateResult | typeof nothing {
    const { host, options, tools } = this;
    if (!tools.part) return nothing;
    const { connection, settings, formats } = host;
    const tag = tagIn(host, tools.part);
    const rows = options.rows();
    return html`<${tag}
      data-tools
      class=${host.selectable && (host.selected.length > 0 || host.selectedQuery) ? 'selecting' : ''}
      exportparts="bulk-bar, outcome, notice-line, button: table-button"
      .surroundings=${{ connection, settings, formats }}
      .list=${{ ...this.order, rows, grid: this.grid, selection: this.kept, say: this.say }}
      .selection=${this.selection}
      .revision=${rows.revision}
      .mayEdit=${options.mayEdit() === 'yes'}
      @selection-wanted=${({ detail }: CustomEvent<ListSelection>) => this.take(detail)}
      @cells-change=${this.onCells}
    ></${tag}>`;
  }

  private readonly onCells = (): void => {
    this.revision += 1;
    this.host.requestUpdate();
  };

  /** Rows that are not here are asked for by what comes late; where that cannot be had, the page is told. */
  private async follow(before: readonly string[], detail: RowSelectDetail): Promise<void> {
    const { order, tools, host } = this;
    if (detail.missing && !this.element && (await tools.want())) await host.updateComplete;
    void this.element?.awaited.follow(before, detail, order);
    if (detail.missing && tools.error) host.dispatchEvent(new HubErrorEvent(tools.error));
  }

  private get order() {
    return { query: this.options.query(), sort: this.options.sort() };
  }

  private readonly say = (words: string): void => this.host.announce(words);

  private readonly kept = (): ListSelection => {
    const { selected: ids, selectedQuery } = this.host;
    return { ids, isAll: selectedQuery !== undefined };
  };

  /** The same object while it says the same. */
  private get selection(): ListSelection | undefined {
    const { ids, isAll } = this.kept();
    return this.host.selectable ? this.shown.of([ids, isAll], () => ({ ids, isAll })) : undefined;
  }

  private get element(): toolsModule.TagTools | undefined {
    return this.host.renderRoot?.querySelector<toolsModule.TagTools>('[data-tools]') ?? undefined;
  }

  private readonly grid = (): DataTable<Customer> | undefined =>
    this.host.renderRoot.querySelector<DataTable<Customer>>('[data-rows]') ?? undefined;

  private take({ ids, isAll }: ListSelection): void {
    this.host.selected = ids;
    this.host.selectedQuery = isAll ? ownCopy(this.options.query()) : undefined;
    this.options.onSelect();
  }
}
