import { jest } from '@jest/globals';
import 'partner-hub-elements/define';

jest.setTimeout(20_000);

afterEach(() => document.body.replaceChildren());

/** Waits until the element shows something, and answers with its state. */
async function shown(element) {
  while (['idle', 'loading'].includes(element.state)) await new Promise((resolve) => setTimeout(resolve, 20));
  return element.state;
}

function show(markup) {
  document.body.innerHTML = markup;
  return document.body.firstElementChild;
}

it('shows the figures that a test gives', async () => {
  const card = show('<kpi-card label="Open tickets" value="12" previous="15" locale="en"></kpi-card>');
  expect(await shown(card)).toBe('ready');
  expect(card.shadowRoot.querySelector('[part=value]').textContent).toBe('12');
});

it('tells the portal of an error', async () => {
  const codes = [];
  document.addEventListener('hub-error', ({ detail }) => codes.push(detail.code));
  const list = show('<customer-list source="demo" scenario="error" locale="en"></customer-list>');
  expect(await shown(list)).toBe('error');
  expect(codes).toHaveLength(1);
});
