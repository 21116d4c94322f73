import { operationNamed } from '../contract/contract.js';
import type { Parameters } from './question.js';
import type { Page, Session } from './session.js';
import { CannotKnow } from './stop.js';

/** An id that nobody has. */
export const unknownId = 'check-api-no-such-id';

/** What the required parameters of the query are, where a rule does not care. */
const usual: Parameters = { product: 'calling', view: 'renewing' };

/** The simplest question that an operation understands. Throws `CannotKnow` where there is no customer to ask about. */
export async function usualQuestion(session: Session, name: string): Promise<Parameters> {
  const { parameters } = operationNamed(name);
  const found: Record<string, string> = {};
  for (const { name: parameter, in: place, required } of parameters) {
    if (place === 'path') found[parameter] = await someCustomer(session);
    else if (place === 'query' && required) found[parameter] = String(usual[parameter]);
  }
  return found;
}

/** The id of a customer. */
async function someCustomer(session: Session): Promise<string> {
  const answer = await session.ask('listCustomers', { max: 1 });
  // A mock made of examples knows the customer of its example.
  const { body } = answer.isExample ? answer : await session.get('listCustomers', { max: 1 });
  const { items } = body as Page<{ id: string }>;
  const [first] = items;
  if (!first) throw new CannotKnow('there is no customer');
  return first.id;
}
