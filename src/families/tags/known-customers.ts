import type { Customer } from '../../api/contract.js';
import type { RowSource } from '../../core/query/row-source.js';
import { tagsAfter } from '../../domain/tags.js';
import type { TagChange } from '../../domain/tags.js';

/**
 * What is known of the customers that are selected: of those that were on the screen, which stays when they are scrolled away. Only so is it
 * said by name what failed, and what a change would do.
 */
export class KnownCustomers {
  private known = new Map<string, Customer>();

  /** Takes what the rows that are here say of these customers, and forgets all others. */
  learn(ids: readonly string[], rows: RowSource<Customer>): void {
    const wanted = new Set(ids);
    for (const id of this.known.keys()) if (!wanted.has(id)) this.known.delete(id);
    const { total = 0 } = rows;
    for (let place = 0; place < total; place += 1) {
      const row = rows.row(place);
      if (row && wanted.has(row.id)) this.known.set(row.id, row);
    }
  }

  /** Forgets all. */
  clear(): void {
    this.known.clear();
  }

  /** Whether something is known of each of these. */
  hasAll(ids: readonly string[]): boolean {
    return ids.every((id) => this.known.has(id));
  }

  /** Those of these that are known. */
  of(ids: readonly string[]): readonly Customer[] {
    return ids.flatMap((id) => this.known.get(id) ?? []);
  }

  /** Adds a customer that was asked for. */
  add(customer: Customer): void {
    this.known.set(customer.id, customer);
  }

  /** A change was carried out for these. */
  changed(ids: readonly string[], change: TagChange): void {
    for (const customer of this.of(ids))
      this.known.set(customer.id, { ...customer, tags: tagsAfter(customer.tags, change) });
  }

  nameOf(id: string): string | undefined {
    return this.known.get(id)?.displayName;
  }
}
