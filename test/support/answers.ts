import type {
  Customer,
  CustomerPage,
  LicenseCount,
  SubscriptionRow,
  SubscriptionRowPage,
  SubscriptionSummaries,
  SubscriptionSummary,
  Summary,
  SummaryFigure,
} from '../../src/api/contract.js';

/** The moment of every figure that the tests make up: a Sunday, 00:00 UTC. */
export const dataAsOf = '2026-11-22T00:00:00Z';

/** A license count; `used` within `assigned` within `total`. */
export function licenses(part: Partial<LicenseCount> = {}): LicenseCount {
  return { total: 100, assigned: 60, used: 40, ...part };
}

/** A customer as the API gives one. */
export function aCustomer(part: Partial<Customer> = {}): Customer {
  return {
    id: 'customer-1',
    displayName: 'Bakkerij De Vroege Vogel',
    createdAt: '2024-03-01T09:00:00Z',
    country: 'NL',
    managedBy: 'partnerOrganization',
    products: ['meetings', 'calling'],
    statuses: ['subscription'],
    subscriptionTypes: ['subscription'],
    tags: [],
    licenses: licenses(),
    nextExpiration: null,
    nextRenewal: '2027-01-10',
    lastAdminActivityAt: '2026-11-01T12:00:00Z',
    ...part,
  };
}

/** A page of customers; `total` is what there are in all. */
export function customersPage(items: readonly Customer[], total = items.length): CustomerPage {
  return { items: [...items], total };
}

/** The overview's figures: each 10 more than the one before, and 3 more than in the period before. */
export function summary(part: Partial<Summary> = {}): Summary {
  const figure = (value: number): SummaryFigure => ({ value, previous: value - 3, explanation: null });
  return {
    totalCustomers: figure(1234),
    nearingExpiration: figure(10),
    nearingRenewal: figure(20),
    lowLicenseAssignment: figure(30),
    overLicenseLimit: figure(40),
    dataAsOf,
    ...part,
  };
}

/** A row of a license table. */
export function aSubscriptionRow(part: Partial<SubscriptionRow> = {}): SubscriptionRow {
  return {
    customer: { id: 'customer-1', displayName: 'Bakkerij De Vroege Vogel' },
    subscriptionId: 'Sub-100001',
    kind: 'subscription',
    addedDate: '2026-10-01',
    endDate: '2026-12-22',
    renewalDate: null,
    autoRenew: false,
    licenses: licenses(),
    previousWeek: { assigned: 57, used: 41 },
    usedLast3Months: 44,
    ...part,
  };
}

/** A page of a license table; `total` is what there are in all. */
export function subscriptionsPage(items: readonly SubscriptionRow[], total = items.length): SubscriptionRowPage {
  return { items: [...items], total, dataAsOf };
}

/** What a section adds up to: 5 customers with 7 subscriptions, 2 of them within 30 days and 4 within 60. */
export function subscriptionSummary(part: Partial<SubscriptionSummary> = {}): SubscriptionSummary {
  return {
    customers: 5,
    subscriptions: 7,
    licenses: { ...licenses(), usedOf: null, usedOfAssigned: null },
    overage: 8,
    unassigned: 48,
    within: [
      { days: 30, subscriptions: 2 },
      { days: 60, subscriptions: 4 },
      { days: 90, subscriptions: 7 },
    ],
    first: { customer: { id: 'customer-1', displayName: 'Bakkerij De Vroege Vogel' }, date: '2026-12-22' },
    explanation: null,
    ...part,
  };
}

/** The sums of all five sections: the same for each, unless one is given. */
export function subscriptionSummaries(
  all: Partial<SubscriptionSummary> = {},
  sections: Partial<SubscriptionSummaries> = {},
): SubscriptionSummaries {
  const section = subscriptionSummary(all);
  return {
    recent: section,
    expiring: section,
    renewing: section,
    lowAssignment: section,
    overLimit: section,
    dataAsOf,
    ...sections,
  };
}
