import { expect } from '@open-wc/testing';
import * as api from '../../src/api.js';
import { queryText } from '../../src/api/address.js';
import type { CheckedSource } from '../../src/api/data-source.js';
import { targetOf } from '../../src/api/endpoint-target.js';
import type { AnswerOf, ParametersOf, RowOf } from '../../src/api/endpoint.js';
import { endpoints } from './all-endpoints.js';
import { contractDocument } from './contract-document.js';

const { paths } = await contractDocument();

/** Never runs: the compiler checks what it says. */
export async function typesFit(source: CheckedSource): Promise<unknown> {
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

  for (const { operationId, method, path, requestBody } of operations) {
    const endpoint = endpoints.get(operationId);

    it(`“${operationId}” asks ${method} ${path}`, () => {
      expect(endpoint?.kind).to.equal(method === 'GET' ? 'query' : 'mutation');
      expect(endpoint?.path).to.equal(path);
      const { method: asked, target } = targetOf(endpoint!, { id: 'id-1', adminId: 'admin-1' });
      expect(asked).to.equal(method);
      expect(target.split('?')[0]).to.equal(path.replace('{id}', 'id-1').replace('{adminId}', 'admin-1'));
    });

    it(`“${operationId}” has ${requestBody ? 'a' : 'no'} body`, () => {
      const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => [name, 'id-1']);
      const { body } = targetOf(endpoint!, Object.fromEntries([...inPath, ...(requestBody ? [['field', 1]] : [])]));
      expect(body).to.equal(requestBody && '{"field":1}');
    });

    if (method === 'GET') {
      it(`“${operationId}” sends along whatever narrows it`, () => {
        const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => [name, 'id-1']);
        const { target } = targetOf(endpoint!, { ...Object.fromEntries(inPath), narrows: 'x' });
        expect(target.split('?')[1]).to.equal('narrows=x');
      });
    }
  }

  it('put what does not belong to the path into the query or the body', () => {
    expect(targetOf(api.listCustomers, { q: 'bank & co', max: 0 }).target).to.equal(
      '/customers?q=bank%20%26%20co&max=0',
    );
    expect(targetOf(api.listTags, {}).target).to.equal('/tags');
    const write = targetOf(api.changeCustomerTags, { id: 'customer 1', add: ['VIP'] });
    expect(write).to.deep.equal({ method: 'PATCH', target: '/customers/customer%201/tags', body: '{"add":["VIP"]}' });
    const bulk = targetOf(api.changeTags, { customerIds: ['a'], remove: ['VIP'] });
    expect(bulk.body).to.equal('{"customerIds":["a"],"remove":["VIP"]}');
  });

  it('send a change of nothing as one', () => expect(targetOf(api.updateTag, { id: 'tag-1' }).body).to.equal('{}'));

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
