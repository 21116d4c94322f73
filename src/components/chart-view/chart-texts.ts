import type { chartView } from '../../locales/en/chart-view.js';

/** The words that a chart view needs. */
export type ChartViewTexts = typeof chartView;
