/** What elements must be told before they ask anything, by their tags. */
export const elementNeeds: Readonly<Record<string, object>> = {
  'kpi-card': { metric: 'total-customers' },
  'license-bar': { customerId: 'customer-1' },
  'customer-detail': { customerId: 'customer-1' },
  'customer-subscriptions': { customerId: 'customer-1' },
  'customer-trials': { customerId: 'customer-1' },
};
