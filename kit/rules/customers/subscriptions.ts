import { addDays } from '../../lists/days.js';
import type { Wire } from '../../lists/wire.js';
import type { Page } from '../../session/session.js';
import { named, type Difference, type Rule } from '../rule.js';
import { joined, known, variousCustomers, type Known } from './known.js';

type Subscription = Wire<'Subscription'>;

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

/** Rules about the subscriptions and trials of single customers. */
export const customerSubscriptionRules: readonly Rule[] = [subscriptionStatus, newest, trials, trialStatus];
