import { elementTags } from './tags.js';
import { afterEach, expect, it, vi } from 'vitest';
import 'partner-hub-elements/define';

const problems = [];
addEventListener('error', ({ message }) => problems.push(message));
process.on('unhandledRejection', (reason) => problems.push(String(reason)));

afterEach(() => {
  document.body.replaceChildren();
  expect(problems).toEqual([]);
});

const patience = 10_000;
const stateOf = (element) =>
  vi.waitUntil(() => !['idle', 'loading'].includes(element.state) && element.state, patience);

/** The first table in a shadow root and those inside it. */
function tableIn(root) {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return root.querySelector('table') ?? inside.map(tableIn).find(Boolean);
}

function show(markup) {
  document.body.innerHTML = markup;
  return document.body.firstElementChild;
}

it('shows the figures that a test gives', async () => {
  const card = show('<kpi-card label="Open tickets" value="12" previous="15" locale="en"></kpi-card>');
  expect(await stateOf(card)).toBe('ready');
  expect(card.shadowRoot.querySelector('[part=value]').textContent).toBe('12');
});

it('takes figures as data, and has them as a table where no chart is drawn', async () => {
  const trend = show('<license-trend-chart loading="eager" locale="en"></license-trend-chart>');
  trend.data = {
    points: [
      { weekStart: '2026-11-08', total: 100, assigned: 60, used: 40 },
      { weekStart: '2026-11-15', total: 100, assigned: 70, used: 45 },
    ],
    dataAsOf: '2026-11-22T00:00:00Z',
  };
  expect(await stateOf(trend)).toBe('ready');
  // Without a size nothing is drawn; the table with the same figures is there.
  const table = await vi.waitUntil(() => tableIn(trend.shadowRoot), patience);
  expect(table.textContent).toContain('70');
});

it.each(elementTags)('comes to an end with the demo data: %s', async (tag) => {
  const hub = show(`<partner-hub source="demo" locale="en"><${tag} customer-id="customer-1"></${tag}></partner-hub>`);
  expect(await stateOf(hub.firstElementChild)).toMatch(/^(ready|empty)$/);
  hub.remove();
});

it('says what a source could not answer', async () => {
  const list = show('<customer-list source="demo" scenario="error" locale="en"></customer-list>');
  expect(await stateOf(list)).toBe('error');
});
