import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

export const customerSubscriptions = {
  heading: 'Subscriptions',
  none: { title: 'No subscriptions', hint: 'What this customer buys or tries appears here.' },
  /** The source sent fewer than it says there are. */
  incomplete: (came: Count, total: Count) =>
    `The source sent ${came.shown} of ${total.shown} ${choose(total, { one: 'subscription', other: 'subscriptions' })}.`,
  count: (count: Count) => choose(count, { one: `${count.shown} subscription`, other: `${count.shown} subscriptions` }),
  /** Of all that run today; the counts are written. */
  running: ({ assigned, total }: { assigned: string; total: Count }) =>
    `${assigned} of ${total.shown} ${choose(total, { one: 'license', other: 'licenses' })} assigned in what runs today`,
  runningUnknown: 'How many licenses run today is not available from this source',
  /** `name`: of the subscription; `when`: "in 9 days". */
  next: {
    renewal: (name: string, date: string, when: string) => `Next: ${name} renews on ${date} (${when})`,
    end: (name: string, date: string, when: string) => `Next: ${name} ends on ${date} (${when})`,
  },
  status: {
    active: 'Active',
    expiringSoon: 'Expiring soon',
    expired: 'Expired',
    suspended: 'Suspended',
    readyForOrderSetup: 'Ready for order setup',
  },
  id: 'Subscription ID',
  term: 'Term',
  /** From the first to the last day. */
  days: (start: string, end: string) => `${start} to ${end}`,
  renewal: 'Renewal',
  end: 'End',
  renews: {
    ahead: (date: string, when: string) => `Renews on ${date} (${when})`,
    today: (date: string) => `Renews today, ${date}`,
    past: (date: string, when: string) => `Was to renew on ${date} (${when})`,
  },
  ends: {
    ahead: (date: string, when: string) => `Ends on ${date} (${when})`,
    today: (date: string) => `Ends today, ${date}`,
    past: (date: string, when: string) => `Ended on ${date} (${when})`,
  },
  autoRenew: 'Auto-renew',
  on: 'On',
  off: 'Off',
  licenses: 'Licenses',
  noLicenses: 'No licenses in this subscription',
  invoice: {
    label: 'Latest invoice',
    none: 'No invoice',
    amountUnknown: 'Amount not available from this source',
    opens: (number: string) => `Invoice ${number}, opens in a new window`,
    status: { open: 'Open', paid: 'Paid', overdue: 'Overdue' },
  },
  orders: {
    label: 'Order history',
    of: (name: string) => `Order history of ${name}`,
    none: 'No orders',
    date: 'Date',
    kind: 'Type',
    description: 'Description',
    quantity: 'Licenses',
    status: 'Status',
    quantityUnknown: 'Not available from this source',
    all: (count: Count) => `Show all ${count.shown} orders`,
    fewer: 'Show the newest only',
    kinds: { new: 'New', change: 'Change', renewal: 'Renewal', cancel: 'Cancellation' },
    statuses: { pending: 'Pending', completed: 'Completed', canceled: 'Canceled' },
  },
};
