import { addDays, dateOf, dayNumber, type CalendarDate } from './days.js';
import { licenseExpansion } from './license-history.js';
import type { PartnerSubscription } from './license.js';
import { fraction } from './random.js';

/** A line of a subscription's order history. */
export interface Order {
  readonly id: string;
  readonly date: CalendarDate;
  readonly type: string;
  readonly description: string;
  readonly quantity: number;
  readonly status: string;
}

/**
 * The orders of a subscription, newest first. Their quantities add up to what it holds: the first order bought what later ones did not add. What is to be set up has an
 * order that is pending.
 */
export function ordersOf(subscription: PartnerSubscription, today: CalendarDate): Order[] {
  if (subscription.kind === 'trial') return [];
  const { id, name, startDate, licenses, condition } = subscription;
  const additions = licenses.flatMap((license) => {
    const expansion = licenseExpansion(license);
    const date = expansion && addDays(today, -7 * expansion.weeksAgo);
    return expansion && date && date > startDate ? [{ date, quantity: expansion.quantity, name: license.name }] : [];
  });
  const added = additions.reduce((sum, { quantity }) => sum + quantity, 0);
  const total = licenses.reduce((sum, license) => sum + license.total, 0);
  const first = { date: startDate, type: 'new', description: name, quantity: total - added };
  const later = additions.map(({ date, quantity, name: license }) => ({
    date,
    type: 'change',
    description: `${quantity} more: ${license}`,
    quantity,
  }));
  const orders = [first, ...renewals(subscription, today), ...later]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((order, place) => ({
      ...order,
      id: `${id}-O${place + 1}`,
      status: condition === 'readyForOrderSetup' ? 'pending' : 'completed',
    }));
  return orders.reverse();
}

/** One renewal for what has gone on for longer than a year; it adds nothing. */
function renewals(
  { autoRenew, startDate, key }: PartnerSubscription,
  today: CalendarDate,
): Omit<Order, 'id' | 'status'>[] {
  const date = addDays(startDate, 365);
  return autoRenew && date < today && fraction(key, 8) < 0.5
    ? [{ date, type: 'renewal', description: 'Renewed for the next term', quantity: 0 }]
    : [];
}

/** A subscription's latest invoice. */
export interface Invoice {
  readonly number: string;
  readonly date: CalendarDate;
  readonly amount: { readonly value: number; readonly currency: string };
  readonly status: 'open' | 'paid' | 'overdue';
  readonly url: string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  PL: 'PLN',
  SE: 'SEK',
  BR: 'BRL',
  JP: 'JPY',
  SA: 'SAR',
  IL: 'ILS',
};

/** The invoice of the running month, overdue where the subscription is suspended; null for trials and what is not set up. */
export function invoiceOf(subscription: PartnerSubscription, today: CalendarDate, country: string): Invoice | null {
  const { kind, condition, startDate, endDate, key, licenses } = subscription;
  if (kind === 'trial' || condition === 'readyForOrderSetup') return null;
  const last = Math.min(dayNumber(today), dayNumber(endDate));
  const date = dateOf(Math.max(dayNumber(startDate), last - (key % 28)));
  const price = licenses.reduce((sum, { total }, place) => sum + total * (6 + 9 * fraction(key, 9, place)), 0);
  const number = `F${date.slice(0, 4)}-${String(key % 100_000).padStart(5, '0')}`;
  return {
    number,
    date,
    amount: { value: Math.round(price * 100) / 100, currency: CURRENCIES[country] ?? 'EUR' },
    status: condition === 'suspended' ? 'overdue' : fraction(key, 10) < 0.25 ? 'open' : 'paid',
    url: `https://billing.partner.example/invoices/${number}`,
  };
}
