import { randomUUID } from 'node:crypto';
import { addDays } from '../../lists/days.js';
import type { Wire } from '../../lists/wire.js';
import { fits, type Answer } from '../../session/answer.js';
import { unknownId } from '../../session/questions.js';
import type { Page, Session } from '../../session/session.js';
import { CannotKnow } from '../../session/stop.js';
import type { Difference, Rule } from '../rule.js';
import { need, unlessField, unlessStatus } from './writing.js';

type Trial = Wire<'Trial'>;

const badCustomer = { displayName: '', adminEmail: 'nobody', country: 'Nowhere' };
const products = [{ product: 'meetings', quantity: 1 }];

/** What cannot be started, and the field that is wrong with it. Each is wrong in one thing that no server may let pass. */
const refusals: readonly (readonly [body: unknown, field: string])[] = [
  [{ customerId: unknownId, products: [], durationDays: 30 }, 'products'],
  [{ customerId: unknownId, products, durationDays: 7 }, 'durationDays'],
  [{ customer: badCustomer, products, durationDays: 30 }, 'customer.adminEmail'],
  [{ customer: badCustomer, products, durationDays: 30 }, 'customer.displayName'],
  [{ customer: badCustomer, products, durationDays: 30 }, 'customer.country'],
  [{ products, durationDays: 30 }, 'customerId'],
];

const refused: Rule = {
  name: 'write/trial-refused',
  says: 'A 422 names `customerId`, `customer.displayName`, `customer.adminEmail`, `customer.country`, `products` or `durationDays`.',
  operations: ['startTrial'],
  writes: 'undone',
  async *check(session) {
    await need(session, 'trials:write');
    for (const [body, field] of refusals) {
      const answer = await session.write('startTrial', {}, { body });
      if (answer.status === 201)
        session.leave(
          `the trial ${fits(answer) ? (answer.body as Trial).id : 'without an id'}, which should have been refused`,
        );
      yield* unlessField(answer, field);
    }
  },
};

/** A customer that tries nothing. */
async function withoutTrial(session: Session): Promise<string> {
  const { rows } = await session.all<Wire<'Customer'>>('listCustomers', { 'not.subscriptionType': ['trial'] }, 500);
  const [first] = rows;
  if (!first) throw new CannotKnow('every customer has a trial already');
  return first.id;
}

async function trialsOf(session: Session, id: string): Promise<readonly Trial[]> {
  session.forget();
  return (await session.body<Page<Trial>>('listCustomerTrials', { id })).items;
}

const started: Rule = {
  name: 'write/trial-started',
  says: 'A trial starts today (UTC); its last day is today + `durationDays`. One key starts one trial. 409 when the customer tries one of the products already.',
  operations: ['startTrial'],
  writes: 'stays',
  async *check(session) {
    await need(session, 'trials:write');
    const id = await withoutTrial(session);
    const before = (await trialsOf(session, id)).length;
    const [body, key, today] = [{ customerId: id, products, durationDays: 60 }, randomUUID(), session.today()];
    const answer = await session.write('startTrial', {}, { body, key });
    yield* unlessStatus(answer, 201);
    if (!fits(answer)) return;
    const trial = answer.body as Trial;
    session.leave(`the trial ${trial.id} of ${id}, which ends on ${trial.endDate}`);
    yield* dates(trial, today, answer);
    const again = await session.write('startTrial', {}, { body, key });
    if (again.text !== answer.text)
      yield { expected: 'the same answer for the same key', came: `another one (${again.status})`, answer: again };
    const now = (await trialsOf(session, id)).length;
    if (now !== before + 1) yield { expected: 'one trial for one key', came: String(now - before), answer: again };
    yield* unlessStatus(await session.write('startTrial', {}, { body }), 409);
    yield* neverShorter(session, trial);
  },
};

function* dates({ startDate, endDate }: Trial, today: string, answer: Answer): Generator<Difference> {
  if (startDate !== today) yield { expected: `startDate ${today}`, came: startDate, answer };
  if (endDate !== addDays(today, 60)) yield { expected: `endDate ${addDays(today, 60)}`, came: endDate, answer };
}

/** The trial is the kit's own: nobody loses days by it. */
async function* neverShorter(session: Session, { id }: Trial): AsyncGenerator<Difference> {
  yield* unlessField(await session.write('extendTrial', { id }, { body: { extendDays: 30 } }), 'extendDays');
}

/** Rules about starting trials. */
export const trialWriteRules: readonly Rule[] = [refused, started];
