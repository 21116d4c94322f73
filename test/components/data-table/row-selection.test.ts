import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RowSelectEvent, SortChangeEvent } from '../../../src/components/data-table/data-table.events.js';
import { press } from '../../support/press.js';
import { SlowRows, customers, memory, scrollTo, settled, tableWith } from './table-fixture.js';
import type { Customer } from './table-fixture.js';

/** Rows of an array, which may be others later. */
const listed = (rows: readonly Customer[]) => ({
  get total() {
    return rows.length;
  },
  row: (index: number) => rows[index] ?? null,
  show: () => {},
  all: async () => ({ rows: [...rows], total: rows.length, unreadable: 0, isComplete: true }),
});

describe('the selection of rows', () => {
  it('selects rows by check box, with Space and up to a row with Shift; what is selected stays so out of sight', async () => {
    const { table, cellAt, rowAt, scroller, root } = await tableWith({
      rows: memory(customers(1000)),
      selectable: true,
    });
    const selects = (row: number) => cellAt(row, 0)!.querySelector<HTMLInputElement>('input')!;
    const selected = oneEvent<RowSelectEvent>(table, 'row-select');
    selects(1).click();
    expect((await selected).detail.keys).to.deep.equal(['c-1']);
    selects(3).dispatchEvent(new PointerEvent('click', { shiftKey: true, bubbles: true, cancelable: true }));
    expect(table.selected).to.deep.equal(['c-1', 'c-2', 'c-3']);
    cellAt(5, 1)!.focus();
    await sendKeys({ press: 'Space' });
    expect(table.selected).to.deep.equal(['c-1', 'c-2', 'c-3', 'c-5']);
    await scrollTo(scroller, 20_000);
    await scrollTo(scroller, 0);
    expect([selects(2).checked, selects(4).checked, rowAt(2)!.ariaSelected, rowAt(4)!.ariaSelected]).to.deep.equal([
      true,
      false,
      'true',
      'false',
    ]);
    expect(selects(2).ariaLabel).to.equal('Select Customer 2');
    expect(root.querySelector('.selected')!.textContent).to.contain('4 selected');
    root.querySelector<HTMLElement>('.selected button')!.focus();
    await press('Enter');
    await settled(table);
    expect(scroller.matches(':focus-within'), 'the button is gone: the rows have the focus').to.equal(true);
    expect(selects(2).checked).to.equal(false);
    expect(root.querySelector('.selected')).to.equal(null);
  });
});

describe('a range of rows that Shift extends', () => {
  const focusRow = (cellAt: (row: number, column: number) => HTMLElement | null | undefined, row: number) =>
    cellAt(row, 1)!.focus();
  const keysOf = (...places: number[]) => places.map((place) => `c-${place}`);
  const shiftClick = (cell: HTMLElement) =>
    cell
      .querySelector('input')!
      .dispatchEvent(new PointerEvent('click', { shiftKey: true, bubbles: true, cancelable: true }));
  /** Three rows selected by Shift with arrows, the last of them with the focus. */
  const three = async () => {
    const rows = memory(customers(300));
    const shown = await tableWith({ rows, selectable: true, sort: 'name' });
    shown.table.addEventListener('sort-change', (event) => rows.sortBy((event as SortChangeEvent).detail.sort));
    focusRow(shown.cellAt, 0);
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    expect(shown.table.selected).to.deep.equal(keysOf(0, 1, 2));
    return { ...shown, rows };
  };

  it('begins where one stands after a move without Shift', async () => {
    const { table } = await three();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown');
    expect(table.selected).to.deep.equal(keysOf(0, 1, 2, 7, 8));
    await press('Shift+ArrowUp');
    expect(table.selected).to.deep.equal(keysOf(0, 1, 2, 7));
  });

  it('begins there also after a way back to where it ended, and after a click', async () => {
    const { table, cellAt } = await three();
    await press('ArrowDown', 'ArrowUp', 'Shift+ArrowUp');
    expect(table.selected, 'nothing is taken out').to.deep.equal(keysOf(0, 1, 2));
    focusRow(cellAt, 5);
    await press('Shift+ArrowDown');
    expect(table.selected).to.deep.equal(keysOf(0, 1, 2, 5, 6));
  });

  it('shrinks as far as its beginning, and grows to the other side of it', async () => {
    const { table, cellAt } = await tableWith({ rows: memory(customers(300)), selectable: true });
    focusRow(cellAt, 4);
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowUp');
    expect(table.selected).to.deep.equal(keysOf(4));
    await press('Shift+ArrowUp', 'Shift+ArrowUp');
    expect(table.selected).to.deep.equal(keysOf(4, 3, 2));
  });

  it('is forgotten when the rows are sorted otherwise, for arrows and for a click', async () => {
    for (const isMouse of [false, true]) {
      const { table, cellAt, headerAt } = await three();
      headerAt(1).querySelector('button')!.click();
      await settled(table);
      await settled(table);
      const names = [6, 7].map((row) => cellAt(row, 1)!.textContent!.replace('Customer ', 'c-'));
      if (isMouse) shiftClick(cellAt(7, 0)!);
      else {
        focusRow(cellAt, 6);
        await press('Shift+ArrowDown');
      }
      expect(table.selected).to.deep.equal([...keysOf(0, 1, 2), ...names.slice(isMouse ? 1 : 0)]);
    }
  });

  it('is forgotten with another sort, also where the row at its beginning is not here any more', async () => {
    const rows = new SlowRows(500);
    for (const page of [0, 1]) rows.arrive(page);
    const { table, cellAt } = await tableWith({ rows, selectable: true, sort: 'name' });
    table.showRow(110);
    await settled(table);
    shiftClick(cellAt(110, 0)!);
    rows.leave();
    rows.total = 500;
    rows.arrive(0);
    table.sort = '-name';
    await settled(table);
    shiftClick(cellAt(2, 0)!);
    expect(table.selected).to.deep.equal(keysOf(110, 2));
  });

  it('is forgotten when other rows are shown', async () => {
    const { table, cellAt } = await three();
    table.rows = memory(customers(200).slice(100));
    await settled(table);
    shiftClick(cellAt(3, 0)!);
    expect(table.selected).to.deep.equal([...keysOf(0, 1, 2), 'c-103']);
  });

  it('is forgotten when another row stands where it began', async () => {
    const all = customers(300);
    const { table, cellAt } = await tableWith({ rows: listed(all), selectable: true });
    shiftClick(cellAt(2, 0)!);
    all.unshift({ id: 'new', name: 'New', licenses: 1 });
    table.revision = 1;
    await settled(table);
    shiftClick(cellAt(5, 0)!);
    expect(table.selected).to.deep.equal(['c-2', 'c-4']);
  });

  it('reaches from the row that was chosen last up to Space with Shift, also after a move', async () => {
    const { table, cellAt } = await tableWith({ rows: memory(customers(300)), selectable: true });
    focusRow(cellAt, 2);
    await press('Space', 'ArrowDown', 'ArrowDown', 'Shift+Space');
    expect(table.selected).to.deep.equal(keysOf(2, 3, 4));
  });

  it('selects nothing more of all rows, and leaves them selected', async () => {
    const { table, cellAt } = await tableWith({ rows: memory(customers(300)), selectable: true, allSelected: true });
    const told: unknown[] = [];
    table.addEventListener('row-select', (event) => told.push((event as RowSelectEvent).detail));
    focusRow(cellAt, 2);
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
    expect(told).to.deep.equal([]);
  });

  it('begins at no row that was chosen before all were', async () => {
    const { table, cellAt } = await tableWith({ rows: memory(customers(5)), selectable: true });
    shiftClick(cellAt(0, 0)!);
    table.allSelected = true;
    await settled(table);
    shiftClick(cellAt(3, 0)!);
    expect(table.selected).to.deep.equal(keysOf(0, 1, 2, 4));
  });
});

describe('all rows', () => {
  it('are as many as there are, and can be selected no more', async () => {
    const { table, root } = await tableWith({ rows: memory(customers(1000)), selectable: true, allSelected: true });
    expect(root.querySelector('.selected')!.textContent).to.contain('1,000 selected');
    const selected = oneEvent<RowSelectEvent>(table, 'row-select');
    root.querySelector<HTMLElement>('.selected button')!.click();
    expect((await selected).detail).to.deep.equal({ keys: [], missing: undefined });
    await settled(table);
    expect(root.querySelector('.selected')).to.equal(null);
  });
});

describe('all rows but one', () => {
  it('are those that are here, and where the others are', async () => {
    const rows = new SlowRows(500);
    for (const page of [0, 2]) rows.arrive(page);
    const { table, cellAt } = await tableWith({ rows, selectable: true, allSelected: true });
    const selected = oneEvent<RowSelectEvent>(table, 'row-select');
    cellAt(3, 0)!.querySelector('input')!.click();
    const { keys, missing } = (await selected).detail;
    expect(keys).to.have.length(199);
    expect(keys).not.to.include('c-3');
    expect(missing).to.deep.equal({ ranges: [{ first: 100, end: 500 }], isSelected: true });
  });
});

describe('the row that is open beside the table', () => {
  it('is marked, and no other, also when it comes back into sight; selected or not', async () => {
    const { table, root, rowAt, scroller } = await tableWith({
      rows: memory(customers(1000)),
      selectable: true,
      selected: ['c-2', 'c-3'],
    });
    const marked = () =>
      [...root.querySelectorAll('[aria-current="true"]')].map((row) => row.querySelector('.always')!.textContent);
    expect(marked()).to.deep.equal([]);
    table.current = 'c-2';
    await settled(table);
    expect(marked()).to.deep.equal(['Customer 2']);
    await scrollTo(scroller, 20_000);
    expect(marked()).to.deep.equal([]);
    await scrollTo(scroller, 0);
    expect([marked(), rowAt(2)!.ariaSelected]).to.deep.equal([['Customer 2'], 'true']);
    table.current = undefined;
    await settled(table);
    expect(marked()).to.deep.equal([]);
  });
});
