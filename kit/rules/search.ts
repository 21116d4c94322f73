import { hasParameter, operationNamed } from '../contract/contract.js';
import { isFound, lists, listOf } from '../lists/lists.js';
import { folded } from '../lists/values.js';
import type { Parameters } from '../session/question.js';
import type { Session, Whole } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import { fullestVariant } from './lists.js';
import { named, type Difference, type Rule } from './rule.js';

const searchable = lists.map(({ operation }) => operation).filter((name) => hasParameter(operationNamed(name), 'q'));

interface Searched {
  readonly operation: string;
  readonly question: Parameters;
  readonly whole: Whole<unknown>;
}

async function searched(session: Session, operation: string): Promise<Searched> {
  const question = await fullestVariant(session, operation);
  const whole = await session.all(operation, question);
  if (whole.rows.length === 0) throw new CannotKnow('there is no row');
  if (!whole.complete)
    throw new CannotKnow(`the list has ${whole.total} rows, of which ${whole.rows.length} are read (--thorough)`);
  return { operation, question, whole };
}

/** Compares what `q` finds with the rows in whose texts it occurs. */
async function* found(
  session: Session,
  { operation, question, whole }: Searched,
  asked: Text,
): AsyncGenerator<Difference> {
  const { idOf, textsOf } = listOf(operation);
  const wanted = new Set(whole.rows.filter((row) => isFound(asked.q, textsOf(row))).map(idOf));
  const { rows, pages } = await session.all(operation, { ...question, q: asked.q });
  const got = new Set(rows.map(idOf));
  const missing = [...wanted].filter((id) => !got.has(id));
  const tooMany = [...got].filter((id) => !wanted.has(id));
  if (missing.length > 0) yield { expected: `q finds ${asked.what}`, came: `not ${named(missing)}`, answer: pages[0] };
  if (tooMany.length > 0)
    yield { expected: `q finds only ${asked.what}`, came: `also ${named(tooMany)}`, answer: pages[0] };
}

interface Text {
  readonly q: string;
  /** In words. */
  readonly what: string;
}

/** Words of plain letters in the texts that are a person's, with the row that has them. */
function words({ operation, whole }: Searched): { word: string; text: string; id: string }[] {
  const { idOf, textsOf } = listOf(operation);
  return whole.rows.flatMap((row) =>
    textsOf(row)
      .slice(1)
      .flatMap((text) =>
        text
          .split(/[^\p{L}]+/u)
          .filter((word) => /^[a-z]{3,12}$/.test(folded(word)))
          .map((word) => ({ word, text, id: idOf(row) })),
      ),
  );
}

function text(session: Session, q: string, what: string): Text {
  session.conceal(q, what);
  return { q, what };
}

const byName: Rule = {
  name: 'search/finds',
  says: '`q` finds rows in which the text occurs, wherever: all of them, and no others.',
  operations: searchable,
  async *check(session, operation) {
    const list = await searched(session, operation);
    const all = words(list);
    const step = Math.max(1, Math.floor(all.length / session.depth.samples));
    for (const { word, id } of all.filter((_, place) => place % step === 0).slice(0, session.depth.samples)) {
      // From within the word: the text may occur anywhere.
      yield* found(session, list, text(session, word.slice(word.length > 4 ? 1 : 0, 6), `part of a text of ${id}`));
    }
  },
};

const byId: Rule = {
  name: 'search/finds-ids',
  says: '`q` searches the ids too: of customers in their lists, of subscriptions in theirs.',
  operations: ['listCustomers', 'listSubscriptions', 'listCallingUsage', 'listCallingQuality', 'listCallQueues'],
  async *check(session, operation) {
    const list = await searched(session, operation);
    const id = listOf(operation).idOf(list.whole.rows[Math.floor(list.whole.rows.length / 2)]);
    yield* found(session, list, { q: id, what: `the id ${id}` });
  },
};

const folding: Rule = {
  name: 'search/case-accents-and-blanks',
  says: '`q` is without regard to case and accents; blanks at its ends do not count.',
  operations: searchable,
  async *check(session, operation) {
    const list = await searched(session, operation);
    const all = words(list);
    const [plain] = all;
    if (!plain) throw new CannotKnow('no text has a word of plain letters');
    const accented = all.find(({ word }) => folded(word) !== word.toLowerCase());
    yield* found(session, list, text(session, plain.word.toUpperCase(), `capital letters of a text of ${plain.id}`));
    yield* found(
      session,
      list,
      text(session, `  ${plain.word.toLowerCase()} `, `small letters of a text of ${plain.id}, between blanks`),
    );
    if (accented)
      yield* found(
        session,
        list,
        text(session, folded(accented.word), `a word of ${accented.id}, without its accents`),
      );
  },
};

const nothing: Rule = {
  name: 'search/finds-nothing',
  says: '`q` leaves out rows in which the text does not occur.',
  operations: searchable,
  async *check(session, operation) {
    const question = { ...(await fullestVariant(session, operation)), q: 'check-api-occurs-nowhere', max: 1 };
    const answer = await session.get(operation, question);
    const { total } = answer.body as { total: number };
    if (total > 0) yield { expected: 'no row', came: `total ${total}`, answer };
  },
};

/** Rules about the free text. */
export const searchRules: readonly Rule[] = [byName, byId, folding, nothing];
