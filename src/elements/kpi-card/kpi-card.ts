import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HubError } from '../../api/hub-error.js';
import type { Answer } from '../../api/resources.js';
import { Tooltip, tip } from '../../components/tooltip/tooltip.js';
import { tooltipStyles } from '../../components/tooltip/tooltip.styles.js';
import { icon } from '../../core/element/icons.js';
import { questionOf, resourceOf, weekOf } from '../../families/kpi/kpi-question.js';
import type { KpiResource } from '../../families/kpi/kpi-question.js';
import { ProductElement } from '../../families/product/product-element.js';
import type { KpiAccent, KpiFigure, KpiUnit } from '../../domain/kpis.js';
import { changeOf } from './kpi-card.change.js';
import { KpiSelectEvent } from './kpi-card.events.js';
import { figureOf, metricOf } from './kpi-card.metric.js';
import type { Metric, MetricProblem } from './kpi-card.metric.js';
import { styles } from './kpi-card.styles.js';

/** What a card shows, from the API or from its own attributes. */
interface Content {
  label: string;
  figure: KpiFigure;
  unit: KpiUnit;
  explanation?: string;
  accent: KpiAccent;
}

/**
 * One key figure: label, value, change against the period before, and how it is computed. With `metric` it asks the API; with `label`
 * and `value` it shows a figure of the page's own. A metric of the overview filters the customer lists of its hub when it is chosen, and says that it does.
 *
 * @element kpi-card
 * @csspart label - The figure's name.
 * @csspart value - The figure.
 * @csspart change - The change against the period before.
 * @csspart info - The button that explains the figure.
 * @csspart accent - The thin line of a figure that asks for action.
 * @csspart tooltip - The explanation.
 * @fires {KpiSelectEvent} hub-kpi-select - When a metric of the overview is chosen.
 * @example <kpi-card metric="nearing-expiration"></kpi-card>
 * @example <kpi-card label="Open tickets" value="12" previous="15"></kpi-card>
 */
export class KpiCard extends ProductElement {
  static override readonly tag: string = 'kpi-card';
  static override styles: CSSResultGroup = [ProductElement.styles, tooltipStyles, styles];

  /** Which KPI: one of the 20 names in the documentation, such as `total-customers`. */
  @property() metric?: string;
  /** The section of a metric that exists in several: `expiring`, `renewing` or `low-assignment`. */
  @property() section?: string;
  /** A card of the page's own: its label. */
  @property() label?: string;
  /** A card of the page's own: its value. A share for `percent` (0.5 = 50 %), seconds for `duration`. */
  @property({ type: Number }) value?: number;
  /** A card of the page's own: the value of the period before. */
  @property({ type: Number }) previous?: number;
  /** A card of the page's own: `count` (default), `percent`, `duration` or `decimal`. */
  @property() format: KpiUnit = 'count';
  /** Where the card leads: an https address, or one on the page's own origin. */
  @property() href?: string;

  private readonly answer = this.query(
    () => (this.known ? resourceOf(this.known.section) : 'summary'),
    () => (this.known ? questionOf(this.known.section, this.view) : undefined),
  );

  constructor() {
    super();
    new Tooltip(this);
  }

  private get named(): Metric | MetricProblem | undefined {
    return this.metric === undefined ? undefined : metricOf(this.metric, this.section);
  }

  private get known(): Metric | undefined {
    const named = this.named;
    return named && 'kpi' in named ? named : undefined;
  }

  private get isFiltering(): boolean {
    const { known } = this;
    return known?.kpi.source === 'summary' && this.currentHub?.shared.filters.kpi === known.kpi.filter;
  }

  private choose(metric: Metric, value: number | null): void {
    const hub = this.currentHub;
    if (metric.kpi.source !== 'summary' || !hub) return;
    const kpi = this.isFiltering ? undefined : metric.kpi.filter;
    hub.share({ filters: { ...hub.shared.filters, kpi } });
    this.dispatchEvent(new KpiSelectEvent({ metric: metric.name, section: metric.section, value }));
  }

  private contentOf(metric: Metric, answer: Answer<KpiResource>): Content {
    const { unit, accent } = metric.kpi;
    const explanation = `${this.text.kpiExplanation[metric.name](this.view.windowDays)} ${this.ageOf(answer)}`;
    return {
      label: this.label ?? this.text.kpi[metric.name],
      figure: figureOf(metric, answer),
      unit,
      explanation,
      accent,
    };
  }

  /** The week that the figure is of, and the age of the data. */
  private ageOf(answer: Answer<KpiResource>): string {
    const { text, formats } = this;
    const week = weekOf(answer);
    const age = text.state.dataAsOf(formats.instant(answer.dataAsOf));
    return week ? `${text.state.weekOf(formats.weekRange(week.start))} · ${age}` : age;
  }

  private written(value: number | null, unit: KpiUnit): string {
    const { formats } = this;
    if (unit === 'percent') return formats.percent(value);
    if (unit === 'duration') return formats.duration(value);
    return unit === 'decimal' ? formats.decimal(value) : formats.number(value);
  }

  private card({ label, figure, unit, explanation, accent }: Content, metric?: Metric): TemplateResult {
    const value = this.written(figure.value, unit);
    const link = pageLink(this.href);
    const isUrgent = accent !== 'none' && Boolean(figure.value);
    return html`
      ${isUrgent ? html`<span class="accent ${accent}" part="accent"></span>` : nothing}
      <div class="label" part="label">
        <span class="label-text" id="label">${label}</span>
        ${
          explanation
            ? html`<button
                type="button"
                class="explain"
                part="info"
                aria-label=${this.text.kpiCard.explain(label)}
                ${tip(explanation)}
              >
                ${icon('info')}
              </button>`
            : nothing
        }
      </div>
      ${this.hit(html`<span class="value" part="value" id="value" dir="auto">${value}</span>`, { link, metric, value: figure.value })}
      ${figure.value === null ? html`<p class="change">${this.text.kpiCard.noValue}</p>` : this.change(figure, unit, metric)}
      ${this.isFiltering ? html`<p class="filtering">${icon('filter')}${this.text.kpiCard.filtering}</p>` : nothing}
    `;
  }

  private hit(
    content: TemplateResult,
    { link, metric, value }: { link?: string; metric?: Metric; value: number | null },
  ): TemplateResult {
    if (link)
      return html`<a class="hit" href=${link} rel="noopener noreferrer" aria-labelledby="label value">${content}</a>`;
    if (metric?.kpi.source !== 'summary') return content;
    return html`<button
      type="button"
      class="hit"
      aria-labelledby="label value"
      aria-pressed=${this.isFiltering}
      @click=${() => this.choose(metric, value)}
    >
      ${content}
    </button>`;
  }

  private change(figure: KpiFigure, unit: KpiUnit, metric?: Metric): TemplateResult | typeof nothing {
    const { formats, text } = this;
    const change = changeOf(figure, { unit, good: metric?.kpi.good ?? 'neutral', formats, text });
    if (!change) return nothing;
    const since = metric?.kpi.source === 'queues' ? text.kpiCard.sinceLastWeek : text.kpiCard.sincePrevious;
    if (change.trend === 'same') return html`<p class="change" part="change">${text.kpiCard.unchanged(since)}</p>`;
    return html`<p class="change ${change.verdict}" part="change">
      ${icon(change.trend === 'rose' ? 'arrowUp' : 'arrowDown')}<span>${text.kpiCard.change(change.shown, since)}</span>
    </p>`;
  }

  private problem(problem: MetricProblem): HubError {
    const { kpiCard } = this.text;
    if ('unknown' in problem) return new HubError('config', kpiCard.unknownMetric(problem.unknown));
    return new HubError('config', kpiCard.sectionNeeded(this.metric ?? '', this.formats.list(problem.needsSection)));
  }

  protected override render() {
    const { named } = this;
    if (!named) return this.staticCard();
    if (!('kpi' in named)) return this.failed(this.problem(named));
    return this.states(this.answer, {
      ready: (answer) => this.card(this.contentOf(named, answer), named),
      skeleton: () => html`<span class="bone for-label"></span><span class="bone for-value"></span>`,
    });
  }

  private staticCard() {
    const { label, value, previous, format } = this;
    if (label === undefined) return this.idle('metric');
    const figure = { value: value ?? null, previous: previous ?? null };
    return this.become('ready', this.card({ label, figure, unit: format, accent: 'none' }));
  }
}

/** A link of the page's own: any address of the web, relative ones too, but nothing that runs. */
function pageLink(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href, document.baseURI)) return undefined;
  const { protocol } = new URL(href, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-card': KpiCard;
  }
}
