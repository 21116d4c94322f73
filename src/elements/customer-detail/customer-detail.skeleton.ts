import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { subscriptionsSkeleton } from '../../families/subscription/subscriptions-skeleton.js';

/** The shape of a customer's details: the overview, the line of tabs, and what the first one shows. */
export function detailSkeleton(): TemplateResult {
  const fact = html`<div class="fact-bones"><span class="bone"></span><span class="bone"></span></div>`;
  return html`<div class="facts overview">${[fact, fact, fact, fact, fact, fact, fact, fact]}</div>
    <div class="tabs-bones"><span class="bone"></span><span class="bone"></span></div>
    ${subscriptionsSkeleton()}`;
}
