import type { Order, Subscription, SubscriptionPage } from '../../src/api/contract.js';

const DAY = 86_400_000;

/** The date so many days from now, in UTC. */
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const order = (number: number, part: Partial<Order> = {}): Order => ({
  id: `O${number}`,
  date: inDays(-30 * number),
  type: 'change',
  description: `${number} more: Webex Meetings`,
  quantity: number,
  status: 'completed',
  ...part,
});

function subscription(name: string, part: Partial<Subscription>): Subscription {
  return {
    id: `Sub ${name}`,
    customerId: 'customer-1',
    name,
    kind: 'subscription',
    status: 'active',
    startDate: inDays(-400),
    endDate: inDays(60),
    autoRenew: true,
    renewalDate: inDays(60),
    licenses: [{ product: 'meetings', name: 'Webex Meetings', total: 100, assigned: 60, used: 40 }],
    invoice: null,
    orders: [],
    ...part,
  };
}

const licenses = (...counts: [total: number | null, assigned: number | null, used: number | null][]) =>
  counts.map(([total, assigned, used], index) => ({
    product: 'meetings',
    name: `Licenses ${index + 1}`,
    total,
    assigned,
    used,
  }));

/** Subscriptions that are hard to tell rightly. */
export function hardSubscriptions(): SubscriptionPage {
  const items = [
    subscription('Renewal that passed', { endDate: inDays(-3), renewalDate: inDays(-3), status: 'suspended' }),
    subscription('Ended long ago', {
      endDate: inDays(-200),
      autoRenew: false,
      renewalDate: null,
      status: 'expired',
      invoice: {
        number: 'F-1',
        date: inDays(-230),
        amount: { value: 1234.5, currency: 'USD' },
        status: 'overdue',
        url: 'javascript:alert(1)',
      },
    }),
    subscription('Hard counts', {
      endDate: inDays(0),
      autoRenew: false,
      renewalDate: null,
      status: 'expiringSoon',
      licenses: licenses([0, 0, 0], [0, 3, 2], [100, 60, null], [null, null, null], [100, 112, 90], [100, 100, 100]),
      invoice: {
        number: 'F-2',
        date: inDays(-20),
        amount: null,
        status: 'disputed',
        url: 'https://billing.partner.example/F-2',
      },
    }),
    subscription('Many orders', {
      status: 'somethingNew',
      kind: 'somethingElse',
      orders: Array.from({ length: 12 }, (_, index) =>
        order(index + 1, index === 3 ? { quantity: null, status: 'lost', type: 'gift' } : {}),
      ),
      invoice: {
        number: 'F-3',
        date: inDays(-2),
        amount: { value: 99, currency: 'JPY' },
        status: 'paid',
        url: 'https://billing.partner.example/F-3',
      },
    }),
    subscription('Trial with too many', {
      kind: 'trial',
      autoRenew: false,
      renewalDate: null,
      endDate: inDays(1),
      licenses: licenses([25, 30, 20]),
    }),
  ];
  return { items, total: items.length };
}
