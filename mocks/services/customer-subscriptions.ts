import { countLicenses, countOf } from '../model/license-count.js';
import type { PartnerSubscription } from '../model/license.js';
import { invoiceOf, ordersOf } from '../model/order.js';
import type { CalendarDate } from '../model/days.js';
import { subscriptionStatus, trialStatus } from '../model/subscription-status.js';
import type { Operation } from './asked.js';
import { askedCustomer } from './customers.js';
import type { Page } from './paging.js';
import type { Schema } from './schema.js';

/** Whose subscription it is. */
interface Owner {
  readonly id: string;
  readonly country: string;
}

/** A subscription or trial as the contract shows it. */
export function subscriptionBody(
  subscription: PartnerSubscription,
  owner: Owner,
  today: CalendarDate,
): Schema<'Subscription'> {
  const { id, name, kind, startDate, endDate, autoRenew, licenses } = subscription;
  return {
    id,
    customerId: owner.id,
    name,
    kind,
    status: subscriptionStatus(subscription, today),
    startDate,
    endDate,
    autoRenew,
    renewalDate: autoRenew ? endDate : null,
    licenses: licenses.map((license) => ({ product: license.product, name: license.name, ...countOf(license) })),
    invoice: invoiceOf(subscription, today, owner.country),
    orders: ordersOf(subscription, today),
  };
}

/** A trial as the contract shows it. */
export function trialBody(trial: PartnerSubscription, customerId: string, today: CalendarDate): Schema<'Trial'> {
  const { id, name, licenses, startDate, endDate } = trial;
  return {
    id,
    customerId,
    name,
    products: quantities(licenses),
    startDate,
    endDate,
    status: trialStatus(trial, today),
    licenses: countLicenses(trial) ?? { total: 0, assigned: 0, used: 0 },
  };
}

/** What is tried of each product, whatever kinds of licenses it has. */
function quantities(licenses: PartnerSubscription['licenses']): Schema<'TrialProduct'>[] {
  const byProduct = new Map<string, number>();
  for (const { product, total } of licenses) byProduct.set(product, (byProduct.get(product) ?? 0) + total);
  return [...byProduct].map(([product, quantity]) => ({ product, quantity }));
}

/** The newest first. */
function newestFirst<Item extends { readonly startDate: CalendarDate }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.startDate < b.startDate ? 1 : a.startDate > b.startDate ? -1 : 0));
}

function whole<Item>(items: Item[]): Page<Item> {
  return { items, total: items.length };
}

/** `GET /customers/{id}/subscriptions` (trials included) and `GET /customers/{id}/trials`. */
export const customerSubscriptionOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/customers/{id}/subscriptions',
    answer(asked): Schema<'SubscriptionPage'> {
      const customer = askedCustomer(asked);
      const today = asked.partner.today();
      return whole(newestFirst(customer.subscriptions).map((one) => subscriptionBody(one, customer, today)));
    },
  },
  {
    method: 'GET',
    path: '/customers/{id}/trials',
    answer(asked): Schema<'TrialPage'> {
      const customer = askedCustomer(asked);
      const trials = customer.subscriptions.filter(({ kind }) => kind === 'trial');
      return whole(newestFirst(trials).map((trial) => trialBody(trial, customer.id, asked.partner.today())));
    },
  },
];
