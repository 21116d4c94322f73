import type { AllRows } from '../../api/all-rows.js';
import type { Checked } from '../../api/check.js';
import type { Customer, CustomerQuery } from '../../api/contract.js';
import type { Query } from '../../api/endpoint.js';
import { getCustomer, listCustomers } from '../../api/endpoints/customers.js';
import { HubError } from '../../api/hub-error.js';
import type { RowRange } from '../../components/data-table/data-table.events.js';
import type { AllRowsOptions } from '../../core/query/row-source.js';
import type { KnownCustomers } from './known-customers.js';
import type { TagPart } from './tag-part.js';

/** Rows of one request, as the contract allows them. */
const PAGE = 500;
/** Customers that are asked for at once, where only their ids are known. */
const AT_ONCE = 6;

/** How many rows there are in all of these. */
export function lengthOf(ranges: readonly RowRange[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}

/** Reads customers that are not among the rows that are here, and keeps what it learns of them. Rejects with a `HubError`, or with the reason of a signal. */
export class CustomerReader {
  constructor(
    private readonly host: TagPart,
    private readonly known: KnownCustomers,
  ) {}

  /** The ids of the rows at these places of a list; fewer when it ends before, or when they are not wanted any more. */
  async idsAt(
    ranges: readonly RowRange[],
    list: CustomerQuery & { readonly sort: string },
    { signal, onProgress, isWanted }: AllRowsOptions & { isWanted(): boolean },
  ): Promise<readonly string[]> {
    const ids: string[] = [];
    const total = lengthOf(ranges);
    let done = 0;
    for (const { first, end } of ranges) {
      for (let offset = first; offset < end && isWanted();) {
        const max = Math.min(PAGE, end - offset);
        const page = await this.ask(listCustomers, { ...list, max, offset }, signal);
        const came = page.items.length + (page.invalidRows?.length ?? 0);
        if (came === 0) break;
        for (const customer of page.items) {
          ids.push(customer.id);
          this.known.add(customer);
        }
        offset += came;
        onProgress?.((done += came), total);
      }
    }
    return ids;
  }

  /** The customers with these ids. One that is gone meanwhile is left out. */
  async all(ids: readonly string[], { signal, onProgress }: AllRowsOptions): Promise<AllRows<Customer>> {
    // Others may be selected meanwhile: then these are forgotten.
    const found = new Map(this.known.of(ids).map((customer) => [customer.id, customer]));
    const unknown = ids.filter((id) => !found.has(id));
    for (let start = 0; start < unknown.length; start += AT_ONCE) {
      const piece = unknown.slice(start, start + AT_ONCE);
      const customers = await Promise.all(piece.map((id) => this.customer(id, signal)));
      for (const customer of customers) if (customer) found.set(customer.id, customer);
      onProgress?.(ids.length - unknown.length + start + piece.length, ids.length);
    }
    const rows = ids.flatMap((id) => found.get(id) ?? []);
    for (const customer of rows) this.known.add(customer);
    return { rows, total: ids.length, unreadable: 0, isComplete: rows.length === ids.length };
  }

  private async customer(id: string, signal: AbortSignal): Promise<Customer | undefined> {
    try {
      return await this.ask(getCustomer, { id }, signal);
    } catch (error) {
      if (error instanceof HubError && error.code === 'notFound') return undefined;
      throw error;
    }
  }

  private async ask<P extends object, A>(query: Query<P, A>, parameters: P, signal?: AbortSignal): Promise<Checked<A>> {
    const { connection, settings } = this.host;
    if (!connection) throw new HubError('config', 'There is no data source to ask.');
    return connection.ask(query, parameters, { signal, language: settings.locale });
  }
}
