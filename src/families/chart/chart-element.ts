import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query as inTemplate } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { Checked } from '../../api/check.js';
import { HubError } from '../../api/hub-error.js';
import type { ChosenPart } from '../../components/chart-view/chart-cursor.js';
import { chartFrameStyles } from '../../components/chart-view/chart-frame.styles.js';
import type { ChartView } from '../../components/chart-view/chart-view.js';
import type { PointSelectEvent } from '../../components/chart-view/chart-view.events.js';
import { loadingAttribute } from '../../core/element/attributes.js';
import { configError } from '../../core/element/config-error.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { tagIn } from '../../core/element/tag-in.js';
import { LatePart } from '../../core/element/late-part.js';
import type { QueryController } from '../../core/query/query-controller.js';
import { Revival } from '../../core/element/revival.js';
import { wordlessView } from '../../core/element/state-views.js';
import type { EmptyKind, Emptiness } from '../../core/element/element-state.js';
import type { ShownWeek } from '../../core/element/state-views.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import type { QueryState } from '../../core/query/query-state.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { callingTexts } from '../../locales/calling-texts.js';
import { chartTexts } from '../../locales/chart-texts.js';
import { chartViewTexts } from '../../locales/chart-view-texts.js';
import { commonTexts } from '../../locales/common-texts.js';
import { licenseTexts } from '../../locales/license-texts.js';
import { awaitedChart } from './awaited-chart.js';
import type { ChartContent, ChartWords } from './chart-content.js';
import { chartElementStyles } from './chart-element.styles.js';
import { HubPointSelectEvent } from './point-select.event.js';
import { followedCharts, selectedPoint } from './selected-point.js';
import type { SelectedPoint } from './selected-point.js';

/**
 * What every chart stands on: it asks when it comes near the viewport, draws a model, tells the hub which figure was chosen, and gives
 * its figures as CSV and its picture as a file. A chart says what it asks and which model an answer makes.
 *
 * @csspart chart - The chart with its legend, tools and table.
 * @handson {ChartView} families/chart/chart-element.ts
 * @fires {HubPointSelectEvent} hub-point-select - When a figure is chosen by click or with Enter.
 */
export abstract class ChartElement<Answer extends object> extends HubElement<Answer> {
  static override styles: CSSResultGroup = [HubElement.styles, chartFrameStyles, chartElementStyles];

  /** `lazy` (default) asks and loads the chart code when the element comes near the viewport, `eager` at once. */
  @property({ converter: loadingAttribute }) override loading: 'lazy' | 'eager' = 'lazy';

  @inTemplate('[data-chart]') private readonly chart?: ChartView;

  /** The chart's question. */
  protected abstract readonly query: QueryController<object, Answer>;
  /** The heading. */
  protected abstract get chartTitle(): string;
  /** An answer with figures as most have them: what is awaited takes as much room as it would. */
  protected abstract get example(): Answer;
  /** What an answer looks like; called again only for another answer, language or `contentKey`. */
  protected abstract contentOf(answer: Answer, words: ChartWords): ChartContent;

  /** The chart's code comes with the first chart that is near the viewport. */
  private readonly viewer = new LatePart(
    this,
    () => import('../../components/chart-view/chart-view.js'),
    ({ ChartView }) => ChartView,
  ).when(() => true);
  /** What a chosen figure narrows tables to: its category, its series in that, or nothing because no table has such rows. */
  protected readonly narrowsTo: ChosenPart = 'category';
  private readonly point = new SliceController(this, selectedPoint);
  private readonly followed = new SliceController(this, followedCharts);
  protected readonly texts = new TextsController(
    this,
    commonTexts,
    chartTexts,
    chartViewTexts,
    callingTexts,
    licenseTexts,
  );
  private made?: { answer: Checked<Answer>; key: string; words: ChartWords; content: ChartContent };

  constructor() {
    super();
    // Whether the newest week is outdated depends on the day.
    new DayTurn(this, () => this.settings.timeZone);
    this.addQuestion(this.viewer);
    // The same figures draw nothing again by themselves.
    const redraw = () => this.chart?.retryDrawing();
    this.addQuestion({ refresh: () => Promise.resolve(redraw()) });
    new Revival(this, redraw).start();
  }

  /** The figures of the chart as a CSV document (RFC 4180, with a byte-order mark); empty while there are none. */
  async toCSV(): Promise<string> {
    await this.updateComplete;
    return this.chart?.toCSV() ?? '';
  }

  /** The chart as a file of its own, in the present theme. Rejects with a `HubError`, while there are no figures as well. */
  async toImage(kind: 'svg' | 'png'): Promise<Blob> {
    await this.updateComplete;
    if (!this.chart) throw configError(`<${this.localName}> has no figures to draw yet; wait for hub-ready.`);
    try {
      return await this.chart.toImage(kind);
    } catch (thrown) {
      throw thrown instanceof HubError ? thrown : new HubError('render', String(thrown), { cause: thrown });
    }
  }

  /** Why there is nothing to draw. */
  protected emptiness(_answer: Answer): EmptyKind | Emptiness | undefined {
    return undefined;
  }

  /** The week that the answer covers; undefined for answers that are not weekly. */
  protected weekOf(_answer: Answer): ShownWeek | undefined {
    return undefined;
  }

  /** Changes when the content has to be made again although the answer is the same: attributes that shape it. */
  protected get contentKey(): string {
    return '';
  }

  protected override get basis(): Basis<Answer> {
    return { query: this.drawable, empty: (answer) => this.emptiness(answer) };
  }

  protected override render(): TemplateResult {
    return this.panel(this.chartTitle, {
      notes: 'week',
      skeleton: () => this.skeleton(),
      ready: (answer) => this.draw(this.content(answer)),
      week: (answer) => this.weekOf(answer),
    });
  }

  /** The answer, once there is something to draw it with; that there is nothing to draw can be said without. */
  private get drawable(): QueryState<Answer> {
    const { query, viewer } = this;
    if (viewer.part || (query.answer !== undefined && this.emptiness(query.answer))) return query;
    const { status, isAsking } = query;
    return { answer: undefined, error: query.error ?? viewer.error, status, isAsking };
  }

  protected override wordless(): unknown {
    return wordlessView(html`<div class="awaited-chart"><div class="bone plot columns"></div></div>`, 'week');
  }

  private skeleton(): TemplateResult {
    const { text } = this.texts;
    const example = this.contentOf(this.example, { text, formats: this.formats });
    return awaitedChart(example, { text: text.chartView, legendLeads: this.hasRows });
  }

  private draw({ model, summary, notes }: ChartContent): unknown {
    const tag = tagIn(this, this.viewer.part!);
    const { text } = this.texts;
    const { dataAsOf } = this.query.answer as { dataAsOf?: string };
    return html`<${tag}
      data-chart
      part="chart"
      exportparts="summary, legend, legend-entry, legend-rows, tools, plot, tooltip, table, notes"
      .model=${model}
      .text=${text.chartView}
      .locale=${this.formats.locale}
      .label=${this.heading || this.chartTitle}
      .summary=${summary}
      .notes=${notes}
      .age=${dataAsOf ? text.state.dataAsOf(this.formats.instant(dataAsOf)) : ''}
      .fileName=${this.localName}
      .chosen=${this.chosen}
      .marks=${this.narrowsTo}
      .legendLeads=${this.hasRows}
      @point-select=${this.onPoint}
    ></${tag}>`;
  }

  /** The content, made once, so that the chart draws only what changed. */
  private content(answer: Answer): ChartContent {
    const { formats, contentKey: key, made } = this;
    const { text } = this.texts;
    if (made?.answer === answer && made.key === key && made.words.text === text && made.words.formats === formats)
      return made.content;
    const words = { text, formats };
    this.made = { answer, key, words, content: this.contentOf(answer, words) };
    return this.made.content;
  }

  private wordsOf(series: string, key: string): { category: string; series: string } {
    const model = this.made!.content.model;
    const category = model.categories.find((one) => one.key === key);
    const figures = model.panels.flatMap((panel) => panel.series).find((one) => one.key === series);
    return { category: category?.title ?? category?.label ?? key, series: figures?.label ?? series };
  }

  private get tag(): string {
    return (this.constructor as typeof HubElement).tag;
  }

  /** Whether a table of the hub has the rows behind each series. */
  private get hasRows(): boolean {
    return this.narrowsTo === 'figure' && this.followed.value.some((charts) => charts.includes(this.tag));
  }

  /** The figure that was chosen last in the hub, where it is one of this chart's. */
  private get chosen(): SelectedPoint | undefined {
    const { value } = this.point;
    return value?.chart === this.tag ? value : undefined;
  }

  /** Chosen again, a figure is not chosen any more. */
  private onPoint({ detail, isAgain }: PointSelectEvent): void {
    const { series, key } = detail;
    const { tag: chart, narrowsTo } = this;
    if (narrowsTo !== 'nothing')
      this.point.set(isAgain ? undefined : { chart, series, key, words: this.wordsOf(series, key) });
    this.dispatchEvent(new HubPointSelectEvent(detail));
  }
}
