import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../core/element/icons.js';

/**
 * The line that says what is wrong with a field; with `forms`. It always stands in the template, so that the field can be described by it. Has the
 * part `field-error`.
 * @param id What the field's `aria-describedby` names.
 * @param problem What is wrong; nothing shows without.
 */
export function fieldError(id: string, problem = ''): TemplateResult {
  return html`<p class="field-error" part="field-error" id=${id} ?hidden=${!problem}>
    ${icon('alert')}<span .textContent=${problem}></span>
  </p>`;
}

/**
 * The line that says why what was entered was not taken, where no field is to blame; with `forms`. It stands before its words come, so that they are
 * read out. Has the part `refusal`.
 * @param problem Why; nothing shows without.
 * @param slot Where in a dialog it stands: `footer`, beside its buttons; in its body without.
 */
export function formRefusal(problem: string, slot?: 'footer'): TemplateResult {
  return html`<p slot=${slot ?? nothing} class=${problem ? 'refusal' : 'visually-hidden'} part="refusal" role="alert">
    ${icon('alert')}<span .textContent=${problem}></span>
  </p>`;
}
