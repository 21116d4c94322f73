import { expect } from '@open-wc/testing';
import { getResponse } from 'msw';
import { handlersFor, scenarioHandlers } from '../../../mocks/handlers/handlers.js';
import { createMockApi } from '../../../mocks/services/mock-api.js';
import type { Schema } from '../../../mocks/services/schema.js';
import { still } from '../recount.js';

const BASE = 'https://portal.example/api';

describe('the MSW handlers', () => {
  const handlers = handlersFor(createMockApi(still(40), { basePath: '/api' }), BASE);

  it('answer questions with parameters in path and query', async () => {
    const response = await getResponse(handlers, new Request(`${BASE}/customers/customer-3/subscriptions`));
    expect(((await response?.json()) as Schema<'SubscriptionPage'>).items[0]?.customerId).to.equal('customer-3');
    const page = await getResponse(handlers, new Request(`${BASE}/customers?max=2&status=trial&status=expired`));
    expect(((await page?.json()) as Schema<'CustomerPage'>).items.length).to.equal(2);
  });

  it('keep state between requests', async () => {
    const make = () => {
      const headers = { 'Idempotency-Key': crypto.randomUUID() };
      const init = { method: 'POST', headers, body: JSON.stringify({ name: 'VIP' }) };
      return getResponse(handlers, new Request(`${BASE}/tags`, init));
    };
    expect((await make())?.status).to.equal(201);
    expect((await make())?.status).to.equal(409);
  });

  it('break the connection when that is asked for', async () => {
    const response = await getResponse(handlers, new Request(`${BASE}/me?mock-fault=drop`));
    expect(response?.type).to.equal('error');
  });

  it('leave alone what is not of the API', async () => {
    expect(await getResponse(handlers, new Request('https://portal.example/logo.svg'))).to.equal(undefined);
  });

  it('come with a scenario of their own', async () => {
    const empty = scenarioHandlers('empty', BASE);
    const page = await getResponse(empty, new Request(`${BASE}/customers`));
    expect(((await page?.json()) as Schema<'CustomerPage'>).total).to.equal(0);
  });
});
