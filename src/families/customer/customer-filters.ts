import type { SummaryKey } from '../../api/contract.js';
import type { Slice } from '../../core/hub/slice.js';

/** The key figures of the overview: the keys of the answer of `/insights/summary`, and what the filter `kpi` takes. */
export const summaryKeys: readonly SummaryKey[] = [
  'totalCustomers',
  'nearingExpiration',
  'nearingRenewal',
  'lowLicenseAssignment',
  'overLicenseLimit',
];

/** The filters that take codes, with their names in the page's address. */
const codeFilters = {
  managedBy: 'managed-by',
  product: 'product',
  status: 'status',
  subscriptionType: 'subscription-type',
  tag: 'tag',
} as const;

/** A filter that takes codes; `tag` takes names of tags. */
export type CodeFilter = keyof typeof codeFilters;

/** The filters of customers, as the API takes them; an absent key filters nothing, `not.…` leaves out. */
export type CustomerFilters = { readonly [Name in CodeFilter | `not.${CodeFilter}`]?: readonly string[] } & {
  readonly q?: string;
  /** A key of the summary: exactly the customers that this KPI counts. */
  readonly kpi?: string;
};

/** The names of the filters that take codes. */
export const codeFilterNames = Object.keys(codeFilters) as readonly CodeFilter[];

const lists = codeFilterNames.flatMap((name) => [
  [name, `hub-${codeFilters[name]}`] as const,
  [`not.${name}`, `hub-not-${codeFilters[name]}`] as const,
]);
const texts = [
  ['q', 'hub-q'],
  ['kpi', 'hub-kpi'],
] as const;

/** What narrows the customers of a hub. */
export const customerFilters: Slice<CustomerFilters> = {
  name: 'customerFilters',
  initial: {},
  address: {
    names: [...lists, ...texts].map(([, name]) => name),
    write: (filters) => [
      ...lists.flatMap(([key, name]) => (filters[key] ?? []).map((code) => [name, code] as const)),
      ...texts.flatMap(([key, name]) => (filters[key] ? [[name, filters[key]] as const] : [])),
    ],
    read(parameters) {
      const kpi = summaryKeys.find((key) => key === parameters.get('hub-kpi'));
      const codes = lists.map(([key, name]) => [key, parameters.getAll(name).filter(Boolean)] as const);
      return withoutUnset({ ...Object.fromEntries(codes), q: parameters.get('hub-q') ?? '', kpi });
    },
  },
};

/** The filters of `lower` with those of `upper` laid over them, key by key. */
export function mergedFilters(lower: CustomerFilters, upper: CustomerFilters): CustomerFilters {
  return withoutUnset({ ...withoutUnset(lower), ...withoutUnset(upper) });
}

/** Whether two say the same, whatever the order of their codes. */
export function sameFilters(one: CustomerFilters, other: CustomerFilters): boolean {
  return said(one) === said(other);
}

function said(filters: CustomerFilters): string {
  const codes = lists.map(([key]) => [...(filters[key] ?? [])].sort());
  return JSON.stringify([codes, filters.q ?? '', filters.kpi ?? '']);
}

/** Whether any filter narrows the list. */
export function anyFilter(filters: CustomerFilters): boolean {
  return Object.values(filters).some(isSet);
}

function withoutUnset(filters: CustomerFilters): CustomerFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => isSet(value)));
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
