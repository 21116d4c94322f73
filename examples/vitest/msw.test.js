import { setupServer } from 'msw/node';
import { scenarioHandlers } from 'partner-hub-elements/msw';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import 'partner-hub-elements/define/kpi-card';
import 'partner-hub-elements/define/partner-hub';

const api = 'https://portal.test/api';
const server = setupServer(...scenarioHandlers('default', api));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => document.body.replaceChildren());
afterAll(() => server.close());

it('asks the mocked API with the token that it issued', async () => {
  document.body.innerHTML = `
    <partner-hub api-base="${api}" token-url="${api}/partner-token" locale="en">
      <kpi-card metric="total-customers"></kpi-card>
    </partner-hub>`;
  const card = document.querySelector('kpi-card');
  await vi.waitUntil(() => card.state === 'ready', 10_000);
  expect(card.shadowRoot.querySelector('[part=value]').textContent).toMatch(/^\d{3}$/);
});
