import { licenseInWeek, ranInWeek, weekPoint, type WeeklyLicense } from '../model/license-history.js';
import type { Partner } from '../model/partner.js';
import { weekStart } from '../model/weeks.js';
import type { Operation } from './asked.js';
import { requiredChoice, weeksParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { analyticsProducts } from './views.js';
import { weeklyDataAsOf } from './weekly-data.js';

/** The source keeps usage for so many weeks; before that `used` is null. */
export const USAGE_KEPT_WEEKS = 40;

/** The sums of everything that ran in the week; undefined when nothing of the product did. */
function licensesInWeek(partner: Partner, product: string, week: number): WeeklyLicense | undefined {
  const at = weekPoint(week, partner.now());
  let found = false;
  const sum = { total: 0, assigned: 0, used: 0 };
  for (const { subscriptions } of partner.customers)
    for (const subscription of subscriptions) {
      if (!ranInWeek(subscription, at)) continue;
      for (const license of subscription.licenses) {
        if (license.product !== product) continue;
        const { total, assigned, used } = licenseInWeek(license, at);
        found = true;
        sum.total += total;
        sum.assigned += assigned;
        sum.used += used ?? 0;
      }
    }
  if (!found) return undefined;
  return at.weeksAgo < USAGE_KEPT_WEEKS ? sum : { ...sum, used: null };
}

/**
 * `GET /analytics/licenses/trend`. The last week counts what the tables show now; `used` counts the licenses whose usage is known, and is null for weeks of which the
 * source keeps no usage. A partner that never sold the product has no points.
 */
export const licenseTrendOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/analytics/licenses/trend',
    answer(asked): Schema<'LicenseTrend'> {
      const { partner } = asked;
      const product = requiredChoice(asked, 'product', analyticsProducts);
      const points = weeksParameter(asked).flatMap((week) => {
        const licenses = remember(partner, `trend ${product} ${week}`, () => licensesInWeek(partner, product, week));
        return licenses ? [{ weekStart: weekStart(week), ...licenses }] : [];
      });
      return { points, dataAsOf: weeklyDataAsOf(partner) };
    },
  },
];
