import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { dismissedUntil } from '../../domain/attention/dismissals.js';
import type { DismissalTerm } from '../../domain/attention/dismissals.js';
import type { WeighedReason } from '../../domain/attention/ranking.js';
import type { CustomerRef } from '../../domain/attention/reasons.js';
import { keyOf } from './attention-row.js';
import type { AsideContext } from './set-aside.js';

/** A reason that is about to be set aside. */
export interface Dismissable {
  readonly customer: CustomerRef;
  readonly reason: WeighedReason;
  dismiss(term: DismissalTerm): void;
}

/** For how long a reason can be set aside: a button for each term. */
export function dismissalTerms(
  { customer, reason, dismiss }: Dismissable,
  { text, words, formats, here }: AsideContext,
): TemplateResult {
  const { tomorrow, week, over, always } = words;
  const end = dismissedUntil(reason, 'over', here);
  const choices: readonly (readonly [DismissalTerm, string])[] = [
    ['tomorrow', tomorrow],
    ['week', week],
    ['over', end === undefined ? always : over(formats.date(end))],
  ];
  const name = text.notNowOf(text.rule[reason.rule], customer.displayName);
  return html`<div class="terms" part="terms" role="group" aria-label=${name}>
    ${choices.map(
      ([term, label]) =>
        html`<button
          type="button"
          class="button"
          part="term-button"
          data-focus=${keyOf(customer.id, reason.rule)}
          @click=${() => dismiss(term)}
        >
          <span .textContent=${label}></span>
        </button>`,
    )}
  </div>`;
}
