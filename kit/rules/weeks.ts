import { addDays, isSunday, lastCompletedSunday } from '../lists/days.js';
import { fits } from '../session/answer.js';
import { usualQuestion } from '../session/questions.js';
import type { Parameters } from '../session/question.js';
import type { Session } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import type { Difference, Rule } from './rule.js';

const trends = ['getLicenseTrend', 'getCallingUsage', 'getCallingQuality'];
const ofOneWeek = [
  'listCallingUsage',
  'getEndpointQuality',
  'listCallingQuality',
  'getCallingFeatures',
  'getCallQueues',
  'listCallQueues',
];

interface Trend {
  readonly points: readonly { readonly weekStart: string }[];
  readonly dataAsOf: string;
}

interface Period {
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dataAsOf: string;
}

const points: Rule = {
  name: 'weeks/points',
  says: 'A trend has a point for each of the last `weeks` completed weeks, the oldest first. From the first one on every week has a point; `weekStart` is a Sunday.',
  operations: trends,
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    for (const weeks of [undefined, 1, 26]) {
      const answer = await session.get(operation, { ...question, ...(weeks === undefined ? {} : { weeks }) });
      const starts = (answer.body as Trend).points.map(({ weekStart }) => weekStart);
      const [last, most] = [lastCompletedSunday(session.now()), weeks ?? 8];
      if (starts.length === 0) continue;
      if (starts.length > most) yield { expected: `at most ${most} points`, came: String(starts.length), answer };
      const wrong = starts.find((start) => !isSunday(start));
      if (wrong !== undefined) yield { expected: 'weekStart on a Sunday', came: wrong, answer };
      if (starts.at(-1) !== last)
        yield { expected: `the last point ${last}, the last completed week`, came: String(starts.at(-1)), answer };
      const gap = starts.findIndex((start, place) => place > 0 && start !== addDays(starts[place - 1] ?? '', 7));
      if (gap > 0)
        yield {
          expected: `${addDays(starts[gap - 1] ?? '', 7)} after ${starts[gap - 1]}`,
          came: String(starts[gap]),
          answer,
        };
    }
  },
};

const fewer: Rule = {
  name: 'weeks/fewer-weeks-are-the-last',
  says: '`weeks`: number of completed weeks, counted back from the last one.',
  operations: trends,
  async *check(session, operation) {
    const question = await usualQuestion(session, operation);
    const all = await session.body<Trend>(operation, { ...question, weeks: 12 });
    const answer = await session.get(operation, { ...question, weeks: 3 });
    const [wanted, got] = [all.points.slice(-3), (answer.body as Trend).points];
    if (JSON.stringify(wanted) !== JSON.stringify(got))
      yield { expected: 'the last 3 of 12 points', came: 'others', answer };
  },
};

async function periodOf(session: Session, operation: string, question: Parameters) {
  const answer = await session.get(operation, question);
  return { answer, period: answer.body as Period };
}

const period: Rule = {
  name: 'weeks/period',
  says: '`periodStart` and `periodEnd` are the week’s bounds as instants, the end excluded: Sunday 00:00:00 UTC and the next one. Without `week` it is the last completed week.',
  operations: ofOneWeek,
  async *check(session, operation) {
    const last = lastCompletedSunday(session.now());
    const before = addDays(last, -7);
    for (const [question, start] of [
      [{}, last],
      [{ week: last }, last],
      [{ week: before }, before],
    ] as const) {
      const { answer, period: found } = await periodOf(session, operation, question);
      yield* bounds(found, start, answer);
    }
  },
};

function* bounds(
  { periodStart, periodEnd }: Period,
  start: string,
  answer: Difference['answer'],
): Generator<Difference> {
  const [from, to] = [Date.parse(`${start}T00:00:00Z`), Date.parse(`${addDays(start, 7)}T00:00:00Z`)];
  if (Date.parse(periodStart) !== from) yield { expected: `periodStart ${start}T00:00:00Z`, came: periodStart, answer };
  if (Date.parse(periodEnd) !== to)
    yield { expected: `periodEnd ${addDays(start, 7)}T00:00:00Z`, came: periodEnd, answer };
}

const usual: Rule = {
  name: 'weeks/usual-week',
  says: '`week` is the date of the Sunday on which the week starts; without it the last completed week.',
  operations: ofOneWeek,
  async *check(session, operation) {
    const { period: found } = await periodOf(session, operation, {});
    const without = await session.get(operation, {});
    const asked = await session.get(operation, { week: found.periodStart.slice(0, 10) });
    if (without.text !== asked.text)
      yield { expected: 'the answer of the last completed week', came: 'another one', answer: without };
  },
};

const scope: Rule = {
  name: 'weeks/customers-with-product',
  says: '`customersWithProduct`: customers with Calling licenses that run today, whatever week the answer is about: the same in every answer about Calling.',
  operations: ['getCallingUsage'],
  async *check(session) {
    const wanted = (await session.body<{ customersWithProduct?: number | null }>('getCallingUsage'))
      .customersWithProduct;
    if (wanted == null) throw new CannotKnow('customersWithProduct is not available from this source');
    for (const operation of ['getCallingQuality', ...ofOneWeek]) {
      const answer = await session.ask(operation);
      if (!fits(answer)) continue;
      const got = (answer.body as { customersWithProduct?: number | null }).customersWithProduct;
      if (got != null && got !== wanted)
        yield { expected: `customersWithProduct ${wanted}`, came: String(got), answer };
    }
  },
};

/** Rules about weeks and periods. */
export const weekRules: readonly Rule[] = [points, fewer, period, usual, scope];
