import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Subscription, SubscriptionPage } from '../../api/contract.js';
import type { Checked } from '../../api/check.js';
import { listCustomerSubscriptions } from '../../api/endpoints/customer-subscriptions.js';
import { licenseMeterStyles } from '../../components/license-meter/license-meter.styles.js';
import { badgeStyles } from '../../components/status-badge/status-badge.styles.js';
import { Tooltip } from '../../components/tooltip/tooltip.js';
import { eachKey } from '../../core/element/each-key.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { Basis, Emptiness } from '../../core/element/element-state.js';
import { HubElement } from '../../core/element/hub-element.js';
import { innerHeadingLevel } from '../../core/element/inner-heading-level.js';
import { icon } from '../../core/element/icons.js';
import { ownText } from '../../core/element/own-text.js';
import { wordlessView } from '../../core/element/state-views.js';
import { QueryController } from '../../core/query/query-controller.js';
import { relativeDays } from '../../core/texts/relative-days.js';
import { TextsController } from '../../core/texts/texts-controller.js';
import type { Here } from '../../domain/today.js';
import { sumLicenses } from '../../domain/licenses.js';
import { nextMilestone, runsToday } from '../../domain/subscription-terms.js';
import { subscriptionsSkeleton } from '../../families/subscription/subscriptions-skeleton.js';
import { commonTexts } from '../../locales/common-texts.js';
import { customerSubscriptionsTexts } from '../../locales/customer-subscriptions-texts.js';
import { customerTexts } from '../../locales/customer-texts.js';
import { licenseBalanceTexts } from '../../locales/license-balance-texts.js';
import { licenseTexts } from '../../locales/license-texts.js';
import { subscriptionCard } from './customer-subscriptions.card.js';
import type { CardContext } from './customer-subscriptions.context.js';
import { styles } from './customer-subscriptions.styles.js';

/** From so many on, those that are off the screen are not laid out. */
const MANY = 30;

/**
 * What a customer has bought and tries (seed, "Abonnementen"): when each subscription renews or ends, how its licenses are used and whether there are
 * too few or too many, its latest invoice and its order history. Above several of them stands what they come to: the licenses of what runs today,
 * and the next date.
 *
 * @element customer-subscriptions
 * @csspart summary - What several subscriptions come to.
 * @csspart subscription - One subscription.
 * @csspart name - Its name.
 * @csspart id - Its id.
 * @csspart badge - Its kind, its status, and those of its invoice and orders.
 * @csspart term - Its days.
 * @csspart licenses - Its licenses.
 * @csspart balance - How many licenses are left or missing.
 * @csspart bar - A license bar.
 * @csspart segment-used - Licenses that were used in the last seven days.
 * @csspart segment-unused - Licenses that are assigned but were not used.
 * @csspart segment-available - Licenses that can still be assigned.
 * @csspart segment-overage - Licenses assigned beyond the total.
 * @csspart tooltip - The numbers of a bar.
 * @csspart invoice - Its latest invoice.
 * @csspart invoice-link - The link to it.
 * @csspart amount - Its amount.
 * @csspart orders - The table of its orders.
 * @csspart order - One order.
 * @example <customer-subscriptions customer-id="customer-1"></customer-subscriptions>
 */
export class CustomerSubscriptions extends HubElement<Checked<SubscriptionPage>> {
  static override readonly tag: string = 'customer-subscriptions';
  static override styles: CSSResultGroup = [HubElement.styles, licenseMeterStyles, badgeStyles, styles];

  /** Identifies the customer, an id of the API's. Default: none, and nothing is asked. */
  @property({ attribute: 'customer-id' }) customerId?: string;

  private readonly texts = new TextsController(
    this,
    commonTexts,
    customerTexts,
    customerSubscriptionsTexts,
    licenseBalanceTexts,
    licenseTexts,
  );
  private readonly query = new QueryController(this, listCustomerSubscriptions, () =>
    this.customerId ? { id: this.customerId } : undefined,
  );
  /** Ids of the subscriptions whose whole order history shows. */
  private readonly expanded = new Set<string>();

  constructor() {
    super();
    new Tooltip(this);
    new DayTurn(this, () => this.settings.timeZone);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('customerId')) this.expanded.clear();
  }

  protected override get basis(): Basis<Checked<SubscriptionPage>> {
    return { query: this.query, waitsFor: 'customer-id', empty: (answer) => this.emptiness(answer) };
  }

  protected override wordless(): unknown {
    return wordlessView(subscriptionsSkeleton());
  }

  protected override render(): TemplateResult {
    return this.panel(this.texts.text.customerSubscriptions.heading, {
      skeleton: () => subscriptionsSkeleton(),
      ready: (answer) => html`${this.summary(answer)}${this.list(answer)}`,
    });
  }

  /** A source that says there are some, and sends none, is not told as none. */
  private emptiness({ items, total }: SubscriptionPage): Emptiness | undefined {
    if (items.length > 0 || total > 0) return undefined;
    return { kind: 'noData', ...this.texts.text.customerSubscriptions.none };
  }

  private get here(): Here {
    return { timeZone: this.settings.timeZone, now: Date.now() };
  }

  /** What several subscriptions come to, and whether they are all. */
  private summary({ items, total, invalidRows }: Checked<SubscriptionPage>): TemplateResult | typeof nothing {
    const { formats } = this;
    const { customerSubscriptions: text } = this.texts.text;
    const came = items.length + (invalidRows?.length ?? 0);
    const lines = items.length > 1 ? this.summaryLines(items) : [];
    const isPart = total > came;
    if (lines.length === 0 && !isPart) return nothing;
    return html`<div class="summary" part="summary">
      ${lines.map((line) => html`<p><bdi ${ownText(line)}></bdi></p>`)}
      ${
        isPart
          ? html`<p class="warning">
              ${icon('alert')}<span ${ownText(text.incomplete(formats.count(came), formats.count(total)))}></span>
            </p>`
          : nothing
      }
    </div>`;
  }

  /** Licenses count as those of the customer do: of what runs today. Amounts are never added up: their currencies differ. */
  private summaryLines(items: readonly Subscription[]): readonly string[] {
    const { formats, here } = this;
    const { customerSubscriptions: text } = this.texts.text;
    const running = items.filter((one) => one.status !== 'expired' && runsToday(one, here));
    const { total, assigned } = sumLicenses(running.flatMap(({ licenses }) => licenses));
    const next = nextMilestone(running, here);
    return [
      text.count(formats.count(items.length)),
      total === null || assigned === null
        ? text.runningUnknown
        : text.running({ assigned: formats.number(assigned), total: formats.count(total) }),
      ...(next
        ? [text.next[next.kind](next.of.name, formats.date(next.date), relativeDays(next.days, formats.locale))]
        : []),
    ];
  }

  private list({ items }: SubscriptionPage): TemplateResult {
    const context = this.cardContext;
    return html`<ul class=${items.length > MANY ? 'subscriptions many' : 'subscriptions'} role="list">
      ${repeat(
        items,
        eachKey(({ id }) => id),
        (one) => html`<li class="subscription" part="subscription">${subscriptionCard(one, context)}</li>`,
      )}
    </ul>`;
  }

  private get cardContext(): CardContext {
    const { formats, here, expanded } = this;
    // Without a heading of its own the subscriptions are its headings.
    const level = innerHeadingLevel(this);
    return {
      text: this.texts.text,
      formats,
      here,
      level,
      isExpanded: (id) => expanded.has(id),
      toggle: (id) => {
        if (!expanded.delete(id)) expanded.add(id);
        this.requestUpdate();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-subscriptions': CustomerSubscriptions;
  }
}
