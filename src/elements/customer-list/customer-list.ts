import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Customer } from '../../api/contract.js';
import { SearchField } from '../../components/search-field/search-field.js';
import { searchFieldStyles } from '../../components/search-field/search-field.styles.js';
import { listAttribute } from '../../core/attributes.js';
import { icon } from '../../core/icons.js';
import { anyFilter, mergedFilters } from '../../core/shared-state.js';
import type { CustomerFilters } from '../../core/shared-state.js';
import { KPI_METRICS, kpiOf } from '../../domain/kpis.js';
import { CustomerSelectEvent } from '../../families/customer-select.event.js';
import { HubFilterChangeEvent } from '../../families/filter-change.event.js';
import { OrganizationLauncher } from '../../families/organization-launcher.js';
import { TableElement } from '../../families/table-element.js';
import type { TableShape } from '../../families/table-element.js';
import { customerColumns, customerSortKeys } from './customer-list.columns.js';
import { CustomerSelectionEvent } from './customer-list.events.js';
import { styles } from './customer-list.styles.js';

/**
 * All customers that the partner manages, those that need attention first. Search and filters narrow the list: the element's own
 * attributes over what other elements of the same hub chose, such as an overview KPI. The icon at the end of a row launches the customer's
 * organization.
 *
 * @element customer-list
 * @csspart search - The search box.
 * @csspart narrowed - Says which KPI the list shows, with a button that ends that.
 * @csspart launch - What is said about a launch.
 * @csspart launch-button - The icon at the end of a row.
 * @csspart tag - A tag in a row.
 * @csspart badge - A status in a row.
 * @fires {CustomerSelectEvent} hub-customer-select - When a row is opened. Cancelable.
 * @fires {OrganizationLaunchEvent} hub-organization-launch - Before an organization is launched. Cancelable.
 * @fires {HubFilterChangeEvent} hub-filter-change - When a person searches or ends a filter.
 * @fires {CustomerSelectionEvent} hub-selection-change - When other rows are selected.
 * @example <customer-list status="trial,suspended" sort="displayName"></customer-list>
 */
export class CustomerList extends TableElement<'customers'> {
  static override readonly tag: string = 'customer-list';
  static override styles: CSSResultGroup = [TableElement.styles, searchFieldStyles, styles];

  /** Free text: names, ids and tags. */
  @property() q?: string;
  /** Codes of statuses, such as `trial,suspended`. */
  @property({ converter: listAttribute }) status?: readonly string[];
  /** Codes of products, such as `calling`. */
  @property({ converter: listAttribute }) product?: readonly string[];
  /** `externalAdministrator`, `partnerOrganization`. */
  @property({ attribute: 'managed-by', converter: listAttribute }) managedBy?: readonly string[];
  /** `subscription`, `trial`. */
  @property({ attribute: 'subscription-type', converter: listAttribute }) subscriptionType?: readonly string[];
  /** Names of tags. */
  @property({ converter: listAttribute }) tag?: readonly string[];
  /** A key of the overview, such as `nearingExpiration`: exactly the customers that this KPI counts. */
  @property() kpi?: string;
  /** Whether rows can be selected. */
  @property({ type: Boolean }) selectable = false;
  /** Without the search box: the page has its own. Filters still count. */
  @property({ type: Boolean, attribute: 'no-filters' }) noFilters = false;
  /** Ids of the selected customers. */
  @property({ attribute: false }) selected: readonly string[] = [];

  protected override readonly pagesOfRows = this.pages('customers', () => ({
    ...this.filters,
    ...(this.filters.kpi && { windowDays: this.view.windowDays }),
    sort: this.currentSort,
    max: this.max,
  }));
  private readonly me = this.query('me', () => ({}), { aside: true });
  private readonly launcher = new OrganizationLauncher(this);
  private readonly search = new SearchField(this, (q) => this.change({ q: q || undefined }));

  /** What narrows the list: the element's own filters over those of its hub. */
  get filters(): CustomerFilters {
    const { q, status, product, managedBy, subscriptionType, tag, kpi } = this;
    const own = { q, status, product, managedBy, subscriptionType, tag, kpi };
    return mergedFilters(this.currentHub?.shared.filters ?? {}, own);
  }

  protected override get shape(): TableShape<Customer> {
    const { text, formats } = this;
    const launch = this.mayLaunch ? (customer: Customer) => this.launch(customer) : undefined;
    return {
      title: text.table.customers,
      sort: 'status',
      sortKeys: customerSortKeys,
      columns: (words) => customerColumns(words, { launch }),
      rowKey: ({ id }) => id,
      count: (total) => text.customerList.count(total, formats.number(total)),
      empty: ({ total }) => {
        if (total > 0) return undefined;
        return anyFilter(this.filters) ? { kind: 'noMatch', clear: () => this.clear() } : 'noData';
      },
    };
  }

  protected override get currentSort(): string {
    return this.sort ?? this.currentHub?.shared.sort ?? this.shape.sort;
  }

  protected override get subject(): string {
    return JSON.stringify(this.filters);
  }

  protected override get columnsKey(): string {
    return String(this.mayLaunch);
  }

  protected override get selection(): readonly string[] | undefined {
    return this.selectable ? this.selected : undefined;
  }

  protected override open(customer: Customer): void {
    this.dispatchEvent(new CustomerSelectEvent(customer));
  }

  protected override selectRows(ids: readonly string[]): void {
    this.selected = ids;
    this.dispatchEvent(new CustomerSelectionEvent(ids));
  }

  /** The order is the hub's, so that the page's address keeps it, unless the element has its own. */
  protected override sortBy(sort: string): void {
    if (this.sort !== undefined || !this.currentHub) this.sort = sort;
    else this.currentHub.share({ sort });
  }

  /** Not while nothing is known: the button shows unless the visitor may not launch, and survives a refusal. */
  private get mayLaunch(): boolean {
    return this.me.answer?.capabilities.includes('organizations:launch') ?? true;
  }

  private launch({ id, displayName }: Customer): void {
    void this.launcher.launch({ customerId: id, name: displayName });
  }

  /** Changes filters where they come from: in the element's own attributes, else in the hub. */
  private change(filters: CustomerFilters): void {
    const hub = this.currentHub;
    const shared = { ...hub?.shared.filters };
    for (const [key, value] of Object.entries(filters) as [keyof CustomerFilters, unknown][]) {
      const isOwn = this[key] !== undefined || !hub;
      if (isOwn) Object.assign(this, { [key]: value });
      if (!isOwn || value === undefined) Object.assign(shared, { [key]: value });
    }
    hub?.share({ filters: shared });
    this.dispatchEvent(new HubFilterChangeEvent(this.filters));
  }

  private clear(): void {
    this.change(Object.fromEntries(Object.keys(this.filters).map((key) => [key, undefined])));
  }

  protected override header(heading: string): TemplateResult {
    const { text, filters } = this;
    return html`<div class="top">
        ${super.header(heading)}${this.noFilters ? nothing : this.search.render(filters.q, text.customerList.search)}
      </div>
      ${filters.kpi ? this.kpiNotice(filters.kpi) : nothing}${this.launcher.render(text)}`;
  }

  private kpiNotice(kpi: string): TemplateResult {
    const metric = KPI_METRICS.find((name) => {
      const known = kpiOf(name);
      return known.source === 'summary' && known.filter === kpi;
    });
    const { customerList, kpi: names } = this.text;
    return html`<p class="narrowed" part="narrowed" role="status">
      ${icon('filter')}<span>${customerList.narrowed(metric ? names[metric] : kpi)}</span>
      <button type="button" class="button" part="button" @click=${() => this.change({ kpi: undefined })}>
        ${customerList.widen}
      </button>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-list': CustomerList;
  }
}
