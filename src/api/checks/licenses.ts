/** Checks for key figures and for licenses by week and by section. */
import type {
  FirstRow,
  LicensePoint,
  LicenseSum,
  LicenseTrend,
  PreviousWeek,
  SubscriptionRow,
  SubscriptionRowPage,
  SubscriptionSummaries,
  SubscriptionSummary,
  Summary,
  SummaryFigure,
  WithinDays,
} from '../contract.js';
import {
  answer,
  code,
  count,
  date,
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
  whole,
  yesOrNo,
} from './parts.js';
import { sunday, weeksOf } from './weeks.js';

const summaryFigure = objectOf<SummaryFigure>({ value: figure, previous: figure, explanation: orNull(text) });

export const summary = whole(
  objectOf<Summary>({
    totalCustomers: summaryFigure,
    nearingExpiration: summaryFigure,
    nearingRenewal: summaryFigure,
    lowLicenseAssignment: summaryFigure,
    overLicenseLimit: summaryFigure,
    dataAsOf: instant,
  }),
);

const licensePoint = objectOf<LicensePoint>({
  weekStart: sunday,
  total: figure,
  assigned: figure,
  used: figure,
  usedOf: figure,
  usedOfAssigned: figure,
});

export const licenseTrend = answer<LicenseTrend>({ points: weeksOf(licensePoint), dataAsOf: instant });

const subscriptionRow = objectOf<SubscriptionRow>({
  customer: ref,
  subscriptionId: text,
  kind: code,
  addedDate: date,
  endDate: date,
  renewalDate: orNull(date),
  autoRenew: yesOrNo,
  licenses: licenseCount,
  previousWeek: orNull(objectOf<PreviousWeek>({ assigned: figure, used: figure })),
  usedLast3Months: figure,
});

export const subscriptionRowPage = answer<SubscriptionRowPage>({
  items: rowsOf(subscriptionRow),
  total,
  dataAsOf: instant,
});

const subscriptionSummary = objectOf<SubscriptionSummary>({
  customers: figure,
  subscriptions: figure,
  licenses: objectOf<LicenseSum>({
    total: figure,
    assigned: figure,
    used: figure,
    usedOf: figure,
    usedOfAssigned: figure,
  }),
  overage: figure,
  unassigned: figure,
  within: listOf(objectOf<WithinDays>({ days: count, subscriptions: figure })),
  first: orNull(objectOf<FirstRow>({ customer: ref, date: orNull(date) })),
  explanation: orNull(text),
});

export const subscriptionSummaries = whole(
  objectOf<SubscriptionSummaries>({
    recent: subscriptionSummary,
    expiring: subscriptionSummary,
    renewing: subscriptionSummary,
    lowAssignment: subscriptionSummary,
    overLimit: subscriptionSummary,
    dataAsOf: instant,
  }),
);
