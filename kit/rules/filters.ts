import { hasParameter, operationNamed } from '../contract/contract.js';
import { lists, listOf } from '../lists/lists.js';
import type { Session, Whole } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import { named, type Difference, type Rule } from './rule.js';

const filtered = lists.filter(({ filters }) => Object.keys(filters).length > 0).map(({ operation }) => operation);
const excluding = ['listCustomers'];
const nobodyHas = 'check-api-no-such-value';

/** One value of a filter, and the ids of the rows that have it. */
interface Choice {
  readonly filter: string;
  readonly value: string;
  readonly ids: ReadonlySet<string>;
}

/** The values that the rows of the whole list have, so many of each filter; the frequent ones first. */
async function choices(session: Session, operation: string): Promise<{ all: Whole<unknown>; found: Choice[] }> {
  const { filters, idOf } = listOf(operation);
  const all = await session.all(operation);
  if (!all.complete)
    throw new CannotKnow(`the list has ${all.total} rows, of which ${all.rows.length} are read (--thorough)`);
  const found = Object.entries(filters).flatMap(([filter, codesOf]) => {
    const byValue = new Map<string, Set<string>>();
    for (const row of all.rows)
      for (const code of codesOf(row)) byValue.set(code, (byValue.get(code) ?? new Set()).add(idOf(row)));
    const values = [...byValue].sort((a, b) => b[1].size - a[1].size).slice(0, session.depth.samples);
    return values.map(([value, ids]) => ({ filter, value: conceal(session, filter, value), ids }));
  });
  if (found.length === 0) throw new CannotKnow('no row has a value to filter by');
  return { all, found };
}

/** The name of a tag is the partner's own. */
function conceal(session: Session, filter: string, value: string): string {
  if (filter === 'tag') session.conceal(value, 'name of a tag');
  return value;
}

/** How a choice is called in messages. */
function nameOf({ filter, value }: Choice): string {
  return filter === 'tag' ? 'tag=<name of a tag>' : `${filter}=${value}`;
}

/** What a filtered list should hold, compared with what it holds. */
async function* compared(session: Session, operation: string, asked: Asked): AsyncGenerator<Difference> {
  const { question, name, wanted } = asked;
  const { idOf } = listOf(operation);
  const { rows, pages } = await session.all(operation, question);
  const got = new Set(rows.map(idOf));
  const tooMany = [...got].filter((id) => !wanted.has(id));
  const missing = [...wanted].filter((id) => !got.has(id));
  if (tooMany.length > 0) yield { expected: `only rows that match ${name}`, came: named(tooMany), answer: pages[0] };
  if (missing.length > 0)
    yield { expected: `every row that matches ${name}`, came: `not ${named(missing)}`, answer: pages[0] };
}

interface Asked {
  readonly question: Readonly<Record<string, readonly string[]>>;
  readonly name: string;
  readonly wanted: ReadonlySet<string>;
}

const one: Rule = {
  name: 'filter/rows-fulfil-it',
  says: 'A filter leaves the rows that have its value, and all of them.',
  operations: filtered,
  async *check(session, operation) {
    const { found } = await choices(session, operation);
    for (const choice of found) {
      const { filter, value, ids } = choice;
      yield* compared(session, operation, { question: { [filter]: [value] }, name: nameOf(choice), wanted: ids });
    }
  },
};

const not: Rule = {
  name: 'filter/not',
  says: 'As `not.NAME` a filter leaves out what has one of the values: it is the complement.',
  operations: excluding,
  async *check(session, operation) {
    const { all, found } = await choices(session, operation);
    const { idOf } = listOf(operation);
    for (const choice of found) {
      const wanted = new Set(all.rows.map(idOf).filter((id) => !choice.ids.has(id)));
      const question = { [`not.${choice.filter}`]: [choice.value] };
      yield* compared(session, operation, { question, name: `not.${nameOf(choice)}`, wanted });
    }
  },
};

/** Pairs of values of one filter, or of two. */
function pairs(found: readonly Choice[], isSame: boolean): [Choice, Choice][] {
  return found.flatMap((first, place) => {
    const other = found.slice(place + 1).find((second) => (second.filter === first.filter) === isSame);
    return other ? [[first, other] as [Choice, Choice]] : [];
  });
}

/** Filters of which a row has one value, and no second: OR and AND differ in the others alone. */
const mayBeRepeated = (operation: string) => !['listCallQueues'].includes(operation);

const or: Rule = {
  name: 'filter/values-are-or',
  says: 'A parameter that may be repeated is OR within itself.',
  operations: filtered.filter(mayBeRepeated),
  async *check(session, operation) {
    const { found } = await choices(session, operation);
    const flags = new Set(['featured', 'quickLink']);
    for (const [a, b] of pairs(
      found.filter(({ filter }) => !flags.has(filter)),
      true,
    )) {
      const wanted = new Set([...a.ids, ...b.ids]);
      yield* compared(session, operation, {
        question: { [a.filter]: [a.value, b.value] },
        name: `${nameOf(a)} or ${nameOf(b)}`,
        wanted,
      });
    }
  },
};

const and: Rule = {
  name: 'filter/filters-are-and',
  says: 'Filters are AND with the others.',
  operations: filtered.filter((operation) => Object.keys(listOf(operation).filters).length > 1),
  async *check(session, operation) {
    const { found } = await choices(session, operation);
    for (const [a, b] of pairs(found, false)) {
      const wanted = new Set([...a.ids].filter((id) => b.ids.has(id)));
      const question = { [a.filter]: [a.value], [b.filter]: [b.value] };
      yield* compared(session, operation, { question, name: `${nameOf(a)} and ${nameOf(b)}`, wanted });
    }
  },
};

const unknown: Rule = {
  name: 'filter/unknown-value',
  says: 'Enumerations are open: a value that no row has finds no row.',
  operations: filtered,
  async *check(session, operation) {
    for (const filter of Object.keys(listOf(operation).filters)) {
      if (['featured', 'quickLink'].includes(filter) || !hasParameter(operationNamed(operation), filter)) continue;
      const answer = await session.ask(operation, { [filter]: nobodyHas, max: 1 });
      if (answer.status === 400 || answer.status === 422) continue;
      const { total } = (await session.get(operation, { [filter]: nobodyHas, max: 1 })).body as { total: number };
      if (total > 0) yield { expected: `no row with an unknown ${filter}`, came: `total ${total}`, answer };
    }
  },
};

/** Rules about filters. */
export const filterRules: readonly Rule[] = [one, not, or, and, unknown];
