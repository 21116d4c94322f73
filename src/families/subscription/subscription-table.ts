import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type {
  Ref,
  SubscriptionRow,
  SubscriptionRowPage,
  SubscriptionSort,
  SubscriptionSummary,
} from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { getSubscriptionSummary, listSubscriptions } from '../../api/endpoints/licenses.js';
import { DataTable } from '../../components/data-table/data-table.js';
import type { Section } from '../../components/data-table/row-layout.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { icon } from '../../core/element/icons.js';
import { isPlainClick } from '../../core/element/plain-click.js';
import type { ElementClass } from '../../core/element/register.js';
import { settingProperties } from '../../core/element/setting-properties.js';
import { wordlessView } from '../../core/element/state-views.js';
import type { DisplaySettings, Product } from '../../core/hub/settings.js';
import { QueryController } from '../../core/query/query-controller.js';
import { isGiven } from '../../core/query/query-host.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { renewalOf } from '../../domain/subscription-terms.js';
import { daysUntil } from '../../domain/today.js';
import type { KpiSection, SubscriptionView } from '../../domain/kpi-sections.js';
import { commonTexts } from '../../locales/common-texts.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import { dataTableTexts } from '../../locales/data-table-texts.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { licenseTexts } from '../../locales/license-texts.js';
import type { LicenseTexts } from '../../locales/license-texts.js';
import { subscriptionTexts } from '../../locales/subscription-texts.js';
import type { SubscriptionTexts } from '../../locales/subscription-texts.js';
import { tableTexts } from '../../locales/table-texts.js';
import type { TableTexts } from '../../locales/table-texts.js';
import { customerLinks } from '../customer/customer-link.js';
import { HubCustomerSelectEvent } from '../customer/customer-select.event.js';
import { ProductController } from '../product/product-controller.js';
import { KpiLanding } from '../table/kpi-landing.js';
import { TableController } from '../table/table-controller.js';
import { tableProperties } from '../table/table-properties.js';
import type { TableProperties } from '../table/table-properties.js';
import { tableSkeleton } from '../table/table-skeleton.js';
import { tableStyles } from '../table/table.styles.js';
import { deadlineGroups, hasDeadline, urgentIn } from './deadlines.js';
import type { Urgent } from './deadlines.js';
import { subscriptionSortKeys } from './subscription-columns.js';
import type { SubscriptionColumn } from './subscription-columns.js';
import { subscriptionTableStyles } from './subscription-table.styles.js';

/** What tells one license table from the others. */
export interface SubscriptionListing {
  /** The set of subscriptions, as `/insights/subscriptions` names it; also its name in the texts. */
  readonly view: SubscriptionView;
  /** The section whose key figures count them. */
  readonly section: KpiSection;
  /** The sort that puts first what needs attention first. */
  readonly sort: string;
  readonly columns: readonly SubscriptionColumn[];
}

type SubscriptionParameters = ParametersOf<typeof listSubscriptions>;
type SubscriptionWords = CommonTexts & TableTexts & DataTableTexts & LicenseTexts & SubscriptionTexts;

/** Stands for a customer's name in a sentence, so that the name keeps its own direction of writing. */
const NAME = '\u0000';

/**
 * A license table: the subscriptions of one section, for the product of the switch, with what to do about them in one sentence.
 * A table says which subscriptions and which columns.
 *
 * @slot - `<template data-cell="KEY">`: what the cells of a column hold, `<template data-row>`: what rows hold, with the row's fields in `{{…}}`; shows nothing by itself.
 * @csspart advice - What to do about these subscriptions.
 * @csspart origin - Says which key figure somebody came from, with a button that leads back.
 * @csspart link - A customer's name that is a link.
 * @csspart table - The grid.
 * @handson {DataTable} families/table/table-controller.ts without selected badge tag launch-button
 * @fires {HubCustomerSelectEvent} hub-customer-select - When a row is opened. Cancelable.
 * @fires {HubSortChangeEvent} hub-sort-change - When the rows are sorted otherwise.
 */
export abstract class SubscriptionTable extends HubElement<SubscriptionRowPage> {
  static override readonly uses: readonly ElementClass[] = [DataTable];
  static override styles: CSSResultGroup = [HubElement.styles, tableStyles, subscriptionTableStyles];
  static override properties: PropertyDeclarations = { ...settingProperties, ...tableProperties };

  /** `meetings` or `calling`. Default: what the product switch says. */
  @property() product?: Product;

  private readonly texts = new TextsController(
    this,
    commonTexts,
    tableTexts,
    dataTableTexts,
    licenseTexts,
    subscriptionTexts,
  );
  private readonly shownProduct = new ProductController(this);
  private readonly landing: KpiLanding;
  private readonly table: TableController<SubscriptionParameters, SubscriptionRowPage, SubscriptionWords>;
  /**
   * The sums of all five sections: one question for every table and key figure of the page. Not asked where the rows themselves say it.
   */
  private readonly summaries = new QueryController(this, getSubscriptionSummary, {
    isAside: true,
    parameters: () => (this.showsUrgent && !this.isGrouped ? undefined : this.asked),
  });

  /** @param listing What tells this table from the others. */
  constructor(private readonly listing: SubscriptionListing) {
    super();
    this.landing = new KpiLanding(this, { section: listing.section, asked: () => this.asked });
    this.table = new TableController(this, {
      texts: this.texts,
      query: listSubscriptions,
      parameters: () => ({ view: listing.view, ...this.asked }),
      sort: listing.sort,
      sortKeys: subscriptionSortKeys,
      columns: (words) => listing.columns.map((column) => column(words)),
      open: ({ customer }, event) => this.dispatchEvent(new HubCustomerSelectEvent(customer, event)),
    });
  }

  /** @internal */
  override get ownSettings(): DisplaySettings {
    return { ...super.ownSettings, product: this.product };
  }

  /** Every row with the columns that are shown, as a CSV document (RFC 4180, with a byte-order mark). Rejects with a `HubError`. */
  async toCSV(): Promise<string> {
    return this.table.toCSV();
  }

  /** Whether rows stand under headings of 30, 60, 90 … days. */
  protected get isGrouped(): boolean {
    return false;
  }

  protected override get basis(): Basis<SubscriptionRowPage> {
    return { query: this.table, empty: ({ total }) => (total > 0 ? undefined : this.emptiness()) };
  }

  protected override header(heading: string): TemplateResult {
    return html`${super.header(heading)}${this.landing.line(this.texts.text)}`;
  }

  protected override wordless(): unknown {
    return wordlessView(
      html`<p class="advice"><span class="bone note-bone"></span></p>
        ${tableSkeleton()}`,
      'age',
    );
  }

  protected override render(): TemplateResult {
    return this.panel(this.texts.text.table[this.listing.view], {
      notes: 'age',
      skeleton: () => html`${this.awaitedAdvice()}${tableSkeleton()}`,
      waiting: () => (this.table.isDrawn ? this.rows() : undefined),
      ready: () => this.rows(),
    });
  }

  private get asked() {
    const { windowDays, timeZone } = this.settings;
    return { product: this.shownProduct.value, windowDays, timeZone };
  }

  private get summary(): SubscriptionSummary | undefined {
    return this.summaries.answer?.[this.listing.view];
  }

  /** Whether the first row is the one that the advice names, and their number the one that it counts. */
  private get showsUrgent(): boolean {
    return this.table.sort === this.listing.sort && !hasDeadline(this.listing.view);
  }

  private emptiness() {
    const { subscriptions } = this.texts.text;
    const title = subscriptions.none[this.listing.view](this.formats.count(this.settings.windowDays));
    return { kind: 'noData', title, hint: subscriptions.noneHint } as const;
  }

  private rows(): TemplateResult {
    const { text } = this.texts;
    const { product, windowDays } = this.asked;
    const rows = this.table.render({
      label: text.table[this.listing.view],
      count: text.subscriptions.count(this.formats.count(this.table.rows.total ?? 0)),
      sections: this.sections(),
      subject: `${product} ${windowDays}`,
    });
    return html`${this.advice()}${rows}`;
  }

  private sections(): readonly Section[] {
    const { view, sort } = this.listing;
    if (!this.isGrouped || !hasDeadline(view) || this.table.sort !== sort) return [];
    const { formats, settings } = this;
    const words = this.texts.text.subscriptions.group[view];
    const within = this.isGiven ? this.countGiven : this.countAsked;
    return deadlineGroups(settings.windowDays, this.table.rows.total, within).map(({ start, from, to, rows }) => ({
      start,
      label: words(from === undefined ? undefined : formats.count(from), formats.count(to), formats.count(rows)),
    }));
  }

  private get isGiven(): boolean {
    return isGiven(this);
  }

  /** How many rows lie within so many days, as the API counts them. */
  private readonly countAsked = (days: number): number | null =>
    this.summary?.within.find((one) => one.days === days)?.subscriptions ?? null;

  /** How many of the rows that the page gave lie within so many days. */
  private readonly countGiven = (days: number): number | null =>
    this.table.answer?.items.filter((row) => this.daysLeft(row) <= days).length ?? null;

  private daysLeft(row: SubscriptionRow): number {
    const date = this.listing.view === 'renewing' ? renewalOf(row) : row.endDate;
    return daysUntil(date, { timeZone: this.settings.timeZone, now: Date.now() }) ?? Infinity;
  }

  /** The place of the sentence that says what to do, with a name as long as most. */
  private awaitedAdvice(): TemplateResult {
    const words = this.texts.text.subscriptions.advice[this.listing.view](this.formats.count(20), 'Wwwwwww Wwwwww');
    return html`<p class="advice awaited-lines">${icon('info')}<span .textContent=${words}></span></p>`;
  }

  /** What to do, in one sentence. */
  private advice(): TemplateResult | typeof nothing {
    const { view, sort } = this.listing;
    const isHere = this.showsUrgent || (this.isGiven && this.table.sort === sort);
    const urgent = isHere ? this.urgentRows() : urgentIn(view, this.summary, this.settings.windowDays);
    if (!urgent?.first || !urgent.count) return nothing;
    const words = this.texts.text.subscriptions.advice[view](this.formats.count(urgent.count), NAME);
    const [before = '', after = ''] = words.split(NAME);
    const sentence = html`<span .textContent=${before}></span>${this.customerName(urgent.first)}<span
        .textContent=${after}
      ></span>`;
    return html`<p class="advice" part="advice">${icon('info')}<span>${sentence}</span></p>`;
  }

  /** The customer's name, a link where the page has an address for it. */
  private customerName(customer: Ref): TemplateResult {
    const href = customerLinks(this.settings, this.ownerDocument)?.(customer.id);
    const name = customer.displayName;
    if (href === undefined) return html`<bdi .textContent=${name}></bdi>`;
    const open = (event: MouseEvent) => {
      if (isPlainClick(event) && !this.dispatchEvent(new HubCustomerSelectEvent(customer, event)))
        event.preventDefault();
    };
    return html`<a part="link" href=${href} @click=${open}><bdi .textContent=${name}></bdi></a>`;
  }

  private urgentRows(): Urgent {
    const { view } = this.listing;
    const count = hasDeadline(view) ? this.countGiven(Math.min(30, this.settings.windowDays)) : this.table.rows.total;
    return { first: this.table.rows.row(0)?.customer, count: count ?? null };
  }
}

/** What all tables have. */
export interface SubscriptionTable extends TableProperties<SubscriptionSort, SubscriptionRow> {}
