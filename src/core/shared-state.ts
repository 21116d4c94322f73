import type { Product } from './hub/settings.js';

/** The filters of a customer list, as the API takes them; an absent key filters nothing. */
export interface CustomerFilters {
  q?: string;
  managedBy?: readonly string[];
  product?: readonly string[];
  status?: readonly string[];
  subscriptionType?: readonly string[];
  tag?: readonly string[];
  /** A key of the summary: exactly the customers that this KPI counts. */
  kpi?: string;
}

/** A point that was chosen in a chart and narrows the tables of the same hub. */
export interface SelectedPoint {
  /** The tag of the chart, without a prefix: `calling-quality-chart`. */
  chart: string;
  /** The series, such as `poor`, or a bucket's id. */
  series: string;
  /** The category: a week's start, an endpoint type or a feature. */
  key: string;
  /** Both in words, as a table says what it is narrowed to: "Nov 8 – 14, 2026", "Poor". */
  words: { category: string; series: string };
}

/** What the elements of one hub tell each other. */
export interface SharedState {
  /** Set by a product switch; absent: the hub's setting counts. */
  product?: Product;
  filters: CustomerFilters;
  /** The customer list's order; absent: the list's own. */
  sort?: string;
  point?: SelectedPoint;
}

/** The filters of `lower` with those of `upper` laid over them, key by key. */
export function mergedFilters(lower: CustomerFilters, upper: CustomerFilters): CustomerFilters {
  const merged: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) if (isSet(value)) merged[key] = value;
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => isSet(value)));
}

/** Whether any filter narrows the list. */
export function anyFilter(filters: CustomerFilters): boolean {
  return Object.values(filters).some(isSet);
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
