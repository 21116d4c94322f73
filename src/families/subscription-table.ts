import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SubscriptionRow } from '../api/contract.js';
import type { Answer } from '../api/resources.js';
import type { Section } from '../components/data-table/row-layout.js';
import { icon } from '../core/icons.js';
import type { QueryController } from '../core/query-controller.js';
import type { Product, ViewSettings } from '../core/settings.js';
import type { SubscriptionView } from '../domain/kpi-sections.js';
import { WINDOW_DAYS } from '../domain/windows.js';
import { CustomerSelectEvent } from './customer-select.event.js';
import { subscriptionSortKeys } from './subscription-columns.js';
import type { SubscriptionColumn } from './subscription-columns.js';
import { subscriptionTableStyles } from './subscription-table.styles.js';
import { TableElement } from './table-element.js';
import type { TableShape } from './table-element.js';

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

  /** The most urgent row and the size of the sets within each window, for the advice and the headings. */
  private readonly within: readonly { days: number; query: QueryController<'subscriptions'> }[] = WINDOW_DAYS.map(
    (days) => ({ days, query: this.query('subscriptions', () => this.askWithin(days), { aside: true }) }),
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
    if (!this.isGrouped || this.currentSort !== listing.sort || !hasGroups(listing.view)) return [];
    const sections: Section[] = [];
    let start = 0;
    for (const { days, end } of this.groupEnds()) {
      const count = end - start;
      if (count > 0)
        sections.push({ start, label: text.subscriptions.group[listing.view](days, formats.number(count)) });
      start = end;
    }
    return sections;
  }

  protected override open({ customer }: SubscriptionRow): void {
    this.dispatchEvent(new CustomerSelectEvent(customer));
  }

  protected override table(answer: Answer<'subscriptions'> | undefined): TemplateResult {
    const advice = answer && this.advice(answer);
    return html`${advice ? html`<p class="advice" part="advice">${icon('info')}<span>${advice}</span></p>` : nothing}${super.table(answer)}`;
  }

  private setOf(windowDays: number) {
    return { view: this.listing.view, product: this.view.product, windowDays };
  }

  private askWithin(days: number) {
    const { listing, view } = this;
    if (!hasGroups(listing.view) || days >= view.windowDays) return undefined;
    return days === SOON || this.isGrouped ? { ...this.setOf(days), sort: listing.sort, max: 1, offset: 0 } : undefined;
  }

  /** How many rows lie within each window, the table's own last; empty until all are known. */
  private groupEnds(): readonly { days: number; end: number }[] {
    const { windowDays } = this.view;
    const ends = this.within
      .filter(({ days }) => days < windowDays)
      .map(({ days, query }) => ({ days, end: query.answer?.total ?? -1 }));
    const total = this.pagesOfRows.total ?? -1;
    const all = [...ends, { days: windowDays, end: total }];
    return all.every(({ end }) => end >= 0) ? all : [];
  }

  /** What to do, in one sentence: about the next 30 days where there are windows, else about all rows. */
  private advice(answer: Answer<'subscriptions'>): string {
    const { listing, text, formats } = this;
    const isSorted = this.currentSort === listing.sort;
    const soon =
      hasGroups(listing.view) && this.view.windowDays > SOON
        ? this.within[0]!.query.answer
        : isSorted
          ? answer
          : undefined;
    const first = soon?.items[0];
    if (!soon || !first) return '';
    return text.subscriptions.advice[listing.view](soon.total, formats.number(soon.total), first.customer.displayName);
  }
}

function hasGroups(view: SubscriptionView): view is 'expiring' | 'renewing' {
  return view === 'expiring' || view === 'renewing';
}
