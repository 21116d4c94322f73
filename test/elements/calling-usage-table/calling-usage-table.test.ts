import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CallingUsageChart } from '../../../src/elements/calling-usage-chart/calling-usage-chart.js';
import { CallingUsageTable } from '../../../src/elements/calling-usage-table/calling-usage-table.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { cellsOf, figuresOf, said } from '../../support/calling-figures.js';
import {
  callingIn,
  largestFirst,
  lastWeek,
  mockApiBase,
  readCsv,
  share,
  weekBefore,
  written,
} from '../../support/calling-recount.js';

const timeout = 8000;

describe('calling-usage-table and its figures', () => {
  before(() => {
    for (const element of [PartnerHub, CallingUsageTable, CallingUsageChart]) register(element);
  });

  it('has, over HTTP, what a recount of the model gives for every customer, the busiest first', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"><calling-usage-table></calling-usage-table></partner-hub>
    `);
    const table = hub.querySelector('calling-usage-table')!;
    await waitUntil(() => cellsOf(table).length > 8, 'rows show', { timeout });
    const before = new Map(callingIn(weekBefore).map(({ id, usage }) => [id, usage]));
    const expected = largestFirst(callingIn(lastWeek), ({ usage }) => usage.calls);
    const rows = expected.map(({ id, name, licenses, usage: { activeUsers, calls, minutes } }) => {
      const previous = before.get(id);
      const change = previous ? calls - previous.calls : null;
      return { name, figures: [licenses, activeUsers, calls, minutes, share(calls, activeUsers), change] };
    });
    expect(readCsv(await table.toCSV())).to.deep.equal(
      rows.map(({ name, figures }) => [name, ...figures.map((figure) => (figure === null ? null : String(figure)))]),
    );
    const seen = cellsOf(table);
    expect(seen.map((cells) => cells.slice(0, 6))).to.deep.equal(
      rows
        .slice(0, seen.length)
        .map(({ name, figures: [licenses, users, calls, minutes, perUser] }) => [
          name,
          ...[licenses, users, calls, minutes].map((figure) => written.number(figure!)),
          written.decimal(perUser!),
        ]),
    );
  });

  it('has the customers of the week and the volume that are chosen in the chart beside it, and of no other', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"
        ><calling-usage-chart loading="eager"></calling-usage-chart><calling-usage-table></calling-usage-table
      ></partner-hub>
    `);
    const [chart, table] = [hub.querySelector('calling-usage-chart')!, hub.querySelector('calling-usage-table')!];
    await waitUntil(() => figuresOf(chart).length > 1 && cellsOf(table).length > 0, 'both show', { timeout });
    const view = chart.shadowRoot!.querySelector('[data-chart]') as HTMLElement & {
      select(point: object): void;
      picture?: object;
    };
    await waitUntil(() => view.picture, 'it is laid out', { timeout });
    view.select({ category: 6, series: 'veryHigh' });
    await waitUntil(() => said(table).includes('Nov 8 – 14, 2026, 101 calls or more'), 'it says so', { timeout });
    const expected = callingIn(weekBefore).filter(({ usage }) => usage.users[4]! > 0);
    await waitUntil(() => cellsOf(table).length > 0 && said(table).includes('Week of Nov 8'), 'rows', { timeout });
    const names = readCsv(await table.toCSV()).map(([name]) => name);
    expect(names).to.deep.equal(largestFirst(expected, ({ usage }) => usage.calls).map(({ name }) => name));
    expect(names.length).to.be.within(3, callingIn(weekBefore).length - 1);
  }).timeout(20_000);
});
