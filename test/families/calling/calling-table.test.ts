import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { QueryName } from '../../../src/api/endpoint.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import { CallQueueTable } from '../../../src/elements/call-queue-table/call-queue-table.js';
import { CallingQualityTable } from '../../../src/elements/calling-quality-table/calling-quality-table.js';
import { CallingUsageTable } from '../../../src/elements/calling-usage-table/calling-usage-table.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { selectedPoint } from '../../../src/families/chart/selected-point.js';
import type { SelectedPoint } from '../../../src/families/chart/selected-point.js';
import { newestWeek, qualityRow, queueRow, rowsOf, usageRow } from '../../support/calling-answers.js';
import { announced, cellsOf, gridOf, headersOf, said } from '../../support/calling-figures.js';
import { emulate } from '../../support/page.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

type Table = HubElement & { week?: string; sort?: string; toCSV(): Promise<string> };

interface Case {
  readonly tag: string;
  readonly query: QueryName;
  row(part?: object): { customer: { id: string; displayName: string } };
  /** In the order of elements.md, each with what the API sorts it by. */
  readonly columns: readonly (readonly [header: string, sort: string, figure: string])[];
  /** The sort that puts first what needs attention first. */
  readonly sort: string;
  /** A row of which the source knows little, and its figures. */
  readonly unknown: object;
  readonly dashes: readonly string[];
  /** A point of the chart beside it, what it asks, and how the table says it. */
  readonly point: SelectedPoint;
  readonly asked: object;
  readonly narrowed: string;
  /** A point of a chart about something else. */
  readonly other: SelectedPoint;
}

const words = { category: 'Nov 8 – 14, 2026', series: '11–50 calls' };
const usagePoint = { chart: 'calling-usage-chart', series: 'medium', key: '2026-11-08', words };
const endpointPoint = {
  chart: 'endpoint-quality-chart',
  series: 'poor',
  key: 'deskPhone',
  words: { category: 'Desk phone', series: 'Poor' },
};
const featurePoint = {
  chart: 'feature-usage-chart',
  series: 'calls',
  key: 'voicemail',
  words: { category: 'Voicemail', series: 'Calls' },
};
const name = 'Bakkerij De Vroege Vogel';

const cases: readonly Case[] = [
  {
    tag: 'calling-usage-table',
    query: 'listCallingUsage',
    row: usageRow,
    columns: [
      ['Customer', 'customer', name],
      ['Calling licenses', 'licenses', '120'],
      ['Active users', 'activeUsers', '40'],
      ['Calls', 'calls', '1,234'],
      ['Minutes', 'minutes', '5,678'],
      ['Calls per active user', 'callsPerUser', '30.9'],
      ['Change against the week before', 'change', '↑ +34 more'],
    ],
    sort: '-calls',
    unknown: { activeUsers: 0, calls: 0, minutes: 0, previous: null },
    dashes: [name, '120', '0', '0', '0', '–', '–'],
    point: usagePoint,
    asked: { week: '2026-11-08', bucket: 'medium' },
    narrowed: 'Narrowed to the chosen point: Nov 8 – 14, 2026, 11–50 calls',
    other: featurePoint,
  },
  {
    tag: 'calling-quality-table',
    query: 'listCallingQuality',
    row: qualityRow,
    columns: [
      ['Customer', 'customer', name],
      ['Call legs', 'legs', '1,250'],
      ['Poor (%)', 'poorShare', '5%'],
      ['Poor because', 'poorBecause', 'loss 30 · latency 15 · jitter 5'],
      ['Not available (%)', 'notAvailableShare', '20%'],
      ['Change against the week before', 'change', '↑ +2 pp worse'],
    ],
    sort: '-poorShare',
    unknown: { legs: { good: 0, poor: 0, notAvailable: 9 }, poorBecause: null, previous: null },
    dashes: [name, '9', '–', '–', '100%', '–'],
    point: endpointPoint,
    asked: { endpointType: 'deskPhone' },
    narrowed: 'Narrowed to the chosen point: Desk phone',
    other: usagePoint,
  },
  {
    tag: 'call-queue-table',
    query: 'listCallQueues',
    row: queueRow,
    columns: [
      ['Customer', 'customer', name],
      ['Queues', 'queues', '3'],
      ['Calls offered', 'offered', '200'],
      ['Answered', 'answered', '150'],
      ['Abandoned (%)', 'abandonedShare', '25%'],
      ['Average time to answer', 'timeToAnswer', '1 min 30 sec'],
      ['Average wait before abandoned', 'waitBeforeAbandoned', '2 min'],
    ],
    sort: '-abandonedShare',
    unknown: { offered: 0, answered: 0, abandoned: 0, answerWaitSeconds: 0, abandonWaitSeconds: 0 },
    dashes: [name, '3', '0', '0', '–', '–', '–'],
    point: featurePoint,
    asked: { feature: 'voicemail' },
    narrowed: 'Narrowed to the chosen point: Voicemail',
    other: endpointPoint,
  },
];

const outdated = 'This data is older than one weekly refresh.';

async function show(tag: string, source: ScriptedSource): Promise<{ hub: PartnerHub; table: Table }> {
  const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source} locale="en"></partner-hub>`);
  const table = document.createElement(tag) as Table;
  hub.append(table);
  return { hub, table };
}

const isReady = (table: Table) => waitUntil(() => table.state === 'ready' && cellsOf(table).length > 0, 'it is ready');
const lastAsked = (source: ScriptedSource) => source.asked.at(-1)!;

for (const one of cases) {
  const { tag, query, columns, sort, point } = one;

  describe(tag, () => {
    before(() => {
      for (const element of [PartnerHub, CallingUsageTable, CallingQualityTable, CallQueueTable]) register(element);
    });
    afterEach(() => emulate({}));
    const answers = () => new ScriptedSource(() => rowsOf([one.row()]));

    it('shows its columns in their order with the figures of one question, and is accessible', async () => {
      const source = answers();
      const { table } = await show(tag, source);
      await isReady(table);
      expect(source.asked).to.deep.equal([{ name: query, sort, max: 100, offset: 0 }]);
      expect(headersOf(table)).to.deep.equal(columns.map(([header]) => header));
      expect(cellsOf(table)).to.deep.equal([columns.map(([, , figure]) => figure)]);
      expect(said(table)).to.contain('Week of Nov 15 – 21, 2026').and.to.contain('Data as of Nov 22, 2026');
      await expect(table).to.be.accessible();
    });

    it('says the week of a period that is written with an offset', async () => {
      const inNewYork = { ...rowsOf([one.row()]), periodStart: '2026-11-14T19:00:00-05:00' };
      const { table } = await show(tag, new ScriptedSource(() => inNewYork));
      await isReady(table);
      expect(said(table)).to.contain('Week of Nov 15 – 21, 2026');
    });

    it('has a dash where the source knows nothing, never a zero or a share of nothing', async () => {
      const { table } = await show(tag, new ScriptedSource(() => rowsOf([one.row(one.unknown)])));
      await isReady(table);
      expect(cellsOf(table)).to.deep.equal([one.dashes]);
    });

    it('is sorted by the API, by every column and in both directions', async () => {
      const source = answers();
      const { table } = await show(tag, source);
      await isReady(table);
      const start = columns.find(([, key]) => sort === `-${key}`)!;
      const button = (header: string) =>
        [...gridOf(table)!.shadowRoot!.querySelectorAll<HTMLElement>('button.sort')].find(
          (found) => found.textContent!.trim() === header,
        )!;
      for (const [header, key] of [start, ...columns.filter((column) => column !== start)]) {
        setTimeout(() => button(header).click());
        const { detail } = await oneEvent(table, 'hub-sort-change');
        expect(detail).to.deep.equal({ sort: key });
        await waitUntil(() => lastAsked(source)['sort'] === key);
        await isReady(table);
      }
      const [header, key] = columns.at(-1)!;
      button(header).click();
      await waitUntil(() => lastAsked(source)['sort'] === `-${key}`);
    });

    it('shows another week when it is told to, without a warning that it is not the newest', async () => {
      const source = new ScriptedSource((question) =>
        rowsOf([one.row()], { start: question['week'] === undefined ? newestWeek() : '2024-11-10' }),
      );
      const { table } = await show(tag, source);
      await isReady(table);
      expect(said(table)).not.to.contain(outdated);
      table.week = '2024-11-10';
      await waitUntil(() => said(table).includes('Week of Nov 10 – 16, 2024'));
      expect(lastAsked(source)).to.include({ week: '2024-11-10' });
      expect(said(table)).not.to.contain(outdated);
    });

    it('warns when the newest week is older than one refresh', async () => {
      const { table } = await show(tag, new ScriptedSource(() => rowsOf([one.row()], { start: '2024-11-10' })));
      await isReady(table);
      expect(said(table)).to.contain(outdated);
    });

    it('is narrowed by a point of the chart beside it, says so, and can be widened again', async () => {
      const source = answers();
      const { hub, table } = await show(tag, source);
      await isReady(table);
      hub.hub.set(selectedPoint, point);
      await waitUntil(() => source.asked.length === 2);
      await isReady(table);
      expect(lastAsked(source)).to.deep.equal({ name: query, ...one.asked, sort, max: 100, offset: 0 });
      const line = table.shadowRoot!.querySelector('[part~=narrowed]')!;
      expect(line.querySelector('span')!.textContent).to.equal(one.narrowed);
      expect(announced(table)).to.equal(one.narrowed);
      await expect(table).to.be.accessible();
      line.querySelector('button')!.click();
      await waitUntil(() => !table.shadowRoot!.querySelector('[part~=narrowed]'));
      await isReady(table);
      expect(announced(table)).to.equal('');
      expect(hub.hub.get(selectedPoint)).to.equal(undefined);
    });

    it('says that nobody matches a point, which is not that nobody bought the product', async () => {
      const source = new ScriptedSource((question) =>
        rowsOf(Object.keys(one.asked).some((key) => key in question) ? [] : [one.row()]),
      );
      const { hub, table } = await show(tag, source);
      await isReady(table);
      hub.hub.set(selectedPoint, point);
      await waitUntil(() => table.state === 'empty');
      expect(said(table)).to.contain('Nothing matches these filters');
      table.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
      await isReady(table);
      expect(hub.hub.get(selectedPoint)).to.equal(undefined);
    });

    it('is left alone by a point about something else, and by one of another hub', async () => {
      const source = answers();
      const { hub, table } = await show(tag, source);
      const elsewhere = await show(tag, answers());
      await isReady(table);
      hub.hub.set(selectedPoint, one.other);
      elsewhere.hub.hub.set(selectedPoint, point);
      await waitUntil(() => elsewhere.table.shadowRoot!.querySelector('[part~=narrowed]'));
      await table.updateComplete;
      expect(source.asked.length).to.equal(1);
      expect(table.shadowRoot!.querySelector('[part~=narrowed]')).not.to.exist;
    });

    it('knows of a partner whose customers have not bought Calling', async () => {
      const { table } = await show(tag, new ScriptedSource(() => rowsOf([], { customers: 0 })));
      await waitUntil(() => table.state === 'empty');
      expect(said(table)).to.contain('No customer has Webex Calling');
      expect(gridOf(table)).not.to.exist;
      await expect(table).to.be.accessible();
    });

    for (const customers of [40, null]) {
      it(`does not take a week without data for that, where ${customers ?? 'nobody knows how many'} customers have it`, async () => {
        const { table } = await show(tag, new ScriptedSource(() => rowsOf([], { customers })));
        await waitUntil(() => table.state === 'empty');
        expect(said(table)).to.contain('No calling data for this period').and.not.to.contain('No customer has');
      });
    }

    it('is empty, with nothing to try again, where the source does not offer it', async () => {
      const source = new ScriptedSource(() => {
        throw new HubError('notOffered', 'not implemented', { status: 501 });
      });
      const { table } = await show(tag, source);
      await waitUntil(() => table.state === 'empty');
      expect(said(table)).to.contain('Not offered here');
      expect(announced(table)).to.equal('Not offered here');
      expect(table.shadowRoot!.querySelector('.notice button')).not.to.exist;
      await expect(table).to.be.accessible();
    });

    it('shows what failed, and recovers', async () => {
      let fails = true;
      const source = new ScriptedSource(() => {
        if (fails) throw new HubError('server', 'broken', { trackingId: 'T-1' });
        return rowsOf([one.row()]);
      });
      const { table } = await show(tag, source);
      await waitUntil(() => table.state === 'error');
      expect(said(table)).to.contain('The server reported an error.');
      fails = false;
      table.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
      await isReady(table);
    });

    it('asks nothing until it comes near the viewport, when it is lazy', async () => {
      const source = answers();
      const { hub, table } = await show(tag, source);
      table.remove();
      const lazy = document.createElement(tag) as Table;
      lazy.loading = 'lazy';
      const spacer = document.createElement('div');
      spacer.style.height = '5000px';
      hub.append(spacer, lazy);
      source.asked.length = 0;
      await lazy.updateComplete;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(source.asked).to.deep.equal([]);
      lazy.scrollIntoView();
      await waitUntil(() => source.asked.length === 1);
      scrollTo(0, 0);
    });

    it('tells which customer was opened', async () => {
      const { table } = await show(tag, answers());
      await isReady(table);
      const row = gridOf(table)!.shadowRoot!.querySelector<HTMLElement>('.body [role=rowheader]')!;
      setTimeout(() => row.click());
      const event = await oneEvent(table, 'hub-customer-select');
      expect(event.cancelable).to.equal(true);
      expect(event.detail.customer).to.include({ id: 'customer-1', displayName: name });
    });

    it('exports all rows with plain figures', async () => {
      const rows = Array.from({ length: 3 }, (_, index) =>
        one.row({ customer: { id: `c-${index}`, displayName: `N ${index}` } }),
      );
      const { table } = await show(tag, new ScriptedSource(() => rowsOf(rows)));
      await isReady(table);
      const lines = (await table.toCSV()).split('\r\n');
      expect(lines.length).to.equal(4);
      const reasons = ['loss', 'latency', 'jitter'].map((reason) => `Poor because: ${reason}`);
      const headers = columns.flatMap(([header]) => (header === 'Poor because' ? reasons : header));
      expect(lines[0]).to.equal(`\uFEFF${headers.join(',')}`);
      expect(lines[1]).to.match(/^N 0,/).and.not.to.contain('↑').and.not.to.contain('%');
    });

    it('asks nobody for rows that the page gives, and sorts them itself by every key', async () => {
      const alone = document.createElement(tag) as Table;
      alone.data = rowsOf([one.row(), one.row({ customer: { id: 'customer-2', displayName: 'Aannemer' } })]);
      alone.setAttribute('locale', 'en');
      (await fixture<HTMLElement>(html`<div></div>`)).append(alone);
      await isReady(alone);
      alone.sort = 'customer';
      await waitUntil(() => cellsOf(alone)[0]![0] === 'Aannemer');
      for (const [, key] of columns) {
        alone.sort = `-${key}`;
        await alone.updateComplete;
        expect(alone.state, key).to.equal('ready');
      }
      alone.sort = '-customer';
      await waitUntil(() => cellsOf(alone)[0]![0] === name);
    });

    it('keeps its columns in line on paper, also where they overflow the window', async () => {
      const { hub, table } = await show(tag, new ScriptedSource(() => rowsOf([one.row(), one.row(one.unknown)])));
      hub.style.setProperty('display', 'block');
      hub.style.setProperty('inline-size', '640px');
      await isReady(table);
      const starts = (row: Element) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().x));
      await emulate({ media: 'print' });
      const { shadowRoot } = gridOf(table)!;
      const [head, ...rows] = shadowRoot!.querySelectorAll('.head-row, .body [role=row]');
      expect(rows.length).to.equal(2);
      for (const row of rows) expect(starts(row)).to.deep.equal(starts(head!));
    });

    it('speaks Dutch', async () => {
      const { hub, table } = await show(tag, answers());
      await isReady(table);
      hub.locale = 'nl';
      await waitUntil(() => headersOf(table)[0] === 'Klant');
      expect(said(table)).to.contain('Week van 15–21 nov 2026');
      expect(headersOf(table)).not.to.deep.equal(columns.map(([header]) => header));
    });
  });
}
