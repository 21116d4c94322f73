import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RowOpenEvent, SortChangeEvent } from '../../../src/components/data-table/data-table.events.js';
import { dataTable } from '../../../src/locales/en/data-table.js';
import { SlowRows, customers, frames, memory, partsOf, scrollTo, settled, tableWith } from './table-fixture.js';
import type { Customer } from './table-fixture.js';
import { wholeOf } from '../../support/whole-table.js';
import { waitUntil } from '../../support/wait-until.js';

describe('data table', () => {
  it('is a grid that says how many rows and columns there are and where each one is', async () => {
    const { grid, rowAt, cellAt, headerAt } = await tableWith({ rows: memory(customers(1000)), sort: 'name' });
    expect(grid.ariaRowCount).to.equal('1001');
    expect(grid.ariaColCount).to.equal('4');
    expect(rowAt(0)!.role).to.equal('row');
    expect(cellAt(0, 0)!.role).to.equal('rowheader');
    expect(cellAt(0, 0)!.textContent).to.equal('Customer 0');
    expect(headerAt(0).ariaSort).to.equal('ascending');
    expect(headerAt(1).ariaSort).to.equal('none');
    expect(headerAt(2).ariaSort).to.equal(null);
  });

  it('draws nothing until its words are here, then all of itself', async () => {
    const { table } = await tableWith({ rows: memory(customers(10)), text: undefined });
    expect(table.shadowRoot!.childElementCount).to.equal(0);
    table.text = { dataTable };
    await settled(table);
    expect(partsOf(table).seen()[0]).to.equal('Customer 0');
  });

  it('is accessible with rows, with selection and while rows are awaited', async () => {
    const { table } = await tableWith({ rows: memory(customers(30)), selectable: true, selected: ['c-1'] });
    await expect(table).to.be.accessible();
    table.rows = new SlowRows();
    await settled(table);
    await expect(table).to.be.accessible();
  });

  it('shows any place of 100,000 rows with at most 60 of them in the document', async () => {
    const { table, scroller, seen, rowsInDocument, grid } = await tableWith({ rows: memory(customers(100_000)) });
    expect(seen()[0]).to.equal('Customer 0');
    await scrollTo(scroller, scroller.scrollHeight / 2);
    expect(Number(seen()[0]!.slice(9))).to.be.closeTo(50_000, 20);
    await scrollTo(scroller, scroller.scrollHeight);
    expect(seen().at(-1)).to.equal('Customer 99999');
    table.showRow(70_000);
    await frames();
    expect(seen()[0]).to.equal('Customer 70000');
    expect(rowsInDocument().length).to.be.at.most(60);
    expect(grid.ariaRowCount).to.equal('100001');
  });

  it('is not taken back when it is scrolled on in the moment in which it would have come to rest', async () => {
    const { scroller, seen } = await tableWith({ rows: memory(customers(1000)) });
    await scrollTo(scroller, 4400);
    // Rest is due before anybody hears of the next scroll: the page is busy until then.
    for (const start = performance.now(); performance.now() < start + 200;);
    scroller.scrollTop = 8800;
    await new Promise((resolve) => setTimeout(resolve));
    await frames();
    expect([scroller.scrollTop, seen()[0]]).to.deep.equal([8800, 'Customer 200']);
  });

  it('shows the last of ten million rows, more than a browser can lay out', async () => {
    const rows = new SlowRows(10_000_000);
    rows.arrive(99_999);
    rows.arrive(50_000);
    const { table, scroller, seen } = await tableWith({ rows });
    await scrollTo(scroller, scroller.scrollHeight);
    expect(seen().at(-1)).to.equal('Customer 9999999');
    table.showRow(5_000_010);
    await frames();
    expect(seen()[0]).to.equal('Customer 5000010');
    scroller.scrollTop += 44;
    await frames();
    expect(seen()[0]).to.equal('Customer 5000011');
  });

  it('writes one row when it is scrolled by one row', async () => {
    const { scroller, root } = await tableWith({ rows: memory(customers(1000)) });
    await scrollTo(scroller, 44 * 100);
    const written = new Set<Node | null>();
    const observer = new MutationObserver((records) =>
      records.forEach(({ target }) => written.add(target.parentElement!.closest('.row'))),
    );
    observer.observe(root.querySelector('.body')!, { subtree: true, characterData: true });
    scroller.scrollTop += 44;
    await frames();
    observer.disconnect();
    expect(written.size).to.equal(1);
  });

  it('has its rows in the order of the screen in the document when scrolling has come to rest', async () => {
    const { table, scroller, rowsInDocument } = await tableWith({ rows: memory(customers(1000)) });
    await wholeOf(table);
    const indexes = () => rowsInDocument().map((row) => Number(row.ariaRowIndex));
    let meanwhile: number[] = [];
    scroller.addEventListener('scroll', () => (meanwhile = indexes()), { once: true });
    await scrollTo(scroller, 44 * 13);
    expect(meanwhile).not.to.deep.equal([...meanwhile].sort((a, b) => a - b));
    await waitUntil(() => indexes().every((index, place) => place === 0 || index > indexes()[place - 1]!));
  });

  it('has them in that order at once where it jumped, so that none has to be moved', async () => {
    const { table, scroller, root, rowsInDocument } = await tableWith({ rows: memory(customers(1000)) });
    const indexes = () => rowsInDocument().map((row) => Number(row.ariaRowIndex));
    let moved = 0;
    const watch = new MutationObserver((records) => {
      const taken = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]));
      moved += records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => taken.has(node)).length;
    });
    watch.observe(root.querySelector('.body')!, { childList: true });
    for (const line of [533, 207, 0]) {
      await scrollTo(scroller, 44 * line);
      expect(indexes()).to.deep.equal([...indexes()].sort((a, b) => a - b));
    }
    table.showRow(650);
    await frames();
    expect(indexes()).to.deep.equal([...indexes()].sort((a, b) => a - b));
    await wholeOf(table);
    expect(indexes()).to.deep.equal([...indexes()].sort((a, b) => a - b));
    expect(moved).to.equal(0);
    watch.disconnect();
  });

  it('shows skeletons for rows that are not here, and the rows as soon as the source has them', async () => {
    const rows = new SlowRows(1000);
    const { table, rowAt, grid, cellAt } = await tableWith({ rows });
    expect(rowAt(0)!.classList.contains('waiting')).to.equal(true);
    expect(grid.ariaBusy).to.equal('true');
    expect(rows.asked.at(-1)![0]).to.equal(0);
    expect(rows.asked.at(-1)![1]).to.be.within(10, 20);
    rows.arrive(0);
    table.revision = 1;
    await settled(table);
    expect(rowAt(0)!.classList.contains('waiting')).to.equal(false);
    expect(cellAt(3, 1)!.textContent).to.equal('9');
    expect(grid.ariaBusy).to.equal('false');
  });

  it('leaves nothing of a row to be read in a skeleton', async () => {
    const rows = new SlowRows(1000);
    rows.arrive(0);
    const { scroller, rowsInDocument } = await tableWith({ rows });
    await scrollTo(scroller, 44 * 500);
    for (const row of rowsInDocument()) expect(row.innerText.trim()).to.equal('Loading');
    for (const button of rowsInDocument().flatMap((row) => [...row.querySelectorAll('button')])) {
      expect(button.checkVisibility({ visibilityProperty: true })).to.equal(false);
    }
  });

  it('says of a row that it could not be read, and does not open it', async () => {
    const rows = memory(customers(5));
    const row = rows.row.bind(rows);
    rows.row = (index) => (index === 1 ? (null as never) : row(index));
    const { table, cellAt } = await tableWith({ rows, selectable: true });
    let opened = 0;
    table.addEventListener('row-open', () => (opened += 1));
    expect(cellAt(1, 1)!.textContent).to.equal('This row could not be shown.');
    expect(cellAt(1, 2)!.textContent).to.equal('');
    cellAt(1, 2)!.click();
    cellAt(1, 0)!.click();
    expect([opened, table.selected.length]).to.deep.equal([0, 0]);
    await expect(table).to.be.accessible();
  });

  it('shows skeleton rows while not even the number of rows is known', async () => {
    const { grid, rowsInDocument } = await tableWith({ rows: new SlowRows() });
    expect(grid.ariaRowCount).to.equal('-1');
    expect(rowsInDocument().length).to.equal(10);
  });

  it('begins at the top again when it is about something else', async () => {
    const { table, scroller, seen } = await tableWith({ rows: memory(customers(1000)), subject: 'a' });
    await scrollTo(scroller, 10_000);
    table.revision = 'newer rows of the same';
    await settled(table);
    expect(scroller.scrollTop).to.equal(10_000);
    table.subject = 'b';
    await settled(table);
    expect(seen()[0]).to.equal('Customer 0');
  });

  it('takes a scroll of many rows in the frame in which it happens, and asks only for what it then shows', async () => {
    const rows = new SlowRows(100_000);
    const { scroller, rowsInDocument } = await tableWith({ rows });
    for (let frame = 0; frame < 20; frame += 1) {
      const asked = rows.asked.length;
      scroller.scrollTop += 500;
      scroller.dispatchEvent(new Event('scroll'));
      const first = Math.floor(scroller.scrollTop / 44);
      expect(rows.asked.slice(asked).map(([from]) => from)).to.deep.equal([first]);
      const indexes = rowsInDocument().map((row) => Number(row.ariaRowIndex) - 2);
      expect(Math.min(...indexes)).to.be.at.most(first);
      expect(Math.max(...indexes)).to.be.at.least(first + 12);
    }
  });

  it('puts headings before the rows of each section', async () => {
    const { table, rowsInDocument, rowAt } = await tableWith({
      rows: memory(customers(5)),
      sections: [
        { start: 0, label: 'Within 30 days' },
        { start: 2, label: 'Within 60 days' },
      ],
    });
    expect(rowsInDocument().map((row) => row.innerText.split('\n')[0])).to.deep.equal([
      'Within 30 days',
      'Customer 0',
      'Customer 1',
      'Within 60 days',
      'Customer 2',
      'Customer 3',
      'Customer 4',
    ]);
    expect(rowAt(0)!.querySelector('.section-heading')!.getAttribute('aria-colspan')).to.equal('4');
    await expect(table).to.be.accessible();
    const opened = oneEvent<RowOpenEvent<Customer>>(table, 'row-open');
    rowAt(4)!.click();
    expect((await opened).detail.index).to.equal(2);
  });

  it('opens a row by a click and by Enter, but not by its buttons', async () => {
    const { table, cellAt } = await tableWith({ rows: memory(customers(10)) });
    const opened: number[] = [];
    table.addEventListener('row-open', (event) => opened.push((event as RowOpenEvent<Customer>).detail.index));
    cellAt(2, 1)!.click();
    cellAt(3, 1)!.focus();
    await sendKeys({ press: 'Enter' });
    cellAt(4, 3)!.querySelector('button')!.click();
    cellAt(5, 3)!.querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(opened).to.deep.equal([2, 3]);
  });

  it('asks for a sort by click and by keyboard: ascending, then descending', async () => {
    const { table, headerAt } = await tableWith({ rows: memory(customers(10)) });
    const sorts: string[] = [];
    table.addEventListener('sort-change', (event) => sorts.push((event as SortChangeEvent).detail.sort));
    headerAt(0).querySelector('button')!.click();
    await settled(table);
    headerAt(0).querySelector('button')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(table);
    expect(headerAt(0).ariaSort).to.equal('descending');
    headerAt(1).querySelector('button')!.click();
    await settled(table);
    expect(headerAt(1).ariaSort).to.equal('ascending');
    expect(sorts).to.deep.equal(['name', '-name', '-licenses']);
    table.addEventListener('sort-change', (event) => event.preventDefault());
    headerAt(0).querySelector('button')!.click();
    await settled(table);
    expect(headerAt(1).ariaSort).to.equal('ascending');
  });

  it('tells the whole text of a cell that is cut off, and what a column means, to the keyboard too', async () => {
    const rows = [{ id: 'a', name: 'A name that is much too long for its column '.repeat(5), licenses: 1 }];
    const { root, cellAt, headerAt } = await tableWith({ rows: memory(rows) });
    await sendKeys({ press: 'Shift' });
    cellAt(0, 0)!.focus();
    const tooltip = () => root.querySelector('[role="tooltip"]');
    expect(tooltip()!.textContent).to.equal(rows[0]!.name);
    expect(cellAt(0, 0)!.getAttribute('aria-describedby')).to.equal(tooltip()!.id);
    await sendKeys({ press: 'ArrowRight' });
    expect(tooltip()).to.equal(null);
    headerAt(2).focus();
    expect(tooltip()!.textContent).to.equal('Twice the licenses.');
  });

  it('shows names as they are written, each in its own direction', async () => {
    const rows = ['<img src=x onerror=alert(1)>', 'شركة الخليج', '\u202Eevil'].map((name, index) => ({
      id: String(index),
      name,
      licenses: 0,
    }));
    const { cellAt } = await tableWith({ rows: memory(rows) });
    for (const [index, row] of rows.entries()) expect(cellAt(index, 0)!.textContent).to.equal(row.name);
    expect(getComputedStyle(cellAt(1, 0)!.firstElementChild!).direction).to.equal('rtl');
    expect(cellAt(1, 0)!.querySelector('bdi')!.getBoundingClientRect().left).to.be.closeTo(
      cellAt(0, 0)!.querySelector('bdi')!.getBoundingClientRect().left,
      1,
    );
  });
});
