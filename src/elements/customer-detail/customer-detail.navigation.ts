import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { tip } from '../../components/tooltip/tooltip.js';
import { refusalReason, trackingWords } from '../../core/element/error-words.js';
import { icon } from '../../core/element/icons.js';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { CustomerDetailTexts } from '../../locales/customer-detail-texts.js';
import type { CustomerSteps } from './customer-detail.steps.js';

/** What the way to the next customer is drawn with. */
export interface NavigationContext {
  readonly text: CommonTexts & CustomerDetailTexts;
  readonly formats: Formats;
}

/** The way to the previous and the next customer of the list, and where in it the shown one is; nothing where that is not known. */
export function navigation(steps: CustomerSteps, context: NavigationContext): TemplateResult | typeof nothing {
  const { customerDetail: words } = context.text;
  const said = positionWords(steps, context);
  if (said === undefined) return nothing;
  return html`<div
    class="steps"
    part="steps"
    role="group"
    aria-label=${said}
    aria-busy=${steps.isStepping ? 'true' : 'false'}
  >
    ${stepButton(steps, { by: -1, label: words.previous, said: words.previousTip })}
    <span class="position" part="position" aria-hidden="true" ${ownText(said)}></span>
    ${stepButton(steps, { by: 1, label: words.next, said: words.nextTip })}
  </div>`;
}

/** "3 of 120"; undefined where the place of the customer is not known. */
export function positionWords({ position }: CustomerSteps, { text, formats }: NavigationContext): string | undefined {
  if (!position) return undefined;
  return text.customerDetail.position(formats.count(position.index + 1), formats.count(position.total));
}

/** Why there was no way on, in a live region that always stands. */
export function stepFailure({ failure }: CustomerSteps, { text }: NavigationContext): TemplateResult {
  const { notThere, failedToMove } = text.customerDetail;
  const said = !failure
    ? []
    : failure === 'notThere'
      ? [notThere]
      : [failedToMove, refusalReason(text, failure), trackingWords(text, failure)];
  const words = said.filter(Boolean).join(' ');
  return html`<p class="step-failure" part="step-failure" role="status" ${ownText(words)}></p>`;
}

interface StepButton {
  readonly by: 1 | -1;
  readonly label: string;
  /** Its tooltip: the label, with the keys that do the same. */
  readonly said: string;
}

/** At an end of the list the button stays, with the focus that it may have. */
function stepButton(steps: CustomerSteps, { by, label, said }: StepButton): TemplateResult {
  return html`<button
    type="button"
    class="icon-button"
    part="button"
    aria-label=${label}
    aria-keyshortcuts=${by > 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp'}
    aria-disabled=${steps.may(by) ? nothing : 'true'}
    @click=${() => void steps.step(by)}
    ${tip(said)}
  >
    ${icon(by > 0 ? 'arrowDown' : 'arrowUp')}
  </button>`;
}
