import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Reason } from '../../domain/attention/reasons.js';
import { reasonWords } from './attention-words.js';
import type { ReasonContext } from './attention-words.js';

/** A reason: the name of its rule, and why. */
export function reasonLine(reason: Reason, context: ReasonContext): TemplateResult {
  return html`<p class="why">
    <b class="rule" .textContent=${context.text.rule[reason.rule]}></b>
    <span .textContent=${reasonWords(reason, context)}></span>
  </p>`;
}
