import { expect } from '@open-wc/testing';
import * as api from '../../src/api.js';
import { queryText } from '../../src/api/address.js';
import type { DataSource } from '../../src/api/data-source.js';
import type { AnswerOf, ApiClient, CallOptions, ParametersOf, RowOf } from '../../src/api/endpoint.js';
import type { Endpoint } from './all-endpoints.js';
import { endpoints } from './all-endpoints.js';
import { contractDocument } from './contract-document.js';
import type { Parameter } from './contract-document.js';

const { paths, components } = await contractDocument();

/** Whether a parameter of the contract stands in the query. */
function inQuery({ $ref, in: place }: Parameter): boolean {
  const name = $ref?.replace('#/components/parameters/', '');
  return (name === undefined ? place : components.parameters[name]?.in) === 'query';
}

/** Never runs: the compiler checks what it says. */
export async function typesFit(source: DataSource): Promise<unknown> {
  const page = await source.ask(api.listCustomers, {
    q: 'bank',
    status: ['trial', 'somethingNew'],
    'not.product': ['meetings'],
    max: 3,
  });
  page.items[0]!.licenses.used satisfies number | null;
  page.facets?.tag satisfies object | undefined;
  page.invalidRows?.[0]?.index satisfies number | undefined;
  (await source.ask(api.getCustomer, { id: 'customer-1' })).nextRenewal satisfies string | null;
  await source.ask(api.getMe, {});
  // @ts-expect-error The id is missing.
  await source.ask(api.getCustomer, {});
  // @ts-expect-error There is no such parameter.
  await source.ask(api.getCustomer, { id: 'customer-1', colour: 'red' });
  // @ts-expect-error It takes no parameters.
  await source.ask(api.getMe, { id: 'admin-1' });
  // @ts-expect-error A window has one of four lengths.
  await source.ask(api.getSummary, { windowDays: 31 });
  // @ts-expect-error A change is not asked.
  await source.ask(api.assignAdmin, { id: 'customer-1', adminId: 'admin-1' });

  const trial = await source.change(api.startTrial, { customerId: 'customer-1', products: [], durationDays: 30 });
  trial.endDate satisfies string;
  (await source.change(api.assignAdmin, { id: 'customer-1', adminId: 'admin-1' })) satisfies undefined;
  await source.change(api.continueSetup, { acceptedTermsVersion: '2026-07' });
  await source.change(api.changeTags, { query: { q: 'bank' }, add: ['Key account'] });
  // @ts-expect-error A trial is for a customer.
  await source.change(api.startTrial, { products: [], durationDays: 30 });

  const parameters: ParametersOf<typeof api.listCustomers> = { max: 3 };
  const name: AnswerOf<typeof api.getCustomer>['displayName'] = 'Bank';
  const row: RowOf<typeof api.listCustomers>['displayName'] = name;
  const days: ParametersOf<typeof api.extendTrial>['extendDays'] = 30;
  return [parameters, row, days];
}

/** What an endpoint makes of its parameters. */
interface Call {
  readonly method: string;
  readonly path: string;
  readonly params?: { path?: object; query?: object; header?: object };
  readonly body?: unknown;
}

/** What an endpoint calls the client with. */
async function callOf(endpoint: Endpoint, parameters: object): Promise<Call> {
  const calls: Call[] = [];
  const method =
    (name: string) =>
    async (path: string, init: Omit<Call, 'method' | 'path'>): Promise<object> => {
      calls.push({ ...init, method: name, path });
      return { response: new Response() };
    };
  const client = Object.fromEntries(['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].map((name) => [name, method(name)]));
  const options = { init: { marked: true }, idempotencyKey: 'key-1' } as unknown as CallOptions;
  await endpoint.request(client as unknown as ApiClient, parameters, options);
  expect(calls).to.have.length(1);
  expect(calls[0]).to.have.property('marked', true);
  return calls[0]!;
}

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method !== 'parameters')
    .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
);

describe('the endpoints', () => {
  it('are the operations of the contract, each under its own name', () => {
    expect([...endpoints.keys()]).to.have.members(operations.map(({ operationId }) => operationId));
    for (const [exported, { name }] of endpoints) expect(name).to.equal(exported);
  });

  for (const operation of operations) {
    const { operationId, method, path } = operation;
    const endpoint = endpoints.get(operationId);

    it(`“${operationId}” asks ${method} ${path}`, async () => {
      expect(endpoint?.kind).to.equal(method === 'GET' ? 'query' : 'mutation');
      const call = await callOf(endpoint!, { id: 'id-1', adminId: 'admin-1', other: 'x' });
      expect(call).to.include({ method, path });
      const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
      if (inPath.length > 0) expect(call.params?.path).to.include.keys(inPath);
    });

    if (method === 'GET') {
      it(`“${operationId}” sends along whatever narrows it`, async () => {
        const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => [name!, 'id-1'] as const);
        const call = await callOf(endpoint!, { ...Object.fromEntries(inPath), narrows: 'x' });
        const mayNarrow = operation.parameters?.some((parameter) => inQuery(parameter)) ?? false;
        expect(call.params?.query ?? {}).to.deep.equal(mayNarrow ? { narrows: 'x' } : {});
      });
    }

    if (method === 'POST') {
      it(`“${operationId}” carries a key`, async () => {
        expect((await callOf(endpoint!, {})).params?.header).to.deep.equal({ 'Idempotency-Key': 'key-1' });
      });
    }
  }

  it('put what does not belong to the path into the query or the body', async () => {
    const read = await callOf(api.listCustomers, { q: 'bank', max: 0 });
    expect(read.params?.query).to.deep.equal({ q: 'bank', max: 0 });
    const write = await callOf(api.changeCustomerTags, { id: 'customer-1', add: ['VIP'] });
    expect(write.params?.path).to.deep.equal({ id: 'customer-1' });
    expect(write.body).to.deep.equal({ add: ['VIP'] });
    expect((await callOf(api.changeTags, { customerIds: ['a'], remove: ['VIP'] })).body).to.deep.equal({
      customerIds: ['a'],
      remove: ['VIP'],
    });
  });

  it('of pages tell their rows apart', () => {
    const ref = { id: 'customer-1', displayName: 'Bank' };
    const row = { customer: ref, subscriptionId: 'Enterprise trial' } as RowOf<typeof api.listSubscriptions>;
    const other = { ...row, customer: { ...ref, id: 'customer-2' } };
    expect(api.listSubscriptions.keyOf(row)).not.to.equal(api.listSubscriptions.keyOf(other));
    expect(api.listCallQueues.keyOf({ customer: ref } as RowOf<typeof api.listCallQueues>)).to.equal('customer-1');
  });

  it('know which queries a change makes old', () => {
    for (const endpoint of endpoints.values()) {
      if (endpoint.kind !== 'mutation') continue;
      for (const name of endpoint.outdates) expect(endpoints.get(name)?.kind).to.equal('query');
    }
    expect(api.startTrial.outdates).to.include.members(['listCustomers', 'getSummary', 'getSubscriptionSummary']);
    expect(api.changeTags.outdates).to.have.members(['listTags', 'listCustomers', 'getCustomer']);
    for (const change of [api.assignAdmin, api.unassignAdmin])
      expect(change.outdates).to.have.members(['listCustomerAdmins', 'listAdmins']);
    expect(api.launchCustomer.outdates).to.deep.equal([]);
  });

  it('join the lists that the contract joins, and repeat all others', () => {
    const lists = operations.flatMap(({ parameters = [] }) => parameters).filter(({ explode }) => explode === false);
    expect(lists).not.to.have.length(0);
    for (const { name } of lists) expect(queryText({ [name]: ['a', 'b'] })).to.equal(`${name}=a,b`);
  });
});
