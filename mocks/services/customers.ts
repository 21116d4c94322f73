import type { PartnerCustomer } from '../model/customer.js';
import type { CalendarDate } from '../model/days.js';
import { findCustomer, type Partner } from '../model/partner.js';
import { notFound } from './api-failure.js';
import type { Asked, Operation } from './asked.js';
import { allFacts, factsOf, type CustomerFacts } from './customer-facts.js';
import { matchingCustomers } from './customer-filter.js';
import { pageOf } from './paging.js';
import { todayParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded } from './search.js';
import { sorted, sortParameter, type SortKeys } from './sorting.js';

const sortKeys: SortKeys<CustomerFacts> = {
  otherwise: 'status',
  keys: {
    displayName: ({ customer }) => folded(customer.displayName),
    status: ({ urgency }) => urgency,
    tags: ({ customer: { tags } }) => (tags.length > 0 ? tags.join('\n').toLowerCase() : null),
    products: ({ products }) => (products.length > 0 ? products.join('\n') : null),
    licenses: ({ licenses }) => licenses.total,
    nextDate: ({ nextExpiration, nextRenewal }) =>
      nextExpiration !== null && nextRenewal !== null && nextRenewal < nextExpiration
        ? nextRenewal
        : (nextExpiration ?? nextRenewal),
  },
};

/** Every customer in the order of `sort`. By status means by status, then by name; other ties keep the order of ids. */
function customersInOrder(partner: Partner, today: CalendarDate, sort: string): readonly CustomerFacts[] {
  return remember(partner, `customers ${today} by ${sort}`, () => {
    const byStatus = sort.endsWith('status');
    const before = byStatus ? customersInOrder(partner, today, 'displayName') : allFacts(partner, today);
    return sorted(before, sort, sortKeys);
  });
}

/** Works out what the first questions need, so that a server answers them at once even with 100,000 customers. */
export function warmUp(partner: Partner): void {
  customersInOrder(partner, partner.today(), sortKeys.otherwise);
}

/** The customer of the path. Throws 404. */
export function askedCustomer({ partner, path }: Asked): PartnerCustomer {
  const customer = findCustomer(partner, path.id ?? '');
  if (!customer) throw notFound({ en: `customer ${path.id}`, nl: `klant ${path.id}` });
  return customer;
}

/** A customer as the contract shows it, today in UTC. */
export function customerBody(partner: Partner, customer: PartnerCustomer): Schema<'Customer'> {
  const today = partner.today();
  return bodyOf(factsOf(customer, { here: today, utc: today }));
}

function bodyOf(facts: CustomerFacts): Schema<'Customer'> {
  const { id, displayName, createdAt, country, managedBy, tags, lastAdminActivityAt } = facts.customer;
  const { products, statuses, subscriptionTypes, licenses, nextExpiration, nextRenewal } = facts;
  const dates = { nextExpiration, nextRenewal, lastAdminActivityAt };
  return {
    id,
    displayName,
    createdAt,
    country,
    managedBy,
    products,
    statuses,
    subscriptionTypes,
    tags,
    licenses,
    ...dates,
  };
}

/** `GET /customers` and `GET /customers/{id}`. */
export const customerOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/customers',
    answer(asked): Schema<'CustomerPage'> {
      const { has, facets } = matchingCustomers(asked);
      const inOrder = customersInOrder(asked.partner, todayParameter(asked), sortParameter(asked, sortKeys));
      const { items, total } = pageOf(
        asked,
        inOrder.filter(({ customer }) => has(customer.index)),
      );
      return { items: items.map(bodyOf), total, ...(facets && { facets }) };
    },
  },
  {
    method: 'GET',
    path: '/customers/{id}',
    answer: (asked) => customerBody(asked.partner, askedCustomer(asked)),
  },
];
