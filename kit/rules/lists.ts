import { operationNamed, readingOperations, hasParameter } from '../contract/contract.js';
import { listOf } from '../lists/lists.js';
import { fits, type Answer } from '../session/answer.js';
import { nextPage } from '../session/link.js';
import type { Parameters } from '../session/question.js';
import type { Page, Session, Whole } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import { counted, named, type Difference, type Rule } from './rule.js';

const paged = readingOperations.filter((operation) => hasParameter(operation, 'offset')).map(({ name }) => name);
/** Lists that come in one answer. */
const undivided = ['listTags', 'listCustomerSubscriptions', 'listCustomerTrials', 'listCustomerAdmins'];

/** The variant of a list that has most rows: the one with which it is best tried. */
export async function fullestVariant(session: Session, operation: string): Promise<Parameters> {
  let [best] = listOf(operation).variants;
  let most = -1;
  for (const variant of listOf(operation).variants) {
    const total = await session.total(operation, variant);
    if (total > most) [best, most] = [variant, total];
  }
  return best ?? {};
}

/** Two rows at least, or there is nothing to see. */
async function longEnough(session: Session, operation: string, least = 2): Promise<[Parameters, Whole<unknown>]> {
  const question = await fullestVariant(session, operation);
  const whole = await session.all(operation, question);
  if (whole.rows.length < least) throw new CannotKnow(`there are fewer than ${counted(least, 'row')}`);
  return [question, whole];
}

function pageIn(answer: Answer): Page<unknown> {
  return answer.body as Page<unknown>;
}

/** A page; undefined where the server refuses so deep an offset, as it may. */
async function pageAt(session: Session, operation: string, question: Parameters): Promise<Answer | undefined> {
  const { status } = await session.ask(operation, question);
  return status === 400 && question.offset !== 0 ? undefined : session.get(operation, question);
}

const total: Rule = {
  name: 'list/total',
  says: '`total` counts all rows that match, whatever page was asked for.',
  operations: paged,
  async *check(session, operation) {
    for (const question of listOf(operation).variants) {
      const { rows, total: said, pages, complete } = await session.all(operation, question);
      const [first] = pages;
      if (complete && rows.length !== said && first) {
        yield {
          expected: `${counted(said, 'row')}, as total says`,
          came: `${rows.length} when read through`,
          answer: first,
        };
      }
      const other = pages.find((page) => pageIn(page).total !== said);
      if (other) yield { expected: `total ${said} on every page`, came: `${pageIn(other).total}`, answer: other };
    }
  },
};

const once: Rule = {
  name: 'list/no-row-twice',
  says: 'Whoever reads on continues from `offset` + the number of items that came: no row comes twice.',
  operations: paged,
  async *check(session, operation) {
    const list = listOf(operation);
    for (const question of list.variants) {
      const { rows, pages } = await session.all(operation, question);
      const seen = new Set<string>();
      const twice = new Set<string>();
      for (const id of rows.map((row) => list.idOf(row))) (seen.has(id) ? twice : seen).add(id);
      if (twice.size > 0) yield { expected: 'each row once', came: `${named(twice)} more than once`, answer: pages[0] };
    }
  },
};

const wish: Rule = {
  name: 'list/max',
  says: '`max` is a wish: a page may be shorter, and is never longer. While rows remain it has at least one.',
  operations: paged,
  async *check(session, operation) {
    const [question, { total: said }] = await longEnough(session, operation);
    for (const [max, offset] of [
      [1, 0],
      [2, 0],
      [7, 1],
      [1, said - 1],
    ] as const) {
      const answer = await pageAt(session, operation, { ...question, max, offset });
      if (!answer) continue;
      const { items } = pageIn(answer);
      if (items.length > max) yield { expected: `at most ${counted(max, 'row')}`, came: String(items.length), answer };
      if (items.length === 0) yield { expected: 'at least 1 row, because some remain', came: 'none', answer };
    }
  },
};

const nothing: Rule = {
  name: 'list/max-0',
  says: '`max=0` asks for `total` and facets alone.',
  operations: paged,
  async *check(session, operation) {
    const [question, { total: said }] = await longEnough(session, operation, 1);
    const answer = await session.get(operation, { ...question, max: 0 });
    const page = pageIn(answer);
    if (page.items.length > 0) yield { expected: 'no rows', came: counted(page.items.length, 'row'), answer };
    if (page.total !== said) yield { expected: `total ${said}`, came: String(page.total), answer };
  },
};

const offset: Rule = {
  name: 'list/offset',
  says: '`offset` is the number of rows before the page.',
  operations: paged,
  async *check(session, operation) {
    const [question, { rows }] = await longEnough(session, operation);
    const { idOf } = listOf(operation);
    for (const begin of new Set([1, Math.floor(rows.length / 2), rows.length - 1])) {
      const answer = await pageAt(session, operation, { ...question, max: 3, offset: begin });
      if (!answer) continue;
      const got = pageIn(answer).items.map(idOf);
      const wanted = rows.slice(begin, begin + got.length).map(idOf);
      if (got.join() !== wanted.join()) yield { expected: named(wanted), came: named(got) || 'none', answer };
    }
  },
};

const beyond: Rule = {
  name: 'list/offset-beyond-the-end',
  says: 'Beyond the last row the page is empty.',
  operations: paged,
  async *check(session, operation) {
    const [question, { total: said }] = await longEnough(session, operation, 1);
    const answer = await session.ask(operation, { ...question, offset: said, max: 5 });
    // A server may refuse deep offsets.
    if (answer.status === 400) return;
    const page = pageIn(await session.get(operation, { ...question, offset: said, max: 5 }));
    if (page.items.length > 0) yield { expected: 'no rows', came: counted(page.items.length, 'row'), answer };
    if (page.total !== said) yield { expected: `total ${said}`, came: String(page.total), answer };
  },
};

const small: Rule = {
  name: 'list/pages-fit-together',
  says: 'Rows that are equal keep the order of their ids: pages of any size put together are the same list.',
  operations: paged,
  async *check(session, operation) {
    const [question, { rows }] = await longEnough(session, operation);
    const { idOf } = listOf(operation);
    const read: string[] = [];
    let last: Answer | undefined;
    while (read.length < Math.min(rows.length, 4 * 7)) {
      const page = await pageAt(session, operation, { ...question, max: 7, offset: read.length });
      if (!page) break;
      last = page;
      const { items } = pageIn(page);
      if (items.length === 0) break;
      read.push(...items.map(idOf));
    }
    const wanted = rows.slice(0, read.length).map(idOf);
    const at = read.findIndex((id, place) => id !== wanted[place]);
    if (at >= 0) yield { expected: `${wanted[at]} in place ${at}`, came: String(read[at]), answer: last };
  },
};

const link: Rule = {
  name: 'list/link-to-next',
  says: 'A list that goes on sends `Link: <…>; rel="next"`. The address is opaque and on the origin of the API.',
  operations: paged,
  async *check(session, operation) {
    const [question, { rows, total: said }] = await longEnough(session, operation, 3);
    const { idOf } = listOf(operation);
    const answer = await session.get(operation, { ...question, max: 2 });
    const came = pageIn(answer).items.length;
    const next = nextPage(answer);
    if (!next)
      return void (yield { expected: 'Link: <…>; rel="next"', came: 'no such link while rows follow', answer });
    if (next.origin !== answer.sent.url.origin) {
      return void (yield { expected: `a link on ${answer.sent.url.origin}`, came: next.origin, answer });
    }
    const second = await session.follow(operation, next);
    const got = fits(second) ? pageIn(second).items.map(idOf) : [];
    const wanted = rows.slice(came, came + Math.max(1, got.length)).map(idOf);
    if (got.join() !== wanted.join()) yield { expected: named(wanted), came: named(got) || 'none', answer: second };
    yield* noLinkAtTheEnd(session, operation, { ...question, max: 2, offset: said - 1 });
  },
};

async function* noLinkAtTheEnd(session: Session, operation: string, question: Parameters): AsyncGenerator<Difference> {
  const answer = await session.ask(operation, question);
  if (answer.status === 200 && nextPage(answer)) {
    yield { expected: 'no link to a next page on the last one', came: 'one', answer };
  }
}

const deep: Rule = {
  name: 'list/refused-offsets-have-links',
  says: 'A server that refuses deep offsets (400) sends links that it does not refuse.',
  operations: paged,
  async *check(session, operation) {
    const question = await fullestVariant(session, operation);
    const first = await session.get(operation, { ...question, max: 1 });
    const said = pageIn(first).total;
    if (said < 2 || nextPage(first)) return;
    const answer = await session.ask(operation, { ...question, max: 1, offset: said - 1 });
    if (answer.status === 400) yield { expected: 'a row, or a link that leads to it', came: '400 and no link', answer };
  },
};

const inOneAnswer: Rule = {
  name: 'list/all-in-one-answer',
  says: 'All of them come in one answer: `total` is the number of items, and no id comes twice.',
  operations: undivided,
  async *check(session, operation) {
    for (const question of await questionsOf(session, operation)) {
      const answer = await session.get(operation, question);
      const { items, total: said } = answer.body as Page<{ id: string }>;
      if (items.length !== said) yield { expected: `total ${items.length}`, came: String(said), answer };
      const ids = items.map(({ id }) => id);
      const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
      if (twice.length > 0) yield { expected: 'each id once', came: `${named(twice)} more than once`, answer };
    }
  },
};

async function questionsOf(session: Session, operation: string): Promise<readonly Parameters[]> {
  if (!operationNamed(operation).path.includes('{id}')) return [{}];
  const { items } = await session.body<Page<{ id: string }>>('listCustomers', { max: session.depth.samples });
  return items.map(({ id }) => ({ id }));
}

/** Rules about pages and totals. */
export const listRules: readonly Rule[] = [total, once, wish, nothing, offset, beyond, small, link, deep, inOneAnswer];
