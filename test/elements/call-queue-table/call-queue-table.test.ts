import { expect, fixture, html, waitUntil } from '@open-wc/testing';
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
  weekBefore,
  written,
} from '../../support/calling-recount.js';

const timeout = 8000;
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
    await waitUntil(() => cellsOf(table).length > 8, 'rows show', { timeout });
    const rows = largestFirst(queuesIn(lastWeek), ({ abandoned, offered }) => share(abandoned, offered)).map((row) => ({
      name: row.name,
      counts: [row.queues, row.offered, row.answered],
      rate: share(row.abandoned, row.offered),
      waits: [share(row.answerWaitSeconds, row.answered), share(row.abandonWaitSeconds, row.abandoned)],
    }));
    expect(readCsv(await table.toCSV())).to.deep.equal(
      rows.map(({ name, counts, rate, waits }) => [
        name,
        ...[...counts, rate, ...waits].map((figure) => (figure === null ? null : String(figure))),
      ]),
    );
    const seen = cellsOf(table);
    expect(seen).to.deep.equal(
      rows
        .slice(0, seen.length)
        .map(({ name, counts, rate, waits }) => [
          name,
          ...counts.map(written.number),
          written.percent(rate),
          ...waits.map(written.duration),
        ]),
    );
  });

  it('agrees with the three key figures of the call queues, which are weighted by calls', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"><kpi-group section="call-queue"></kpi-group></partner-hub>
    `);
    const cards = () => [...hub.querySelector('kpi-group')!.shadowRoot!.querySelectorAll('kpi-card')];
    await waitUntil(() => cards().length === 3 && cards().every(({ state }) => state === 'ready'), 'ready', {
      timeout,
    });
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
      const shown = `${by < 0 ? '−' : '+'}${written.duration(Math.abs(by))} since the week before`;
      // Figures that read the same are the same.
      expect(changes[place]).to.equal(
        written.duration(is[key]) === written.duration(was[key]) ? 'No change since the week before' : shown,
      );
    }
    const points = written.decimal(Math.abs(Math.round(is.rate * 1000) - Math.round(was.rate * 1000)) / 10);
    expect(changes[2]).to.equal(
      written.percent(is.rate) === written.percent(was.rate)
        ? 'No change since the week before'
        : `${is.rate < was.rate ? '−' : '+'}${points} percentage points since the week before`,
    );
  });
});
