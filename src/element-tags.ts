/** The tags of all public elements, without a prefix. */
export const elementTags = [
  'partner-hub',
  'kpi-card',
  'kpi-group',
  'license-bar',
  'product-switch',
  'customer-list',
  'customer-filter',
  'launch-button',
  'customer-subscriptions',
  'customer-detail',
  'organization-setup',
  'partner-admins',
  'start-trial',
  'customer-trials',
  'customer-tags',
  'customer-attention',
  'expiring-table',
  'low-assignment-table',
  'overage-table',
  'recent-table',
  'renewing-table',
  'calling-quality-table',
  'calling-usage-table',
  'call-queue-table',
  'calling-quality-chart',
  'calling-usage-chart',
  'endpoint-quality-chart',
  'feature-usage-chart',
  'license-trend-chart',
  'resource-center',
  'partner-helpdesk',
  'partner-dashboard',
] as const;

/** The tag of a public element, without a prefix. */
export type ElementTag = (typeof elementTags)[number];

/**
 * Whether it is the tag of one of the elements, for frameworks that have to be told: `isCustomElement: (tag) => isElementTag(tag)` in Vue's compiler options.
 * `prefix`: that of `define({ prefix })`.
 */
export function isElementTag(tag: string, prefix = ''): boolean {
  return elementTags.some((name) => tag === (prefix ? `${prefix}-${name}` : name));
}

/** Throws a TypeError that names the known tags when there is another one among these. */
export function checkTags(tags: readonly string[]): void {
  const known: readonly string[] = elementTags;
  const unknown = tags.filter((tag) => !known.includes(tag));
  if (unknown.length === 0) return;
  throw new TypeError(`load("${unknown.join('", "')}"): there is no such element. Known are ${known.join(', ')}.`);
}
