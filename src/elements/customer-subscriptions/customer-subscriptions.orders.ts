import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Order, Subscription } from '../../api/contract.js';
import { badge } from '../../components/status-badge/status-badge.js';
import { eachKey } from '../../core/element/each-key.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { ownText } from '../../core/element/own-text.js';
import { nameOf } from '../../core/texts/languages.js';
import type { KnownStatus } from '../../domain/statuses.js';
import type { CardContext } from './customer-subscriptions.context.js';

/** Orders that show while the history is collapsed. */
const SHOWN = 4;

const looks: Readonly<Record<string, KnownStatus>> = {
  pending: 'expiringSoon',
  completed: 'subscription',
  canceled: 'expired',
};

/** What was ordered, the newest first, as a table; a long one shows its newest rows until somebody wants them all. */
export function orderHistory({ id, name, orders }: Subscription, context: CardContext): TemplateResult {
  const { orders: text } = context.text.customerSubscriptions;
  if (orders.length === 0) return html`<p class="none" ${ownText(text.none)}></p>`;
  const isLong = orders.length > SHOWN + 1;
  const isWhole = !isLong || context.isExpanded(id);
  const sorted = newestFirst(orders);
  return html`${orderTable(name, isWhole ? sorted : sorted.slice(0, SHOWN), context)}${
    isLong ? expander(id, orders.length, context) : nothing
  }`;
}

function orderTable(name: string, orders: readonly Order[], context: CardContext): TemplateResult {
  const { orders: text } = context.text.customerSubscriptions;
  // Roles, because a table that is laid out as cards is no table to browsers any more.
  return html`<table class="orders" part="orders" role="table" aria-label=${text.of(name)}>
    <thead role="rowgroup">
      <tr role="row">
        ${[text.date, text.kind, text.description].map(headerCell)}
        <th role="columnheader" scope="col" class="quantity" ${ownText(text.quantity)}></th>
        ${headerCell(text.status)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        orders,
        eachKey(({ id }) => id),
        (order) => orderRow(order, context),
      )}
    </tbody>
  </table>`;
}

function headerCell(label: string): TemplateResult {
  return html`<th role="columnheader" scope="col" ${ownText(label)}></th>`;
}

function orderRow(order: Order, { text, formats }: CardContext): TemplateResult {
  const { orders: words } = text.customerSubscriptions;
  const { date, type, description, quantity, status } = order;
  return html`<tr role="row" part="order">
    <td role="cell" class="date"><span ${ownText(formats.date(date))}></span></td>
    <td role="cell" class="kind"><bdi ${ownText(nameOf(words.kinds, type))}></bdi></td>
    <td role="cell" class="description"><bdi ${ownText(description)}></bdi></td>
    <td role="cell" class="quantity">
      <span class="card-label" aria-hidden="true" ${ownText(words.quantity)}></span>
      <span ${ownText(formats.signedNumber(quantity))}></span>
      ${quantity === null ? html`<span class="visually-hidden" ${ownText(words.quantityUnknown)}></span>` : nothing}
    </td>
    <td role="cell" class="status">${badge(nameOf(words.statuses, status), looks[status])}</td>
  </tr>`;
}

function expander(id: string, count: number, { text, formats, isExpanded, toggle }: CardContext): TemplateResult {
  const { orders: words } = text.customerSubscriptions;
  const isOpen = isExpanded(id);
  return html`<button
    type="button"
    class="button expander"
    part="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => toggle(id)}
  >
    ${toolIcon('chevron')}<span ${ownText(isOpen ? words.fewer : words.all(formats.count(count)))}></span>
  </button>`;
}

/** Orders of one day keep the order in which the source gave them. */
function newestFirst(orders: readonly Order[]): readonly Order[] {
  return [...orders].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
