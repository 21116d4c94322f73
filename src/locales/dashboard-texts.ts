import type * as en from './en/dashboard.js';
import type { TextFamily } from './text-family.js';

/** The words of the dashboard. */
export type DashboardTexts = typeof en;

/** The words of the dashboard, by language. */
export const dashboardTexts: TextFamily<DashboardTexts> = {
  name: 'dashboard',
  load: () => import('./en/dashboard.js'),
};
