import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SubscriptionRow } from '../../api/contract.js';
import type { Answer } from '../../api/resources.js';
import type { Section } from '../../components/data-table/row-layout.js';
import { icon } from '../../core/element/icons.js';
import type { QueryController } from '../../core/query/query-controller.js';
import type { Product, ViewSettings } from '../../core/hub/settings.js';
import { daysUntil } from '../../domain/calendar.js';
import type { SubscriptionView } from '../../domain/kpi-sections.js';
import { WINDOW_DAYS } from '../../domain/windows.js';
import { CustomerSelectEvent } from '../customer/customer-select.event.js';
import { subscriptionSortKeys } from './subscription-columns.js';
import type { SubscriptionColumn } from './subscription-columns.js';
import { subscriptionTableStyles } from './subscription-table.styles.js';
import { TableElement } from '../table/table-element.js';
import type { TableShape } from '../table/table-element.js';

/** What tells one license table from the others. */
export interface SubscriptionListing {
  /** The set of subscriptions, as `/analytics/subscriptions` names it. */
  readonly view: SubscriptionView;
  /** Its name in the texts. */
  readonly title: 'recent' | 'expiring' | 'renewing' | 'lowAssignment' | 'overLimit';
  /** The sort that puts first what needs attention first. */
  readonly sort: string;
  readonly columns: readonly SubscriptionColumn[];
}

/** Stands for a customer's name in a sentence, so that the name keeps its own direction of writing. */
const NAME = '\u0000';
/** The days within which something has to be done now; the advice counts these. */
const SOON = 30;

/**
 * A license table: the subscriptions of one section, for the product of the switch, with what to do about them in one sentence.
 * A table says which subscriptions and which columns.
 *
 * @csspart advice - What to do about these subscriptions.
 * @fires {CustomerSelectEvent} hub-customer-select - When a row is opened. Cancelable.
 */
export abstract class SubscriptionTable extends TableElement<'subscriptions'> {
  static override styles: CSSResultGroup = [TableElement.styles, subscriptionTableStyles];

  /** `meetings` or `calling`. Default: what the product switch says. */
  @property() product?: Product;

  /** What tells this table from the others. */
  protected abstract readonly listing: SubscriptionListing;

  protected readonly pagesOfRows = this.pages('subscriptions', () => ({
    ...this.setOf(this.view.windowDays),
    sort: this.currentSort,
    max: this.max,
  }));

  /** What comes first and how many follow, for the advice; not asked where the rows themselves say it. */
  private readonly urgent = this.query(
    'subscriptions',
    () => (this.showsUrgent ? undefined : this.firstWithin(this.soon)),
    { aside: true },
  );
  /** How many rows lie within each window, for the headings. */
  private readonly groups: readonly { days: number; query: QueryController<'subscriptions'> }[] = WINDOW_DAYS.map(
    (days) => ({
      days,
      query: this.query('subscriptions', () => (this.hasGroup(days) ? this.firstWithin(days) : undefined), {
        aside: true,
      }),
    }),
  );

  protected override get ownView(): ViewSettings {
    return { ...super.ownView, product: this.product ?? this.currentHub?.shared.product };
  }

  /** Whether rows stand under headings of 30, 60, 90 … days. */
  protected get isGrouped(): boolean {
    return false;
  }

  protected override get shape(): TableShape<SubscriptionRow> {
    const { listing, text, formats, view } = this;
    return {
      title: text.table[listing.title],
      sort: listing.sort,
      sortKeys: subscriptionSortKeys,
      columns: (words) => listing.columns.map((column) => column(words)),
      rowKey: (row) => row.subscriptionId,
      count: (total) => text.subscriptions.count(total, formats.number(total)),
      empty: ({ total }) =>
        total > 0
          ? undefined
          : {
              kind: 'noData',
              title: text.subscriptions.none[listing.view](view.windowDays),
              hint: text.subscriptions.noneHint,
            },
    };
  }

  protected override get subject(): string {
    return `${this.view.product} ${this.view.windowDays}`;
  }

  protected override get sections(): readonly Section[] {
    const { listing, text, formats } = this;
    if (!this.isGrouped || !hasDeadline(listing.view) || this.currentSort !== listing.sort) return [];
    const sections: Section[] = [];
    let [start, after] = [0, 0];
    for (const { days, end } of this.groupEnds()) {
      const label = text.subscriptions.group[listing.view](after, days, formats.number(end - start));
      if (end > start) sections.push({ start, label });
      [start, after] = [end, days];
    }
    return sections;
  }

  protected override open({ customer }: SubscriptionRow): void {
    this.dispatchEvent(new CustomerSelectEvent(customer));
  }

  protected override table(answer: Answer<'subscriptions'> | undefined): TemplateResult {
    const rows = super.table(answer);
    return html`${this.advice()}${rows}`;
  }

  /** The days that the advice is about: the next 30 where there is a deadline, else the table's own. */
  private get soon(): number {
    return hasDeadline(this.listing.view) ? Math.min(SOON, this.view.windowDays) : this.view.windowDays;
  }

  /** Whether the rows of the table are those that the advice is about, in its order. */
  private get showsUrgent(): boolean {
    return this.currentSort === this.listing.sort && this.soon === this.view.windowDays;
  }

  private hasGroup(days: number): boolean {
    return this.isGrouped && days < this.view.windowDays;
  }

  private setOf(windowDays: number) {
    return { view: this.listing.view, product: this.view.product, windowDays };
  }

  private firstWithin(days: number) {
    return { ...this.setOf(days), sort: this.listing.sort, max: 1, offset: 0 };
  }

  /** How many rows lie within so many days: the API counts them, or rows that the page gave are counted here. */
  private countWithin(days: number, query: QueryController<'subscriptions'>): number | undefined {
    const { answer } = this.pagesOfRows;
    if (this.data === undefined) return query.answer?.total;
    const { timeZone } = this.view;
    const isWithin = ({ endDate, renewalDate }: SubscriptionRow) =>
      (daysUntil(this.listing.view === 'renewing' ? renewalDate : endDate, { timeZone, now: Date.now() }) ??
        Infinity) <= days;
    return hasDeadline(this.listing.view) ? answer?.items.filter(isWithin).length : answer?.items.length;
  }

  /** Where the rows of each window end, those of the table's own last; empty until all are known. */
  private groupEnds(): readonly { days: number; end: number }[] {
    const ends = this.groups
      .filter(({ days }) => this.hasGroup(days))
      .map(({ days, query }) => ({ days, end: this.countWithin(days, query) ?? -1 }));
    const all = [...ends, { days: this.view.windowDays, end: this.rows.total ?? -1 }];
    return all.every(({ end }) => end >= 0) ? all : [];
  }

  /** What to do, in one sentence. */
  private advice(): TemplateResult | typeof nothing {
    const { listing, text, formats, urgent, rows } = this;
    const isHere = this.showsUrgent || (this.data !== undefined && this.currentSort === listing.sort);
    const first = isHere ? rows.row(0) : urgent.answer?.items[0];
    const count = this.showsUrgent ? rows.total : this.countWithin(this.soon, urgent);
    if (!first || !count) return nothing;
    const words = text.subscriptions.advice[listing.view](count, formats.number(count), NAME);
    const [before, after] = words.split(NAME);
    const sentence = html`${before}<bdi>${first.customer.displayName}</bdi>${after}`;
    return html`<p class="advice" part="advice">${icon('info')}<span>${sentence}</span></p>`;
  }
}

/** Whether there is a day by which something has to be done. */
function hasDeadline(view: SubscriptionView): view is 'expiring' | 'renewing' {
  return view === 'expiring' || view === 'renewing';
}
