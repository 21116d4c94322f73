import { html } from 'lit';
import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Customer, SubscriptionPage } from '../../api/contract.js';
import { getCustomer } from '../../api/endpoints/customers.js';
import { listCustomerSubscriptions } from '../../api/endpoints/customer-subscriptions.js';
import { licenseMeter } from '../../components/license-meter/license-meter.js';
import { licenseMeterStyles } from '../../components/license-meter/license-meter.styles.js';
import { Tooltip } from '../../components/tooltip/tooltip.js';
import { numberAttribute } from '../../core/element/attributes.js';
import type { Basis } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { QueryController } from '../../core/query/query-controller.js';
import { isGiven } from '../../core/query/query-host.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import { sumLicenses } from '../../domain/licenses.js';
import type { LicenseCount } from '../../domain/licenses.js';
import { commonTexts } from '../../locales/common-texts.js';
import { licenseTexts } from '../../locales/license-texts.js';
import { styles } from './license-bar.styles.js';

/** The answer that holds the licenses: of a customer, or of its subscriptions. */
export type LicenseAnswer = Customer | SubscriptionPage;

/**
 * How licenses are used, as one bar: used, assigned but unused, available, and what is assigned beyond the total; the numbers on hover,
 * focus and tap (seed, "Gebruikte/toegewezen/beschikbare licenties"). With `used`, `assigned` and `total` it shows the page's own figures;
 * with `customer-id` those of a customer, with `subscription-id` as well those of one of its subscriptions.
 *
 * @element license-bar
 * @without header heading actions footer
 * @csspart bar - The whole bar.
 * @csspart segment-used - Licenses that were used in the last seven days.
 * @csspart segment-unused - Licenses that are assigned but were not used.
 * @csspart segment-available - Licenses that can still be assigned.
 * @csspart segment-overage - Licenses assigned beyond the total.
 * @csspart tooltip - The numbers.
 * @example <license-bar used="40" assigned="60" total="100"></license-bar>
 */
export class LicenseBar extends HubElement<LicenseAnswer> {
  static override readonly tag: string = 'license-bar';
  static override styles: CSSResultGroup = [HubElement.styles, licenseMeterStyles, styles];

  /** Licenses that were used in the last seven days; absent: not known. */
  @property({ converter: numberAttribute }) used?: number;
  /** Licenses that are assigned to a user; may exceed `total`. Default: none. */
  @property({ converter: numberAttribute }) assigned?: number;
  /** Licenses that were bought. Default: none, then those of `customer-id` show. */
  @property({ converter: numberAttribute }) total?: number;
  /** The customer whose licenses are shown, an id of the API's. Default: none, and nothing is asked. */
  @property({ attribute: 'customer-id' }) customerId?: string;
  /** One subscription of that customer, an id of the API's. Default: all of them. */
  @property({ attribute: 'subscription-id' }) subscriptionId?: string;

  private readonly texts = new TextsController(this, commonTexts, licenseTexts);
  private readonly query = new QueryController<{ id: string }, LicenseAnswer>(
    this,
    () => (this.subscriptionId ? listCustomerSubscriptions : getCustomer),
    () => (this.customerId ? { id: this.customerId } : undefined),
  );

  constructor() {
    super();
    new Tooltip(this);
  }

  protected override get basis(): Basis<LicenseAnswer> {
    if (this.given) return {};
    if (this.missing && !this.customerId && !isGiven(this)) return { waitsFor: this.missing };
    const empty = (answer: LicenseAnswer) => (this.licensesIn(answer) ? undefined : 'noData');
    return { query: this.query, waitsFor: 'customer-id', empty };
  }

  protected override render(): unknown {
    return this.body({
      ready: (answer) => this.bar(this.given ?? this.licensesIn(answer)!),
      skeleton: () => html`<span class="bone"></span>`,
    });
  }

  protected override wordless(): unknown {
    return html`<div class="skeleton" part="skeleton" aria-hidden="true"><span class="bone"></span></div>`;
  }

  /** The page's own figures. */
  private get given(): LicenseCount | undefined {
    const { used = null, assigned, total } = this;
    return assigned === undefined || total === undefined ? undefined : { used, assigned, total };
  }

  /** The figure that the page's own lack; undefined where there are none at all. */
  private get missing(): string | undefined {
    const { used, assigned, total } = this;
    if ((used ?? assigned ?? total) === undefined) return undefined;
    return assigned === undefined ? 'assigned' : 'total';
  }

  private licensesIn(answer: LicenseAnswer): LicenseCount | undefined {
    if (!('items' in answer)) return answer.licenses;
    const subscription = answer.items.find(({ id }) => id === this.subscriptionId);
    return subscription && sumLicenses(subscription.licenses);
  }

  private bar(licenses: LicenseCount) {
    return licenseMeter(licenses, { text: this.texts.text.license, format: this.formats });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'license-bar': LicenseBar;
  }
}
