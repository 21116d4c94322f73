import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('en');

const within = (days: Count) => choose(days, { one: 'within a day', other: `within ${days.shown} days` });

export const subscriptions = {
  count: (count: Count) => choose(count, { one: `${count.shown} subscription`, other: `${count.shown} subscriptions` }),
  none: {
    recent: (days: Count) =>
      `No subscription was added in the ${choose(days, { one: 'last day', other: `last ${days.shown} days` })}`,
    expiring: (days: Count) => `No subscription ends ${within(days)}`,
    renewing: (days: Count) => `No subscription renews ${within(days)}`,
    lowAssignment: () => 'No subscription has a low license assignment',
    overLimit: () => 'No subscription is over its license limit',
  },
  noneHint: 'There is nothing to do here now.',
  group: {
    expiring: (from: Count | undefined, to: Count, rows: Count) =>
      !from ? `Ends ${within(to)}: ${rows.shown}` : `Ends in ${from.shown} to ${to.shown} days: ${rows.shown}`,
    renewing: (from: Count | undefined, to: Count, rows: Count) =>
      !from ? `Renews ${within(to)}: ${rows.shown}` : `Renews in ${from.shown} to ${to.shown} days: ${rows.shown}`,
  },
  advice: {
    recent: (count: Count, first: string) =>
      choose(count, {
        one: `${count.shown} subscription was added; help ${first} to get started.`,
        other: `${count.shown} subscriptions were added; help the newest to get started, first ${first}.`,
      }),
    expiring: (count: Count, first: string) =>
      choose(count, {
        one: `${count.shown} subscription ends within 30 days; call ${first}.`,
        other: `${count.shown} subscriptions end within 30 days; start with ${first}.`,
      }),
    renewing: (count: Count, first: string) =>
      choose(count, {
        one: `${count.shown} subscription renews within 30 days; check the quantity with ${first}.`,
        other: `${count.shown} subscriptions renew within 30 days; check the quantities, first with ${first}.`,
      }),
    lowAssignment: (count: Count, first: string) =>
      choose(count, {
        one: `${count.shown} subscription is hardly assigned; help ${first} to hand out its licenses.`,
        other: `${count.shown} subscriptions are hardly assigned; start with ${first}, the lowest.`,
      }),
    overLimit: (count: Count, first: string) =>
      choose(count, {
        one: `${count.shown} subscription needs more licenses; offer them to ${first}.`,
        other: `${count.shown} subscriptions need more licenses; start with ${first}, the highest.`,
      }),
  },
};

export const yes: string = 'Yes';

export const no: string = 'No';
