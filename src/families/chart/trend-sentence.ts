import { trend } from '../../domain/changes.js';
import type { Formats } from '../../core/texts/formats.js';
import type { ChartTexts } from '../../locales/chart-texts.js';

/** What a trend sentence is about. */
export interface TrendSubject {
  /** The figure's name, as a sentence begins with it: "Poor calls". */
  readonly what: string;
  /** Old to new; null where the source has none. */
  readonly values: readonly (number | null)[];
  /** Writes a figure. */
  readonly format: (value: number | null) => string;
  /** The smallest difference that is written: figures that read the same are the same. */
  readonly step?: number;
}

/** The trend from the first to the last week in one sentence; empty when the last week has no figure. */
export function trendSentence(
  { what, values, format, step }: TrendSubject,
  text: ChartTexts,
  formats: Formats,
): string {
  const first = values[0] ?? null;
  const last = values.at(-1) ?? null;
  if (last === null) return '';
  const weeks = values.length - 1;
  const change = weeks > 0 ? trend(last, first, step) : null;
  if (change === null) return text.trend.only(what, format(last));
  if (change === 'same') return text.trend.same(what, format(last), formats.count(weeks));
  return text.trend[change]({ what, now: format(last), before: format(first), weeks: formats.count(weeks) });
}
