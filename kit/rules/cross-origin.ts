import { operations } from '../contract/contract.js';
import { unknownId, usualQuestion } from '../session/questions.js';
import type { Parameters } from '../session/question.js';
import type { Session } from '../session/session.js';
import { CannotKnow } from '../session/stop.js';
import type { Answer } from '../session/answer.js';
import type { Difference, Rule } from './rule.js';

const needed = ['authorization', 'content-type', 'idempotency-key', 'x-requested-with'];

function listed(header: string | undefined): readonly string[] {
  return (header ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean);
}

/** A preflight for an operation, whether it reads or writes: it changes nothing. */
async function preflighted(session: Session, operation: string): Promise<Answer> {
  const { origin, api } = session.identity;
  if (origin === undefined) throw new CannotKnow('no portal was named (--origin)');
  if (origin === api.origin) throw new CannotKnow('the portal is on the origin of the API');
  return session.preflight(operation, await idsOf(session, operation), origin);
}

async function idsOf(session: Session, operation: string): Promise<Parameters> {
  const found = operations.find(({ name }) => name === operation);
  if (found?.method === 'GET') return usualQuestion(session, operation);
  return { id: unknownId, adminId: unknownId };
}

const preflight: Rule = {
  name: 'cors/preflight',
  isCrossOrigin: true,
  says: 'An API on another origin than the portal answers preflights, which carry no token, and allows the operation’s method.',
  operations: operations.map(({ name }) => name),
  async *check(session, operation) {
    const answer = await preflighted(session, operation);
    const { origin } = session.identity;
    if (answer.status < 200 || answer.status > 299) {
      return void (yield {
        expected: '204 or 200 for a preflight',
        came: String(answer.status || answer.failure),
        answer,
      });
    }
    const allowed = answer.headers['access-control-allow-origin'];
    if (allowed !== origin && allowed !== '*') yield { expected: String(origin), came: allowed ?? 'none', answer };
    const methods = listed(answer.headers['access-control-allow-methods']);
    const { method = 'GET' } = operations.find(({ name }) => name === operation) ?? {};
    if (!['GET', 'POST'].includes(method) && !methods.includes(method.toLowerCase()) && !methods.includes('*')) {
      yield { expected: `${method} allowed`, came: methods.join(', ') || 'no methods', answer };
    }
  },
};

const headers: Rule = {
  name: 'cors/allow-headers',
  isCrossOrigin: true,
  says: 'It allows the request headers `Authorization`, `Content-Type`, `Idempotency-Key` and `X-Requested-With`.',
  operations: operations.map(({ name }) => name),
  async *check(session, operation): AsyncGenerator<Difference> {
    const answer = await preflighted(session, operation);
    const names = listed(answer.headers['access-control-allow-headers']);
    // The star does not stand for Authorization.
    const missing = needed.filter(
      (name) => !names.includes(name) && (name === 'authorization' || !names.includes('*')),
    );
    if (missing.length > 0) yield { expected: needed.join(', '), came: `not ${missing.join(', ')}`, answer };
  },
};

const age: Rule = {
  name: 'cors/max-age',
  isCrossOrigin: true,
  says: 'It sends `Access-Control-Max-Age`, so that not every question costs two requests.',
  operations: operations.map(({ name }) => name),
  async *check(session, operation): AsyncGenerator<Difference> {
    const answer = await preflighted(session, operation);
    const found = answer.headers['access-control-max-age'];
    if (!(Number(found) > 0)) yield { expected: 'Access-Control-Max-Age', came: found ?? 'none', answer };
  },
};

/** Rules about a portal on another origin. */
export const crossOriginRules: readonly Rule[] = [preflight, headers, age];
