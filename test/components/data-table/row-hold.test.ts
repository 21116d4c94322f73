import { expect } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { SlowRows, columns, customers, frames, memory, scrollTo, settled, tableWith } from './table-fixture.js';

/** A table that was scrolled, whose rows are about to stand in another order: where they come from has none of them yet. */
async function sorted() {
  const rows = new SlowRows(1000);
  [0, 1].forEach((page) => rows.arrive(page));
  const found = await tableWith({ rows, sort: 'name', count: '1,000 customers' });
  await scrollTo(found.scroller, 44 * 60);
  const before = found.seen();
  rows.leave();
  Object.assign(found.table, { sort: '-name', count: '' });
  await found.table.updateComplete;
  const count = () => found.root.querySelector('.count')!.textContent;
  const said = () => found.root.querySelector('[role=status]')!.textContent;
  const isAwaited = () => found.rowsInDocument().every((row) => row.classList.contains('waiting'));
  const come = async () => {
    rows.total = 1000;
    rows.arrive(0);
    Object.assign(found.table, { revision: {}, count: '1,000 customers' });
    await found.table.updateComplete;
  };
  return { ...found, rows, before, count, said, isAwaited, come };
}

describe('rows of a data table that are sorted otherwise', () => {
  it('stay as they are until they have their order, which begins at the top', async () => {
    const { grid, scroller, before, seen, count, said, headerAt, come } = await sorted();
    expect([seen(), scroller.scrollTop]).to.deep.equal([before, 44 * 60]);
    expect([grid.ariaBusy, grid.ariaRowCount, count(), said()]).to.deep.equal(['true', '1001', '1,000 customers', '']);
    expect(headerAt(0).ariaSort).to.equal('descending');
    await come();
    expect([seen()[0], scroller.scrollTop]).to.deep.equal(['Customer 0', 0]);
    expect([grid.ariaBusy, grid.ariaRowCount, said()]).to.deep.equal(['false', '1001', '1,000 customers']);
  });

  it('are awaited visibly when that takes more than a moment', async () => {
    const { grid, scroller, isAwaited, count, rowsInDocument, come, seen } = await sorted();
    await waitUntil(isAwaited);
    expect([scroller.scrollTop, rowsInDocument().length, count()]).to.deep.equal([0, 10, '']);
    expect([grid.ariaBusy, grid.ariaRowCount]).to.deep.equal(['true', '-1']);
    await come();
    expect(seen()[0]).to.equal('Customer 0');
  });

  it('wait for all that will be seen', async () => {
    const { rows, before, seen, table } = await sorted();
    rows.total = 1000;
    rows.row = (index) => (index < 5 ? customers(5)[index] : undefined);
    table.revision = {};
    await table.updateComplete;
    expect(seen()).to.deep.equal(before);
    expect(rows.asked.at(-1)![0]).to.equal(0);
  });

  it('are let go of at once by whoever scrolls, or changes columns', async () => {
    const scrolled = await sorted();
    await scrollTo(scrolled.scroller, 44 * 62);
    expect(scrolled.isAwaited()).to.equal(true);
    const other = await sorted();
    other.table.columns = columns.slice(0, 2);
    await other.table.updateComplete;
    expect(other.isAwaited()).to.equal(true);
  });

  it('do not stay where they are about something else, or come from elsewhere', async () => {
    const { table, isAwaited } = await sorted();
    Object.assign(table, { subject: 'others', sort: 'name' });
    await table.updateComplete;
    expect(isAwaited()).to.equal(true);
    const other = await sorted();
    Object.assign(other.table, { rows: new SlowRows(1000), sort: 'name' });
    await other.table.updateComplete;
    expect(other.isAwaited()).to.equal(true);
  });

  it('leave nothing running when the table leaves', async () => {
    const { table, box, isAwaited } = await sorted();
    table.remove();
    box.append(table);
    await settled(table);
    expect(isAwaited()).to.equal(true);
  });

  it('are drawn once by a source that sorts them itself', async () => {
    const rows = memory(customers(100));
    const { table, grid, seen } = await tableWith({ rows, sort: 'name' });
    const busy: (string | null)[] = [];
    const watch = new MutationObserver(() => busy.push(grid.ariaBusy));
    watch.observe(grid, { attributeFilter: ['aria-busy'] });
    rows.sortBy('-name');
    table.sort = '-name';
    await table.updateComplete;
    expect(seen()[0]).to.equal('Customer 99');
    await frames();
    expect(busy).to.deep.equal([]);
    watch.disconnect();
  });
});
