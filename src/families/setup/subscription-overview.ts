import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Subscription } from '../../api/contract.js';
import type { Formats } from '../../core/texts/formats.js';
import { sumLicenses } from '../../domain/licenses.js';
import { renewalOf } from '../../domain/subscription-terms.js';
import type { SetupTexts } from '../../locales/setup-texts.js';

/** What subscriptions are told with. */
interface Words {
  readonly text: SetupTexts;
  readonly formats: Formats;
}

/** The subscriptions of the partner's own organization: how many licenses each has, and when it renews or ends. */
export function subscriptionOverview(subscriptions: readonly Subscription[], words: Words): TemplateResult {
  const { subscriptions: text } = words.text.setup;
  if (subscriptions.length === 0) return html`<p class="lead" .textContent=${text.none}></p>`;
  return html`<p class="lead" .textContent=${text.lead}></p>
    <ul class="subscriptions" part="subscriptions" role="list">
      ${subscriptions.map((subscription) => subscriptionLine(subscription, words))}
    </ul>`;
}

function subscriptionLine(subscription: Subscription, { text, formats }: Words): TemplateResult {
  const { subscriptions: says } = text.setup;
  const { total } = sumLicenses(subscription.licenses);
  const renewal = renewalOf(subscription);
  const licenses = total === null ? says.licensesUnknown : says.licenses(formats.count(total));
  const next = renewal === null ? says.ends(formats.date(subscription.endDate)) : says.renews(formats.date(renewal));
  return html`<li class="subscription" part="subscription">
    <bdi class="name" .textContent=${subscription.name}></bdi>
    <span class="facts"><span .textContent=${licenses}></span><span .textContent=${next}></span></span>
  </li>`;
}
