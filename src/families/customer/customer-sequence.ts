import type { Customer } from '../../api/contract.js';
import type { Slice } from '../../core/hub/slice.js';
import type { CustomerPlace } from './open-customer.js';

/** The customers of a list in the order in which it shows them, for those who go from one to the next. A new object whenever its rows change. */
export interface CustomerSequence {
  /** What the list shows and how it is sorted: another value, other places. */
  readonly subject: string;
  /** How many customers there are; undefined while that is not known. */
  readonly total: number | undefined;
  /**
   * The place of a customer, 0 the first; undefined when it is not among the rows that are here.
   * @param known Where it was last; believed where the rows around are not here.
   */
  placeOf(customerId: string, known?: CustomerPlace): number | undefined;
  /** The customer at a place, asked for where it is not here; undefined when it cannot be read. Rejects with a `HubError`. */
  at(index: number, signal: AbortSignal): Promise<Customer | undefined>;
}

/** The list of a hub in which one goes from customer to customer: the one from which a customer was opened last. Undefined: there is none. */
export const customerSequence: Slice<CustomerSequence | undefined> = {
  name: 'customerSequence',
  initial: undefined,
};
