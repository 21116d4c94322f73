import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import { statusShapes } from '../../components/status-badge/status-icons.js';
import type { Rule } from '../../domain/attention/rules.js';
import type { KnownStatus } from '../../domain/statuses.js';

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

const ofStatus = (status: KnownStatus) => svg`<path d=${statusShapes[status]} />`;

/** The icon of each rule on a grid of 16 px; a status has its own. */
export const ruleIcons: Readonly<Record<Rule, SVGTemplateResult>> = {
  suspended: ofStatus('suspended'),
  expired: ofStatus('expired'),
  overLimit: ofStatus('licenseOverage'),
  expiring: ofStatus('expiringSoon'),
  trialEnding: ofStatus('trial'),
  // Few bars of reception.
  poorCalls: svg`<path d="M3 13v-2.5M6.5 13V9m-4-6.5 4 4m0-4-4 4M10 13V6.5M13.5 13V3" />`,
  // Somebody leaves a line.
  abandonedCalls: svg`<path d="M2 4h5M2 8h3.5M2 12h5M9 8h5M11.5 5.5 14 8l-2.5 2.5" />`,
  // An empty half.
  unusedLicenses: svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2 1.6" />`,
  noRecentActivity: ofStatus('noRecentActivity'),
};
