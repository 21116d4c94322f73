import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Ref } from '../../api/contract.js';
import type { Answer, ResourceName } from '../../api/resources.js';
import { icon } from '../../core/element/icons.js';
import type { SortKey } from '../../core/query/memory-rows.js';
import type { PagedResource, RowOf } from '../../core/query/pages-controller.js';
import type { ShownWeek } from '../../core/element/state-views.js';
import type { SelectedPoint } from '../../core/shared-state.js';
import { customerColumn } from '../table/columns.js';
import type { ColumnMaker } from '../table/columns.js';
import { callingTableStyles } from './calling-table.styles.js';
import { CustomerSelectEvent } from '../customer/customer-select.event.js';
import { TableElement } from '../table/table-element.js';
import type { TableShape } from '../table/table-element.js';

/** The resources that list customers with their weekly calls. */
export type CallingResource = PagedResource &
  ('callingUsageCustomers' | 'callingQualityCustomers' | 'callQueueCustomers') &
  ResourceName;

/** What a chosen point makes of a table. */
export interface Narrowing {
  /** Parameters of the question. */
  readonly asked: Readonly<Record<string, string>>;
  /** What the rows are narrowed to, in words: no more than what is asked. */
  readonly said: string;
}

/** What tells one Calling table from the others. */
export interface CallingListing<R extends CallingResource> {
  /** Its name in the texts. */
  readonly title: 'callingUsage' | 'callQuality' | 'callQueue';
  /** The sort that puts first what needs attention first. */
  readonly sort: string;
  /** All columns but the customer's, which is always the first. */
  readonly columns: readonly ColumnMaker<RowOf<R>>[];
  /** What rows that the page gave sort by, beside the customer's name. */
  readonly sortKeys: Readonly<Record<string, (row: RowOf<R>) => SortKey>>;
  /** What a point of a chart makes of the table; undefined: the chart is not about these rows. */
  narrowed(point: SelectedPoint): Narrowing | undefined;
}

/**
 * A table of customers with their calls of one week: the last completed one, another one (`week`), or that of a point that was chosen
 * in a chart of the same hub. A table says what it asks and which columns it has.
 *
 * @csspart narrowed - Says which point of a chart the rows belong to, with a button that ends that.
 * @fires {CustomerSelectEvent} hub-customer-select - When a row is opened. Cancelable.
 */
export abstract class CallingTable<R extends CallingResource> extends TableElement<R> {
  static override styles: CSSResultGroup = [TableElement.styles, callingTableStyles];

  /** The week: the date of its Sunday, `2026-11-15`. Default: the last completed week. */
  @property() week?: string;

  /** What tells this table from the others. */
  protected abstract readonly listing: CallingListing<R>;

  /** What every Calling table asks: the week, and what a chosen point narrows it to. */
  protected get asked() {
    const week = this.week ? { week: this.week } : {};
    return { ...week, ...this.narrowing?.asked, sort: this.currentSort, max: this.max };
  }

  protected override get shape(): TableShape<RowOf<R>> {
    const { listing, text, formats } = this;
    return {
      title: text.table[listing.title],
      sort: listing.sort,
      sortKeys: { customer: (row) => refOf(row).displayName, ...listing.sortKeys },
      columns: (words) => [customerColumn(words), ...listing.columns.map((column) => column(words))] as never,
      rowKey: (row) => refOf(row).id,
      count: (total) => text.callingTable.count(total, formats.number(total)),
      empty: ({ total }) => (total > 0 ? undefined : this.emptiness()),
    };
  }

  protected override get subject(): string {
    return JSON.stringify([this.week, this.narrowing?.asked]);
  }

  protected override open(row: RowOf<R>): void {
    this.dispatchEvent(new CustomerSelectEvent(refOf(row)));
  }

  protected override weekOf(answer: Answer<R>): ShownWeek | undefined {
    const start = (answer as { periodStart?: string }).periodStart?.slice(0, 10);
    return start ? { start, isNewest: !this.week && !this.narrowing?.asked['week'] } : undefined;
  }

  protected override table(answer: Answer<R> | undefined): TemplateResult {
    return html`${this.narrowedBy()}${super.table(answer)}`;
  }

  private get narrowing(): Narrowing | undefined {
    const point = this.currentHub?.shared.point;
    return point && this.listing.narrowed(point);
  }

  private narrowedBy(): TemplateResult | typeof nothing {
    const { narrowing } = this;
    if (!narrowing) return nothing;
    return html`<p class="narrowed" part="narrowed" role="status">
      ${icon('filter')}<span>${this.text.callingTable.narrowed(narrowing.said)}</span>
      <button type="button" class="button" part="button" @click=${this.widen}>${this.text.callingTable.widen}</button>
    </p>`;
  }

  private widen(): void {
    this.currentHub?.share({ point: undefined });
  }

  /** Without calls of anybody, nobody bought the product; with a filter, nobody matches it. */
  private emptiness() {
    return this.narrowing
      ? ({ kind: 'noMatch', clear: () => this.widen() } as const)
      : ({ kind: 'notBought', product: 'calling' } as const);
  }
}

function refOf(row: unknown): Ref {
  return (row as { customer: Ref }).customer;
}
