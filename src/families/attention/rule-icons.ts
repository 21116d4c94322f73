import { statusShapes } from '../../components/status-badge/status-icons.js';
import type { Rule } from '../../domain/attention/rules.js';

/** How much a rule stands out; its name and its icon say the same. */
export const ruleTones: Readonly<Record<Rule, 'danger' | 'warning' | 'info' | 'neutral'>> = {
  suspended: 'danger',
  expired: 'danger',
  overLimit: 'warning',
  expiring: 'warning',
  trialEnding: 'info',
  poorCalls: 'warning',
  abandonedCalls: 'warning',
  unusedLicenses: 'neutral',
  noRecentActivity: 'neutral',
};

/** The rules whose icon points to a side. */
export const pointingRules: ReadonlySet<Rule> = new Set<Rule>(['abandonedCalls']);

/** The icon of each rule, a path on a grid of 16 px; a status has its own. */
export const ruleIcons: Readonly<Record<Rule, string>> = {
  suspended: statusShapes.suspended,
  expired: statusShapes.expired,
  overLimit: statusShapes.licenseOverage,
  expiring: statusShapes.expiringSoon,
  trialEnding: statusShapes.trial,
  // Few bars of reception.
  poorCalls: 'M3 13v-2.5M6.5 13V9m-4-6.5 4 4m0-4-4 4M10 13V6.5M13.5 13V3',
  // Somebody leaves a line.
  abandonedCalls: 'M2 4h5M2 8h3.5M2 12h5M9 8h5M11.5 5.5 14 8l-2.5 2.5',
  // An empty half.
  unusedLicenses:
    'M13.9 6A6.25 6.25 0 0 1 13.9 10M12.7 12.1A6.25 6.25 0 0 1 9.2 14.1M6.8 14.1A6.25 6.25 0 0 1 3.3 12.1M2.1 10A6.25 6.25 0 0 1 2.1 6M3.3 3.9A6.25 6.25 0 0 1 6.8 1.9M9.2 1.9A6.25 6.25 0 0 1 12.7 3.9',
  noRecentActivity: statusShapes.noRecentActivity,
};
