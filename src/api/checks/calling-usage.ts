/** Checks for how much is called. */
import type {
  CallingUsage,
  CallingUsageRow,
  CallingUsageRowPage,
  UsageBucket,
  UsageCount,
  UsagePoint,
} from '../contract.js';
import {
  amount,
  answer,
  callingPeriod,
  codeFigures,
  count,
  figure,
  instant,
  licenseCount,
  listOf,
  objectOf,
  orNull,
  ref,
  rowsOf,
  text,
  total,
} from './parts.js';
import { sunday, weeksOf } from './weeks.js';

const usageBucket = objectOf<UsageBucket>({ id: text, minCalls: count, maxCalls: figure });

const usagePoint = objectOf<UsagePoint>({ weekStart: sunday, users: codeFigures });

export const callingUsage = answer<CallingUsage>({
  buckets: listOf(usageBucket, 'id'),
  points: weeksOf(usagePoint),
  dataAsOf: instant,
  customersWithProduct: figure,
});

const usage = { activeUsers: figure, calls: figure, minutes: amount };

const callingUsageRow = objectOf<CallingUsageRow>({
  customer: ref,
  licenses: licenseCount,
  ...usage,
  previous: orNull(objectOf<UsageCount>(usage)),
});

export const callingUsageRowPage = answer<CallingUsageRowPage>({
  items: rowsOf(callingUsageRow),
  total,
  ...callingPeriod,
});
