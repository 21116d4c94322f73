import type { PartnerCustomer } from '../model/customer.js';
import { ApiFailure, invalid, type Sentence } from './api-failure.js';
import type { Asked } from './asked.js';
import { isTexts } from './body.js';
import { customerFilters, matchingCustomers } from './customer-filter.js';

/** The customers that match the filters of a body, which are those of `GET /customers`. Throws 422. */
export function queriedCustomers(asked: Asked, filters: Readonly<Record<string, unknown>>): PartnerCustomer[] {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    for (const text of textsOf(name, value)) query.append(name, text);
  try {
    const { has } = matchingCustomers({ ...asked, query });
    return asked.partner.customers.filter(({ index }) => has(index));
  } catch (error) {
    if (error instanceof ApiFailure)
      throw invalid(error.problems.map(({ field = '', description }) => ({ field: `query.${field}`, description })));
    throw error;
  }
}

/** A filter that nobody knows would choose everybody: it is refused. */
function textsOf(name: string, value: unknown): readonly string[] {
  const refuse = (description: Sentence) => invalid([{ field: `query.${name}`, description }]);
  if (!customerFilters.includes(name))
    throw refuse({ en: `There is no filter "${name}".`, nl: `Er is geen filter "${name}".` });
  if (isTexts(value)) return value;
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  throw refuse({
    en: 'It must be a text or a list of texts.',
    nl: 'Het moet een tekst of een lijst van teksten zijn.',
  });
}
