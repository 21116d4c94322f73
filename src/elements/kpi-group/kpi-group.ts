import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { attributeError } from '../../core/element/config-error.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { tagIn } from '../../core/element/tag-in.js';
import type { ElementClass } from '../../core/element/register.js';
import { wordlessView } from '../../core/element/state-views.js';
import { ScopeController } from '../../core/hub/scope-controller.js';
import type { DisplaySettings, Product } from '../../core/hub/settings.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { KPI_SECTIONS, isKpiSection, sectionRule } from '../../domain/kpi-sections.js';
import type { KpiSection } from '../../domain/kpi-sections.js';
import type { KpiMetric } from '../../domain/kpis.js';
import { commonTexts } from '../../locales/common-texts.js';
import { kpiTexts } from '../../locales/kpi-texts.js';
import { endpointOf, parametersOf, weekOf } from '../../families/kpi/kpi-question.js';
import type { KpiAnswer } from '../../families/kpi/kpi-question.js';
import { ProductController } from '../../families/product/product-controller.js';
import { KpiCard } from '../kpi-card/kpi-card.js';
import { room } from '../../styles/room.js';
import { styles } from './kpi-group.styles.js';

/**
 * All key figures of one section of the hub, side by side, under the section's name. One question answers all cards, and what fails is said once for
 * all of them.
 *
 * @element kpi-group
 * @without empty skeleton slot:loading
 * @csspart cards - The list of cards.
 * @csspart card - One `kpi-card`.
 * @fires {HubKpiSelectEvent} hub-kpi-select - When a metric is chosen: one of the overview, or one of a section whose table is in the hub.
 * @example <kpi-group section="overview"></kpi-group>
 */
export class KpiGroup extends HubElement<KpiAnswer> {
  static override readonly tag: string = 'kpi-group';
  static override readonly uses: readonly ElementClass[] = [KpiCard];
  static override styles: CSSResultGroup = [HubElement.styles, room, styles];

  /** `overview` (default), `recent`, `expiring`, `renewing`, `low-assignment`, `over-limit` or `call-queue`. */
  @property() section?: KpiSection;
  /** `meetings` or `calling`, for figures of one product. Default: what the product switch says. */
  @property() product?: Product;

  private readonly texts = new TextsController(this, commonTexts, kpiTexts);
  private readonly shownProduct = new ProductController(this);
  /** The question whose answer all cards show, so that what fails is said once for all of them. */
  private readonly query = new QueryController<object, KpiAnswer>(
    this,
    () => endpointOf(this.known ?? 'overview'),
    () => this.known && parametersOf(this.known, this.shownProduct.value, this.settings),
  );

  constructor() {
    super();
    // Whether the newest week is outdated depends on the day.
    new DayTurn(this, () => this.settings.timeZone);
    new ScopeController(this);
  }

  /** @internal */
  override get ownSettings(): DisplaySettings {
    return { ...super.ownSettings, product: this.product };
  }

  protected override get basis(): Basis<KpiAnswer> {
    if (this.known) return { query: this.query };
    const known = Object.keys(KPI_SECTIONS);
    const title = this.texts.text.kpiCard.unknownSection(this.section ?? '', known.join(', '));
    return { problem: attributeError({ attribute: 'section', given: this.section, known }, title) };
  }

  protected override wordless(): unknown {
    const bones = this.metrics.map(() => html`<li><span class="bone cards-bone"></span></li>`);
    return wordlessView(
      html`<ul class="cards">
        ${bones}
      </ul>`,
      this.notes,
    );
  }

  protected override render(): TemplateResult {
    const { known } = this;
    const title = known ? this.texts.text.section[known](this.formats.count(this.settings.windowDays)) : '';
    // While the answer is awaited the cards stand already and show their labels: nothing moves when their figures come.
    const cards = () => this.cards();
    return this.panel(title, {
      ready: cards,
      waiting: cards,
      skeleton: cards,
      week: weekOf,
      notes: this.notes,
    });
  }

  private get notes(): 'age' | 'week' {
    return this.known === 'call-queue' ? 'week' : 'age';
  }

  private get known(): KpiSection | undefined {
    const section = this.section || 'overview';
    return isKpiSection(section) ? section : undefined;
  }

  private get metrics(): readonly KpiMetric[] {
    return this.known ? sectionRule(this.known).metrics : [];
  }

  private cards(): TemplateResult {
    // Safari takes a list without bullets for no list, unless it is told.
    return html`<ul class="cards" part="cards" role="list">
      ${this.metrics.map((metric) => html`<li>${this.card(metric)}</li>`)}
    </ul>`;
  }

  /** The cards find everything else in the scope of the group. */
  private card(metric: KpiMetric): TemplateResult {
    const tag = tagIn(this, KpiCard);
    return html`<${tag}
      part="card"
      .metric=${metric}
      .section=${this.known}
      .ofGroup=${this.query.answer ?? 'awaited'}
    ></${tag}>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kpi-group': KpiGroup;
  }
}
