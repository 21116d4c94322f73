import { urgencyOf } from '../lists/lists.js';
import { addDays } from '../lists/days.js';
import { sum } from '../lists/values.js';
import type { Wire } from '../lists/wire.js';
import type { Answer } from '../session/answer.js';
import type { Page, Session } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import { knownCodes, schemaOf } from '../contract/contract.js';
import { named, type Difference, type Rule } from './rule.js';

type Customer = Wire<'Customer'>;
type Subscription = Wire<'Subscription'>;

/** Customers that differ from each other: a few from all over the list, and one for each status. */
export async function variousCustomers(session: Session): Promise<readonly Customer[]> {
  const { rows } = await session.all<Customer>('listCustomers', {}, 1000);
  if (rows.length === 0) throw new CannotKnow('there is no customer');
  const step = Math.max(1, Math.floor(rows.length / session.depth.samples));
  const chosen = new Map(
    rows
      .filter((_, place) => place % step === 0)
      .slice(0, session.depth.samples)
      .map((row) => [row.id, row]),
  );
  for (const status of knownCodes(schemaOf('Status'))) {
    const found = rows.find(({ statuses }) => statuses.includes(status));
    if (found) chosen.set(found.id, found);
  }
  return [...chosen.values()];
}

/** A customer as it is in the list, with everything that it has. */
interface Known {
  readonly customer: Customer;
  readonly all: readonly Subscription[];
  /** What runs today in UTC. */
  readonly running: readonly Subscription[];
  readonly answer: Answer;
}

async function* known(session: Session): AsyncGenerator<Known> {
  const today = session.today();
  for (const customer of await variousCustomers(session)) {
    const answer = await session.get('listCustomerSubscriptions', { id: customer.id });
    const all = (answer.body as Page<Subscription>).items;
    const converted = await convertedTrials(session, customer.id, all);
    const running = all.filter(
      ({ id, startDate, endDate }) => startDate <= today && today <= endDate && !converted.has(id),
    );
    yield { customer, all, running, answer };
  }
}

/** Trials that were bought do not run: their licenses are in the subscription that followed. */
async function convertedTrials(
  session: Session,
  id: string,
  all: readonly Subscription[],
): Promise<ReadonlySet<string>> {
  if (!all.some(({ kind }) => kind === 'trial')) return new Set();
  const { items } = await session.body<Page<Wire<'Trial'>>>('listCustomerTrials', { id });
  return new Set(items.filter(({ status }) => status === 'converted').map((trial) => trial.id));
}

function joined(codes: Iterable<string>): string {
  return [...new Set(codes)].sort().join(', ') || 'none';
}

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

/** The status of a subscription by its own dates; undefined where the source alone knows. */
function* wrongStatus({ all, answer }: Known, today: string): Generator<Difference> {
  for (const { id, status, startDate, endDate, autoRenew, renewalDate } of all) {
    const soon = !autoRenew && endDate <= addDays(today, 30);
    const isRunning = startDate <= today && today <= endDate;
    const wrong =
      (endDate < today && status !== 'expired') || (isRunning && status === (soon ? 'active' : 'expiringSoon'));
    if (wrong)
      yield {
        expected: `another status of ${id}: it ends on ${endDate}, and ${autoRenew ? 'renews' : 'does not renew'}`,
        came: status,
        answer,
      };
    if ((renewalDate ?? null) !== (autoRenew ? endDate : null))
      yield { expected: `renewalDate of ${id} as autoRenew says`, came: renewalDate ?? 'null', answer };
  }
}

const subscriptionStatus: Rule = {
  name: 'customer/subscription-status',
  says: '`expired` after its last day; `expiringSoon` when it does not renew and ends within 30 days; else `active`, where it is neither suspended nor still to be set up.',
  operations: ['listCustomerSubscriptions'],
  async *check(session) {
    for await (const one of known(session)) yield* wrongStatus(one, session.today());
  },
};

const newest: Rule = {
  name: 'customer/newest-first',
  says: 'All subscriptions and trials of the customer in one answer, the ended ones included, the newest first; orders as well.',
  operations: ['listCustomerSubscriptions', 'listCustomerTrials'],
  async *check(session, operation) {
    for (const { id } of await variousCustomers(session)) {
      const answer = await session.get(operation, { id });
      const { items } = answer.body as Page<Subscription>;
      const groups = [
        items.map(({ startDate }) => startDate),
        ...items.map(({ orders = [] }) => orders.map(({ date }) => date)),
      ];
      const isWrong = groups.some((found) => found.some((date, place) => date > (found[place - 1] ?? date)));
      if (isWrong) yield { expected: `the newest first for ${id}`, came: 'another order', answer };
      const strange = items.filter(({ customerId }) => customerId !== id);
      if (strange.length > 0)
        yield { expected: `customerId ${id}`, came: named(strange.map(({ customerId }) => customerId)), answer };
    }
  },
};

const trials: Rule = {
  name: 'customer/trials-are-among-the-subscriptions',
  says: 'The subscriptions of a customer are all subscriptions and trials: a trial has the same id, dates and licenses there.',
  operations: ['listCustomerTrials'],
  async *check(session) {
    for await (const { customer, all } of known(session)) {
      const answer = await session.get('listCustomerTrials', { id: customer.id });
      const { items } = answer.body as Page<Wire<'Trial'>>;
      const there = all
        .filter(({ kind }) => kind === 'trial')
        .map(({ id, startDate, endDate }) => `${id} ${startDate} ${endDate}`);
      const got = items.map(({ id, startDate, endDate }) => `${id} ${startDate} ${endDate}`);
      if (joined(got) !== joined(there)) yield { expected: joined(there), came: joined(got), answer };
    }
  },
};

const trialStatus: Rule = {
  name: 'customer/trial-status',
  says: 'The state of a trial today: `expired` after its last day unless it was `converted`, else `active`.',
  operations: ['listCustomerTrials'],
  async *check(session) {
    const today = session.today();
    for (const { id } of await variousCustomers(session)) {
      const answer = await session.get('listCustomerTrials', { id });
      const wrong = (answer.body as Page<Wire<'Trial'>>).items.filter(
        ({ status, endDate }) => (status === 'active' && endDate < today) || (status === 'expired' && endDate >= today),
      );
      for (const trial of wrong)
        yield { expected: `another status of ${trial.id}, which ends on ${trial.endDate}`, came: trial.status, answer };
    }
  },
};

/** Rules about single customers and what they have. */
export const customerRules: readonly Rule[] = [
  one,
  kinds,
  licenses,
  dates,
  statuses,
  urgent,
  subscriptionStatus,
  newest,
  trials,
  trialStatus,
];
