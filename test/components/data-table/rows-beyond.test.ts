import { expect } from '@open-wc/testing';
import { PageClock } from '../../support/page-clock.js';
import { customers, frames, memory, scrollTo, settled, tableWith } from './table-fixture.js';
import type { Table } from './table-fixture.js';

/** Rows that a table of the usual height shows, the last one in part; with those beyond both of its ends. */
const SEEN = 13;
const WHOLE = SEEN + 8;

/** A table, with what it says of the rows that are in the document, in the order in which they stand there. */
async function drawnWith(properties: Partial<Table> = {}) {
  const found = await tableWith({ rows: memory(customers(1000)), ...properties });
  const names = () => found.rowsInDocument().map((row) => row.querySelector('[role=rowheader]')!.textContent);
  return { ...found, names };
}

const namesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `Customer ${first + index}`);

describe('rows beyond what is seen of a data table', () => {
  let clock: PageClock;
  /** From here on time passes only when the test says so. */
  beforeEach(() => (clock = new PageClock('2026-11-22T00:00:00Z', 100)));
  afterEach(() => clock.restore());
  const aMoment = () => clock.advance(100);

  it('are drawn a moment after those that are seen', async () => {
    const { names, rowsInDocument } = await drawnWith();
    expect(names()).to.deep.equal(namesFrom(0, SEEN));
    const seen = rowsInDocument();
    await aMoment();
    expect(names()).to.deep.equal(namesFrom(0, WHOLE));
    expect(rowsInDocument().slice(0, SEEN)).to.deep.equal(seen);
  });

  it('stand before and after those that are seen, after a jump', async () => {
    const { scroller, names, rowsInDocument } = await drawnWith();
    await aMoment();
    await scrollTo(scroller, 44 * 500);
    expect(names()).to.deep.equal(namesFrom(500, SEEN));
    const seen = rowsInDocument();
    await aMoment();
    expect(names()).to.deep.equal(namesFrom(496, WHOLE));
    expect(rowsInDocument().slice(4, 4 + SEEN)).to.deep.equal(seen);
  });

  it('never show what was there before, when rows are others or stand in another order', async () => {
    const { table, names } = await drawnWith();
    await aMoment();
    table.rows = memory(customers(1000).reverse());
    await settled(table);
    const reversed = namesFrom(0, 1000).reverse();
    expect(names()).to.deep.equal(reversed.slice(0, SEEN));
    await aMoment();
    expect(names()).to.deep.equal(reversed.slice(0, WHOLE));
  });

  it('come at once where most of what is seen stays', async () => {
    const { table, scroller, names } = await drawnWith();
    await aMoment();
    await scrollTo(scroller, 44 * 10);
    expect(new Set(names())).to.deep.equal(new Set(namesFrom(6, WHOLE)));
    table.redraw();
    await settled(table);
    expect(names().length).to.equal(WHOLE);
  });

  it('are found by the keyboard while they are not drawn', async () => {
    const { table, cellAt, focused } = await drawnWith();
    cellAt(11, 0)!.focus();
    table.showRow(15, 'focus');
    expect(focused()).to.equal(cellAt(15, 0)!);
    await frames();
    expect(focused()!.textContent).to.equal('Customer 15');
  });

  it('are awaited once, and never where there are none', async () => {
    const { table } = await drawnWith();
    await aMoment();
    expect(clock.waiting, 'all are drawn').to.equal(0);
    for (const count of [0, 3, 12]) {
      table.rows = memory(customers(count));
      await settled(table);
      await aMoment();
      expect(clock.waiting, `${count} rows`).to.equal(0);
    }
  });

  it('are not drawn in a table that is gone', async () => {
    const { table, rowsInDocument } = await drawnWith();
    const seen = rowsInDocument();
    table.remove();
    await aMoment();
    expect(rowsInDocument()).to.deep.equal(seen);
  });
});
