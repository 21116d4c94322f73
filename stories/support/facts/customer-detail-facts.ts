import { getCustomer } from '../../../src/api/endpoints/customers.js';
import { listCustomerSubscriptions } from '../../../src/api/endpoints/customer-subscriptions.js';
import type { LicenseCount } from '../../../src/api/contract.js';
import type { Facts, Seen } from '../seen.js';

/** What is left of licenses, or missing; of those whose counts are known. */
function balanceWords({ total, assigned }: LicenseCount, { text, write }: Facts, isTrial: boolean): string {
  if (total === null || assigned === null) return text.license.notAvailable;
  const { shortfall, shortfallOfTrial, available, nothingBought } = text.licenseBalance;
  const missing = assigned - total;
  if (missing > 0) return (isTrial ? shortfallOfTrial : shortfall)({ value: missing, shown: write.number(missing) });
  return total === 0 ? nothingBought : available(write.number(-missing), write.number(total));
}

/** The subscriptions of a customer of the API, each with its id, its last day, and what is left of its licenses. */
export const subscriptionsSeen = (id: string, more: Partial<Seen> = {}): Seen => ({
  parts: ['subscription', 'term', 'bar', 'balance'],
  without: ['skeleton', 'notice', 'banner'],
  ...more,
  says: async (facts) => {
    const { items } = await facts.ask(listCustomerSubscriptions, { id });
    return items.flatMap((one) => [
      one.name,
      one.id,
      facts.write.date(one.endDate),
      ...one.licenses.map((license) => balanceWords(license, facts, one.kind === 'trial')),
    ]);
  },
});

/** The details of a customer of the API: its overview, and its subscriptions in the first tab. */
export const customerSeen = (id: string, more: Partial<Seen> = {}): Seen => ({
  parts: ['overview', 'tabs', 'subscription'],
  without: ['skeleton', 'notice', 'banner'],
  ...more,
  says: async (facts) => {
    const { text } = facts;
    const { displayName, statuses, licenses, tags } = await facts.ask(getCustomer, { id });
    const { items } = await facts.ask(listCustomerSubscriptions, { id });
    return [
      displayName,
      ...statuses.map((status) => (text.status as Record<string, string>)[status] ?? status),
      balanceWords(licenses, facts, false),
      ...tags,
      ...Object.values(text.customerDetail.tabs).slice(0, 1),
      ...items.map(({ name }) => name),
    ];
  },
});
