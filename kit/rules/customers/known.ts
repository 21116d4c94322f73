import { knownCodes, schemaOf } from '../../contract/contract.js';
import type { Wire } from '../../lists/wire.js';
import type { Answer } from '../../session/answer.js';
import type { Page, Session } from '../../session/session.js';
import { CannotKnow } from '../../session/stop.js';

/** A customer as it travels. */
type Customer = Wire<'Customer'>;
type Subscription = Wire<'Subscription'>;

/** Customers that differ from each other: a few from all over the list, and one for each status. */
export async function variousCustomers(session: Session): Promise<readonly Customer[]> {
  const { rows } = await session.all<Customer>('listCustomers', {}, 1000);
  if (rows.length === 0) throw new CannotKnow('there is no customer');
  const step = Math.max(1, Math.floor(rows.length / session.depth.samples));
  const chosen = new Map(
    rows
      .filter((_, place) => place % step === 0)
      .slice(0, session.depth.samples)
      .map((row) => [row.id, row]),
  );
  for (const status of knownCodes(schemaOf('Status'))) {
    const found = rows.find(({ statuses }) => statuses.includes(status));
    if (found) chosen.set(found.id, found);
  }
  return [...chosen.values()];
}

/** A customer as it is in the list, with everything that it has. */
export interface Known {
  readonly customer: Customer;
  readonly all: readonly Subscription[];
  /** What runs today in UTC. */
  readonly running: readonly Subscription[];
  readonly answer: Answer;
}

/** A few customers with what they have. Throws `CannotKnow` where it cannot be read. */
export async function* known(session: Session): AsyncGenerator<Known> {
  const today = session.today();
  for (const customer of await variousCustomers(session)) {
    const answer = await session.get('listCustomerSubscriptions', { id: customer.id });
    const all = (answer.body as Page<Subscription>).items;
    const converted = await convertedTrials(session, customer.id, all);
    const running = all.filter(
      ({ id, startDate, endDate }) => startDate <= today && today <= endDate && !converted.has(id),
    );
    yield { customer, all, running, answer };
  }
}

/** Trials that were bought do not run: their licenses are in the subscription that followed. */
async function convertedTrials(
  session: Session,
  id: string,
  all: readonly Subscription[],
): Promise<ReadonlySet<string>> {
  if (!all.some(({ kind }) => kind === 'trial')) return new Set();
  const { items } = await session.body<Page<Wire<'Trial'>>>('listCustomerTrials', { id });
  return new Set(items.filter(({ status }) => status === 'converted').map((trial) => trial.id));
}

/** Codes in a fixed order, each once. */
export function joined(codes: Iterable<string>): string {
  return [...new Set(codes)].sort().join(', ') || 'none';
}
