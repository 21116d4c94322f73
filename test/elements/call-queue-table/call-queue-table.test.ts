import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CallQueueTable } from '../../../src/elements/call-queue-table/call-queue-table.js';
import { KpiGroup } from '../../../src/elements/kpi-group/kpi-group.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { cellsOf, textOf } from '../../support/calling-figures.js';
import {
  callingIn,
  largestFirst,
  lastWeek,
  mockApiBase,
  readCsv,
  share,
  sum,
  told,
  weekBefore,
  written,
} from '../../support/calling-recount.js';
import { waitUntil } from '../../support/wait-until.js';

const queuesIn = (week: string) =>
  callingIn(week).flatMap(({ name, queues }) => (queues === undefined ? [] : [{ name, ...queues }]));

describe('call-queue-table and its figures', () => {
  before(() => {
    for (const element of [PartnerHub, CallQueueTable, KpiGroup]) register(element);
  });

  it('has, over HTTP, what a recount of the model gives for every customer, the most abandoned first', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"><call-queue-table></call-queue-table></partner-hub>
    `);
    const table = hub.querySelector('call-queue-table')!;
    await waitUntil(() => cellsOf(table).length > 8, 'rows show');
    const rows = largestFirst(queuesIn(lastWeek), ({ abandoned, offered }) => share(abandoned, offered)).map((row) => ({
      ...row,
      rate: share(row.abandoned, row.offered),
      toAnswer: share(row.answerWaitSeconds, row.answered),
      toAbandon: share(row.abandonWaitSeconds, row.abandoned),
    }));
    const exported = readCsv(await table.toCSV());
    const column = (place: number) => exported.map((cells) => cells[place]);
    const csv = (figures: readonly (number | null)[]) =>
      figures.map((figure) => (figure === null ? null : String(figure)));
    expect(column(0)).to.deep.equal(rows.map(({ name }) => name));
    expect(column(1)).to.deep.equal(told(csv(rows.map(({ queues }) => queues)), column(1), null));
    expect(column(2)).to.deep.equal(csv(rows.map(({ offered }) => offered)));
    expect(column(3)).to.deep.equal(csv(rows.map(({ answered }) => answered)));
    expect(column(4)).to.deep.equal(
      rows.map(({ rate }) => (rate === null ? null : written.percent(rate).replace('%', ''))),
    );
    expect(column(5)).to.deep.equal(csv(rows.map(({ toAnswer }) => toAnswer)));
    expect(column(6)).to.deep.equal(csv(rows.map(({ toAbandon }) => toAbandon)));
    const seen = cellsOf(table);
    expect(seen).to.deep.equal(
      rows
        .slice(0, seen.length)
        .map(({ name, queues, offered, answered, rate, toAnswer, toAbandon }, index) => [
          name,
          exported[index]![1] === null ? '–' : written.number(queues),
          ...[offered, answered].map(written.number),
          written.percent(rate),
          ...[toAnswer, toAbandon].map(written.duration),
        ]),
    );
  });

  it('agrees with the three key figures of the call queues, which are weighted by calls', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"><kpi-group section="call-queue"></kpi-group></partner-hub>
    `);
    const cards = () => [...hub.querySelector('kpi-group')!.shadowRoot!.querySelectorAll('kpi-card')];
    await waitUntil(() => cards().length === 3 && cards().every(({ state }) => state === 'ready'), 'ready');
    const totals = (week: string) => {
      const rows = queuesIn(week);
      const all = (key: 'offered' | 'answered' | 'abandoned' | 'answerWaitSeconds' | 'abandonWaitSeconds') =>
        sum(rows.map((row) => row[key]));
      return {
        toAnswer: all('answerWaitSeconds') / all('answered'),
        toAbandon: all('abandonWaitSeconds') / all('abandoned'),
        rate: all('abandoned') / all('offered'),
      };
    };
    const [is, was] = [totals(lastWeek), totals(weekBefore)];
    const part = (name: string) => cards().map((card) => textOf(card.shadowRoot!.querySelector(`[part~=${name}]`)));
    expect(part('value')).to.deep.equal([
      written.duration(is.toAnswer),
      written.duration(is.toAbandon),
      written.percent(is.rate),
    ]);
    const changes = part('change');
    for (const [place, key] of (['toAnswer', 'toAbandon'] as const).entries()) {
      // The change is the one between the figures that are shown: whole seconds.
      const by = Math.round(is[key]) - Math.round(was[key]);
      const shown = `${by < 0 ? '−' : '+'}${written.duration(Math.abs(by))} since last week`;
      // Figures that read the same are the same.
      expect(changes[place]).to.equal(
        written.duration(is[key]) === written.duration(was[key]) ? 'No change since last week' : shown,
      );
    }
    const points = written.decimal(Math.abs(Math.round(is.rate * 1000) - Math.round(was.rate * 1000)) / 10);
    expect(changes[2]).to.equal(
      written.percent(is.rate) === written.percent(was.rate)
        ? 'No change since last week'
        : `${is.rate < was.rate ? '−' : '+'}${points} percentage points since last week`,
    );
  });
});
