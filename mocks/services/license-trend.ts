import { countOf, sumCounts, type LicenseCount, type LicenseSum } from '../model/license-count.js';
import { licenseInWeek, ranInWeek, weekPoint, type WeekPoint } from '../model/license-history.js';
import type { Partner } from '../model/partner.js';
import { weekStart } from '../model/weeks.js';
import type { Operation } from './asked.js';
import { requiredChoice, weeksParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { insightsProducts } from './sections.js';
import { weeklyDataAsOf } from './weekly-data.js';

/** The source keeps use for so many weeks; before that nobody knows it. */
const USAGE_KEPT_WEEKS = 40;

/** Everything of the product that ran in the week, with the counts of then. */
function countsInWeek(partner: Partner, product: string, at: WeekPoint): LicenseCount[] {
  const forgotten = at.weeksAgo >= USAGE_KEPT_WEEKS;
  const counts: LicenseCount[] = [];
  for (const { subscriptions } of partner.customers)
    for (const subscription of subscriptions)
      if (ranInWeek(subscription, at))
        for (const license of subscription.licenses)
          if (license.product === product) {
            const { total, assigned, used } = countOf(licenseInWeek(license, at));
            counts.push({ total, assigned, used: forgotten ? null : used });
          }
  return counts;
}

/** The sums of a week; undefined when nothing of the product ran. */
function sumOfWeek(partner: Partner, product: string, week: number): LicenseSum | undefined {
  const counts = countsInWeek(partner, product, weekPoint(week, partner.now()));
  return counts.length === 0 ? undefined : sumCounts(counts);
}

/** `GET /insights/licenses/trend`. The last week counts what the tables show now. A partner that never sold the product has no points. */
export const licenseTrendOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/insights/licenses/trend',
    answer(asked): Schema<'LicenseTrend'> {
      const { partner } = asked;
      const product = requiredChoice(asked, 'product', insightsProducts);
      const points = weeksParameter(asked).flatMap((week) => {
        const sum = remember(partner, `trend ${product} ${week}`, () => sumOfWeek(partner, product, week));
        if (!sum) return [];
        return [{ weekStart: weekStart(week), ...sum }];
      });
      return { points, dataAsOf: weeklyDataAsOf(partner) };
    },
  },
];
