import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Dismissal } from '../../domain/attention/dismissals.js';
import type { WeighedReason } from '../../domain/attention/ranking.js';
import type { CustomerRef } from '../../domain/attention/reasons.js';
import type { AttentionMoreTexts } from '../../locales/attention-more-texts.js';
import { keyOf } from './attention-row.js';
import type { ReasonContext } from './attention-words.js';
import { reasonLine } from './reason-line.js';

/** A reason that was set aside, and for how long. */
export interface SetAside {
  readonly customer: CustomerRef;
  readonly reason: WeighedReason;
  readonly dismissal: Dismissal;
}

/** What setting aside is told with. */
export interface AsideContext extends ReasonContext {
  readonly words: AttentionMoreTexts['dismissal'];
}

/** What is drawn of what was set aside. */
export interface SetAsideContext extends AsideContext {
  /** Whether the reasons show, and not only how many they are. */
  readonly isShown: boolean;
  toggle(): void;
  showAgain(one: SetAside): void;
}

/** How many reasons are set aside, with a button that shows them; each of them can be taken back. */
export function setAsideView(all: readonly SetAside[], context: SetAsideContext): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const { words, formats, isShown, toggle } = context;
  const { count, show, hide } = words;
  return html`<div class="set-aside" part="dismissed">
    <p class="set-aside-line">
      <span .textContent=${count(formats.count(all.length))}></span>
      <button
        type="button"
        class="button quiet"
        part="dismissed-button"
        data-focus="set-aside"
        aria-expanded=${isShown ? 'true' : 'false'}
        @click=${toggle}
      >
        <span .textContent=${isShown ? hide : show}></span>
      </button>
    </p>
    ${isShown ? list(all, context) : nothing}
  </div>`;
}

function list(all: readonly SetAside[], context: SetAsideContext): TemplateResult {
  return html`<ul class="set-aside-list" role="list" aria-label=${context.words.heading}>
    ${repeat(
      all,
      ({ customer, reason }) => keyOf(customer.id, reason.rule),
      (one) => item(one, context),
    )}
  </ul>`;
}

function item(one: SetAside, context: SetAsideContext): TemplateResult {
  const { text, words, formats, showAgain } = context;
  const { customer, reason, dismissal } = one;
  const { untilDate, untilShown, showAgain: label } = words;
  const until = dismissal.until === undefined ? untilShown : untilDate(formats.date(dismissal.until));
  return html`<li class="set-aside-item">
    <div class="told">
      <bdi class="set-aside-name" .textContent=${customer.displayName}></bdi>
      ${reasonLine(reason, context)}
      <p class="do"><span .textContent=${until}></span></p>
    </div>
    <button
      type="button"
      class="button"
      part="show-again-button"
      data-focus=${keyOf(customer.id, reason.rule)}
      aria-label=${text.ofCustomer(label, `${customer.displayName}, ${text.rule[reason.rule]}`)}
      @click=${() => showAgain(one)}
    >
      <span .textContent=${label}></span>
    </button>
  </li>`;
}
