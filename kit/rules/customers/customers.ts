import { knownCodes, schemaOf } from '../../contract/contract.js';
import { addDays } from '../../lists/days.js';
import { urgencyOf } from '../../lists/lists.js';
import { sum } from '../../lists/values.js';
import type { Wire } from '../../lists/wire.js';
import { named, type Rule } from '../rule.js';
import { joined, known, variousCustomers, type Known } from './known.js';

type Customer = Wire<'Customer'>;
type Subscription = Wire<'Subscription'>;

function earliest(dates: Iterable<string>): string | null {
  return [...dates].sort()[0] ?? null;
}

const one: Rule = {
  name: 'customer/as-in-the-list',
  says: 'One customer is as in the list; what depends on the day is told as of today in UTC.',
  operations: ['getCustomer'],
  async *check(session) {
    for (const row of await variousCustomers(session)) {
      const answer = await session.get('getCustomer', { id: row.id });
      const got = answer.body as Readonly<Record<string, unknown>>;
      for (const [key, value] of Object.entries(row))
        if (JSON.stringify(got[key] ?? null) !== JSON.stringify(value ?? null))
          yield { expected: `${key} of ${row.id} as in the list`, came: 'another value', answer };
    }
  },
};

const kinds: Rule = {
  name: 'customer/what-runs',
  says: '`subscriptionTypes`: the kinds of what runs today. `products`: every product that was ever ordered or tried.',
  operations: ['listCustomerSubscriptions'],
  async *check(session) {
    for await (const { customer, all, running, answer } of known(session)) {
      const types = joined(running.map(({ kind }) => kind));
      if (types !== joined(customer.subscriptionTypes))
        yield {
          expected: `what runs to be ${joined(customer.subscriptionTypes)}, as ${customer.id} says in the list`,
          came: types,
          answer,
        };
      const products = joined(all.flatMap(({ licenses }) => licenses.map(({ product }) => product)));
      if (products !== joined(customer.products))
        yield {
          expected: `the products ${joined(customer.products)}, as ${customer.id} says in the list`,
          came: products,
          answer,
        };
    }
  },
};

const licenses: Rule = {
  name: 'customer/licenses',
  says: 'All licenses of every product in every subscription and trial that runs today, added up; null as soon as one of the addends is.',
  operations: ['listCustomerSubscriptions'],
  async *check(session) {
    for await (const { customer, running, answer } of known(session)) {
      const all = running.flatMap((one) => one.licenses);
      for (const key of ['total', 'assigned', 'used'] as const) {
        const [wanted, got] = [sum(all.map((license) => license[key])), customer.licenses[key] ?? null];
        if (wanted !== got)
          yield {
            expected: `${key} ${got ?? 'null'}, as ${customer.id} says in the list`,
            came: String(wanted ?? 'null'),
            answer,
          };
      }
    }
  },
};

const dates: Rule = {
  name: 'customer/next-dates',
  says: '`nextExpiration`: the earliest `endDate` of what runs and does not renew. `nextRenewal`: the earliest `renewalDate` of what runs.',
  operations: ['listCustomerSubscriptions'],
  async *check(session) {
    for await (const { customer, running, answer } of known(session)) {
      const ends = earliest(running.filter(({ autoRenew }) => !autoRenew).map(({ endDate }) => endDate));
      const renews = earliest(running.filter(({ autoRenew }) => autoRenew).map(({ endDate }) => endDate));
      for (const [key, wanted] of [
        ['nextExpiration', ends],
        ['nextRenewal', renews],
      ] as const) {
        const got = customer[key] ?? null;
        if (got !== wanted)
          yield {
            expected: `${key} ${got ?? 'null'}, as ${customer.id} says in the list`,
            came: wanted ?? 'null',
            answer,
          };
      }
    }
  },
};

/** The statuses that follow from what a customer has. */
function statusesOf({ customer, running }: Known, today: string): Set<string> {
  const found = new Set<string>();
  const special = ['suspended', 'readyForOrderSetup'];
  for (const { kind, status } of running) {
    if (special.includes(status)) found.add(status);
    if (kind === 'trial') found.add('trial');
    else if (!special.includes(status)) found.add('subscription');
  }
  if (running.length === 0) found.add('expired');
  if (running.some(({ autoRenew, endDate }) => !autoRenew && endDate <= addDays(today, 30))) found.add('expiringSoon');
  if (running.some(isOver)) found.add('licenseOverage');
  const last = customer.lastAdminActivityAt?.slice(0, 10) ?? '';
  if (last < addDays(today, -90)) found.add('noRecentActivity');
  return found;
}

function isOver({ licenses: held }: Subscription): boolean {
  return [...new Set(held.map(({ product }) => product))].some((product) => {
    const same = held.filter((license) => license.product === product);
    return (sum(same.map(({ assigned }) => assigned)) ?? 0) > (sum(same.map(({ total }) => total)) ?? Infinity);
  });
}

const statuses: Rule = {
  name: 'customer/statuses',
  says: 'A customer’s statuses follow from what runs, from its licenses, and from the last sign-in of an administrator (`Status`).',
  operations: ['listCustomerSubscriptions'],
  async *check(session) {
    const codes = knownCodes(schemaOf('Status'));
    for await (const one of known(session)) {
      const wanted = joined(statusesOf(one, session.today()));
      const got = joined(one.customer.statuses.filter((status) => codes.includes(status)));
      if (wanted !== got)
        yield {
          expected: `${got} for ${one.customer.id}, as the list says`,
          came: `${wanted}, by what it has`,
          answer: one.answer,
        };
    }
  },
};

const urgent: Rule = {
  name: 'customer/most-urgent-first',
  says: '`statuses`: the most urgent first.',
  operations: ['listCustomers'],
  async *check(session) {
    const { rows, pages } = await session.all<Customer>('listCustomers');
    const wrong = rows.filter(({ statuses: codes }) => {
      const ranks = codes.map((code) => urgencyOf([code]));
      return ranks.some((rank, place) => rank < (ranks[place - 1] ?? 0));
    });
    if (wrong.length > 0)
      yield {
        expected: 'the most urgent status first',
        came: `not so: ${named(wrong.map(({ id }) => id))}`,
        answer: pages[0],
      };
  },
};

/** Rules about single customers beside what they have. */
export const customerRules: readonly Rule[] = [one, kinds, licenses, dates, statuses, urgent];
