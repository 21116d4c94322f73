/**
 * Which elements the builder offers, in which order, and which of their attributes matter to somebody who puts a page together. What an attribute takes
 * comes from the elements themselves: `elements.json`, which the build makes of the manifest.
 */

/** Tag → its attributes that are offered. An element that is not in this package is left out. */
export const groups = {
  overview: {
    'partner-dashboard': ['sections'],
    'customer-attention': ['limit', 'heading'],
    'kpi-group': ['section', 'product', 'heading'],
    'kpi-card': ['metric', 'section', 'product'],
  },
  customers: {
    'customer-list': ['detail', 'selectable', 'no-filters', 'status', 'page-size', 'heading'],
    'customer-filter': ['typed', 'heading'],
    'customer-detail': ['customer-id', 'heading'],
    'customer-subscriptions': ['customer-id', 'heading'],
    'customer-trials': ['customer-id', 'heading'],
    'customer-tags': ['customer-id', 'heading'],
    'license-bar': ['customer-id'],
  },
  licenses: {
    'product-switch': ['value'],
    'expiring-table': ['product', 'group-by', 'page-size', 'heading'],
    'renewing-table': ['product', 'group-by', 'page-size', 'heading'],
    'recent-table': ['product', 'page-size', 'heading'],
    'low-assignment-table': ['product', 'page-size', 'heading'],
    'overage-table': ['product', 'page-size', 'heading'],
    'license-trend-chart': ['product', 'weeks', 'heading'],
  },
  calling: {
    'calling-quality-chart': ['weeks', 'target', 'heading'],
    'calling-usage-chart': ['weeks', 'heading'],
    'endpoint-quality-chart': ['heading'],
    'feature-usage-chart': ['heading'],
    'calling-quality-table': ['page-size', 'heading'],
    'calling-usage-table': ['page-size', 'heading'],
    'call-queue-table': ['page-size', 'heading'],
  },
  work: {
    'start-trial': ['customer-id'],
    'launch-button': ['customer-id'],
    'partner-admins': ['customer-id', 'heading'],
    'organization-setup': ['heading'],
    'resource-center': ['heading'],
    'partner-helpdesk': ['heading'],
  },
};

/** Tag → the attribute without which it has nothing to show. */
export const needed = {
  'customer-subscriptions': 'customer-id',
  'customer-trials': 'customer-id',
  'license-bar': 'customer-id',
  'kpi-card': 'metric',
};

/** Attributes that are free text to the library, and of which the builder offers what it knows (test/demo/catalog.test.mjs compares). */
const offers = {
  sections: [
    'overview',
    'customers',
    'product-switch',
    'license-trend',
    'recent',
    'expiring',
    'renewing',
    'low-assignment',
    'over-limit',
    'calling-usage',
    'calling-quality',
    'features',
    'call-queue',
    'resources',
    'helpdesk',
    'attention',
  ],
  status: [
    'suspended',
    'expired',
    'licenseOverage',
    'expiringSoon',
    'noRecentActivity',
    'readyForOrderSetup',
    'trial',
    'subscription',
  ],
};

/** The figures that exist in several sections, and in which. Every other one has one section, which nobody needs to name. */
export const metricSections = {
  'license-assignment': ['expiring', 'renewing', 'low-assignment'],
  'license-usage': ['expiring', 'renewing'],
};

/** What an element takes of a choice that others take the whole of. */
const narrowed = { 'kpi-card section': [...new Set(Object.values(metricSections).flat())] };

/** The least and the most of numbers. */
const bounds = { weeks: [1, 52], 'page-size': [1, 500], target: [1, 100], limit: [1, 100] };

/** What an element starts with, so that it shows something useful at once. */
const start = {
  'kpi-group': { section: 'overview' },
  'kpi-card': { metric: 'total-customers' },
  'customer-list': { detail: 'panel' },
};

/** An element as it is added. */
export const newElement = (tag) => ({ tag, attributes: { ...start[tag] } });

/** Pages to start from. */
export const examples = {
  console: [{ tag: 'partner-dashboard', attributes: {} }],
  customers: [
    { tag: 'kpi-group', attributes: { section: 'overview' } },
    { tag: 'customer-list', attributes: { detail: 'panel' } },
  ],
  renewals: [
    { tag: 'product-switch', attributes: {} },
    { tag: 'kpi-group', attributes: { section: 'expiring' } },
    { tag: 'expiring-table', attributes: { 'group-by': 'window' } },
    { tag: 'kpi-group', attributes: { section: 'renewing' } },
    { tag: 'renewing-table', attributes: { 'group-by': 'window' } },
  ],
  calling: [
    { tag: 'calling-quality-chart', attributes: {} },
    { tag: 'calling-quality-table', attributes: {} },
    { tag: 'calling-usage-chart', attributes: {} },
  ],
  help: [
    { tag: 'partner-helpdesk', attributes: {} },
    { tag: 'resource-center', attributes: {} },
  ],
};

/** @param {readonly { tag: string, attributes: readonly { name: string }[] }[]} all Every element of the package. */
export function offered(all) {
  return Object.entries(groups).flatMap(([group, tags]) =>
    Object.entries(tags).flatMap(([tag, names]) => {
      const element = all.find((one) => one.tag === tag);
      if (!element) return [];
      const attributes = names.flatMap((name) => {
        const attribute = element.attributes.find((one) => one.name === name);
        if (!attribute) return [];
        const [min, max] = bounds[name] ?? [];
        return [{ ...attribute, values: narrowed[`${tag} ${name}`] ?? attribute.values ?? offers[name], min, max }];
      });
      return [{ ...element, group, attributes }];
    }),
  );
}
