import { knownCodes, schemaOf } from '../contract/contract.js';
import { listOf } from '../lists/lists.js';
import type { Wire } from '../lists/wire.js';
import type { Answer } from '../session/answer.js';
import type { Parameters } from '../session/question.js';
import type { Session } from '../session/session.js';
import type { Difference, Rule } from './rule.js';

type Counts = Readonly<Record<string, number>>;
type Facets = Readonly<Record<string, Counts | undefined>>;

const names = knownCodes(schemaOf('CustomerFacetName'));

function facetsIn(answer: Answer): Facets {
  return (answer.body as { facets?: Facets }).facets ?? {};
}

/** How many of the rows have each code. */
function countsOf(rows: readonly unknown[], codesOf: (row: unknown) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const code of codesOf(row)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Where a facet differs from the rows; a code that is left out counts 0. */
function* compared(
  facet: string,
  [got, wanted]: readonly [Counts, ReadonlyMap<string, number>],
  answer: Answer,
): Generator<Difference> {
  for (const code of new Set([...Object.keys(got), ...wanted.keys()])) {
    const [said, counted] = [got[code] ?? 0, wanted.get(code) ?? 0];
    const name = facet === 'tag' ? 'a tag' : `“${code}”`;
    if (said !== counted) yield { expected: `${counted} of ${name} in the facet ${facet}`, came: String(said), answer };
  }
}

const asked: Rule = {
  name: 'facets/only-those-asked',
  says: '`facets` names the filters whose facets are wanted. Only these are counted; without it none is.',
  operations: ['listCustomers'],
  async *check(session, operation) {
    const without = await session.get(operation, { max: 0 });
    const given = Object.keys(facetsIn(without)).filter((name) => facetsIn(without)[name] != null);
    if (given.length > 0)
      yield { expected: 'no facets unless they are asked for', came: given.join(', '), answer: without };
    const two = await session.get(operation, { max: 0, facets: 'status,product' });
    const found = Object.keys(facetsIn(two))
      .filter((name) => facetsIn(two)[name] != null)
      .sort();
    if (found.join() !== 'product,status')
      yield { expected: 'the facets product and status', came: found.join(', ') || 'none', answer: two };
  },
};

const counts: Rule = {
  name: 'facets/count-the-rows',
  says: 'Facets count the rows that match.',
  operations: ['listCustomers'],
  async *check(session, operation) {
    const rows = await session.whole<unknown>(operation);
    const answer = await session.get(operation, { max: 0, facets: names.join(',') });
    for (const [name, codesOf] of Object.entries(listOf(operation).filters))
      yield* compared(name, [facetsIn(answer)[name] ?? {}, countsOf(rows, codesOf)], answer);
  },
};

/** The code of a facet that most rows have, and not all. */
async function frequent(session: Session, facet: string): Promise<string | undefined> {
  const { facets, total } = await session.body<{ facets?: Facets; total: number }>('listCustomers', {
    max: 0,
    facets: names.join(','),
  });
  const entries = Object.entries(facets?.[facet] ?? {}).filter(([, count]) => count < total);
  const [best] = entries.sort((a, b) => b[1] - a[1]);
  if (facet === 'tag' && best) session.conceal(best[0], 'name of a tag');
  return best?.[0];
}

/** Filters with which facets are tried: each chosen, or left out. */
async function questions(session: Session): Promise<{ name: string; question: Parameters }[]> {
  const found: { name: string; question: Parameters }[] = [];
  for (const name of names) {
    const value = await frequent(session, name);
    if (value === undefined) continue;
    found.push({ name, question: { [name]: [value] } }, { name, question: { [`not.${name}`]: [value] } });
  }
  return found;
}

const others: Rule = {
  name: 'facets/count-every-other-filter',
  says: 'Facets count the rows that match `q`, `kpi` and every other filter.',
  operations: ['listCustomers'],
  async *check(session, operation) {
    const tried = await questions(session);
    const more: { name: string; question: Parameters }[] = [
      { name: '', question: { kpi: 'nearingRenewal' } },
      { name: '', question: { q: 'an' } },
    ];
    for (const { name, question } of [...tried, ...more]) {
      const rows = await session.whole<unknown>(operation, question);
      const answer = await session.get(operation, { ...question, max: 0, facets: names.join(',') });
      for (const [facet, codesOf] of Object.entries(listOf(operation).filters))
        if (facet !== name) yield* compared(facet, [facetsIn(answer)[facet] ?? {}, countsOf(rows, codesOf)], answer);
    }
  },
};

const own: Rule = {
  name: 'facets/ignore-their-own-filter',
  says: 'The facet of a filter is counted as if `NAME` and `not.NAME` were absent, so that a second value can be chosen by its count.',
  operations: ['listCustomers'],
  async *check(session, operation) {
    const all = facetsIn(await session.get(operation, { max: 0, facets: names.join(',') }));
    for (const { name, question } of await questions(session)) {
      const answer = await session.get(operation, { ...question, max: 0, facets: name });
      const wanted = new Map(Object.entries(all[name] ?? {}));
      yield* compared(name, [facetsIn(answer)[name] ?? {}, wanted], answer);
    }
  },
};

const resources: Rule = {
  name: 'facets/of-resources',
  says: 'Facets for both filters of resources come with every page.',
  operations: ['listResources'],
  async *check(session, operation) {
    const rows = await session.whole<Wire<'Resource'>>(operation);
    const { filters } = listOf(operation);
    for (const name of ['category', 'type'] as const) {
      const codesOf = filters[name];
      const [first] = rows;
      if (!codesOf || !first) continue;
      const answer = await session.get(operation, { [name]: [first[name]], max: 1 });
      yield* compared(name, [facetsIn(answer)[name] ?? {}, countsOf(rows, codesOf)], answer);
      const other = name === 'category' ? 'type' : 'category';
      const matching = rows.filter((row) => row[name] === first[name]);
      yield* compared(other, [facetsIn(answer)[other] ?? {}, countsOf(matching, filters[other] ?? codesOf)], answer);
    }
  },
};

/** Rules about facets. */
export const facetRules: readonly Rule[] = [asked, counts, others, own, resources];
