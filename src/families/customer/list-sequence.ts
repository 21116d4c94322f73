import type { Customer } from '../../api/contract.js';
import type { ParametersOf } from '../../api/endpoint.js';
import { listCustomers } from '../../api/endpoints/customers.js';
import type { Connection } from '../../core/hub/connection.js';
import type { RowSource } from '../../core/query/row-source.js';
import type { CustomerSequence } from './customer-sequence.js';
import type { CustomerPlace } from './open-customer.js';

/** Rows that are looked at for a customer whose place is not known, from the first on, and around the place where it was. */
const LOOKED_AT = { first: 1000, around: 200 };

/** What a list of customers is made of. */
export interface ListedRows {
  readonly rows: RowSource<Customer>;
  /** What the list asks; undefined when the page gave the rows. */
  readonly question: ParametersOf<typeof listCustomers> | undefined;
  /** Where rows that are not here are asked for. */
  readonly connection: Connection | undefined;
  /** BCP 47. */
  readonly language: string;
}

/** The customers of a list, one after the other; one that the list has not loaded is asked for alone. */
export class ListSequence implements CustomerSequence {
  readonly subject: string;
  readonly total: number | undefined;

  constructor(private readonly listed: ListedRows) {
    this.subject = JSON.stringify(listed.question ?? null);
    this.total = listed.rows.total;
  }

  placeOf(customerId: string, known?: CustomerPlace): number | undefined {
    const { rows } = this.listed;
    const total = this.total ?? 0;
    const hint = known?.of === this.subject && known.index < total ? known.index : undefined;
    const isAt = (index: number) => rows.row(index)?.id === customerId;
    if (hint !== undefined && (isAt(hint) || !rows.row(hint))) return hint;
    for (const index of placesToLookAt(total, hint)) if (isAt(index)) return index;
    return undefined;
  }

  async at(index: number, signal: AbortSignal): Promise<Customer | undefined> {
    const { rows, question, connection, language } = this.listed;
    const here = rows.row(index);
    if (here !== undefined || !question || !connection) return here ?? undefined;
    const { items } = await connection.ask(listCustomers, { ...question, offset: index, max: 1 }, { signal, language });
    return items[0];
  }
}

function* placesToLookAt(total: number, hint: number | undefined): Iterable<number> {
  const from = hint === undefined ? 0 : Math.max(0, hint - LOOKED_AT.around);
  const to = hint === undefined ? 0 : Math.min(total, hint + LOOKED_AT.around);
  for (let index = from; index < to; index += 1) yield index;
  for (let index = 0; index < Math.min(total, LOOKED_AT.first); index += 1) yield index;
}
