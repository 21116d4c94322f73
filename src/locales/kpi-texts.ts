import type * as en from './en/kpi.js';
import type { TextFamily } from './text-family.js';

/** The words of key figures. */
export type KpiTexts = typeof en;

/** The words of key figures, by language. */
export const kpiTexts: TextFamily<KpiTexts> = {
  name: 'kpi',
  load: () => import('./en/kpi.js'),
};
