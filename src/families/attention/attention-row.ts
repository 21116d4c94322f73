import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawnIcon } from '../../core/element/icons.js';
import type { RankedCustomer, WeighedReason } from '../../domain/attention/ranking.js';
import type { CustomerRef } from '../../domain/attention/reasons.js';
import type { Rule } from '../../domain/attention/rules.js';
import type { CustomerLink } from '../customer/customer-link.js';
import type { CustomerTab } from '../customer/customer-tabs.js';
import type { ReasonContext } from './attention-words.js';
import { reasonLine } from './reason-line.js';
import { pointingRules, ruleIcons, ruleTones } from './rule-icons.js';

/** What rows are drawn with, and what they lead to. */
export interface RowContext extends ReasonContext {
  /** The level of a customer's heading. */
  readonly level: number;
  readonly customerLink: CustomerLink | undefined;
  /** The reason whose terms can be chosen (`keyOf`); undefined: none. */
  readonly choosing: string | undefined;
  /** Opens a customer, at a tab. */
  open(customer: CustomerRef, event: MouseEvent, tab?: CustomerTab): void;
  /** Offers the terms of a reason, or ends that: undefined. */
  choose(key: string | undefined): void;
  /** The terms themselves. */
  terms(customer: CustomerRef, reason: WeighedReason): unknown;
}

/** Where something is done about a reason; absent: nowhere in particular. */
const tabs: Partial<Readonly<Record<Rule, CustomerTab>>> = {
  suspended: 'subscriptions',
  expired: 'subscriptions',
  overLimit: 'subscriptions',
  expiring: 'subscriptions',
  trialEnding: 'trials',
  unusedLicenses: 'subscriptions',
  noRecentActivity: 'admins',
};

/** Identifies a reason among those of all customers. */
export function keyOf(customerId: string, rule: Rule): string {
  return `${rule} ${customerId}`;
}

/** The customers in their order, each with its reasons. */
export function attentionRows(rows: readonly RankedCustomer[], context: RowContext): TemplateResult {
  // Safari takes a list without bullets for no list, unless it is told.
  return html`<ol class="rows" part="rows" role="list">
    ${repeat(
      rows,
      ({ customer }) => customer.id,
      (row) => attentionRow(row, context),
    )}
  </ol>`;
}

function attentionRow({ customer, points, reasons }: RankedCustomer, context: RowContext): TemplateResult {
  const { text, formats, level } = context;
  return html`<li class="row" part="row">
    <div class="weight" part="weight" role="img" aria-label=${text.points(formats.number(points))}>
      <span class="points" .textContent=${formats.number(points)}></span>
      <svg class="meter" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="1"></rect>
        <rect class="filled" width=${points} height="1"></rect>
      </svg>
    </div>
    <div class="content">
      <div class="name" role="heading" aria-level=${level}>
        ${customerDoor({ customer, label: customer.displayName, part: 'link' }, context)}
      </div>
      <ul class="reasons" part="reasons" role="list">
        ${repeat(
          reasons,
          ({ rule }) => rule,
          (reason) => reasonItem(customer, reason, context),
        )}
      </ul>
    </div>
  </li>`;
}

/** What leads to a customer. */
interface Door {
  readonly customer: CustomerRef;
  readonly label: string;
  readonly part: 'link' | 'tab-link';
  /** Its name, where the label says too little. */
  readonly name?: string;
  readonly tab?: CustomerTab;
}

/** A link where the page has an address for customers, else a button that asks the page. */
function customerDoor({ customer, label, part, name, tab }: Door, { customerLink, open }: RowContext): TemplateResult {
  const href = customerLink?.(customer.id);
  const onClick = (event: MouseEvent) => open(customer, event, tab);
  const words = html`<bdi .textContent=${label}></bdi>`;
  const focus = `${part} ${tab ?? ''} ${customer.id}`;
  return href === undefined
    ? html`<button
        type="button"
        class="door"
        part=${part}
        data-focus=${focus}
        aria-label=${name ?? nothing}
        @click=${onClick}
      >
        ${words}
      </button>`
    : html`<a class="door" part=${part} data-focus=${focus} href=${href} aria-label=${name ?? nothing} @click=${onClick}
        >${words}</a
      >`;
}

function reasonItem(customer: CustomerRef, reason: WeighedReason, context: RowContext): TemplateResult {
  const { text, formats } = context;
  const { rule, points } = reason;
  const tab = tabs[rule];
  const label = tab && text.open[tab];
  const name = label && text.ofCustomer(label, customer.displayName);
  return html`<li class="reason ${ruleTones[rule]}" part="reason">
    <span class="rule-icon">${drawnIcon(ruleIcons[rule], { isPointing: pointingRules.has(rule) })}</span>
    <div class="told">
      ${reasonLine(reason, context)}
      <p class="do">
        <span class="advice" .textContent=${text.advice[rule]}></span>
        ${tab && label ? customerDoor({ customer, label, part: 'tab-link', name, tab }, context) : nothing}
      </p>
    </div>
    <span class="reason-points" part="reason-weight" role="img" aria-label=${text.points(formats.number(points))}
      ><span .textContent=${formats.number(points)}></span
    ></span>
    ${dismissal(customer, reason, context)}
  </li>`;
}

/** The button that sets a reason aside, and, once it is pressed, for how long. */
function dismissal(customer: CustomerRef, reason: WeighedReason, context: RowContext): TemplateResult {
  const { text, choosing, choose } = context;
  const key = keyOf(customer.id, reason.rule);
  const isOpen = choosing === key;
  const name = text.notNowOf(text.rule[reason.rule], customer.displayName);
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    choose(undefined);
  };
  return html`<div class="setting-aside" @keydown=${onKeydown}>
    <button
      type="button"
      class="button quiet"
      part="dismiss-button"
      data-focus=${key}
      aria-label=${name}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => choose(isOpen ? undefined : key)}
    >
      <span .textContent=${text.notNow}></span>
    </button>
    ${isOpen ? context.terms(customer, reason) : nothing}
  </div>`;
}
