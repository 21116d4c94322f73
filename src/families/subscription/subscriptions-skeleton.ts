import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** The shape of a customer's subscriptions: two of them. Styles: `subscriptionsSkeletonStyles`. */
export function subscriptionsSkeleton(): TemplateResult {
  const card = html`<div class="subscription-bones">
    <span class="bone"></span><span class="bone"></span><span class="bone tall"></span><span class="bone tall"></span>
  </div>`;
  return html`${card}${card}`;
}
