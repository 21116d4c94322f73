import Papa from 'papaparse';
import { callLegs } from '../../mocks/model/call-legs.js';
import { callingWeeks } from '../../mocks/model/calling-profile.js';
import { weeklyUsage } from '../../mocks/model/calling-usage.js';
import { createPartner } from '../../mocks/model/partner.js';
import { queueWeek } from '../../mocks/model/queue-week.js';
import { weekStarting } from '../../mocks/model/weeks.js';
import { serverOrigin } from './servers.js';

/** The partner that both the server and the recount are made of. */
const customers = 150;
const seed = 7;
const now = '2026-11-22T10:00:00Z';

/** The mock API over HTTP with a partner whose clock stands still. */
export function mockApiBase(): string {
  return `${serverOrigin('mockApi')}/with/customers=${customers}&seed=${seed}&now=${now}&hostile-names=none`;
}

const partner = createPartner({ customers, seed, now: new Date(now), hostileNames: 'none' });

/** The last completed week, and the one before. */
export const lastWeek = '2026-11-15';
export const weekBefore = '2026-11-08';

/** So many Sundays up to the last completed week, oldest first. */
export function sundays(count: number): string[] {
  const last = Date.parse(lastWeek);
  return Array.from({ length: count }, (_, index) =>
    new Date(last - (count - 1 - index) * 7 * 86_400_000).toISOString().slice(0, 10),
  );
}

/** What the model says of every customer with Calling in a week, in the partner's order; nothing else of the mock is asked. */
export function callingIn(week: string) {
  return [...callingWeeks(partner, weekStarting(week)!)].map((at) => ({
    id: at.customer.id,
    name: at.customer.displayName,
    licenses: at.licenses.total,
    usage: weeklyUsage(at),
    endpoints: callLegs(at),
    queues: queueWeek(at),
  }));
}

/** The sum. */
export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** Call legs by quality. */
export function legsOf(endpoints: readonly { good: number; poor: number; notAvailable: number }[]) {
  return {
    good: sum(endpoints.map(({ good }) => good)),
    poor: sum(endpoints.map(({ poor }) => poor)),
    notAvailable: sum(endpoints.map(({ notAvailable }) => notAvailable)),
  };
}

/** Part ÷ whole; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** The rows with the largest first, null last; equals keep their order. */
export function largestFirst<Row>(rows: readonly Row[], figure: (row: Row) => number | null): Row[] {
  return rows.toSorted((one, other) => (figure(other) ?? -Infinity) - (figure(one) ?? -Infinity) || 0);
}

const whole = new Intl.NumberFormat('en');
const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percentage = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** Writes figures as a reader of English sees them, without the library's own formats. */
export const written = {
  number: (figure: number) => whole.format(figure),
  decimal: (figure: number | null) => (figure === null ? '–' : oneDecimal.format(figure)),
  percent: (figure: number | null) => (figure === null ? '–' : percentage.format(figure)),
  duration(seconds: number | null): string {
    if (seconds === null) return '–';
    const rounded = Math.round(seconds);
    const [minutes, rest] = [Math.floor(rounded / 60), rounded % 60];
    return [minutes > 0 ? `${minutes} min` : '', rest > 0 || minutes === 0 ? `${rest} sec` : '']
      .filter(Boolean)
      .join(' ');
  },
};

/**
 * The recounted cells of a column, without those that the source does not tell: of some customers, but neither of none nor of most.
 * @param shown The same cells as they are shown; `unknown` stands for a figure that is not told.
 */
export function told<Cell>(recounted: readonly Cell[], shown: readonly unknown[], unknown: Cell): Cell[] {
  const untold = shown.filter((cell) => cell === unknown).length;
  if (untold === 0 || untold > shown.length / 3) throw new Error(`${untold} of ${shown.length} cells are not told`);
  return recounted.map((cell, index) => (shown[index] === unknown ? unknown : cell));
}

/** The rows of a CSV document, without its header; an empty cell is null. */
export function readCsv(csv: string): (string | null)[][] {
  const [, ...rows] = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data;
  return rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}
