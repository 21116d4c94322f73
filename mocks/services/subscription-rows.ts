import type { Operation } from './asked.js';
import { pageOf } from './paging.js';
import { requiredChoice, todayParameter, windowParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { matches } from './search.js';
import { insightsProducts, sectionCodes, sectionRows, type Section } from './sections.js';
import { sorted, sortParameter } from './sorting.js';
import { subscriptionSortKeys } from './subscription-order.js';
import { rowBody } from './subscription-row.js';
import { dailyDataAsOf } from './summary.js';

/** `GET /insights/subscriptions`. */
export const subscriptionRowOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/insights/subscriptions',
    answer(asked): Schema<'SubscriptionRowPage'> {
      const { partner, query } = asked;
      const section: Section = {
        code: requiredChoice(asked, 'view', sectionCodes),
        product: requiredChoice(asked, 'product', insightsProducts),
        windowDays: windowParameter(asked),
        today: todayParameter(asked),
        weeksAgo: 0,
      };
      const keys = subscriptionSortKeys(partner, section);
      const sort = sortParameter(asked, keys);
      const rows = remember(partner, `rows ${JSON.stringify([section, sort, query.get('q')])}`, () => {
        const found = sectionRows(partner, section).filter(({ customer, subscription }) =>
          matches(query.get('q'), [customer.displayName, subscription.id]),
        );
        return sorted(found, sort, keys);
      });
      const { items, total } = pageOf(asked, rows);
      return { items: items.map((row) => rowBody(partner, row, section)), total, dataAsOf: dailyDataAsOf(partner) };
    },
  },
];
