/** Checks for key figures and license analytics. */
import type { LicensePoint, PreviousWeek, SubscriptionRow, SubscriptionSummary, SummaryFigure } from '../contract.js';
import { code, count, date, licenseCount, orNull, ref, shape, text, yesOrNo } from './parts.js';

export const summaryFigure = shape<SummaryFigure>({ value: count, previous: orNull(count) });

export const licensePoint = shape<LicensePoint>({
  weekStart: date,
  total: count,
  assigned: count,
  used: orNull(count),
});

export const subscriptionRow = shape<SubscriptionRow>({
  customer: ref,
  subscriptionId: text,
  kind: code,
  addedDate: date,
  endDate: date,
  renewalDate: orNull(date),
  autoRenew: yesOrNo,
  licenses: licenseCount,
  previousWeek: orNull(shape<PreviousWeek>({ assigned: count, used: count })),
  usedLast3Months: orNull(count),
});

export const subscriptionSummary = shape<SubscriptionSummary>({
  customers: count,
  subscriptions: count,
  licenses: licenseCount,
  overage: count,
  unassigned: count,
});
