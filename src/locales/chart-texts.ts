import type * as en from './en/chart.js';
import type { TextFamily } from './text-family.js';

/** The words of charts: titles and trends. */
export type ChartTexts = typeof en;

/** The words of charts: titles and trends, by language. */
export const chartTexts: TextFamily<ChartTexts> = {
  name: 'chart',
  load: () => import('./en/chart.js'),
};
