import type { SubscriptionRow, SubscriptionRowPage } from '../../src/api/contract.js';

const DAY = 86_400_000;

/** The date so many days from now, in UTC. */
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

function row(name: string, days: number, part: Partial<SubscriptionRow>): SubscriptionRow {
  return {
    customer: { id: name, displayName: name },
    subscriptionId: name,
    kind: 'subscription',
    addedDate: inDays(-Math.abs(days)),
    endDate: inDays(days),
    renewalDate: inDays(days),
    autoRenew: true,
    licenses: { total: 100, assigned: 60, used: 40 },
    previousWeek: { assigned: 57, used: 41 },
    usedLast3Months: 44,
    ...part,
  };
}

/** What rules are hard on: no licenses, unknown usage, more assigned than bought, today, days that are past. */
export function hardRows(): SubscriptionRowPage {
  const items = [
    row('Ended yesterday', -1, {}),
    row('Ends today', 0, { previousWeek: { assigned: 60, used: 40 } }),
    row('Nothing bought, three assigned', 1, { licenses: { total: 0, assigned: 3, used: 2 } }),
    row('Nothing bought, nothing assigned', 29, { licenses: { total: 0, assigned: 0, used: 0 } }),
    row('Usage not known', 30, {
      licenses: { total: 100, assigned: 60, used: null },
      previousWeek: null,
      usedLast3Months: null,
    }),
    row('Twice as many assigned as bought', 31, { licenses: { total: 50, assigned: 100, used: 90 } }),
    row('One license of a million used', 90, { licenses: { total: 1_000_000, assigned: 400_000, used: 1 } }),
  ];
  return {
    items,
    total: items.length,
    dataAsOf: `${inDays(0)}T00:00:00Z`,
  };
}
