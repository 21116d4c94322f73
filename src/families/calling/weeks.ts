import type { ChartCategory } from '../../charts/chart-model.js';
import type { Formats } from '../../core/texts/formats.js';
import type { ShownWeek } from '../../core/element/state-views.js';
import { lastCompletedWeek, weekBefore, weeksBetween } from '../../domain/weeks.js';

/** Weeks of a trend when nothing else is said. Source: seed, "in de afgelopen 8 weken". */
export const DEFAULT_WEEKS = 8;
/** The longest trend. */
const MOST_WEEKS = 52;

/** The number of weeks that is asked for: whole, 1 to 52; anything else counts as the default. */
export function weeksAsked(wanted: number | undefined): number {
  const weeks = Math.trunc(Number(wanted));
  return weeks >= 1 ? Math.min(weeks, MOST_WEEKS) : DEFAULT_WEEKS;
}

/** A week of a trend. */
interface Week {
  /** Its Sunday. */
  readonly weekStart: string;
}

/**
 * The weeks of a trend, old to new, with one for every week between the first and the last: places that lie side by side are weeks that do. Of a
 * hole longer than any trend it is no more than so much.
 * @param unknown The figures of a week that the API left out.
 */
export function everyWeek<Point extends Week>(points: readonly Point[], unknown: Omit<Point, 'weekStart'>): Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1] ?? point;
    const missing = Math.min(MOST_WEEKS, weeksBetween(before.weekStart, point.weekStart) - 1);
    const hole = Array.from({ length: Math.max(0, missing) }, (_, place) => {
      return { ...unknown, weekStart: weekBefore(point.weekStart, missing - place) } as Point;
    });
    return [...hole, point];
  });
}

/** Weeks as the categories of a chart. */
export function weekCategories(points: readonly Week[], formats: Formats): ChartCategory[] {
  return points.map(({ weekStart }) => ({
    key: weekStart,
    label: formats.week(weekStart),
    title: formats.weekRange(weekStart),
  }));
}

/** The newest week of a trend. */
export function newestWeek(points: readonly Week[]): ShownWeek | undefined {
  const start = points.at(-1)?.weekStart;
  return start ? { start, isNewest: true } : undefined;
}

/** As many weeks as are asked for, with figures for each: what is awaited takes their room. */
export function exampleWeeks<Figures>(
  wanted: number | undefined,
  figures: (index: number) => Figures,
): (Figures & Week)[] {
  const [newest, length] = [lastCompletedWeek(Date.now()), weeksAsked(wanted)];
  return Array.from({ length }, (_, index) => ({
    weekStart: weekBefore(newest, length - 1 - index),
    ...figures(index),
  }));
}
