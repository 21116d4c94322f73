import { expect } from '@open-wc/testing';
import type { DataSource } from '../../src/api/data-source.js';
import { changes, resources } from '../../src/api/resources.js';
import type { Answer, Question, ResourceName } from '../../src/api/resources.js';
import { contractDocument } from './contract-document.js';

/** Never runs: the compiler checks what it says. */
export async function typesFit(source: DataSource, id: string | undefined): Promise<void> {
  const page = await source.ask({ resource: 'customers', q: 'bank', status: ['trial', 'somethingNew'], max: 3 });
  page.items[0]!.licenses.used satisfies number | null;
  page.misfits?.[0]?.path satisfies string | undefined;
  // @ts-expect-error The id is missing.
  await source.ask({ resource: 'customer' });
  // @ts-expect-error There is no such parameter.
  await source.ask({ resource: 'customer', id: 'customer-1', colour: 'red' });

  const query = <R extends ResourceName>(question: () => Question<R> | false): Answer<R> =>
    question() as unknown as Answer<R>;
  query(() => id !== undefined && { resource: 'customer', id }).displayName satisfies string;

  const trial = await source.change({ change: 'startTrial', customerId: 'customer-1', products: [], durationDays: 30 });
  trial.endDate satisfies string;
  (await source.change({ change: 'assignAdmin', id: 'customer-1', adminId: 'admin-1' })) satisfies undefined;
  (await source.change({ change: 'acceptTerms', acceptedTermsVersion: '2026-07' })).steps satisfies readonly object[];
  // @ts-expect-error A trial is for a customer.
  await source.change({ change: 'startTrial', products: [], durationDays: 30 });
}

describe('resources and changes', () => {
  it('name every operation of the contract', async () => {
    const { paths } = await contractDocument();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((key) => key !== 'parameters')
        .map((method) => `${method} ${path}`),
    );
    const named = [
      ...Object.values(resources).map((path) => `get ${path}`),
      ...Object.values(changes).map(({ method, path }) => `${method} ${path}`),
    ];
    expect([...new Set(named)]).to.have.members(operations);
  });
});
