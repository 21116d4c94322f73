import type { Formats } from '../../core/texts/formats.js';
import { difference, trend, verdict } from '../../domain/changes.js';
import type { Direction, Trend, Verdict } from '../../domain/changes.js';
import type { KpiTexts } from '../../locales/kpi-texts.js';
import type { KpiFigure, KpiUnit } from '../../domain/kpis.js';

/** How a figure changed since the period before. */
export interface KpiChange {
  readonly trend: Trend;
  /** Whether that is good news. */
  readonly verdict: Verdict;
  /** The signed difference, written out. */
  readonly shown: string;
}

/** What a change is judged and written with. */
export interface ChangeOptions {
  unit: KpiUnit;
  good: Direction;
  formats: Formats;
  text: KpiTexts;
}

/** The smallest difference that is written, by unit. Both figures are read in these steps, so that the change is the one of what is shown. */
const step: Record<KpiUnit, number> = { count: 1, percent: 0.001, duration: 1, decimal: 0.1 };

/** The change of a figure; undefined when either period is not known. */
export function changeOf({ value, previous }: KpiFigure, options: ChangeOptions): KpiChange | undefined {
  const read = (figure: number | null) => figure && Math.round(figure / step[options.unit]) * step[options.unit];
  const by = difference(read(value), read(previous));
  const direction = trend(value, previous, step[options.unit]);
  if (by === null || direction === null) return undefined;
  return { trend: direction, verdict: verdict(direction, options.good), shown: signed(by, options) };
}

function signed(by: number, { unit, formats, text }: ChangeOptions): string {
  if (unit === 'percent') return text.kpiCard.percentagePoints(formats.countPercentPoints(by));
  if (unit === 'duration') return by > 0 ? `+${formats.duration(by)}` : formats.duration(by);
  return formats.signedNumber(by);
}
