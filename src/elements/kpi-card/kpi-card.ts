import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Tooltip } from '../../components/tooltip/tooltip.js';
import { choiceAttribute, numberAttribute } from '../../core/element/attributes.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { pageLink } from '../../core/element/page-link.js';
import type { DisplaySettings, Product } from '../../core/hub/settings.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import type { KpiMetric, KpiUnit } from '../../domain/kpis.js';
import { commonTexts } from '../../locales/common-texts.js';
import { kpiTexts } from '../../locales/kpi-texts.js';
import { customerFilters } from '../../families/customer/customer-filters.js';
import { kpiDoors } from '../../families/kpi/kpi-doors.js';
import type { KpiDoor } from '../../families/kpi/kpi-doors.js';
import { answeredBy, endpointOf, isNotBought, parametersOf, weekOf } from '../../families/kpi/kpi-question.js';
import type { KpiAnswer } from '../../families/kpi/kpi-question.js';
import { ProductController } from '../../families/product/product-controller.js';
import { HubKpiSelectEvent } from './kpi-card.events.js';
import { explanationIn, figureOf, metricOf } from './kpi-card.metric.js';
import type { Metric, MetricProblem } from './kpi-card.metric.js';
import { PageContent } from './kpi-card.page-content.js';
import type { KpiRenderer } from './kpi-card.page-content.js';
import { filteringLine, infoButton } from './kpi-card.parts.js';
import { exampleFigure, figureBones } from './kpi-card.skeleton.js';
import type { AwaitedFigure } from './kpi-card.skeleton.js';
import { styles } from './kpi-card.styles.js';
import { basisOf, changeLook, problemIn, remarkOn, writtenFigure } from './kpi-card.words.js';
import type { CardWords, Content } from './kpi-card.words.js';

/**
 * One key figure: label, value, change against the period before, and how it is computed. With `metric` it asks the API; with `label`
 * and `value` it shows a figure of the page's own. A metric of the overview filters the customer lists of its hub when it is chosen, and says that it does;
 * one of another section leads to the table of that section, where its hub has it, and that leads back.
 *
 * `<template data-content>` says what stands below the label instead: texts in `{{…}}`, of `label`, `value`, `previous`, `shown` and `remark`.
 *
 * @element kpi-card
 * @slot - A `<template data-content>`; it shows nothing by itself.
 * @csspart content - What a template or a renderer of the page's draws.
 * @without empty header heading actions footer footnotes
 * @csspart label - The figure's name.
 * @csspart value - The figure.
 * @csspart change - The change against the period before.
 * @csspart info - The button that explains the figure.
 * @csspart accent - The thin line of a figure that asks for action.
 * @csspart tooltip - The explanation.
 * @fires {HubKpiSelectEvent} hub-kpi-select - When a metric is chosen: one of the overview, or one of a section whose table is in the hub.
 * @example <kpi-card metric="nearing-expiration"></kpi-card>
 * @example <kpi-card label="Open tickets" value="12" previous="15"></kpi-card>
 */
export class KpiCard extends HubElement<KpiAnswer> {
  static override readonly tag: string = 'kpi-card';
  static override styles: CSSResultGroup = [HubElement.styles, styles];

  /** Which key figure: one of the names of its type, such as `total-customers`. Default: none, then the card shows `label` and `value`. */
  @property() metric?: KpiMetric;
  /** Where a metric is in several: `overview`, `recent`, `expiring`, `renewing`, `low-assignment`, `over-limit` or `call-queue`. Default: its only one. */
  @property() section?: KpiSection;
  /** `meetings` or `calling`, for figures of one product. Default: what the product switch says. */
  @property() product?: Product;
  /** A card of the page's own: its label. Default: none. */
  @property() label?: string;
  /** A card of the page's own: its value. A share for `percent` (0.5 = 50 %), seconds for `duration`. Default: none, and the card says so. */
  @property({ converter: numberAttribute }) value?: number;
  /** A card of the page's own: the value of the period before, in the unit of `value`. Default: none, no change is told. */
  @property({ converter: numberAttribute }) previous?: number;
  /** A card of the page's own: `count` (default), `percent`, `duration` or `decimal`. */
  @property({ converter: choiceAttribute('count', 'percent', 'duration', 'decimal') }) format: KpiUnit = 'count';
  /** Where the card leads: an https address, or one on the page's own origin. Default: nowhere. */
  @property() href?: string;
  /**
   * The answer that a `kpi-group` has for all of its cards, `awaited` while it is on its way: the group asks, and says what failed. Undefined: the
   * card asks by itself.
   * @internal
   */
  @property({ attribute: false }) ofGroup?: KpiAnswer | 'awaited';

  /** Draws what stands below the label; what throws ends in the card's error view. Default: figure, change and remark. */
  @property({ attribute: false }) contentRenderer?: KpiRenderer;

  private readonly texts = new TextsController(this, commonTexts, kpiTexts);
  private readonly page = new PageContent(this);
  private readonly shownProduct = new ProductController(this);
  private readonly filters = new SliceController(this, customerFilters);
  private readonly doors = new SliceController(this, kpiDoors);
  private readonly query = new QueryController<object, KpiAnswer>(
    this,
    () => endpointOf(this.known?.section ?? 'overview'),
    () => (this.ofGroup === undefined && this.known ? this.askedFor(this.known) : undefined),
  );

  constructor() {
    super();
    new Tooltip(this);
  }

  /** @internal */
  override get ownSettings(): DisplaySettings {
    return { ...super.ownSettings, product: this.product };
  }

  protected override get basis(): Basis<KpiAnswer> {
    const { named } = this;
    if (named === undefined) return this.ownLabel === undefined ? { query: this.query, waitsFor: 'metric' } : {};
    if (!('kpi' in named)) return { problem: problemIn(named, this, this.cardWords) };
    return this.ofGroup === undefined ? { query: this.query } : { query: answeredBy(this.ofGroup), isQuiet: true };
  }

  protected override render(): unknown {
    const { known } = this;
    const isNamed = this.calledSo !== '' && /empty|error/.test(this.shown.state);
    return html`${isNamed ? this.labelAlone() : nothing}${this.body({
      ready: (answer) => this.card(known ? this.contentOf(known, answer) : this.ownContent),
      skeleton: () => this.waitingCard(),
    })}`;
  }

  protected override wordless(): unknown {
    return html`<div class="skeleton" part="skeleton" aria-hidden="true">
      <div class="label"><span class="bone for-label"></span></div>
      ${figureBones()}
    </div>`;
  }

  private get named(): Metric | MetricProblem | undefined {
    return this.metric ? metricOf(this.metric, this.section) : undefined;
  }

  private get known(): Metric | undefined {
    const { named } = this;
    return named && 'kpi' in named ? named : undefined;
  }

  /** What the page calls the figure. */
  private get ownLabel(): string | undefined {
    return this.heading ?? this.label;
  }

  /** What the figure is called; '' while nobody says which it is. */
  private get calledSo(): string {
    return this.ownLabel ?? (this.known ? this.texts.text.kpi[this.known.name] : '');
  }

  private askedFor({ section }: Metric): object {
    return parametersOf(section, this.shownProduct.value, this.settings);
  }

  /** The way to the rows behind a figure, where its hub has them. */
  private doorOf(metric?: Metric): KpiDoor | undefined {
    return metric && this.doors.value.find((door) => door.isBehind(metric.section, this.askedFor(metric)));
  }

  private get isFiltering(): boolean {
    const kpi = this.known?.kpi;
    return kpi?.source === 'summary' && this.filters.value.kpi === kpi.filter;
  }

  private get ownContent(): Content {
    const { value, previous, format } = this;
    const figure = { value: value ?? null, previous: previous ?? null };
    return { label: this.ownLabel ?? '', figure, unit: format || 'count', accent: 'none' };
  }

  private contentOf(metric: Metric, answer: KpiAnswer): Content {
    const { text } = this.texts;
    const { unit, accent } = metric.kpi;
    const figure = figureOf(metric, answer);
    const rule =
      explanationIn(metric, answer) ?? text.kpiExplanation[metric.name](this.formats.count(this.settings.windowDays));
    const explanation = [rule, basisOf(figure, this.cardWords), this.ageOf(answer)].filter(Boolean).join(' ');
    return {
      label: this.calledSo,
      figure,
      unit,
      explanation,
      accent,
      metric,
      isNotBought: isNotBought(answer),
    };
  }

  /** The week that the figure is of, and the age of the data. */
  private ageOf(answer: KpiAnswer): string {
    const { formats } = this;
    const { state } = this.texts.text;
    const week = weekOf(answer);
    const age = state.dataAsOf(formats.instant(answer.dataAsOf));
    return week ? `${state.weekOf(formats.weekRange(week.start))} · ${age}` : age;
  }

  private card(content: Content): TemplateResult {
    const { label, figure, explanation, accent } = content;
    const isUrgent = accent !== 'none' && Boolean(figure.value);
    const isOwn = this.page.takes(content, this.cardWords);
    return html`${isUrgent ? html`<span class="accent ${accent}" part="accent"></span>` : nothing}
      <div class="label" part="label">
        <span class="label-text" id="label" .textContent=${label}></span
        >${explanation ? infoButton(label, explanation, this.texts.text) : nothing}
      </div>
      ${this.hit(content, isOwn)}${isOwn ? nothing : this.changeLine(content)}${
        this.isFiltering ? filteringLine(this.texts.text) : nothing
      }<slot hidden @slotchange=${this.page.onChildren}></slot>`;
  }

  private changeLine(content: Content): TemplateResult {
    const isLong = content.metric && mayBePart(content.metric);
    return html`<p class="change ${changeLook(content, this.cardWords)} ${isLong ? 'long' : ''}" part="change">
      <span .textContent=${remarkOn(content, this.cardWords)}></span>
    </p>`;
  }

  /** The figure, or what the page has instead of it, pressed where the card leads somewhere. */
  private hit(content: Content, isOwn: boolean): TemplateResult {
    const { figure, unit, metric } = content;
    const shown = writtenFigure(figure.value, unit, this.formats);
    const value = isOwn
      ? html`<span class="own" part="content" id="value" data-page-content></span>`
      : html`<span class="value" part="value" id="value" dir="auto" .textContent=${shown}></span>`;
    const link = pageLink(this.href, this.ownerDocument);
    if (link)
      return html`<a class="hit" href=${link} rel="noopener noreferrer" aria-labelledby="label value">${value}</a>`;
    const isFilter = metric?.kpi.source === 'summary';
    if (!isFilter && !this.doorOf(metric)) return value;
    return html`<button
      type="button"
      class="hit"
      aria-labelledby="label value"
      aria-pressed=${isFilter ? this.isFiltering : nothing}
      @click=${(event: Event) => this.choose(content, event.currentTarget as HTMLElement)}
    >
      ${value}
    </button>`;
  }

  private get cardWords(): CardWords {
    return { text: this.texts.text, formats: this.formats };
  }

  /** The card with its label and without its figure: nothing moves when that comes. */
  private waitingCard(): TemplateResult {
    const { known } = this;
    return html`${this.labelAlone(known && html`<span class="explain"></span>`)}
    ${figureBones(known && this.awaitedFigure(known))}`;
  }

  /** What the figure is called, where there is none. */
  private labelAlone(more: unknown = nothing): TemplateResult {
    return html`<div class="label" part="label">
      <span class="label-text" .textContent=${this.calledSo}></span>${more}
    </div>`;
  }

  private awaitedFigure(metric: Metric): AwaitedFigure {
    const { unit } = metric.kpi;
    const content: Content = { label: '', figure: exampleFigure(metric.kpi), unit, accent: 'none', metric };
    return {
      value: writtenFigure(content.figure.value, unit, this.formats),
      look: changeLook(content, this.cardWords),
      remark: remarkOn(content, this.cardWords),
      isLong: mayBePart(metric),
    };
  }

  private choose({ label, figure: { value }, metric }: Content, figure: HTMLElement): void {
    const { kpi, name, section } = metric!;
    if (kpi.source === 'summary')
      this.filters.set({ ...this.filters.value, kpi: this.isFiltering ? undefined : kpi.filter });
    this.dispatchEvent(new HubKpiSelectEvent({ metric: name, section, value }));
    this.doorOf(metric)?.open({ label, figure });
  }
}

/** Whether a figure speaks of a part only where the source does not know all: its card has room for saying so, whether it does or not. */
function mayBePart({ kpi }: Metric): boolean {
  return exampleFigure(kpi).speaksOf !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-card': KpiCard;
  }
}
