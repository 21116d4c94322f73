import { readingOperations } from '../contract/contract.js';
import { usualQuestion } from '../session/questions.js';
import { CannotKnow } from '../session/stop.js';
import type { Rule } from './rule.js';

const reading = readingOperations.map(({ name }) => name);

const without: Rule = {
  name: 'identity/none',
  says: '401: there is no valid token or session.',
  operations: reading,
  async *check(session, operation) {
    if (!session.identity.isKnown) throw new CannotKnow('no token was given: the API may be open to anybody');
    const question = await usualQuestion(session, operation);
    const answer = await session.ask(operation, question, { identity: 'none' });
    if (answer.status === 501) return;
    if (answer.status !== 401) yield { expected: '401 without a token', came: String(answer.status), answer };
  },
};

const foreign: Rule = {
  name: 'identity/foreign',
  says: '401: a token that the server does not know is not valid.',
  operations: reading,
  async *check(session, operation) {
    if (!session.identity.hasToken) throw new CannotKnow('no token was given: the API may be open to anybody');
    const question = await usualQuestion(session, operation);
    const answer = await session.ask(operation, question, { identity: 'foreign' });
    if (answer.status === 501) return;
    if (answer.status !== 401)
      yield { expected: '401 with a token of somebody else', came: String(answer.status), answer };
  },
};

/** Rules about who may ask. */
export const identityRules: readonly Rule[] = [without, foreign];
