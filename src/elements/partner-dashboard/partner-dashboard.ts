import { nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { getMe } from '../../api/endpoints/me.js';
import { getSummary } from '../../api/endpoints/summary.js';
import { warnOfUnknownKeys } from '../../core/element/known-keys.js';
import { ButtonMenu } from '../../components/overlay/button-menu.js';
import { choiceAttribute, listAttribute, loadingAttribute } from '../../core/element/attributes.js';
import { attributeError } from '../../core/element/config-error.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import type { ElementClass } from '../../core/element/register.js';
import { headerView } from '../../core/element/state-views.js';
import { tagIn } from '../../core/element/tag-in.js';
import { ScopeController } from '../../core/hub/scope-controller.js';
import type { DisplaySettings, Product } from '../../core/hub/settings.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { QueryController } from '../../core/query/query-controller.js';
import { isGiven } from '../../core/query/query-host.js';
import type { QueryState } from '../../core/query/query-state.js';
import { productName } from '../../core/texts/languages.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { today } from '../../domain/today.js';
import { ProductController } from '../../families/product/product-controller.js';
import { commonTexts } from '../../locales/common-texts.js';
import { dashboardTexts } from '../../locales/dashboard-texts.js';
import { kpiTexts } from '../../locales/kpi-texts.js';
import { ProductSwitch } from '../product-switch/product-switch.js';
import { controls, printedFacts } from './partner-dashboard.header.js';
import { navigation } from './partner-dashboard.navigation.js';
import { DashboardParts } from './partner-dashboard.parts.js';
import { SectionPlace } from './partner-dashboard.place.js';
import { dashboardSections, sectionsOf } from './partner-dashboard.sections.js';
import type { DashboardSection } from './partner-dashboard.sections.js';
import { shownWindow } from './partner-dashboard.slices.js';
import { room } from '../../styles/room.js';
import { styles } from './partner-dashboard.styles.js';
import { SharedVoice } from './partner-dashboard.voice.js';
import { warnOnce } from '../../warn-once.js';

const known = dashboardSections.map(({ key }) => key);

/** A dashboard asks nothing that its sections wait for: it stands as soon as there is somebody to ask. */
const standing: QueryState<object> = { answer: {}, error: undefined, status: 'ready', isAsking: false };
const awaiting: QueryState<object> = { answer: undefined, error: undefined, status: 'loading', isAsking: false };

/**
 * The whole console in one tag: every section in its order, below a header with the product, the period, refresh and print, and beside a
 * navigation that follows the reader. A section's code and data come when it is near the viewport; each element in it stands alone, with its own
 * state and errors. Its events come through. Printed, it is a report: each section on a page of its own, tables cut with how many more rows there
 * are; the print button waits until everything is there.
 *
 * The product switch governs the sections of subscriptions. The Calling sections show Webex Calling whatever it says.
 *
 * Inside a provider with `url-state` the page's address keeps the section that is read (`hub-section`) and the period (`hub-window`).
 *
 * @element partner-dashboard
 * @without empty skeleton slot:loading banner footnotes property:data
 * @csspart controls - What counts for all sections, in the header.
 * @csspart product-switch - A product switch: in the header, and between the sections.
 * @csspart window - The choice of the period.
 * @csspart refresh-button - Asks everything again.
 * @csspart print-button - Prints, as soon as everything is there.
 * @csspart age - How old the overview's figures are.
 * @csspart printed - On paper: the partner, the date, the product and the period.
 * @csspart navigation - The way to each section.
 * @csspart navigation-button - Opens the entries where there is no room at the side.
 * @csspart entries - The list of sections.
 * @csspart entry - A section in the navigation; also `current`.
 * @csspart switch-band - The product switch between the sections.
 * @csspart section - One section; also its name: `overview`, `customers`, `license-trend`, `recent`, `expiring`, `renewing`, `low-assignment`,
 *   `over-limit`, `calling-usage`, `calling-quality`, `features`, `call-queue`, `resources`, `helpdesk` or `attention`.
 * @csspart section-heading - A section's heading.
 * @csspart lead - What a section is good for.
 * @csspart element - An element of a section; also its tag: `kpi-group`, `customer-list`, `license-trend-chart`, `recent-table`, `expiring-table`,
 *   `renewing-table`, `low-assignment-table`, `overage-table`, `calling-usage-chart`, `calling-usage-table`, `calling-quality-chart`,
 *   `endpoint-quality-chart`, `calling-quality-table`, `feature-usage-chart`, `call-queue-table`, `customer-attention`, `resource-center` or
 *   `partner-helpdesk`.
 * @example <partner-dashboard source="demo"></partner-dashboard>
 * @example <partner-dashboard sections="overview,expiring,renewing"></partner-dashboard>
 */
export class PartnerDashboard extends HubElement<object, never> {
  static override readonly tag: string = 'partner-dashboard';
  static override readonly uses: readonly ElementClass[] = [ProductSwitch];
  static override styles: CSSResultGroup = [HubElement.styles, room, styles];

  /**
   * Which sections show, in the order that is said, comma-separated or JSON in the attribute: `overview`, `customers`, `product-switch`,
   * `license-trend`, `recent`, `expiring`, `renewing`, `low-assignment`, `over-limit`, `calling-usage`, `calling-quality`, `features`, `call-queue`,
   * `resources`, `helpdesk`, `attention`. Default: all of them but `attention`, which shows where it is named.
   */
  @property({ converter: listAttribute }) sections?: readonly string[];
  /** The product that the switch starts with: `meetings` or `calling`. Default: the hub's. */
  @property({ converter: choiceAttribute('meetings', 'calling') }) product?: Product;
  /** `lazy` (default) loads a section when it comes near the viewport, `eager` all of them at once. */
  @property({ converter: loadingAttribute }) override loading: 'lazy' | 'eager' = 'lazy';

  @state() private isRefreshing = false;
  @state() private isPreparing = false;

  @query('.entries') private readonly entries!: HTMLElement | null;

  private readonly texts = new TextsController(this, commonTexts, kpiTexts, dashboardTexts);
  private readonly shownProduct = new ProductController(this);
  private readonly window = new SliceController(this, shownWindow);
  /** The overview asks the same. */
  private readonly summary = new QueryController(this, getSummary, {
    isAside: true,
    parameters: () => ({ windowDays: this.settings.windowDays, timeZone: this.settings.timeZone }),
  });
  /** The customer list asks the same. */
  private readonly me = new QueryController(this, getMe, { isAside: true, parameters: () => ({}) });
  private readonly parts = new DashboardParts(this, () => this.shownSections);
  private readonly place = new SectionPlace(this);
  private readonly menu = new ButtonMenu(this);

  constructor() {
    super();
    // The date on paper.
    new DayTurn(this, () => this.settings.timeZone);
    new ScopeController(this, new SharedVoice().maySay);
    this.addQuestion(this.summary);
  }

  /** @internal */
  override get ownSettings(): DisplaySettings {
    return { ...super.ownSettings, windowDays: this.window.value ?? this.windowDays };
  }

  protected override get basis(): Basis<object> {
    if (this.shownSections.length > 0) return { query: this.connection ? standing : awaiting };
    const title = this.texts.text.dashboard.noSections(known.join(', '));
    return { problem: attributeError({ attribute: 'sections', given: this.sections?.join(), known }, title) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isGiven(this)) {
      warnOnce(`data of <${this.localName}> counts as absent: each of its sections has data of its own.`);
      this.data = undefined;
    }
    // What the page sets comes before what was chosen.
    if (changed.has('windowDays') && this.hasUpdated) this.window.set(undefined);
    if (changed.has('sections'))
      warnOfUnknownKeys({ attribute: 'sections', of: `<${this.localName}>`, given: this.sections ?? [], known });
    super.willUpdate(changed);
  }

  protected override render(): TemplateResult {
    const { state: shown } = this.shown;
    const body = () => this.dashboard();
    return html`${this.header(this.texts.text.dashboard.heading, shown === 'ready' ? this.controls() : nothing)}
      ${this.body({ ready: body, waiting: body, skeleton: body })}<slot name="footer"></slot>`;
  }

  private get shownSections(): readonly DashboardSection[] {
    return sectionsOf(this.sections);
  }

  private controls(): TemplateResult {
    const { text } = this.texts;
    const { formats, settings, isRefreshing, isPreparing } = this;
    const { answer } = this.summary;
    const tag = tagIn(this, ProductSwitch);
    // Its place is kept while it is on its way.
    const age = text.state.dataAsOf(formats.instant(answer?.dataAsOf ?? Date.now()));
    return html`<p
        class=${answer ? 'age' : 'age awaited-lines'}
        part="age"
        aria-hidden=${answer ? nothing : 'true'}
        .textContent=${age}
      ></p>
      ${controls({
        text,
        formats,
        windowDays: settings.windowDays,
        productSwitch: html`<${tag} part="product-switch" .value=${this.product}></${tag}>`,
        isRefreshing,
        isPreparing,
        chooseWindow: (days) => this.window.set(days),
        refresh: () => void this.askAgain(),
        print: () => void this.print(),
      })}`;
  }

  private dashboard(): TemplateResult {
    const { text } = this.texts;
    const { formats, place, menu, shownSections: sections } = this;
    const { windowDays, timeZone } = this.settings;
    const product = productName(text, this.shownProduct.value);
    const partner = this.me.answer?.organization.displayName;
    return html`<div class="dashboard">
      ${printedFacts({ partner, date: today({ timeZone, now: Date.now() }), product, windowDays }, { text, formats })}
      <div class="frame">
        ${navigation({ text, sections, current: place.current, menu, go: (key) => this.go(key) })}
        <div class="sections">
          ${this.parts.render({
            text,
            formats,
            windowDays,
            level: innerHeadingLevel(this.heading === '' ? this : { headingLevel: this.headingLevel || 1 }),
            switchBand: () => this.switchBand(),
          })}
        </div>
      </div>
    </div>`;
  }

  private switchBand(): TemplateResult {
    const { switchProduct } = this.texts.text.dashboard;
    const tag = tagIn(this, ProductSwitch);
    return html`<div class="band" part="switch-band">
      <span aria-hidden="true" .textContent=${switchProduct}></span>
      <${tag} part="product-switch" .heading=${switchProduct}></${tag}>
    </div>`;
  }

  /** The dashboard is the page: without another `heading-level` its heading is the first, and its sections' are the second. */
  protected override header(heading: string, actions?: unknown): TemplateResult {
    return headerView(this.heading ?? heading, this.headingLevel || 1, actions);
  }

  private go(key: string): void {
    this.entries?.hidePopover();
    this.place.go(key);
  }

  private async askAgain(): Promise<void> {
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    await this.refresh();
    this.isRefreshing = false;
    if (this.isConnected) this.announce(this.texts.text.dashboard.refreshed);
  }

  private async print(): Promise<void> {
    if (this.isPreparing) return;
    this.isPreparing = true;
    this.announce(this.texts.text.dashboard.preparing);
    await this.parts.showAll();
    this.isPreparing = false;
    await this.updateComplete;
    if (this.isConnected) this.ownerDocument.defaultView?.print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-dashboard': PartnerDashboard;
  }
}
