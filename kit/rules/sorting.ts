import type { SortKey } from '../lists/list.js';
import { lists, listOf } from '../lists/lists.js';
import { inversion, nullBefore, tieDifference, type Inversion } from '../lists/order.js';
import type { Parameters } from '../session/question.js';
import type { Session, Whole } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import { fullestVariant } from './lists.js';
import type { Difference, Rule } from './rule.js';

const sortable = lists.filter(({ sorts }) => Object.keys(sorts).length > 0).map(({ operation }) => operation);

/** Rows that are read for each key and direction. */
const most = 1000;

/** A list as one key sorts it, in both directions. */
interface Sorted {
  readonly name: string;
  readonly key: SortKey<unknown>;
  readonly up: Whole<unknown>;
  readonly down: Whole<unknown>;
}

async function* everySort(session: Session, operation: string): AsyncGenerator<Sorted> {
  const question = await fullestVariant(session, operation);
  for (const [name, key] of Object.entries(listOf(operation).sorts)) {
    const read = (sort: string) => session.all(operation, { ...question, sort }, Math.min(most, session.depth.rows));
    const [up, down] = [await read(name), await read(`-${name}`)];
    if (up.rows.length < 2) throw new CannotKnow('there are fewer than 2 rows');
    yield { name, key, up, down };
  }
}

/** Two rows in the wrong places of a list that is sorted by a key. */
function* misplaced(whole: Whole<unknown>, sort: string, found: Found | undefined): Generator<Difference> {
  if (!found) return;
  const { places, idOf, what } = found;
  const [before, after] = places.map((place) => idOf(whole.rows[place]));
  const came = `${before} before ${after} (places ${places.join(' and ')})`;
  yield { expected: `${what} with sort=${sort}`, came, answer: whole.pages[0] };
}

interface Found {
  readonly places: Inversion;
  readonly what: string;
  idOf(row: unknown): string;
}

type Find = (rows: readonly unknown[], key: SortKey<unknown>, descending: boolean) => Inversion | undefined;

function orderRule({ name, says }: Pick<Rule, 'name' | 'says'>, what: string, find: Find): Rule {
  return {
    name,
    says,
    operations: sortable,
    async *check(session, operation) {
      const { idOf } = listOf(operation);
      for await (const { name: sort, key, up, down } of everySort(session, operation)) {
        const [rising, falling] = [find(up.rows, key, false), find(down.rows, key, true)];
        yield* misplaced(up, sort, rising && { places: rising, what, idOf });
        yield* misplaced(down, `-${sort}`, falling && { places: falling, what, idOf });
      }
    },
  };
}

const order = orderRule(
  { name: 'sort/order', says: '`sort` names a key, ascending; with `-` before it, descending.' },
  'rows in their order',
  inversion,
);
const nullsLast = orderRule(
  { name: 'sort/nulls-last', says: 'Null sorts last in both directions.' },
  'rows without a value last',
  nullBefore,
);

const ties: Rule = {
  name: 'sort/ties',
  says: 'Rows that are equal keep the order of their ids (any order of ids that never changes), in both directions.',
  operations: sortable,
  async *check(session, operation) {
    const { idOf } = listOf(operation);
    for await (const { name, key, up, down } of everySort(session, operation)) {
      if (!up.complete || !down.complete) continue;
      const ids = tieDifference([up.rows, down.rows], key, idOf);
      const expected = `equal rows in the same order with sort=${name} and sort=-${name}`;
      if (ids) yield { expected, came: `${ids.slice(0, 2).join(' and ')} the other way round`, answer: down.pages[0] };
    }
  },
};

const sameRows: Rule = {
  name: 'sort/same-rows',
  says: 'Sorting changes the order of the rows, not which rows there are.',
  operations: sortable,
  async *check(session, operation) {
    const { idOf } = listOf(operation);
    for await (const { name, up, down } of everySort(session, operation)) {
      if (!up.complete || !down.complete) continue;
      const there = new Set(down.rows.map(idOf));
      const lost = up.rows.map(idOf).filter((id) => !there.has(id));
      const expected = `the same rows with sort=${name} and sort=-${name}`;
      if (lost.length > 0) yield { expected, came: `${lost[0]} only with sort=${name}`, answer: down.pages[0] };
    }
  },
};

const ownOrder: Rule = {
  name: 'sort/own-order',
  says: 'Without `sort` a list comes in its own order, the one that its description names.',
  operations: sortable,
  async *check(session, operation) {
    const { variants, ownSort } = listOf(operation);
    for (const question of variants) {
      const sort = ownSort?.(question);
      if (sort !== undefined) yield* compared(session, operation, { question, sort });
    }
  },
};

interface OwnOrder {
  readonly question: Parameters;
  readonly sort: string;
}

async function* compared(session: Session, operation: string, own: OwnOrder): AsyncGenerator<Difference> {
  const { question, sort } = own;
  const { idOf } = listOf(operation);
  const without = await session.all(operation, question, 500);
  const asked = await session.all(operation, { ...question, sort }, 500);
  const at = without.rows.findIndex((row, place) => idOf(row) !== idOf(asked.rows[place] ?? row));
  if (at < 0) return;
  const [wanted, got] = [asked.rows[at], without.rows[at]].map((row) => idOf(row));
  yield { expected: `${wanted} in place ${at}, as with sort=${sort}`, came: String(got), answer: without.pages[0] };
}

/** Rules about the order of rows. */
export const sortRules: readonly Rule[] = [order, nullsLast, ties, sameRows, ownOrder];
