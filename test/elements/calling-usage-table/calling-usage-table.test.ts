import { expect, fixture, html } from '@open-wc/testing';
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
  told,
  weekBefore,
  written,
} from '../../support/calling-recount.js';
import { waitUntil } from '../../support/wait-until.js';

describe('calling-usage-table and its figures', () => {
  before(() => {
    for (const element of [PartnerHub, CallingUsageTable, CallingUsageChart]) register(element);
  });

  it('has, over HTTP, what a recount of the model gives for every customer, the busiest first', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"><calling-usage-table></calling-usage-table></partner-hub>
    `);
    const table = hub.querySelector('calling-usage-table')!;
    await waitUntil(() => cellsOf(table).length > 8, 'rows show');
    const before = new Map(callingIn(weekBefore).map(({ id, usage }) => [id, usage]));
    const expected = largestFirst(callingIn(lastWeek), ({ usage }) => usage.calls);
    const rows = expected.map(({ id, name, licenses, usage: { activeUsers, calls, minutes } }) => {
      const previous = before.get(id);
      const change = previous ? calls - previous.calls : null;
      return { name, licenses, activeUsers, calls, minutes, perUser: share(calls, activeUsers), change };
    });
    const exported = readCsv(await table.toCSV());
    const column = (place: number) => exported.map((cells) => cells[place]);
    const csv = (figures: readonly (number | null)[]) =>
      figures.map((figure) => (figure === null ? null : String(figure)));
    expect(column(0)).to.deep.equal(rows.map(({ name }) => name));
    expect(column(1)).to.deep.equal(csv(rows.map(({ licenses }) => licenses)));
    expect(column(2)).to.deep.equal(csv(rows.map(({ activeUsers }) => activeUsers)));
    expect(column(3)).to.deep.equal(csv(rows.map(({ calls }) => calls)));
    expect(column(4)).to.deep.equal(told(csv(rows.map(({ minutes }) => minutes)), column(4), null));
    expect(column(5)).to.deep.equal(csv(rows.map(({ perUser }) => perUser)));
    expect(column(6)).to.deep.equal(csv(rows.map(({ change }) => change)));
    const seen = cellsOf(table);
    expect(seen.map((cells) => cells.slice(0, 6))).to.deep.equal(
      rows
        .slice(0, seen.length)
        .map(({ name, licenses, activeUsers, calls, minutes, perUser }, index) => [
          name,
          ...[licenses, activeUsers, calls].map(written.number),
          exported[index]![4] === null ? '–' : written.number(minutes),
          written.decimal(perUser),
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
    await waitUntil(() => figuresOf(chart).length > 1 && cellsOf(table).length > 0, 'both show');
    const view = chart.shadowRoot!.querySelector('[data-chart]') as HTMLElement & {
      select(point: object): void;
      picture?: object;
    };
    await waitUntil(() => view.picture, 'it is laid out');
    view.select({ category: 6, series: 'veryHigh' });
    await waitUntil(() => said(table).includes('Nov 8 – 14, 2026, 101 calls or more'), 'it says so');
    const expected = callingIn(weekBefore).filter(({ usage }) => usage.users[4]! > 0);
    await waitUntil(() => cellsOf(table).length > 0 && said(table).includes('Week of Nov 8'), 'rows');
    const names = readCsv(await table.toCSV()).map(([name]) => name);
    expect(names).to.deep.equal(largestFirst(expected, ({ usage }) => usage.calls).map(({ name }) => name));
    expect(names.length).to.be.within(3, callingIn(weekBefore).length - 1);
  });

  it('is where the legend of the chart leads, and back, only as long as it is there', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"
        ><calling-usage-chart loading="eager"></calling-usage-chart><calling-usage-table></calling-usage-table
      ></partner-hub>
    `);
    const [chart, table] = [hub.querySelector('calling-usage-chart')!, hub.querySelector('calling-usage-table')!];
    const leads = () =>
      [
        ...(chart
          .shadowRoot!.querySelector('[data-chart]')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.legend-rows') ?? []),
      ].filter(({ ariaLabel }) => ariaLabel);
    await waitUntil(() => leads().length === 5 && cellsOf(table).length > 0, 'both show');
    leads()[4]!.click();
    await waitUntil(() => said(table).includes('Nov 15 – 21, 2026, 101 calls or more'), 'it says so');
    const expected = callingIn(lastWeek).filter(({ usage }) => usage.users[4]! > 0);
    await waitUntil(() => cellsOf(table).length > 0 && said(table).includes('Week of Nov 15'), 'rows');
    const names = readCsv(await table.toCSV()).map(([name]) => name);
    expect(names).to.deep.equal(largestFirst(expected, ({ usage }) => usage.calls).map(({ name }) => name));
    leads()[4]!.click();
    await waitUntil(() => !said(table).includes('101 calls or more'), 'all rows again');
    table.remove();
    await waitUntil(() => leads().length === 0, 'nowhere to lead to');
  });
});
