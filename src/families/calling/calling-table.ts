import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Ref } from '../../api/contract.js';
import type { PageParameters, PagedQuery } from '../../api/endpoint.js';
import { DataTable } from '../../components/data-table/data-table.js';
import type { Basis, Emptiness } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import type { ElementClass } from '../../core/element/register.js';
import { settingProperties } from '../../core/element/setting-properties.js';
import { wordlessView } from '../../core/element/state-views.js';
import type { ShownWeek } from '../../core/element/state-views.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import type { SortKey } from '../../core/query/memory-rows.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import { weekOfPeriod } from '../../domain/weeks.js';
import { callingTexts } from '../../locales/calling-texts.js';
import type { CallingTexts } from '../../locales/calling-texts.js';
import { commonTexts } from '../../locales/common-texts.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import { dataTableTexts } from '../../locales/data-table-texts.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { tableTexts } from '../../locales/table-texts.js';
import type { TableTexts } from '../../locales/table-texts.js';
import { selectedPoint } from '../chart/selected-point.js';
import type { SelectedPoint } from '../chart/selected-point.js';
import { HubCustomerSelectEvent } from '../customer/customer-select.event.js';
import { customerColumn } from '../table/columns.js';
import type { ColumnMaker } from '../table/columns.js';
import { KpiLanding } from '../table/kpi-landing.js';
import { narrowedLine } from '../table/narrowed-line.js';
import { TableController } from '../table/table-controller.js';
import { tableProperties } from '../table/table-properties.js';
import type { TableProperties } from '../table/table-properties.js';
import { tableSkeleton } from '../table/table-skeleton.js';
import { tableStyles } from '../table/table.styles.js';
import { whyNoCalling } from './no-calling.js';
import { PointFollowing } from './point-following.js';
import { weekAttribute } from './week-attribute.js';

/** A row about one customer. */
interface CustomerRow {
  readonly customer: Ref;
}

/** A page of customers with their calls of one week. */
export interface CallingPage<Row> {
  readonly items: readonly Row[];
  readonly total: number;
  readonly periodStart: string;
  readonly dataAsOf: string;
  readonly customersWithProduct: number | null;
}

/** What is asked for such a page. */
export interface CallingParameters extends PageParameters {
  readonly week?: string;
  readonly sort?: string;
}

type CallingWords = CommonTexts & TableTexts & DataTableTexts & CallingTexts;

/** What a chosen point makes of a table. */
export interface Narrowing {
  /** Parameters of the question. */
  readonly asked: Readonly<Record<string, string>>;
  /** What the rows are narrowed to, in words: no more than what is asked. */
  readonly said: string;
}

/** What tells one Calling table from the others. */
export interface CallingListing<Row extends CustomerRow> {
  readonly query: PagedQuery<CallingParameters, CallingPage<Row>>;
  /** Its name in the texts. */
  readonly title: 'callingUsage' | 'callQuality' | 'callQueue';
  /** The sort that puts first what needs attention first. */
  readonly sort: string;
  /** The section whose key figures count the calls of these rows; undefined: there is none. */
  readonly section?: KpiSection;
  /** All columns but the customer's, which is always the first. */
  readonly columns: readonly ColumnMaker<Row, CallingTexts>[];
  /** What rows that the page gave sort by, beside the customer's name. */
  readonly sortKeys: Readonly<Record<string, (row: Row) => SortKey>>;
  /** What a point makes of the table, by the tag of its chart; other charts are not about these rows. */
  readonly narrowedBy: Readonly<Record<string, (point: SelectedPoint) => Narrowing>>;
}

/**
 * A table of customers with their calls of one week: the last completed one, another one (`week`), or that of a point that was chosen
 * in a chart of the same hub. A table says what it asks and which columns it has.
 *
 * @slot - `<template data-cell="KEY">`: what the cells of a column hold, `<template data-row>`: what rows hold, with the row's fields in `{{…}}`; shows nothing by itself.
 * @csspart narrowed - Says which point of a chart the rows belong to, with a button that ends that.
 * @csspart origin - Says which key figure somebody came from, with a button that leads back.
 * @csspart link - A customer's name that is a link.
 * @csspart table - The grid.
 * @handson {DataTable} families/table/table-controller.ts without selected section-heading bar badge tag launch-button
 * @fires {HubCustomerSelectEvent} hub-customer-select - When a row is opened. Cancelable.
 * @fires {HubSortChangeEvent} hub-sort-change - When the rows are sorted otherwise.
 */
export abstract class CallingTable<
  Row extends CustomerRow,
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the merged interface below reads it
  Sort extends string,
> extends HubElement<CallingPage<Row>> {
  static override readonly uses: readonly ElementClass[] = [DataTable];
  static override styles: CSSResultGroup = [HubElement.styles, tableStyles];
  static override properties: PropertyDeclarations = { ...settingProperties, ...tableProperties };

  /** The week: the date of its Sunday, `2026-11-15`. Default: the last completed week. */
  @property({ converter: weekAttribute }) week?: string;

  private readonly texts = new TextsController(this, commonTexts, tableTexts, dataTableTexts, callingTexts);
  private readonly point = new SliceController(this, selectedPoint);
  private readonly landing?: KpiLanding;
  private readonly table: TableController<CallingParameters, CallingPage<Row>, CallingWords>;

  /** @param listing What tells this table from the others. */
  constructor(private readonly listing: CallingListing<Row>) {
    super();
    const { section } = listing;
    new PointFollowing(this, Object.keys(listing.narrowedBy));
    if (section)
      this.landing = new KpiLanding(this, { section, asked: () => this.askedWeek, widen: () => this.widen() });
    this.table = new TableController(this, {
      texts: this.texts,
      query: listing.query,
      parameters: () => ({ ...this.askedWeek, ...this.narrowing?.asked }),
      sort: listing.sort,
      sortKeys: { customer: ({ customer }) => customer.displayName, ...listing.sortKeys },
      columns: (words) => [customerColumn<Row>(words), ...listing.columns.map((column) => column(words))],
      open: ({ customer }, event) => this.dispatchEvent(new HubCustomerSelectEvent(customer, event)),
    });
  }

  /** Every row with the columns that are shown, as a CSV document (RFC 4180, with a byte-order mark). Rejects with a `HubError`. */
  async toCSV(): Promise<string> {
    return this.table.toCSV();
  }

  protected override get basis(): Basis<CallingPage<Row>> {
    const { narrowing } = this;
    const says = narrowing && this.texts.text.callingTable.narrowed(narrowing.said);
    return { query: this.table, empty: (page) => this.emptiness(page), says };
  }

  /** Rows that a point narrows are not all that a key figure counts: the line that says so is enough then. */
  protected override header(heading: string): TemplateResult {
    const origin = this.narrowing ? nothing : this.landing?.line(this.texts.text);
    return html`${super.header(heading)}${origin}`;
  }

  protected override wordless(): unknown {
    return wordlessView(tableSkeleton(), 'week');
  }

  protected override render(): TemplateResult {
    return this.panel(this.texts.text.table[this.listing.title], {
      notes: 'week',
      skeleton: () => tableSkeleton(),
      waiting: () => (this.table.isDrawn ? this.rows() : undefined),
      ready: () => this.rows(),
      week: ({ periodStart }) => this.weekFrom(periodStart),
    });
  }

  private get askedWeek() {
    return this.week ? { week: this.week } : {};
  }

  private weekFrom(periodStart: string): ShownWeek {
    return { start: weekOfPeriod(periodStart), isNewest: !this.week && !this.narrowing?.asked['week'] };
  }

  private get narrowing(): Narrowing | undefined {
    const { value } = this.point;
    return value && this.listing.narrowedBy[value.chart]?.(value);
  }

  private rows(): TemplateResult {
    const { text } = this.texts;
    const rows = this.table.render({
      label: text.table[this.listing.title],
      count: text.callingTable.count(this.formats.count(this.table.rows.total ?? 0)),
      subject: JSON.stringify([this.week, this.narrowing?.asked]),
    });
    return html`${this.narrowedBy()}${rows}`;
  }

  private narrowedBy(): TemplateResult | typeof nothing {
    const { narrowing } = this;
    const { callingTable } = this.texts.text;
    if (!narrowing) return nothing;
    return narrowedLine({
      said: callingTable.narrowed(narrowing.said),
      widen: callingTable.widen,
      onWiden: this.widen,
    });
  }

  private readonly widen = (): void => {
    if (this.narrowing) this.point.set(undefined);
  };

  private emptiness(page: CallingPage<Row>): Emptiness | undefined {
    const why = whyNoCalling(page, page.total > 0, this.texts.text);
    // A chosen point may be what leaves nothing over: that can be ended.
    return why?.kind === 'noData' && this.narrowing ? { kind: 'noMatch', clear: this.widen } : why;
  }
}

/** What all tables have. */
export interface CallingTable<Row extends CustomerRow, Sort extends string> extends TableProperties<Sort, Row> {}
