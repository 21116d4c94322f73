import { trend } from '../../domain/changes.js';
import { weeksBetween } from '../../domain/weeks.js';
import type { Count } from '../../locales/count.js';
import type { ChartWords } from './chart-content.js';

/** What a trend sentence is about. */
export interface TrendSubject {
  /** The figure's name, as a sentence begins with it: "Poor calls". */
  readonly what: string;
  /** The weeks, old to new. */
  readonly weeks: readonly { readonly weekStart: string }[];
  /** One for each of them; null where the source has none. */
  readonly values: readonly (number | null)[];
  /** Writes a figure. */
  readonly format: (value: number | null) => string;
  /** The smallest difference that is written: figures that read the same are the same. */
  readonly step?: number;
  /** Says why the newest weeks have no figure; default: that they have none. */
  readonly noneSince?: (weeks: Count) => string;
}

/**
 * The trend from the first to the last week that has a figure, and that the weeks after it have none. Empty when no week has a figure: there is
 * nothing to tell.
 */
export function trendSentence(subject: TrendSubject, words: ChartWords): string {
  const { weeks, values, noneSince = words.text.trend.noneSince } = subject;
  const last = values.findLastIndex((value) => value !== null);
  if (last < 0) return '';
  const told = changeSentence(subject, words, { first: values.findIndex((value) => value !== null), last });
  const without = weeksFrom(weeks, last, values.length - 1);
  return without > 0 ? `${told} ${noneSince(words.formats.count(without))}` : told;
}

function changeSentence(
  { what, weeks: points, values, format, step }: TrendSubject,
  { text, formats }: ChartWords,
  { first, last }: { first: number; last: number },
): string {
  const [before, now] = [values[first], values[last]].map((value) => format(value ?? null)) as [string, string];
  const change = last > first ? trend(values[last], values[first], step) : null;
  if (change === null) return text.trend.only(what, now);
  const weeks = formats.count(weeksFrom(points, first, last));
  if (change !== 'same') return text.trend[change]({ what, now, before, weeks });
  const hasStayed = values.slice(first, last).every((value) => format(value) === now);
  return text.trend[hasStayed ? 'same' : 'again'](what, now, weeks);
}

/** How many weeks lie between two places: the API may have left some out. */
function weeksFrom(weeks: TrendSubject['weeks'], first: number, last: number): number {
  return weeksBetween(weeks[first]!.weekStart, weeks[last]!.weekStart);
}
