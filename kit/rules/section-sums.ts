import { addDays } from '../lists/days.js';
import { insightsProducts, views } from '../lists/lists.js';
import { sum } from '../lists/values.js';
import type { Wire } from '../lists/wire.js';
import type { Answer } from '../session/answer.js';
import type { Session } from '../session/session.js';
import type { Difference, Rule } from './rule.js';

type Row = Wire<'SubscriptionRow'>;
type Summary = Wire<'SubscriptionSummary'>;

/** A section's summary beside its rows. */
interface Summed {
  readonly view: string;
  readonly windowDays: number;
  readonly summary: Summary;
  readonly rows: readonly Row[];
  readonly answer: Answer;
}

async function* everySection(session: Session, windowDays: number): AsyncGenerator<Summed> {
  for (const product of insightsProducts) {
    const answer = await session.get('getSubscriptionSummary', { product, windowDays });
    const summaries = answer.body as Readonly<Record<string, Summary>>;
    for (const view of views) {
      const summary = summaries[view];
      const rows = await session.whole<Row>('listSubscriptions', { view, product, windowDays });
      if (summary) yield { view, windowDays, summary, rows, answer };
    }
  }
}

/** A figure beside what it should be; where one is not available nothing is said. */
type Compared = readonly [name: string, got: number | null | undefined, wanted: number | null];

function* differing({ view, answer }: Summed, compared: readonly Compared[]): Generator<Difference> {
  for (const [name, got, wanted] of compared) {
    if (got == null || wanted === null || got === wanted) continue;
    yield { expected: `${name} ${wanted} in ${view}, as its rows add up to`, came: String(got), answer };
  }
}

function above(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : Math.max(0, a - b);
}

const counts: Rule = {
  name: 'sums/count-the-rows',
  says: '`subscriptions`: rows. `customers`: customers that have a row, each once.',
  operations: ['getSubscriptionSummary'],
  async *check(session) {
    for (const windowDays of [30, 90])
      for await (const section of everySection(session, windowDays)) {
        const { summary, rows } = section;
        yield* differing(section, [
          ['subscriptions', summary.subscriptions, rows.length],
          ['customers', summary.customers, new Set(rows.map(({ customer }) => customer.id)).size],
        ]);
      }
  },
};

const licenses: Rule = {
  name: 'sums/licenses',
  says: 'Licenses added up: a row whose `used` is not known is missing from `used`, and from `usedOf` and `usedOfAssigned`.',
  operations: ['getSubscriptionSummary'],
  async *check(session) {
    for await (const section of everySection(session, 90)) {
      const { summary, rows } = section;
      const known = rows.map((row) => row.licenses).filter(({ used }) => used != null);
      yield* differing(section, [
        ['licenses.total', summary.licenses.total, sum(rows.map((row) => row.licenses.total))],
        ['licenses.assigned', summary.licenses.assigned, sum(rows.map((row) => row.licenses.assigned))],
        [
          'licenses.used',
          summary.licenses.used,
          rows.length > 0 && known.length === 0 ? null : sum(known.map(({ used }) => used)),
        ],
        ['licenses.usedOf', summary.licenses.usedOf, sum(known.map(({ total }) => total))],
        ['licenses.usedOfAssigned', summary.licenses.usedOfAssigned, sum(known.map(({ assigned }) => assigned))],
      ]);
    }
  },
};

const excess: Rule = {
  name: 'sums/overage-and-unassigned',
  says: '`overage` is max(0, assigned − total) of each row added up, `unassigned` max(0, total − assigned). They cannot be had from the sums.',
  operations: ['getSubscriptionSummary'],
  async *check(session) {
    for await (const section of everySection(session, 90)) {
      const { summary, rows } = section;
      yield* differing(section, [
        ['overage', summary.overage, sum(rows.map((row) => above(row.licenses.assigned, row.licenses.total)))],
        ['unassigned', summary.unassigned, sum(rows.map((row) => above(row.licenses.total, row.licenses.assigned)))],
      ]);
    }
  },
};

const dated: Readonly<Record<string, (row: Row) => string>> = {
  recent: ({ addedDate }) => addedDate,
  expiring: ({ endDate }) => endDate,
  renewing: ({ endDate }) => endDate,
};

const within: Rule = {
  name: 'sums/within',
  says: '`within`: how many began, end or renew within 30, 60, 90 and 180 days, up to `windowDays`, in this order; empty where a section is about no date.',
  operations: ['getSubscriptionSummary'],
  async *check(session) {
    for (const windowDays of [30, 180])
      for await (const section of everySection(session, windowDays)) yield* withinOf(section, session.today());
  },
};

function* withinOf(section: Summed, today: string): Generator<Difference> {
  const { view, summary, rows, answer, windowDays } = section;
  const dateOf = dated[view];
  const wanted = dateOf ? [30, 60, 90, 180].filter((days) => days <= windowDays) : [];
  const got = summary.within.map(({ days }) => days);
  if (got.join() !== wanted.join())
    return void (yield {
      expected: `within ${wanted.join(', ') || 'nothing'} in ${view}`,
      came: got.join(', ') || 'nothing',
      answer,
    });
  for (const { days, subscriptions } of summary.within) {
    const [from, to] = [addDays(today, -days), addDays(today, days)];
    const inside = rows.filter((row) => dateOf && dateOf(row) >= from && dateOf(row) <= to).length;
    yield* differing(section, [[`within ${days} days`, subscriptions, inside]]);
  }
}

const first: Rule = {
  name: 'sums/first',
  says: '`first`: the row that comes first in the section’s own order, with the date that the section is about; null when there is no row.',
  operations: ['getSubscriptionSummary'],
  async *check(session) {
    for await (const { view, summary, rows, answer } of everySection(session, 90)) {
      const [row] = rows;
      const got = summary.first ?? null;
      const date = row ? (dated[view]?.(row) ?? null) : null;
      const said = got && `${got.customer.id} ${got.date ?? 'without a date'}`;
      const wanted = row ? `${row.customer.id} ${date ?? 'without a date'}` : null;
      if (said !== wanted) yield { expected: `first ${wanted ?? 'null'} in ${view}`, came: said ?? 'null', answer };
    }
  },
};

/** Rules about the sums of the sections. */
export const sumRules: readonly Rule[] = [counts, licenses, excess, within, first];
