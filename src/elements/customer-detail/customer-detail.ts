import { nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { Customer } from '../../api/contract.js';
import { listCustomerSubscriptions } from '../../api/endpoints/customer-subscriptions.js';
import { getCustomer } from '../../api/endpoints/customers.js';
import { licenseMeterStyles } from '../../components/license-meter/license-meter.styles.js';
import { FIELDS } from '../../components/overlay/focus.js';
import { badgeStyles } from '../../components/status-badge/status-badge.styles.js';
import { TabSet } from '../../components/tab-set/tab-set.js';
import { tagStyles } from '../../components/tag-list/tag-list.styles.js';
import { Tooltip } from '../../components/tooltip/tooltip.js';
import { choiceAttribute } from '../../core/element/attributes.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { ownText } from '../../core/element/own-text.js';
import type { ElementClass } from '../../core/element/register.js';
import { wordlessView } from '../../core/element/state-views.js';
import { ScopeController } from '../../core/hub/scope-controller.js';
import { SliceController } from '../../core/hub/slice-controller.js';
import { isGiven } from '../../core/query/query-host.js';
import { QueryController } from '../../core/query/query-controller.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { HubCustomerSelectEvent } from '../../families/customer/customer-select.event.js';
import { customerTabs } from '../../families/customer/customer-tabs.js';
import type { CustomerTab } from '../../families/customer/customer-tabs.js';
import { openCustomer } from '../../families/customer/open-customer.js';
import type { CustomerPlace } from '../../families/customer/open-customer.js';
import { commonTexts } from '../../locales/common-texts.js';
import { customerDetailTexts } from '../../locales/customer-detail-texts.js';
import { customerTexts } from '../../locales/customer-texts.js';
import { licenseBalanceTexts } from '../../locales/license-balance-texts.js';
import { licenseTexts } from '../../locales/license-texts.js';
import { LaunchButton } from '../launch-button/launch-button.js';
import { HubTabChangeEvent } from './customer-detail.events.js';
import { navigation, positionWords, stepFailure } from './customer-detail.navigation.js';
import { overview } from './customer-detail.overview.js';
import { detailSkeleton } from './customer-detail.skeleton.js';
import { CustomerSteps } from './customer-detail.steps.js';
import { styles } from './customer-detail.styles.js';
import { DetailTabs } from './customer-detail.tabs.js';
import { tagIn } from '../../core/element/tag-in.js';

/**
 * All about one customer (seed, "Klik op een klant voor details"): an overview, a button that launches its organization, and tabs with its
 * subscriptions, trials and partner administrators. Without `customer-id` it shows the customer that was opened in its hub. Where the customer
 * stands in a list of the same hub, one can go on to the next and the previous one. With `data` it is the overview alone.
 *
 * Keys: Alt with the down or the up arrow goes to the next or the previous customer.
 *
 * @element customer-detail
 * @without empty
 * @csspart steps - The way to the next and the previous customer.
 * @csspart position - Where in the list the customer is.
 * @csspart step-failure - Why there was no way to the next customer.
 * @csspart overview - What there is to know at a glance.
 * @csspart badge - A status.
 * @csspart balance - How many licenses are left or missing.
 * @csspart bar - The license bar.
 * @csspart segment-used - Licenses that were used in the last seven days.
 * @csspart segment-unused - Licenses that are assigned but were not used.
 * @csspart segment-available - Licenses that can still be assigned.
 * @csspart segment-overage - Licenses assigned beyond the total.
 * @csspart tag - One tag of the customer.
 * @csspart tooltip - The figures of the license bar.
 * @csspart tabs - The line of tabs.
 * @csspart tab - One tab of the line; also `selected`.
 * @csspart panel - What a tab shows.
 * @fires {HubTabChangeEvent} hub-tab-change - When a person chose another tab.
 * @fires {HubCustomerSelectEvent} hub-customer-select - When a person goes to the next or the previous customer. Cancelable.
 * @example <customer-detail customer-id="customer-1"></customer-detail>
 */
export class CustomerDetail extends HubElement<Customer> {
  static override readonly tag: string = 'customer-detail';
  static override readonly uses: readonly ElementClass[] = [LaunchButton, TabSet];
  static override styles: CSSResultGroup = [HubElement.styles, licenseMeterStyles, badgeStyles, tagStyles, styles];

  /** Identifies the customer. Absent: the one that was opened in the hub; empty: nothing is asked until the page has set it. */
  @property({ attribute: 'customer-id' }) customerId?: string;
  /** `subscriptions`, `trials` or `admins`. Default: what was chosen in the hub, else the first. */
  @property({ converter: choiceAttribute(...customerTabs) }) tab?: CustomerTab;

  private readonly texts = new TextsController(
    this,
    commonTexts,
    customerTexts,
    customerDetailTexts,
    licenseBalanceTexts,
    licenseTexts,
  );
  private readonly opened = new SliceController(this, openCustomer);
  private readonly query = new QueryController(this, getCustomer, () => this.asked);
  private readonly steps = new CustomerSteps(this, {
    customerId: () => this.shownId,
    place: () => this.place ?? this.opened.value.place,
    show: (customer, place) => this.go(customer, place),
  });
  private readonly tabs = new DetailTabs(this, () => (this.asked ? (this.chosenTab ?? '') : undefined));
  /** Where the customer is in the list, when the element itself went there. */
  private place?: CustomerPlace;
  /** The customer that a person went to last, so that it is said where it is. */
  private wentTo?: string;

  @query('.name') private readonly nameElement!: HTMLElement | null;

  constructor() {
    super();
    new Tooltip(this);
    new DayTurn(this, () => this.settings.timeZone);
    new ScopeController(this);
    // The first tab's answer is on its way while the customer's own is.
    new QueryController(this, listCustomerSubscriptions, {
      isAside: true,
      parameters: () => (this.tabs.keyOf(this.chosenTab) === 'subscriptions' ? this.asked : undefined),
    });
    this.addEventListener('keydown', this.onKey);
  }

  protected override get basis(): Basis<Customer> {
    return { query: this.query, waitsFor: 'customer-id', says: this.announcement };
  }

  protected override wordless(): unknown {
    return wordlessView(detailSkeleton());
  }

  protected override render(): TemplateResult {
    return this.panel(this.shown.answer?.displayName ?? this.texts.text.customerDetail.heading, {
      skeleton: () => detailSkeleton(),
      ready: (customer) => this.details(customer),
    });
  }

  /** A name is data: it stands in the page as it is, whatever a translator did to the one before. */
  protected override header(name: string): TemplateResult {
    const { text } = this.texts;
    const context = { text, formats: this.formats };
    const id = this.asked?.id;
    const launch = tagIn(this, LaunchButton);
    return html`<div class="section-header ${this.heading === '' ? 'headless' : ''}" part="header">
        <slot name="heading"
          >${
            this.heading === ''
              ? nothing
              : html`<div
                  class="section-heading name"
                  part="heading"
                  role="heading"
                  aria-level=${this.headingLevel || 2}
                  tabindex="-1"
                >
                  <bdi ${ownText(this.heading ?? name)}></bdi>
                </div>`
          }</slot
        ><slot name="actions"></slot>
        ${navigation(this.steps, context)}${
          id && this.shown.answer ? html`<${launch} class="launcher" .customerId=${id}></${launch}>` : nothing
        }
      </div>
      ${stepFailure(this.steps, context)}`;
  }

  /** The customer to show: the element's own, else the hub's. One whom the page gives is asked nothing about, and nothing leads on from. */
  private get shownId(): string | undefined {
    return isGiven(this) ? undefined : (this.customerId ?? this.opened.value.customerId) || undefined;
  }

  /** What is asked. */
  private get asked(): { readonly id: string } | undefined {
    const { shownId: id } = this;
    return id === undefined ? undefined : { id };
  }

  private get chosenTab(): CustomerTab | undefined {
    return this.tab ?? this.opened.value.tab;
  }

  private get announcement(): string | undefined {
    const name = this.query.answer?.displayName;
    if (name === undefined || this.wentTo !== this.shownId || !this.texts.known) return undefined;
    const position = positionWords(this.steps, { text: this.texts.text, formats: this.formats });
    return position && this.texts.text.customerDetail.moved(name, position);
  }

  private details(customer: Customer): TemplateResult {
    const { text } = this.texts;
    const { asked, chosenTab: selected } = this;
    const here = { timeZone: this.settings.timeZone, now: Date.now() };
    const tags = asked && this.tabs.tagsOf(asked.id);
    const glance = overview(customer, { text, formats: this.formats, here, tags });
    if (!asked) return glance;
    const of = { id: asked.id, name: customer.displayName };
    const isStale = this.shown.state === 'stale';
    return html`${glance}${this.tabs.render({ text, of, selected, isStale, choose: (tab) => this.choose(tab) })}`;
  }

  /** Changes the tab where it comes from: in the element's own attribute, else in the hub. */
  private choose(tab: CustomerTab): void {
    if (this.tab !== undefined || !this.currentHub) this.tab = tab;
    else this.opened.set({ ...this.opened.value, tab });
    this.dispatchEvent(new HubTabChangeEvent(tab));
  }

  /** Shows another customer of the list, unless the page does so itself. */
  private go(customer: Customer, place: CustomerPlace): void {
    if (!this.dispatchEvent(new HubCustomerSelectEvent(customer))) return;
    const hadFocus = this.matches(':focus-within');
    this.wentTo = customer.id;
    if (this.customerId === undefined) {
      this.opened.set({ ...this.opened.value, customerId: customer.id, place });
    } else {
      this.customerId = customer.id;
      this.place = place;
    }
    if (hadFocus) void this.keepFocus();
  }

  /** What had the focus in a tab went with the customer before. */
  private async keepFocus(): Promise<void> {
    await this.updateComplete;
    if (!this.matches(':focus-within')) this.nameElement?.focus();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const isOurs = altKey && !ctrlKey && !metaKey && !shiftKey && !defaultPrevented;
    if (by === 0 || !isOurs || (event.composedPath()[0] as Element).matches(FIELDS) || !this.steps.position) return;
    event.preventDefault();
    event.stopPropagation();
    void this.steps.step(by);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-detail': CustomerDetail;
  }
}
