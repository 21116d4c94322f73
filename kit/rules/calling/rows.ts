import { addDays } from '../../lists/days.js';
import type { Wire } from '../../lists/wire.js';
import type { Rule } from '../rule.js';
import { wholeWeek } from './adding-up.js';

interface Compared {
  readonly customer: { readonly id: string };
  readonly previous?: object | null;
}

const before: Rule = {
  name: 'calling/previous-is-the-week-before',
  says: '`previous` of a row is the row of the week before; null when the customer had none.',
  operations: ['listCallingUsage', 'listCallingQuality', 'listCallQueues'],
  async *check(session, operation) {
    const { periodStart } = await session.body<{ periodStart: string }>(operation);
    const week = periodStart.slice(0, 10);
    const now = await wholeWeek<Compared>(session, operation, { week });
    const then = await wholeWeek<Readonly<Record<string, unknown>> & Compared>(session, operation, {
      week: addDays(week, -7),
    });
    const byId = new Map(then.rows.map((row) => [row.customer.id, row]));
    for (const { customer, previous } of now.rows) {
      const row = byId.get(customer.id);
      const wanted = operation === 'listCallingQuality' ? (row?.['legs'] as object | undefined) : row;
      if (isAsBefore(previous ?? null, wanted)) continue;
      return void (yield {
        expected: `previous of ${customer.id} as its row of the week before`,
        came: previous == null ? 'null' : 'other figures',
        answer: now.pages[0],
      });
    }
  },
};

function isAsBefore(previous: object | null, row: object | undefined): boolean {
  if (previous === null || row === undefined) return (previous === null) === (row === undefined);
  const figures = row as Readonly<Record<string, unknown>>;
  return Object.entries(previous).every(
    ([key, value]) => value === null || figures[key] == null || figures[key] === value,
  );
}

const sane: Rule = {
  name: 'calling/parts-are-not-more-than-the-whole',
  says: '`answered` and `abandoned` are calls that were offered; `activeUsers` made or took at least one call.',
  operations: ['listCallQueues', 'listCallingUsage'],
  async *check(session, operation) {
    const { rows, pages } = await session.all<Wire<'CallQueueRow'> & Wire<'CallingUsageRow'>>(operation);
    const wrong = rows.find(
      ({ offered, answered, abandoned, activeUsers, calls }) =>
        (offered != null && (answered ?? 0) + (abandoned ?? 0) > offered) ||
        (calls != null && (activeUsers ?? 0) > calls),
    );
    if (wrong)
      yield { expected: 'parts of at most the whole', came: `more for ${wrong.customer.id}`, answer: pages[0] };
  },
};

/** Rules about the rows of all three tables about calling. */
export const callingRowRules: readonly Rule[] = [before, sane];
