import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { HubError } from '../../api/hub-error.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { ElementClass } from '../../core/element/register.js';
import { questionOf, resourceOf, weekOf } from '../../families/kpi/kpi-question.js';
import { wordlessView } from '../../core/element/state-views.js';
import { ProductElement } from '../../families/product/product-element.js';
import { KPI_SECTIONS, isKpiSection, sectionRule } from '../../domain/kpi-sections.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import type { KpiMetric } from '../../domain/kpis.js';
import { KpiCard } from '../kpi-card/kpi-card.js';
import { styles } from './kpi-group.styles.js';

/**
 * All key figures of one section of the hub, side by side, under the section's name. The cards ask one question together.
 *
 * @element kpi-group
 * @csspart cards - The list of cards.
 * @csspart card - One `kpi-card`.
 * @fires {KpiSelectEvent} hub-kpi-select - When a metric of the overview is chosen.
 * @example <kpi-group section="overview"></kpi-group>
 */
export class KpiGroup extends ProductElement {
  static override readonly tag: string = 'kpi-group';
  static override readonly uses: readonly ElementClass[] = [KpiCard];
  static override styles: CSSResultGroup = [ProductElement.styles, styles];

  /** `overview` (default), `recent`, `expiring`, `renewing`, `low-assignment`, `over-limit` or `call-queue`. */
  @property() section = 'overview';

  /** The question that all cards ask, for what is said once for all of them. */
  private readonly answer = this.query(
    () => resourceOf(this.known ?? 'overview'),
    () => (this.known ? questionOf(this.known, this.view) : undefined),
  );

  constructor() {
    super();
    // Whether the newest week is outdated depends on the day.
    new DayTurn(this, () => this.view.timeZone);
  }

  private get known(): KpiSection | undefined {
    return isKpiSection(this.section) ? this.section : undefined;
  }

  protected override wordless() {
    return wordlessView(html`<span class="bone cards-bone"></span>`);
  }

  protected override render() {
    const { section, text, view, answer } = this;
    if (!isKpiSection(section)) return this.failed(this.unknownSection());
    const cards = sectionRule(section).metrics.map((metric) => this.card(metric));
    // Safari takes a list without bullets for no list, unless it is told.

    const list = html`<ul class="cards" part="cards" role="list">
      ${cards}
    </ul>`;
    const isConnected = this.connection !== undefined || this.data !== undefined;
    return this.become(
      isConnected ? answer.status : 'idle',
      html`${this.header(text.section[section](view.windowDays))}${list}${this.footnotes(answer, weekOf)}<slot
          name="footer"
        ></slot>`,
    );
  }

  /** The group's own settings go on to its cards; what it does not say, they find where it would. */
  private card(metric: KpiMetric): unknown {
    const tag = this.tagOf(KpiCard);
    return html`<li>
      <${tag}
        part="card"
        .metric=${metric}
        .section=${this.section}
        .product=${this.product}
        .hub=${this.data === undefined ? this.currentHub : undefined}
        .data=${this.data}
        .locale=${this.locale}
        .timeZone=${this.timeZone}
        .theme=${this.theme}
        .windowDays=${this.windowDays}
        .messages=${this.messages}
        .loading=${this.loading}
      ></${tag}>
    </li>`;
  }

  private unknownSection(): HubError {
    return new HubError('config', this.text.kpiCard.unknownSection(this.section, Object.keys(KPI_SECTIONS).join(', ')));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-group': KpiGroup;
  }
}
