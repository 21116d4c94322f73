import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Customer, CustomerPage, CustomerQuery, CustomerSort } from '../../api/contract.js';
import { listCustomers } from '../../api/endpoints/customers.js';
import type { Column } from '../../components/data-table/column.js';
import { DataTable } from '../../components/data-table/data-table.js';
import { searchFieldStyles } from '../../components/search-field/search-field.styles.js';
import type { Basis } from '../../core/element/element-state.js';
import { choiceAttribute } from '../../core/element/attributes.js';
import { HubElement } from '../../core/element/hub-element.js';
import type { ElementClass } from '../../core/element/register.js';
import { settingProperties } from '../../core/element/setting-properties.js';
import { wordlessView } from '../../core/element/state-views.js';
import { CapabilitiesController } from '../../core/query/capabilities-controller.js';
import { Remembered } from '../../core/remembered.js';
import { nameOf } from '../../core/texts/languages.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { commonTexts } from '../../locales/common-texts.js';
import { customerTexts } from '../../locales/customer-texts.js';
import { dataTableTexts } from '../../locales/data-table-texts.js';
import { licenseTexts } from '../../locales/license-texts.js';
import { customerQuestion } from '../../families/customer/customer-question.js';
import { CustomerFiltering } from '../../families/customer/customer-filtering.js';
import { anyFilter } from '../../families/customer/customer-filters.js';
import type { CustomerFilters } from '../../families/customer/customer-filters.js';
import { replacing } from '../../families/customer/filter-choice.js';
import type { FilterPatch } from '../../families/customer/filter-choice.js';
import { filterProperties } from '../../families/customer/filter-properties.js';
import type { FilterProperties } from '../../families/customer/filter-properties.js';
import { HubFilterChangeEvent } from '../../families/customer/filter-change.event.js';
import { drivenBy } from '../../families/customer/filter-target.js';
import type { FilterTarget } from '../../families/customer/filter-target.js';
import type { SavedView } from '../../families/customer/saved-views.js';
import { OrganizationLauncher } from '../../families/launch/organization-launcher.js';
import { ListTags } from '../../families/tags/list-tags.js';
import { TableController } from '../../families/table/table-controller.js';
import { tableProperties } from '../../families/table/table-properties.js';
import type { TableProperties } from '../../families/table/table-properties.js';
import { tableSkeleton } from '../../families/table/table-skeleton.js';
import { narrowedLine } from '../../families/table/narrowed-line.js';
import { tableStyles } from '../../families/table/table.styles.js';
import { customerColumns, customerSortKeys, launchColumn, withActions } from './customer-list.columns.js';
import { ListDetail } from './customer-list.detail.js';
import { HubSelectionChangeEvent } from './customer-list.events.js';
import { ListFilter } from './customer-list.filter.js';
import { styles } from './customer-list.styles.js';

/**
 * All customers that the partner manages, those that need attention first. Search and filters narrow the list: the element's own
 * attributes over what other elements of the same hub chose, such as an overview KPI. Who may edit tags changes them in the row; `selectable` rows are
 * tagged and exported together, also all that match. The icon at the end of a row launches the customer's
 * organization.
 *
 * @element customer-list
 * @slot - `<template data-cell="KEY">`: what the cells of a column hold, `<template data-row>`: what rows hold, with the row's fields in `{{…}}`; shows nothing by itself.
 * @csspart filter - The `customer-filter`.
 * @csspart search - The search box.
 * @csspart search-field - Its field.
 * @csspart link - A customer's name that is a link.
 * @csspart table - The grid.
 * @csspart narrowed - Without the filter: says which KPI the list shows, with a button that ends that.
 * @csspart launch - What is said about a launch.
 * @csspart launch-button - The icon at the end of a row.
 * @csspart tag - A tag in a row.
 * @csspart tags-button - The tags of a row, where they can be changed.
 * @csspart bulk-bar - The bar over the selected customers.
 * @csspart outcome - The selected customers that could not be changed.
 * @csspart notice-line - What became of a change.
 * @csspart badge - A status in a row.
 * @csspart detail - The details of the open customer (`detail="panel"`).
 * @handson {DataTable} families/table/table-controller.ts without section-heading
 * @handson {TagTools} families/tags/list-tags.ts
 * @handson {CustomerFilter} elements/customer-list/customer-list.filter.ts
 * @fires {HubCustomerSelectEvent} hub-customer-select - When a row is opened. Cancelable.
 * @fires {HubOrganizationLaunchEvent} hub-organization-launch - Before an organization is launched. Cancelable.
 * @fires {HubFilterChangeEvent} hub-filter-change - When a person searches, or filters otherwise.
 * @fires {HubViewsChangeEvent} hub-views-change - When a person saved, renamed or deleted a view, or renamed a tag that one filters by.
 * @fires {HubSortChangeEvent} hub-sort-change - When the rows are sorted otherwise.
 * @fires {HubSelectionChangeEvent} hub-selection-change - When other customers are selected: by their ids, or all that match (`query`).
 * @fires {HubTagsChangeEvent} hub-tags-change - After tags of customers were changed on the server.
 * @fires {HubNoticeEvent} hub-notice - What became of a change. Cancelable.
 * @example <customer-list status="trial,suspended" sort="displayName"></customer-list>
 */
export class CustomerList extends HubElement<CustomerPage> {
  static override readonly tag: string = 'customer-list';
  static override readonly uses: readonly ElementClass[] = [DataTable];
  static override styles: CSSResultGroup = [HubElement.styles, tableStyles, searchFieldStyles, styles];
  static override properties: PropertyDeclarations = {
    ...settingProperties,
    ...tableProperties,
    ...filterProperties,
  };

  /** Whether rows can be selected. */
  @property({ type: Boolean }) selectable = false;
  /** Without the filter and its search box: the page has its own. Filters still count. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;
  /** `panel`: a customer that is opened shows beside the list, or over it where there is no room. Default: nowhere, the page shows it. */
  @property({ converter: choiceAttribute('panel') }) detail?: 'panel';
  /** Saved views, which the page keeps; as `views` of `customer-filter`. Default: none. */
  @property({ attribute: false }) views?: readonly SavedView[];
  /** Keeps saved views in this browser; as `keep-views` of `customer-filter`. Default: nothing is kept. */
  @property({ attribute: 'keep-views' }) keepViews?: string;
  /** Ids of the selected customers; of none while `selectedQuery` is set. */
  @property({ attribute: false }) selected: readonly string[] = [];
  /**
   * All customers that match these filters are selected, also those that are not on the screen; undefined: those of `selected`. It is what
   * `PATCH /customers/tags` takes as `query`, and is given up when the list shows others.
   */
  @property({ attribute: false }) selectedQuery?: CustomerQuery;

  private readonly texts = new TextsController(this, commonTexts, dataTableTexts, customerTexts, licenseTexts);
  private readonly filtering = new CustomerFiltering(this);
  /** Asked before the rows: they are drawn once where it is answered before them. */
  private readonly capabilities = new CapabilitiesController(this);
  private readonly table = new TableController(this, {
    texts: this.texts,
    query: listCustomers,
    parameters: () => this.query,
    sort: 'status',
    sharedSort: this.filtering.sharedSort,
    sortKeys: customerSortKeys,
    columns: (words) => customerColumns(words),
    withActions: (columns, words) => {
      const launch = this.mayLaunch
        ? this.launchColumn.of([words], () => launchColumn(words, this.launching))
        : undefined;
      return withActions(columns, { tags: this.tags.column, launch });
    },
    open: (customer: Customer, event, index): boolean => this.details.open(customer, event, index),
    select: (selection) => this.tags.select(selection),
  });
  private readonly launchColumn = new Remembered<Column<Customer>>();
  private readonly details = new ListDetail(this, { text: () => this.texts.text, table: this.table });
  private readonly tags: ListTags = new ListTags(this, {
    query: () => this.query,
    sort: () => this.table.sort,
    rows: () => this.table.rows,
    mayEdit: () => this.capabilities.may('tags:write'),
    onSelect: () => this.dispatchEvent(new HubSelectionChangeEvent(this.selected, this.selectedQuery)),
  });
  private readonly launcher = new OrganizationLauncher(this, () => this.texts.text);
  private readonly filter = new ListFilter(this, this.filtering);

  /** What narrows the list: the element's own filters over those of its hub. */
  get filters(): CustomerFilters {
    return this.filtering.filters;
  }

  /** @internal What a `customer-filter` with `for` drives. */
  get [drivenBy](): FilterTarget {
    return this.filtering.alone;
  }

  /** Every customer that matches, with the columns that are shown, as a CSV document (RFC 4180, with a byte-order mark). Rejects with a `HubError`. */
  async toCSV(): Promise<string> {
    return this.table.toCSV();
  }

  protected override get basis(): Basis<CustomerPage> {
    const { kpi } = this.filters;
    const says = kpi && this.narrowedTo(kpi);
    return { query: this.table, empty: ({ total }) => (total > 0 ? undefined : this.emptiness()), says };
  }

  protected override wordless(): unknown {
    return wordlessView(tableSkeleton());
  }

  protected override render(): unknown {
    return this.details.render(this.content());
  }

  private content(): TemplateResult {
    return this.panel(this.texts.text.customerList.title, {
      skeleton: () => tableSkeleton(),
      waiting: () => (this.table.isDrawn ? this.rows() : undefined),
      ready: () => this.rows(),
    });
  }

  protected override header(heading: string): TemplateResult {
    const { filters } = this;
    const { customerList } = this.texts.text;
    // The filter comes last: its search box stands in the line of the table's count and buttons.
    return html`${super.header(heading)}${
      this.noFilters && filters.kpi ? this.kpiNotice(filters.kpi) : nothing
    }${this.launcher.render()}${this.noFilters ? nothing : this.filter.render(customerList.search)}${this.tags.render()}`;
  }

  private get query(): CustomerQuery {
    return customerQuestion(this.filters, this.settings);
  }

  private get mayLaunch(): boolean {
    return this.capabilities.may('organizations:launch') === 'yes';
  }

  private readonly launching = {
    begin: ({ id, displayName }: Customer) => void this.launcher.launch({ customerId: id, name: displayName }),
    approach: () => this.launcher.approach(),
  };

  private rows(): TemplateResult {
    const { text } = this.texts;
    return this.table.render({
      label: text.customerList.title,
      count: text.customerList.count(this.formats.count(this.table.rows.total ?? 0)),
      subject: JSON.stringify(this.filters),
      actionsKey: `${this.mayLaunch} ${this.tags.key}`,
      selection: this.selectable ? this.selected : undefined,
      isAllSelected: this.selectedQuery !== undefined,
      current: this.details.customerId,
    });
  }

  private emptiness() {
    return anyFilter(this.filters) ? ({ kind: 'noMatch', clear: () => this.clear() } as const) : 'noData';
  }

  private change(patch: FilterPatch): void {
    this.filtering.together.change(patch);
    this.dispatchEvent(new HubFilterChangeEvent(this.filters));
  }

  private clear(): void {
    this.change(replacing(this.filters, {}));
  }

  private narrowedTo(kpi: string): string {
    const { customerList } = this.texts.text;
    return customerList.narrowed(nameOf(customerList.kpi, kpi));
  }

  private kpiNotice(kpi: string): TemplateResult {
    const { customerList } = this.texts.text;
    return narrowedLine({
      said: this.narrowedTo(kpi),
      widen: customerList.widen,
      onWiden: () => this.change({ kpi: undefined }),
    });
  }
}

/** What all tables have, and what narrows the list. */
export interface CustomerList extends TableProperties<CustomerSort, Customer>, FilterProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'customer-list': CustomerList;
  }
}
