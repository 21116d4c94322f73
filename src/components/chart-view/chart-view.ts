import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { Component } from '../../core/element/component.js';
import { ChartDrawing, loadECharts } from '../../charts/chart-drawing.js';
import type { LoadECharts } from '../../charts/chart-drawing.js';
import { preferredHeight, shapeOf } from '../../charts/chart-layout.js';
import { findSeries, hasShares, inShares, legendOf, valueAt } from '../../charts/chart-model.js';
import type { ChartModel, ChartPoint } from '../../charts/chart-model.js';
import { chosenModel, pictureOf } from '../../charts/chart-picture.js';
import type { ChartPicture } from '../../charts/chart-picture.js';
import { chartProbes } from '../../charts/chart-theme.js';
import { configError } from '../../core/element/config-error.js';
import { lateCode } from '../../core/late-code.js';
import { sameItems } from '../../core/same-items.js';
import { saveFile } from '../../core/element/save-file.js';
import type { CsvDocument } from '../../core/texts/csv.js';
import { ChartCursor } from './chart-cursor.js';
import type { ChosenFigure, ChosenPart } from './chart-cursor.js';
import { failureText, failureView } from './chart-failure.js';
import { chartLegend } from './chart-legend.js';
import { chartPlot } from './chart-plot.js';
import { ChartSurroundings } from './chart-surroundings.js';
import type { ChartViewTexts } from './chart-texts.js';
import { ChartTools } from './chart-tools.js';
import type { ChartFile } from './chart-tools.js';
import { PointSelectEvent } from './chart-view.events.js';
import { chartViewStyles } from './chart-view.styles.js';
import { canZoom, smallestZoom, zoomStep, zoomTo } from './chart-zoom.js';
import type { ZoomRange } from './chart-zoom.js';
import { figuresTwin } from './figures-table.js';
import { legendLead } from './legend-lead.js';

/**
 * A chart: legend, drawing, a cursor for pointer and keyboard, the same figures as a table, and files of all of it. It knows no API; it
 * shows a model. Without a model or without words it shows nothing.
 *
 * Keys: arrows go from figure to figure, along the axis or from series to series; Home and End to the first and the last; Enter and Space choose one;
 * plus and minus zoom where there are many weeks; Escape closes the tooltip.
 *
 * @csspart summary - The trend sentence.
 * @csspart legend - The buttons that show and hide series.
 * @csspart legend-entry - The button of one series.
 * @csspart legend-rows - Leads to the rows behind a series, where a table of the same hub has them.
 * @csspart tools - The buttons beside the legend; each of them is a `button`.
 * @csspart plot - The drawing with its cursor.
 * @csspart tooltip - The figures at the cursor.
 * @csspart table - The table with the same figures.
 * @csspart notes - The small lines below.
 * @fires {PointSelectEvent} point-select - A figure was chosen by click or with Enter.
 */
export class ChartView extends Component {
  /** The tag without a prefix. */
  static readonly tag = 'hub-chart-view';
  static override styles = chartViewStyles;

  /** What is shown. */
  @property({ attribute: false }) model?: ChartModel;
  /** The texts of the present language. */
  @property({ attribute: false }) text?: ChartViewTexts;
  /** BCP 47: whose spreadsheets open the figures. */
  @property({ attribute: false }) locale = 'en';
  /** Names the chart for assistive technology, the table, and the exported image. */
  @property() label = '';
  /** The trend in one sentence. */
  @property() summary = '';
  /** Small lines below the chart: the week, thresholds. */
  @property({ attribute: false }) notes: readonly string[] = [];
  /** How old the figures are, for exported images; on the page the element around says it. */
  @property({ attribute: false }) age = '';
  /** The name of saved files, without what stands for their kind. */
  @property({ attribute: false }) fileName = 'chart';
  /** The figure that was chosen, by its keys; undefined: none. */
  @property({ attribute: false }) chosen?: ChosenFigure;
  /** How it is marked: itself, or its whole category because another figure of that would do the same. */
  @property({ attribute: false }) marks: ChosenPart = 'nothing';
  /** Whether rows are behind the entries of the legend. */
  @property({ attribute: false }) legendLeads = false;
  /** How ECharts is loaded; for tests of a page on which it cannot be. */
  @property({ attribute: false }) loadECharts: LoadECharts = loadECharts;

  @state() private hiddenSeries: ReadonlySet<string> = new Set();
  @state() private range?: ZoomRange;
  @state() private asShares = false;
  @state() private asTable = false;
  @state() private message = '';

  /** The plot, unless there is nothing to draw or nothing can be drawn. */
  @query('[part~=plot]') readonly plot!: HTMLElement | null;
  /** The popover with the figures at the cursor. */
  @query('.tooltip') readonly tooltip!: HTMLElement | null;
  /** Carries the colors of the theme. */
  @query('.probes') readonly probes!: HTMLElement | null;
  /** As wide as the chart may be. */
  @query('.ruler') readonly ruler!: HTMLElement | null;
  @query('.plot') private readonly room!: HTMLElement | null;
  @query('.drawing') private readonly paper!: HTMLElement | null;

  /** What is drawn now; undefined without figures or without a size. */
  picture: ChartPicture | undefined;

  private drawnFrom: readonly unknown[] = [];
  private readonly surroundings = new ChartSurroundings(this);
  private readonly drawing = new ChartDrawing(this, () => this.loadECharts());
  private readonly cursor = new ChartCursor(this);
  private readonly tools = new ChartTools(this);

  /** Whether there is enough to zoom into. */
  get canZoom(): boolean {
    return this.model?.direction === 'columns' && canZoom(this.model.categories.length);
  }

  protected override willUpdate(changed: PropertyValues<ChartView>): void {
    const before = changed.get('model');
    if (before && this.model?.categories.length !== before.categories.length) this.range = undefined;
    if (changed.has('model')) void this.drawing.retry();
    const { look, width } = this.surroundings;
    const from = [this.model, look, width, this.hiddenSeries, this.range, this.asShares];
    if (sameItems(from, this.drawnFrom)) return;
    this.drawnFrom = from;
    this.picture = this.wanted && look && pictureOf(this.wanted, look, width);
  }

  protected override updated(): void {
    const height = this.model && preferredHeight(shapeOf(this.model), this.surroundings.width || 640);
    if (height) this.room?.style.setProperty('block-size', `${height}px`);
    if (this.picture && this.paper && !this.asTable) this.drawing.show(this.paper, this.picture);
  }

  /** The figures as a CSV document, hidden series included. */
  async toCSV(): Promise<string> {
    return (await this.csv())?.toString() ?? '';
  }

  /**
   * The chart with heading, legend and notes as a file of its own, 960 pixels wide, in the present theme and with the series that are
   * shown. Rejects when there are no figures yet, or when nothing can be drawn on this page.
   */
  async toImage(kind: 'svg' | 'png'): Promise<Blob> {
    const [model, look] = [this.wanted, this.surroundings.look];
    if (!model || !look) throw configError('The chart has no figures yet.');
    const notes = [...this.notes, this.age].filter(Boolean);
    const { drawSvg } = await lateCode(async () => this.loadECharts());
    const { drawFile } = await lateCode(() => import('../../charts/chart-image.js'));
    return drawFile({ model, look, title: this.label, summary: this.summary, notes }, kind, drawSvg);
  }

  /** A figure is chosen: the page is told. */
  select({ category, series }: ChartPoint): void {
    const key = this.picture?.layout.model.categories[category]?.key;
    if (key !== undefined) this.choose({ series, key }, this.cursor.isChosen({ category, series }));
  }

  private readonly choose = ({ series, key }: ChosenFigure, isAgain: boolean): void => {
    // The figure itself, also while shares of it are shown.
    const own = this.model && findSeries(this.model, series)?.series;
    const index = this.model?.categories.findIndex((one) => one.key === key) ?? -1;
    if (own) this.dispatchEvent(new PointSelectEvent({ series, key, value: valueAt(own, index) }, isAgain));
  };

  /** Shows some of the categories that are shown now. */
  zoomTo({ first, last }: ZoomRange): void {
    const start = this.range?.first ?? 0;
    this.showRange(zoomTo(start + first, start + last, this.model?.categories.length ?? 0));
  }

  /** Shows half as many categories, or twice as many, around one of those that are shown (default: the last). */
  zoomBy(factor: 0.5 | 2, center?: number): void {
    const count = this.model?.categories.length ?? 0;
    const range = this.range ?? { first: 0, last: count - 1 };
    this.showRange(zoomStep(range, { count, factor, center: center === undefined ? undefined : range.first + center }));
  }

  /** Draws what could not be drawn, if anything: the page is online again, or everything is asked again. */
  retryDrawing(): void {
    void this.drawing.retry();
  }

  protected override render(): TemplateResult {
    const { model, text } = this;
    const failure = text && failureText(this.drawing.error, text);
    return html`${chartProbes}
      <div class=${this.surroundings.isNarrow ? 'ruler narrow' : 'ruler'}></div>
      ${model && text ? this.renderChart(model, { text, failure }) : nothing}
      <div class="tooltip" part="tooltip" popover="manual" aria-hidden="true">${this.cursor.readout()}</div>
      <div
        class="visually-hidden"
        role="status"
        .textContent=${this.cursor.spoken || this.message || failure || ''}
      ></div>`;
  }

  private renderChart(model: ChartModel, { text, failure }: { text: ChartViewTexts; failure?: string }) {
    const { asShares, label, summary } = this;
    const tableOnly = failure !== undefined || this.asTable;
    return html`${summary ? html`<p class="summary" part="summary" id="summary" .textContent=${summary}></p>` : nothing}
      <div class="bar">
        ${tableOnly ? nothing : this.renderLegend(model, text)} ${this.renderTools(model, { text, failure })}
      </div>
      ${failure === undefined ? this.renderPlot(model, text) : failureView(failure, { text, retry: () => void this.retry() })}
      <div
        class=${tableOnly ? 'figures' : 'figures-twin visually-hidden'}
        role=${tableOnly ? 'region' : nothing}
        aria-label=${tableOnly ? label : nothing}
        tabindex=${tableOnly ? '0' : nothing}
      >
        ${guard([model, asShares, label, text], () =>
          figuresTwin(asShares ? inShares(model) : model, { caption: label, text }),
        )}
      </div>
      ${this.notes.length > 0 ? html`<div class="notes" part="notes">${this.notes.map((note) => html`<p .textContent=${note}></p>`)}</div>` : nothing}`;
  }

  /** The legend, drawn anew when something in it is another one: not while the cursor moves. */
  private renderLegend(model: ChartModel, text: ChartViewTexts) {
    const { hiddenSeries: hidden, legendLeads, chosen, choose } = this;
    const patterned = this.surroundings.look?.patterned ?? false;
    return guard([model, text, hidden, patterned, legendLeads, chosen], () =>
      chartLegend({
        entries: legendOf(model),
        hidden,
        patterned,
        label: text.legend,
        toggle: (key) => this.toggle(key),
        leads: legendLeads ? (series) => legendLead(series, { model, text, chosen, choose }) : undefined,
      }),
    );
  }

  private renderTools(model: ChartModel, { text, failure }: { text: ChartViewTexts; failure?: string }) {
    const { range, asTable } = this;
    const length = range ? range.last - range.first + 1 : model.categories.length;
    return this.tools.render({
      text,
      asTable,
      tableOnly: failure !== undefined,
      asShares: hasShares(model) ? this.asShares : undefined,
      zoom: this.canZoom ? { canZoomIn: length > smallestZoom, canZoomOut: range !== undefined } : undefined,
      showTable: (shown) => (this.asTable = shown),
      showShares: (shown) => (this.asShares = shown),
      zoomBy: (factor) => this.zoomBy(factor),
      save: (file) => void this.save(file),
    });
  }

  private renderPlot(model: ChartModel, text: ChartViewTexts): TemplateResult {
    const { label, summary, canZoom, cursor, asTable: isHidden } = this;
    const { mustWait } = this.drawing;
    return chartPlot({ model, text, cursor, label, summary, canZoom, mustWait, isHidden });
  }

  /** Tries again what failed, and puts the focus on what comes in the place of its button. */
  private async retry(): Promise<void> {
    await this.drawing.retry();
    await this.updateComplete;
    this.plot?.focus();
  }

  /** The model as the reader wants to see it. */
  private get wanted(): ChartModel | undefined {
    const { model, hiddenSeries: hidden, range, asShares } = this;
    return model && chosenModel(model, { hidden, range, asShares });
  }

  private toggle(key: string): void {
    const hidden = new Set(this.hiddenSeries);
    if (!hidden.delete(key)) hidden.add(key);
    this.hiddenSeries = hidden;
  }

  private showRange(range: ZoomRange | undefined): void {
    this.range = range;
    const categories = this.model?.categories ?? [];
    const first = categories[range?.first ?? 0]?.label ?? '';
    const last = categories[range?.last ?? categories.length - 1]?.label ?? '';
    this.message = this.text?.zoomedTo(first, last) ?? '';
  }

  private async csv(): Promise<CsvDocument<number> | undefined> {
    const { figuresCsv } = await lateCode(() => import('./figures-csv.js'));
    return this.model && figuresCsv(this.model, this.locale);
  }

  private async save(file: ChartFile): Promise<void> {
    this.message = '';
    try {
      const blob = await (file === 'csv' ? this.csv().then((csv) => csv?.toBlob()) : this.toImage(file));
      if (blob) saveFile(blob, { name: `${this.fileName}.${file}`, document: this.ownerDocument });
    } catch {
      this.message = this.text?.downloadFailed ?? '';
    }
  }
}
