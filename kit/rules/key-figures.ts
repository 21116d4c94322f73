import { knownCodes, schemaOf } from '../contract/contract.js';
import { insightsProducts } from '../lists/lists.js';
import type { Wire } from '../lists/wire.js';
import type { Answer } from '../session/answer.js';
import type { Parameters } from '../session/question.js';
import type { Session } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import { named, type Difference, type Rule } from './rule.js';

const keys = knownCodes(schemaOf('SummaryKey'));
const windows = [30, 60, 90, 180];

/** The section of a figure; the first figure is about none. */
const sections: Readonly<Record<string, string>> = {
  nearingExpiration: 'expiring',
  nearingRenewal: 'renewing',
  lowLicenseAssignment: 'lowAssignment',
  overLicenseLimit: 'overLimit',
};

function valueIn(answer: Answer, key: string): number | null {
  const figures = answer.body as Readonly<Record<string, Wire<'SummaryFigure'> | undefined>>;
  return figures[key]?.value ?? null;
}

const asMany: Rule = {
  name: 'figures/equal-the-list',
  says: 'With `kpi` there are exactly the customers that this figure counts with the same `windowDays` and `timeZone`, so that `total` equals its `value`.',
  operations: ['getSummary'],
  async *check(session) {
    for (const windowDays of windows) {
      const answer = await session.get('getSummary', { windowDays });
      for (const kpi of keys) {
        const value = valueIn(answer, kpi);
        if (value === null) continue;
        const total = await session.total('listCustomers', { kpi, windowDays });
        if (total !== value)
          yield {
            expected: `${kpi} ${total}, as listCustomers with kpi=${kpi} has in total`,
            came: String(value),
            answer,
          };
      }
    }
  },
};

/** The customers with a row in a section of one of the products. */
async function customersOf(session: Session, view: string, windowDays: number): Promise<Set<string>> {
  const found = new Set<string>();
  for (const product of insightsProducts)
    for (const { customer } of await session.whole<Wire<'SubscriptionRow'>>('listSubscriptions', {
      view,
      product,
      windowDays,
    }))
      found.add(customer.id);
  return found;
}

const ofSections: Rule = {
  name: 'figures/count-the-sections',
  says: 'A figure counts the customers with at least one row in its section of Meetings or of Calling, each once.',
  operations: ['getSummary'],
  async *check(session) {
    const answer = await session.get('getSummary', { windowDays: 90 });
    for (const [key, view] of Object.entries(sections)) {
      const value = valueIn(answer, key);
      if (value === null) continue;
      const { size } = await customersOf(session, view, 90);
      if (size !== value)
        yield { expected: `${key} ${size}, the customers in the section ${view}`, came: String(value), answer };
    }
  },
};

const kpiRows: Rule = {
  name: 'figures/filter-their-customers',
  says: '`kpi` leaves exactly the customers that the figure counts: those in its section.',
  operations: ['listCustomers'],
  async *check(session) {
    for (const [kpi, view] of Object.entries(sections)) {
      const wanted = await customersOf(session, view, 30);
      const { rows, pages } = await session.all<Wire<'Customer'>>('listCustomers', { kpi, windowDays: 30 });
      const got = new Set(rows.map(({ id }) => id));
      const wrong = [...got].filter((id) => !wanted.has(id)).concat([...wanted].filter((id) => !got.has(id)));
      if (wrong.length > 0)
        yield {
          expected: `the customers of the section ${view} with kpi=${kpi}`,
          came: `not so: ${named(wrong)}`,
          answer: pages[0],
        };
    }
  },
};

const allCustomers: Rule = {
  name: 'figures/total-customers',
  says: '`totalCustomers`: customers that ordered or tried Meetings or Calling, today or earlier, whether it still runs or not.',
  operations: ['getSummary'],
  async *check(session) {
    const answer = await session.get('getSummary');
    const value = valueIn(answer, 'totalCustomers');
    if (value === null) throw new CannotKnow('totalCustomers is not available from this source');
    const total = await session.total('listCustomers', { product: ['meetings', 'calling'] });
    if (value !== total)
      yield {
        expected: `totalCustomers ${total}, the customers with product=meetings or calling`,
        came: String(value),
        answer,
      };
  },
};

const nested: Rule = {
  name: 'figures/windows-are-nested',
  says: 'A window of `windowDays` has both ends in it: what lies within 30 days lies within 60. It touches expiration and renewal alone.',
  operations: ['getSummary'],
  async *check(session) {
    let before: Answer | undefined;
    for (const windowDays of windows) {
      const answer = await session.get('getSummary', { windowDays });
      if (before) yield* grown(before, answer);
      before = answer;
    }
  },
};

function* grown(before: Answer, answer: Answer): Generator<Difference> {
  for (const key of keys) {
    const [less, more] = [valueIn(before, key), valueIn(answer, key)];
    if (less === null || more === null) continue;
    const grows = key === 'nearingExpiration' || key === 'nearingRenewal';
    if (grows && more < less)
      yield { expected: `${key} of at least ${less}, as in a shorter window`, came: String(more), answer };
    if (!grows && more !== less) yield { expected: `${key} ${less}, as in any window`, came: String(more), answer };
  }
}

const usualWindow: Rule = {
  name: 'figures/usual-window',
  says: '`windowDays` is 90 where it is not given, and `timeZone` UTC.',
  operations: ['getSummary', 'getSubscriptionSummary'],
  async *check(session, operation) {
    const question: Parameters = operation === 'getSummary' ? {} : { product: 'calling' };
    const without = await session.get(operation, question);
    const asked = await session.get(operation, { ...question, windowDays: 90, timeZone: 'UTC' });
    if (without.text !== asked.text)
      yield { expected: 'the answer for 90 days in UTC', came: 'another one', answer: without };
  },
};

/** Rules about the figures at the top. */
export const figureRules: readonly Rule[] = [asMany, ofSections, kpiRows, allCustomers, nested, usualWindow];
