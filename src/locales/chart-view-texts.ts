import type * as en from './en/chart-view.js';
import type { TextFamily } from './text-family.js';

/** The words of the chart view itself. */
export type ChartViewTexts = typeof en;

/** The words of the chart view itself, by language. */
export const chartViewTexts: TextFamily<ChartViewTexts> = {
  name: 'chart-view',
  load: () => import('./en/chart-view.js'),
};
