import { fixture, html } from '@open-wc/testing';
import type { Customer } from '../../src/api/contract.js';
import type { CustomerList } from '../../src/elements/customer-list/customer-list.js';
import type { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { aCustomer, customersPage } from './answers.js';
import { ScriptedSource } from './scripted-source.js';
import { waitUntil } from './wait-until.js';

/** Who is asking, with these capabilities. */
export const me = (capabilities: string[] = ['organizations:launch']) => ({
  id: 'me',
  displayName: 'Me',
  email: 'me@example.com',
  roles: ['partnerAdmin'],
  organization: { id: 'o', displayName: 'Partner' },
  capabilities,
});

/** A customer with this name; the id follows from it. */
export const named = (displayName: string, part: Partial<Customer> = {}) =>
  aCustomer({ id: `id of ${displayName}`, displayName, ...part });

/** Answers customers with those given, and who is asking. */
export const listing = (customers: readonly Customer[], capabilities?: string[]) =>
  new ScriptedSource(({ name }) => {
    if (name === 'listCustomers') return customersPage(customers);
    return name === 'getMe' ? me(capabilities) : undefined;
  });

/** A list in a provider with this source, or this API. */
export async function list(
  source: ScriptedSource | string,
  attributes: Record<string, string> = {},
): Promise<CustomerList> {
  const element = document.createElement('customer-list');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const hub =
    typeof source === 'string'
      ? html`<partner-hub api-base=${source} locale="en">${element}</partner-hub>`
      : html`<partner-hub .source=${source} locale="en">${element}</partner-hub>`;
  await fixture(hub);
  await waitUntil(() => element.state !== 'idle');
  return element;
}

/** Three customers in the order of their names. */
export const three = ['Anker', 'Brug', 'Cirkel'].map((name) => named(name, { country: 'NL' }));

/** A list that has these children and properties from the start, with rows. */
export async function listWith(
  children: readonly Node[],
  { customers = three, ...properties }: Partial<CustomerList> & { customers?: readonly Customer[] } = {},
): Promise<CustomerList> {
  const element = Object.assign(document.createElement('customer-list'), properties);
  element.append(...children);
  await fixture(html`<partner-hub .source=${listing(customers)} locale="en">${element}</partner-hub>`);
  return ready(element);
}

/** The list's provider. */
export const hubOf = (element: CustomerList) => element.closest('partner-hub') as PartnerHub;
/** A part of the list. */
export const part = (element: CustomerList, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
/** The grid of the list. */
export const gridOf = (element: CustomerList) => element.shadowRoot!.querySelector('hub-data-table')!;
/** An element of the grid. */
export const inGrid = (element: CustomerList, selector: string) =>
  gridOf(element).shadowRoot!.querySelector<HTMLElement>(selector);
/** The rows that are here, in the order of the document. */
export const rowsOf = (element: CustomerList) => [
  ...gridOf(element).shadowRoot!.querySelectorAll<HTMLElement>('.body > .row:not(.waiting)'),
];
/** The names on the screen, from top to bottom. */
export const names = (element: CustomerList) =>
  rowsOf(element)
    .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
    .map((row) => row.querySelector('[role="rowheader"]')!.textContent);
/** A cell by the key of its column. */
export const cell = (element: CustomerList, column: string, row = 0) =>
  rowsOf(element)[row]!.querySelector<HTMLElement>(`[part~="cell-${column}"]`)!;
/** The text of an element in one line. */
export const said = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

/** Waits until the list shows rows. */
export async function ready(element: CustomerList): Promise<CustomerList> {
  await waitUntil(() => element.state === 'ready' && rowsOf(element).length > 0);
  return element;
}
