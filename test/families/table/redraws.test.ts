import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { createDemoSource } from '../../../mocks/demo-source.js';
import { RowSlot } from '../../../src/components/data-table/row-slot.js';
import type { DataSource } from '../../../src/api/data-source.js';
import { ChartPainter } from '../../../src/charts/chart-painter.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import '../../../src/define.js';
import { elementTags } from '../../../src/element-tags.js';
import type { ElementTag } from '../../../src/element-tags.js';
import { KpiCard } from '../../../src/elements/kpi-card/kpi-card.js';
import type { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { waitUntil } from '../../support/wait-until.js';
import { wholeOf } from '../../support/whole-table.js';

/** Everything public that has a grid. */
const tables = elementTags.filter((tag) => /-table$|^customer-list$|^partner-admins$/.test(tag));
const charts = elementTags.filter((tag) => tag.endsWith('-chart'));

/** How often a method of all instances is called; `end` puts back what was there. */
interface Counted {
  count: number;
  end(): void;
}

function counted(type: object, method: string, onCall?: (instance: object) => void): Counted {
  const { prototype } = type as { prototype: object };
  const descriptor = Object.getOwnPropertyDescriptor(prototype, method)!;
  const own = descriptor.value as (...given: unknown[]) => unknown;
  const calls = { count: 0, end: () => void Object.defineProperty(prototype, method, descriptor) };
  const value = function (this: object, ...given: unknown[]) {
    calls.count += 1;
    onCall?.(this);
    return own.apply(this, given);
  };
  Object.defineProperty(prototype, method, { ...descriptor, value });
  return calls;
}

/** How often ECharts is told something by any painter. */
function countedOptions(): Counted {
  const known = new WeakSet<object>();
  const options = { count: 0, end: () => shows.end() };
  const shows = counted(ChartPainter, 'show', (painter) => {
    const { chart } = painter as unknown as { chart: { setOption(...given: unknown[]): void } };
    if (known.has(chart)) return;
    known.add(chart);
    const { setOption } = chart;
    chart.setOption = (...given) => {
      options.count += 1;
      setOption.apply(chart, given);
    };
  });
  return options;
}

/** Words of the page's own, as a framework writes them with each of its renders. */
const messages = () =>
  ({ en: { common: {}, kpi: { 'total-customers': 'Clients' }, dataTable: { columns: 'Pick columns' } } }) as never;

async function frames(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
}

const demo = () => createDemoSource({ partner: { customers: 40 } });

/** An element with figures, of which everything has been drawn that comes by itself. */
async function drawn(tag: ElementTag, attributes: Record<string, string> = {}, source: DataSource = demo()) {
  const element = document.createElement(tag) as HubElement;
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  const hub = await fixture<PartnerHub>(
    html`<partner-hub .source=${source} .messages=${messages()} locale="en" time-zone="Europe/Amsterdam"
      >${element}</partner-hub
    >`,
  );
  await waitUntil(() => element.state === 'ready', `<${tag}> shows its figures`);
  const table = element.shadowRoot!.querySelector('[data-rows]');
  if (table) await wholeOf(table);
  return { hub, element };
}

/** What happens on a page and changes no figure: each makes elements render. */
const updates: readonly ((page: { hub: PartnerHub; element: HubElement }) => unknown)[] = [
  ({ element }) => element.requestUpdate(),
  ({ element }) => (element.heading = 'Another heading'),
  ({ hub }) => hub.requestUpdate(),
  ({ hub }) => hub.setAttribute('locale', 'en'),
  ({ hub }) => (hub.messages = messages()),
  ({ element }) => element.refresh(),
];

/** Waits until nothing is drawn any more, makes each update, and says how often something was drawn in each. */
async function drawnBy(calls: { count: number }, page: Awaited<ReturnType<typeof drawn>>): Promise<number[]> {
  for (let before = -1; before !== calls.count; await frames()) before = calls.count;
  const counts: number[] = [];
  for (const update of updates) {
    calls.count = 0;
    await update(page);
    await page.element.updateComplete;
    await frames();
    counts.push(calls.count);
  }
  return counts;
}

const none = updates.map(() => 0);
const gridOf = (element: HubElement) => element.shadowRoot!.querySelector('[data-rows]')!.shadowRoot!;

describe('an update that changes no row', () => {
  for (const tag of tables) {
    it(`draws none anew: ${tag}`, async () => {
      const rows = counted(RowSlot, 'show');
      try {
        const page = await drawn(tag);
        await waitUntil(() => rows.count > 0, 'rows are drawn');
        if (tag === 'customer-list') await waitUntil(() => gridOf(page.element).querySelector('[part~=tags-button]'));
        expect(await drawnBy(rows, page)).to.deep.equal(none);
      } finally {
        rows.end();
      }
    });
  }
});

/** A source that says what the visitor may do when it is told to. */
function hesitant(source: DataSource): { source: DataSource; say(): void } {
  let say!: () => void;
  const said = new Promise<void>((done) => (say = done));
  const ask: DataSource['ask'] = async (query, parameters, options) => {
    if (query.name === 'getMe') await said;
    return source.ask(query, parameters, options);
  };
  return { source: { ask, change: (...given) => source.change(...given) }, say };
}

describe('what the visitor may do, known later than the rows', () => {
  for (const [tag, ofAction] of [
    ['customer-list', '[part~=launch-button]'],
    ['partner-admins', '[part~=edit-button]'],
  ] as const) {
    it(`leaves the cells of the rows as they are: ${tag}`, async () => {
      const { source, say } = hesitant(demo());
      const { element } = await drawn(tag, {}, source);
      const cells = () => [...gridOf(element).querySelectorAll('.row .cell:not(.edge)')];
      await waitUntil(() => cells().some(({ textContent }) => textContent !== ''));
      const before = cells();
      expect(gridOf(element).querySelector(ofAction)).to.equal(null);
      say();
      await waitUntil(() => gridOf(element).querySelector(ofAction), 'the actions are there');
      // Tags can be changed a moment later, when the code for that has come: until then they are what they were.
      const isTags = (cell: Element) => cell.matches('[part~=cell-tags]');
      if (tag === 'customer-list') await waitUntil(() => gridOf(element).querySelector('[part~=tags-button]'));
      expect(cells().length).to.equal(before.length);
      expect(cells().filter((cell, place) => cell !== before[place] && !isTags(cell))).to.deep.equal([]);
    });
  }
});

describe('an update that changes no figure', () => {
  it('renders no card of a group', async () => {
    const renders = counted(KpiCard, 'render');
    try {
      const page = await drawn('kpi-group', { section: 'overview' });
      await waitUntil(() => renders.count > 0, 'cards are drawn');
      expect(await drawnBy(renders, page)).to.deep.equal(none);
    } finally {
      renders.end();
    }
  });

  for (const tag of charts) {
    it(`tells ECharts nothing: ${tag}`, async () => {
      const options = countedOptions();
      try {
        const page = await drawn(tag);
        await waitUntil(() => options.count > 0, 'it is drawn');
        expect(await drawnBy(options, page)).to.deep.equal(none);
      } finally {
        options.end();
      }
    });
  }
});

describe('a press on a row of a list', () => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  it('opens it, although the list is updated between down and up', async () => {
    const { element } = await drawn('customer-list');
    const opened: unknown[] = [];
    element.addEventListener('hub-customer-select', (event) => opened.push(event));
    const cell = () => gridOf(element).querySelector('.row .cell.always')!;
    await waitUntil(cell);
    await frames();
    const { left, top, height } = cell().getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 150), Math.round(top + height / 2)] });
    await sendMouse({ type: 'down' });
    for (const update of updates) await update({ element, hub: element.closest('partner-hub')! });
    await frames();
    await sendMouse({ type: 'up' });
    await waitUntil(() => opened.length === 1, 'it opened');
  });
});
