import type { SummaryKey } from '../../src/domain/kpis.js';
import type { Asked } from './asked.js';
import { allFacts, type CustomerFacts } from './customer-facts.js';
import { choiceParameter, windowParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded } from './search.js';
import { kpiCustomers, summaryKeys } from './summary.js';

/** The customers that match, by their place in the partner's list, with the counts for each filter. */
export interface Matching {
  readonly has: (index: number) => boolean;
  readonly total: number;
  readonly facets: Schema<'CustomerFacets'>;
}

type Facet = keyof Schema<'CustomerFacets'>;

const facetCodes: Readonly<Record<Facet, (facts: CustomerFacts) => readonly string[]>> = {
  managedBy: ({ customer }) => [customer.managedBy],
  product: ({ products }) => products,
  status: ({ statuses }) => statuses,
  subscriptionType: ({ subscriptionTypes }) => subscriptionTypes,
  tag: ({ customer }) => customer.tags,
};
const facetNames = Object.keys(facetCodes) as Facet[];

interface Filter {
  readonly q: string;
  readonly kpi: { readonly key: SummaryKey; readonly windowDays: number } | undefined;
  readonly wanted: Readonly<Record<Facet, readonly string[]>>;
}

/**
 * Applies the filters of `GET /customers`. A facet counts the customers that match `q`, `kpi` and every other filter, so that a second value of the same
 * filter can be chosen by its count. Throws 400.
 */
export function matchingCustomers(asked: Asked): Matching {
  const filter = filterOf(asked);
  return remember(asked.partner, `matching ${JSON.stringify(filter)}`, () => apply(asked, filter));
}

function filterOf(asked: Asked): Filter {
  const key = choiceParameter(asked, 'kpi', summaryKeys);
  const windowDays = windowParameter(asked);
  const wanted = (name: Facet) => asked.query.getAll(name).sort();
  return {
    q: folded((asked.query.get('q') ?? '').trim()),
    kpi: key && { key, windowDays },
    wanted: {
      managedBy: wanted('managedBy'),
      product: wanted('product'),
      status: wanted('status'),
      subscriptionType: wanted('subscriptionType'),
      tag: wanted('tag'),
    },
  };
}

function apply({ partner }: Asked, { q, kpi, wanted }: Filter): Matching {
  const counted = kpi && kpiCustomers(partner, { ...kpi, weeksAgo: 0 });
  const facets = facetNames.map((name) => ({
    codesOf: facetCodes[name],
    wanted: new Set(wanted[name]),
    counts: new Map<string, number>(),
  }));
  const found = new Uint8Array(partner.customers.length);
  let total = 0;
  allFacts(partner).forEach((facts, index) => {
    if ((counted && !counted.has(index)) || !facts.text.includes(q)) return;
    const missed = facets.filter(
      (facet) => facet.wanted.size > 0 && !facet.codesOf(facts).some((code) => facet.wanted.has(code)),
    );
    if (missed.length === 0) {
      found[index] = 1;
      total += 1;
    }
    // Missing one filter alone, a customer still counts for that filter's own facet.
    if (missed.length <= 1)
      for (const facet of missed.length === 0 ? facets : missed) count(facet.counts, facet.codesOf(facts));
  });
  const entries = facetNames.map((name, place) => [name, Object.fromEntries(facets[place]?.counts ?? [])]);
  return { has: (index) => found[index] === 1, total, facets: Object.fromEntries(entries) as Schema<'CustomerFacets'> };
}

function count(counts: Map<string, number>, codes: readonly string[]): void {
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
}
