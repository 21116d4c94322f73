import { addDays } from '../lists/days.js';
import { insightsProducts, views } from '../lists/lists.js';
import type { Wire } from '../lists/wire.js';
import type { Parameters } from '../session/question.js';
import type { Session, Whole } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import { named, type Difference, type Rule } from './rule.js';

type Row = Wire<'SubscriptionRow'>;

const windows = [30, 60, 90, 180];
/** Always on different dates: there are 25 hours between them. */
const farZones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

interface Section {
  readonly view: string;
  readonly product: string;
  readonly windowDays: number;
  readonly timeZone?: string;
}

function read(session: Session, { view, product, windowDays, timeZone }: Section): Promise<Whole<Row>> {
  const question: Parameters = { view, product, windowDays, ...(timeZone === undefined ? {} : { timeZone }) };
  return session.all<Row>('listSubscriptions', question);
}

/** Whether a row belongs to a section on a day; a server's own rule about low assignment is not known. */
function belongs(row: Row, { view, windowDays }: Section, today: string): boolean {
  const { addedDate, endDate, autoRenew, licenses } = row;
  if (addedDate > today || endDate < today) return false;
  if (view === 'recent') return addedDate >= addDays(today, -windowDays);
  if (view === 'expiring') return !autoRenew && endDate <= addDays(today, windowDays);
  if (view === 'renewing') return autoRenew && endDate <= addDays(today, windowDays);
  if (view === 'overLimit') return (licenses.assigned ?? Infinity) > (licenses.total ?? 0);
  return true;
}

const members: Rule = {
  name: 'sections/rows-belong',
  says: 'Of the rows that run today: `recent` was added within the window; `expiring` does not renew, `renewing` does, and ends within it; `overLimit` has more assigned than bought.',
  operations: ['listSubscriptions'],
  async *check(session) {
    for (const product of insightsProducts)
      for (const view of views) {
        const section = { view, product, windowDays: 60 };
        const { rows, pages } = await read(session, section);
        const wrong = rows.filter((row) => !belongs(row, section, session.today()));
        if (wrong.length > 0)
          yield {
            expected: `rows that belong to ${view} of ${product} in 60 days`,
            came: named(wrong.map(({ subscriptionId }) => subscriptionId)),
            answer: pages[0],
          };
      }
  },
};

/** What a row says of its renewal. */
const renewal: Rule = {
  name: 'sections/renewal-date',
  says: '`renewalDate` equals `endDate` where it renews and is null where it does not; a trial never renews.',
  operations: ['listSubscriptions'],
  async *check(session) {
    for (const product of insightsProducts)
      for (const view of views) {
        const { rows, pages } = await read(session, { view, product, windowDays: 180 });
        const wrong = rows.filter(
          ({ renewalDate, endDate, autoRenew, kind }) =>
            (renewalDate ?? null) !== (autoRenew ? endDate : null) || (kind === 'trial' && autoRenew),
        );
        if (wrong.length > 0)
          yield {
            expected: 'renewalDate as autoRenew says',
            came: named(wrong.map(({ subscriptionId }) => subscriptionId)),
            answer: pages[0],
          };
      }
  },
};

const nested: Rule = {
  name: 'sections/windows-are-nested',
  says: 'What lies within 30 days lies within 60, 90 and 180 days; the window does not touch `lowAssignment` and `overLimit`.',
  operations: ['listSubscriptions'],
  async *check(session) {
    for (const product of insightsProducts) for (const view of views) yield* nestedIn(session, view, product);
  },
};

async function* nestedIn(session: Session, view: string, product: string): AsyncGenerator<Difference> {
  const isFixed = view === 'lowAssignment' || view === 'overLimit';
  let before: ReadonlySet<string> | undefined;
  for (const windowDays of windows) {
    const { rows, pages, complete } = await read(session, { view, product, windowDays });
    if (!complete) throw new CannotKnow('a section is longer than the kit reads (--thorough)');
    const ids = new Set(rows.map(({ subscriptionId }) => subscriptionId));
    const lost = [...(before ?? [])].filter((id) => !ids.has(id));
    if (lost.length > 0)
      yield {
        expected: `in ${view} of ${windowDays} days the rows of a shorter window`,
        came: `not ${named(lost)}`,
        answer: pages[0],
      };
    if (isFixed && before && ids.size !== before.size)
      yield { expected: `${before.size} rows in ${view} in any window`, came: String(ids.size), answer: pages[0] };
    before = ids;
  }
}

const complete: Rule = {
  name: 'sections/have-every-row',
  says: 'A section has every row that belongs to it: a shorter window has those of a longer one that lie within it.',
  operations: ['listSubscriptions'],
  async *check(session) {
    for (const product of insightsProducts)
      for (const view of ['recent', 'expiring', 'renewing']) yield* inZone(session, { view, product, windowDays: 30 });
  },
};

/** Compares a section with the rows of a longer window that belong to it; in a zone only with those that ran on both days. */
async function* inZone(session: Session, section: Section): AsyncGenerator<Difference> {
  const long = await read(session, { ...section, windowDays: 180, timeZone: undefined });
  const short = await read(session, section);
  if (!long.complete || !short.complete) throw new CannotKnow('a section is longer than the kit reads (--thorough)');
  const [utc, today] = [session.today(), session.today(section.timeZone)];
  const got = new Set(short.rows.map(({ subscriptionId }) => subscriptionId));
  const missing = long.rows.filter((row) => belongs(row, section, today) && !got.has(row.subscriptionId));
  const strange = short.rows.filter((row) => !belongs(row, section, today));
  const where = `${section.view} of ${section.product} in ${section.windowDays} days from ${today}`;
  const name = (rows: readonly Row[]) => named(rows.map(({ subscriptionId }) => subscriptionId));
  const zone = section.timeZone === undefined ? '' : ` (in UTC it is ${utc})`;
  if (missing.length > 0)
    yield { expected: `every row of ${where}${zone}`, came: `not ${name(missing)}`, answer: short.pages[0] };
  if (strange.length > 0)
    yield { expected: `only rows of ${where}${zone}`, came: name(strange), answer: short.pages[0] };
}

const zones: Rule = {
  name: 'days/time-zone',
  says: '“Today” is the calendar date in `timeZone` at the moment of the question.',
  operations: ['listSubscriptions'],
  async *check(session) {
    for (const timeZone of farZones)
      for (const product of insightsProducts)
        for (const view of ['recent', 'expiring', 'renewing'])
          for (const windowDays of windows.slice(0, 3)) yield* inZone(session, { view, product, windowDays, timeZone });
  },
};

const apart: Rule = {
  name: 'sections/expiring-and-renewing-are-apart',
  says: '`renewing` never has a row that expires.',
  operations: ['listSubscriptions'],
  async *check(session) {
    for (const product of insightsProducts) {
      const expiring = await read(session, { view: 'expiring', product, windowDays: 180 });
      const renewing = await read(session, { view: 'renewing', product, windowDays: 180 });
      const ids = new Set(expiring.rows.map(({ subscriptionId }) => subscriptionId));
      const both = renewing.rows.map(({ subscriptionId }) => subscriptionId).filter((id) => ids.has(id));
      if (both.length > 0) yield { expected: 'no row in both sections', came: named(both), answer: renewing.pages[0] };
    }
  },
};

/** Rules about the rows of the sections. */
export const sectionRules: readonly Rule[] = [members, renewal, nested, complete, zones, apart];
