import type { Customer } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import type { listCustomers } from '../../api/endpoints/customers.js';
import type { Connection } from '../../core/hub/connection.js';
import type { Slice } from '../../core/hub/slice.js';
import type { RowSource } from '../../core/query/row-source.js';

/**
 * The customers of a list in the order in which it shows them, for those who go from one to the next (`sequence-places.ts`). A new object whenever its
 * rows change.
 */
export interface CustomerSequence {
  /** What the list shows and how it is sorted: another value, other places. */
  readonly subject: string;
  /** How many customers there are; undefined while that is not known. */
  readonly total: number | undefined;
  readonly rows: RowSource<Customer>;
  /** What the list asks; undefined when the page gave the rows. */
  readonly question: ParametersOf<typeof listCustomers> | undefined;
  /** Where rows that are not here are asked for. */
  readonly connection: Connection | undefined;
  /** BCP 47. */
  readonly language: string;
}

/** The list of a hub in which one goes from customer to customer: the one from which a customer was opened last. Undefined: there is none. */
export const customerSequence: Slice<CustomerSequence | undefined> = {
  name: 'customerSequence',
  initial: undefined,
};
