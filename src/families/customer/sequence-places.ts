import type { Customer } from '../../api/contract.js';
import { listCustomers } from '../../api/endpoints/customers.js';
import type { CustomerSequence } from './customer-sequence.js';
import type { CustomerPlace } from './open-customer.js';

/** Rows that are looked at for a customer whose place is not known: from the first on, and before and after the place where it was. */
const FIRST = 1000;
const AROUND = 200;

/**
 * The place of a customer in a list, 0 the first; undefined when it is not among the rows that are here.
 * @param known Where it was last; believed where the rows around are not here.
 */
export function placeIn(
  { rows, subject, total = 0 }: CustomerSequence,
  customerId: string,
  known?: CustomerPlace,
): number | undefined {
  const hint = known?.of === subject && known.index < total ? known.index : undefined;
  const isAt = (index: number) => rows.row(index)?.id === customerId;
  if (hint !== undefined && (isAt(hint) || !rows.row(hint))) return hint;
  for (const index of placesToLookAt(total, hint)) if (isAt(index)) return index;
  return undefined;
}

/** The customer at a place of a list, asked for alone where it is not here; undefined when it cannot be read. Rejects with a `HubError`. */
export async function customerAt(
  { rows, question, connection, language }: CustomerSequence,
  index: number,
  signal: AbortSignal,
): Promise<Customer | undefined> {
  const here = rows.row(index);
  if (here !== undefined || !question || !connection) return here ?? undefined;
  const { items } = await connection.ask(listCustomers, { ...question, offset: index, max: 1 }, { signal, language });
  return items[0];
}

function* placesToLookAt(total: number, known = -Infinity): Iterable<number> {
  for (let index = Math.max(0, known - AROUND); index < Math.min(total, known + AROUND); index += 1) yield index;
  for (let index = 0; index < Math.min(total, FIRST); index += 1) yield index;
}
