import { fixture, html } from '@open-wc/testing';
import type { CustomerFilter } from '../../src/elements/customer-filter/customer-filter.js';
import type { HubFilterChangeEvent } from '../../src/families/customer/filter-change.event.js';
import type { CustomerFilters } from '../../src/families/customer/customer-filters.js';
import { customersPage } from './answers.js';
import { me } from './customer-lists.js';
import { ScriptedSource } from './scripted-source.js';
import type { Asked } from './scripted-source.js';
import { waitUntil } from './wait-until.js';

/** How many customers have which codes, in what `counting` answers. */
export const facets = {
  managedBy: { partnerOrganization: 7, externalAdministrator: 3 },
  product: { meetings: 8, calling: 4 },
  status: { trial: 12, suspended: 2, brandNew: 1 },
  subscriptionType: { trial: 12 },
  tag: { vip: 5, 'VIP EMEA': 2, '<b>&"': 1 },
} as const;

/** A source that counts, and lists nobody. */
export const counting = () =>
  new ScriptedSource((question) => {
    if (question.name === 'getMe') return me();
    const [wanted] = (question['facets'] ?? []) as (keyof typeof facets)[];
    return { ...customersPage([]), ...(wanted && { facets: { [wanted]: facets[wanted] } }) };
  });

/** A filter in a provider with this source, or this API. */
export async function filterIn(
  source: ScriptedSource | string,
  attributes: Record<string, string> = {},
  locale = 'en',
): Promise<CustomerFilter> {
  const element = document.createElement('customer-filter');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const hub =
    typeof source === 'string'
      ? html`<partner-hub api-base=${source} locale=${locale}>${element}</partner-hub>`
      : html`<partner-hub .source=${source} locale=${locale}>${element}</partner-hub>`;
  await fixture(hub);
  await waitUntil(() => element.state === 'ready');
  return element;
}

/** Something in a filter. */
export const inFilter = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
/** The menu of a filter, by its name on the screen. */
export const menuOf = (element: Element, label: string) =>
  [...element.shadowRoot!.querySelectorAll('hub-filter-menu')].find((menu) => menu.label === label)!;
/** What stands in a menu, a line for each option with its count. */
export const optionsIn = (menu: Element) =>
  [...menu.shadowRoot!.querySelectorAll('.option')].map((option) => option.textContent.replace(/\s+/g, ' ').trim());
/** Presses the option with this text. */
export const press = (menu: Element, option: string) =>
  [...menu.shadowRoot!.querySelectorAll<HTMLElement>('.option')]
    .find(({ textContent }) => textContent.includes(option))!
    .querySelector('input')!
    .click();
/** The chips, from first to last. */
export const chipsIn = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part~="chip"] bdi')].map(({ textContent }) => textContent);
/** The questions for counts. */
export const countsAsked = (source: ScriptedSource): Asked[] => source.asked.filter(({ facets: asked }) => asked);
/** What `hub-filter-change` said, as it comes. */
export function changesOf(element: Element): CustomerFilters[] {
  const changes: CustomerFilters[] = [];
  element.addEventListener('hub-filter-change', (event) => {
    changes.push((event as HubFilterChangeEvent).detail.filters);
  });
  return changes;
}
