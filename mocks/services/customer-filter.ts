import type { CalendarDate } from '../model/days.js';
import { badParameter, type Sentence } from './api-failure.js';
import type { Asked } from './asked.js';
import { allFacts, type CustomerFacts } from './customer-facts.js';
import { choiceParameter, todayParameter, windowParameter } from './parameters.js';
import { remember } from './remember.js';
import type { Schema } from './schema.js';
import { folded } from './search.js';
import { kpiCustomers, summaryKeys, type SummaryKey } from './summary.js';

/** The customers that match, by their place in the partner's list, with the facets that were asked for. */
export interface Matching {
  readonly has: (index: number) => boolean;
  readonly total: number;
  readonly facets: Schema<'CustomerFacets'> | undefined;
}

type FacetName = keyof Schema<'CustomerFacets'>;

const codesOf: Readonly<Record<FacetName, (facts: CustomerFacts) => readonly string[]>> = {
  managedBy: ({ customer }) => [customer.managedBy],
  product: ({ products }) => products,
  status: ({ statuses }) => statuses,
  subscriptionType: ({ subscriptionTypes }) => subscriptionTypes,
  tag: ({ customer }) => customer.tags,
};
const facetNames = Object.keys(codesOf) as FacetName[];

/** Names of everything that chooses customers, as parameters of the query. */
export const customerFilters: readonly string[] = [
  'q',
  ...facetNames,
  ...facetNames.map((name) => `not.${name}`),
  'kpi',
  'windowDays',
  'timeZone',
];

interface Choice {
  readonly name: FacetName;
  /** One of these, unless there are none. */
  readonly wanted: readonly string[];
  /** None of these. */
  readonly unwanted: readonly string[];
}

interface Filter {
  readonly q: string;
  readonly kpi: SummaryKey | undefined;
  readonly windowDays: number;
  readonly today: CalendarDate;
  readonly choices: readonly Choice[];
  readonly facets: readonly FacetName[] | undefined;
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
  const { query } = asked;
  return {
    q: folded((query.get('q') ?? '').trim()),
    kpi: choiceParameter(asked, 'kpi', summaryKeys),
    windowDays: windowParameter(asked),
    today: todayParameter(asked),
    choices: facetNames.map((name) => ({
      name,
      wanted: query.getAll(name).sort(),
      unwanted: query.getAll(`not.${name}`).sort(),
    })),
    facets: facetsParameter(asked),
  };
}

/** The facets that are wanted; undefined where the parameter is absent. Throws 400. */
function facetsParameter({ query }: Asked): readonly FacetName[] | undefined {
  if (!query.has('facets')) return undefined;
  const all = facetNames.join(', ');
  const refuse = ({ en, nl }: Sentence) =>
    badParameter('facets', {
      en: `It must be some of ${all}, ${en}.`,
      nl: `Het moeten er enkele van ${all} zijn, ${nl}.`,
    });
  const [text = '', ...others] = query.getAll('facets');
  if (others.length > 0) throw refuse({ en: 'once, with commas', nl: 'één keer, met komma’s' });
  const names = text.split(',').filter(Boolean);
  const unknown = names.find((name) => !facetNames.some((known) => known === name));
  if (unknown !== undefined) throw refuse({ en: `and has "${unknown}"`, nl: `en er staat "${unknown}"` });
  return facetNames.filter((name) => names.includes(name));
}

function apply({ partner }: Asked, filter: Filter): Matching {
  const { q, kpi, windowDays, today, facets = [] } = filter;
  const counted = kpi && kpiCustomers(partner, { key: kpi, windowDays, today, weeksAgo: 0 });
  const tests = filter.choices.map(testOf).filter((test) => test !== undefined);
  const counters = facets.map((name) => ({ name, counts: new Map<string, number>() }));
  const found = new Uint8Array(partner.customers.length);
  let total = 0;
  allFacts(partner, today).forEach((facts, index) => {
    if ((counted && !counted.has(index)) || !facts.text.includes(q)) return;
    const missed = tests.filter((test) => !test.passes(facts));
    if (missed.length === 0) {
      found[index] = 1;
      total += 1;
    }
    // Missing one filter alone, a customer still counts for that filter's own facet.
    if (missed.length <= 1)
      for (const { name, counts } of counters)
        if (missed.every((test) => test.name === name)) count(counts, codesOf[name](facts));
  });
  const entries = counters.map(({ name, counts }) => [name, Object.fromEntries(counts)]);
  return {
    has: (index) => found[index] === 1,
    total,
    facets: filter.facets && (Object.fromEntries(entries) as Schema<'CustomerFacets'>),
  };
}

/** Whether a customer passes a filter; undefined for one in which nothing was chosen. */
function testOf({ name, wanted, unwanted }: Choice) {
  if (wanted.length + unwanted.length === 0) return undefined;
  const [some, none] = [new Set(wanted), new Set(unwanted)];
  const passes = (facts: CustomerFacts) => {
    const codes = codesOf[name](facts);
    return (some.size === 0 || codes.some((code) => some.has(code))) && !codes.some((code) => none.has(code));
  };
  return { name, passes };
}

function count(counts: Map<string, number>, codes: readonly string[]): void {
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
}
