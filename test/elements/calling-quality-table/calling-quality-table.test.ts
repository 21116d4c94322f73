import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CallingQualityTable } from '../../../src/elements/calling-quality-table/calling-quality-table.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { qualityRow, rowsOf } from '../../support/calling-answers.js';
import { cellsOf } from '../../support/calling-figures.js';
import {
  callingIn,
  largestFirst,
  lastWeek,
  legsOf,
  mockApiBase,
  readCsv,
  share,
  sum,
  weekBefore,
  written,
} from '../../support/calling-recount.js';
import { waitUntil } from '../../support/wait-until.js';

describe('calling-quality-table and its figures', () => {
  before(() => {
    register(PartnerHub);
    register(CallingQualityTable);
  });

  it('has, over HTTP, what a recount of the model gives for every customer, the poorest first', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"><calling-quality-table></calling-quality-table></partner-hub>
    `);
    const table = hub.querySelector('calling-quality-table')!;
    await waitUntil(() => cellsOf(table).length > 8, 'rows show');
    const poor = ({ good, poor: bad }: { good: number; poor: number }) => share(bad, good + bad);
    const before = new Map(callingIn(weekBefore).map(({ id, endpoints }) => [id, endpoints]));
    const rows = callingIn(lastWeek)
      .filter(({ endpoints }) => endpoints.length > 0)
      .map(({ id, name, endpoints }) => {
        const legs = legsOf(endpoints);
        const all = legs.good + legs.poor + legs.notAvailable;
        const earlier = before.get(id);
        const was = earlier?.length ? poor(legsOf(earlier)) : null;
        const is = poor(legs);
        const because = (['packetLoss', 'latency', 'jitter'] as const).map((reason) =>
          sum(endpoints.map(({ poorBecause }) => poorBecause[reason])),
        );
        const change = is === null || was === null ? null : is - was;
        return { name, all, poor: is, because, notAvailable: share(legs.notAvailable, all), change };
      });
    const expected = largestFirst(rows, (row) => row.poor);
    // As a spreadsheet shows it: percent with one decimal.
    const percent = (part: number | null) => (part === null ? null : Number(written.percent(part).replace('%', '')));

    const exported = readCsv(await table.toCSV());
    const number = (cell: string | null | undefined) => (cell === null || cell === undefined ? null : Number(cell));
    expect(
      exported.map(([name, legs, share1, , , , share2]) => [name, number(legs), number(share1), number(share2)]),
    ).to.deep.equal(expected.map((row) => [row.name, row.all, percent(row.poor), percent(row.notAvailable)]));
    exported.forEach((cells, index) => {
      const { change, because } = expected[index]!;
      if (change === null) expect(cells[7]).to.equal(null);
      else expect(Number(cells[7])).to.be.closeTo(change * 100, 0.0501);
      // The source does not know the reasons of some customers.
      expect(JSON.stringify(cells.slice(3, 6).map(number))).to.be.oneOf([JSON.stringify(because), '[null,null,null]']);
    });

    const seen = cellsOf(table);
    seen.forEach(([name, legs, poorShare, because, notAvailable], index) => {
      const row = expected[index]!;
      expect([name, legs, poorShare, notAvailable]).to.deep.equal([
        row.name,
        written.number(row.all),
        written.percent(row.poor),
        written.percent(row.notAvailable),
      ]);
      const [loss, latency, jitter] = row.because.map(written.number);
      // The source does not know the reasons of some customers.
      expect(because).to.be.oneOf([`loss ${loss} · latency ${latency} · jitter ${jitter}`, '–']);
    });
    expect(seen.filter((cells) => cells[3] !== '–').length).to.be.above(seen.length / 2);
  });

  it('says in words whether calls got worse or better since the week before', async () => {
    const previous = { good: 970, poor: 30, notAvailable: 200 };
    const words = async (poor: number) => {
      const data = rowsOf([qualityRow({ legs: { good: 1000 - poor, poor, notAvailable: 0 }, previous })]);
      const table = await fixture<CallingQualityTable>(
        html`<calling-quality-table locale="en" .data=${data}></calling-quality-table>`,
      );
      await waitUntil(() => cellsOf(table).length === 1);
      return cellsOf(table)[0]![5];
    };
    expect(await words(52)).to.equal('↑ +2.2 pp worse');
    expect(await words(10)).to.equal('↓ −2 pp better');
    expect(await words(30)).to.equal('No change');
  });
});
