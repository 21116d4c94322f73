import type { ChartCategory } from '../../charts/chart-model.js';
import type { Formats } from '../../core/texts/formats.js';
import type { ShownWeek } from '../../core/element/state-views.js';
import { lastCompletedWeek } from '../../domain/weeks.js';

/** Weeks of a trend when nothing else is said. Source: seed, "in de afgelopen 8 weken". */
export const DEFAULT_WEEKS = 8;
/** The longest trend. */
const MOST_WEEKS = 52;

/** The number of weeks that is asked for: whole, 1 to 52; anything else counts as the default. */
export function weeksAsked(wanted: number | undefined): number {
  const weeks = Math.trunc(Number(wanted));
  return weeks >= 1 ? Math.min(weeks, MOST_WEEKS) : DEFAULT_WEEKS;
}

/** Weeks as the categories of a chart. */
export function weekCategories(points: readonly { readonly weekStart: string }[], formats: Formats): ChartCategory[] {
  return points.map(({ weekStart }) => ({
    key: weekStart,
    label: formats.week(weekStart),
    title: formats.weekRange(weekStart),
  }));
}

/** The newest week of a trend. */
export function newestWeek(points: readonly { readonly weekStart: string }[]): ShownWeek | undefined {
  const start = points.at(-1)?.weekStart;
  return start ? { start, isNewest: true } : undefined;
}

/** As many weeks as are asked for, with figures for each: what is awaited takes their room. */
export function exampleWeeks<Figures>(
  wanted: number | undefined,
  figures: (index: number) => Figures,
): (Figures & { readonly weekStart: string })[] {
  const weekStart = lastCompletedWeek(Date.now());
  return Array.from({ length: weeksAsked(wanted) }, (_, index) => ({ weekStart, ...figures(index) }));
}
