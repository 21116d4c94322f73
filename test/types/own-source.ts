/** A source of a portal's own: it answers with what it has, and the elements check that. */
import { HubError } from 'partner-hub-elements';
import {
  checkedSource,
  listCustomers,
  type CheckedSource,
  type DataSource,
  type MutationParameters,
  type QueryParameters,
} from 'partner-hub-elements/api';

const accounts: { no: string; name: string }[] = [];
const row = ({ no, name }: { no: string; name: string }) => ({ id: no, displayName: name });

function pageOf({ q = '', status = [], offset = 0, max = 100, sort = 'displayName' }: QueryParameters) {
  const found = accounts.filter(({ name }) => name.includes(q) && !status.includes('closed'));
  if (sort === '-displayName') found.reverse();
  return { items: found.slice(offset, offset + max).map(row), total: found.length };
}

const changed = ({ id, add = [] }: MutationParameters) => ({ id, displayName: '', tags: add });

export const source: DataSource = {
  async ask(query, parameters, { signal } = {}) {
    signal?.throwIfAborted();
    // @ts-expect-error no operation has this name
    if (query.name === 'listCustomer') return {};
    // @ts-expect-error no operation takes this
    if (parameters.colour) return {};
    if (query.name === 'listCustomers') return pageOf(parameters);
    if (query.name === 'getCustomer') return accounts.filter(({ no }) => no === parameters.id).map(row)[0];
    if (query.name === 'listTags') return { items: [], total: 0 };
    throw new HubError('notOffered', `${query.name} is not offered here.`);
  },
  async change(mutation, parameters, { idempotencyKey } = {}) {
    if (mutation.name === 'changeCustomerTags') return changed(parameters);
    throw new HubError('notOffered', `${mutation.name} is not offered here (${idempotencyKey}).`);
  },
};

/** In a class the types are written out. */
export class Source implements DataSource {
  async ask({ name }: { readonly name: string }, { offset }: QueryParameters) {
    return { name, offset };
  }
  async change({ name }: { readonly name: string }): Promise<unknown> {
    throw new HubError('notOffered', name);
  }
}

document.querySelector('partner-hub')!.source = source;
document.querySelector('customer-list')!.source = new Source();

const checked: CheckedSource = checkedSource(source);
const { items, invalidRows } = await checked.ask(listCustomers, { q: 'bank' });
export const used: number | null | undefined = items[0]?.licenses.used;
export const reasons = invalidRows?.map(({ message }) => message);
// @ts-expect-error the list has no such parameter
await checked.ask(listCustomers, { colour: 'red' });
