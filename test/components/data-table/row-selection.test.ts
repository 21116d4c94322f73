import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RowSelectEvent } from '../../../src/components/data-table/data-table.events.js';
import { customers, memory, scrollTo, settled, tableWith } from './table-fixture.js';

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
    root.querySelector<HTMLElement>('.selected button')!.click();
    await settled(table);
    expect(selects(2).checked).to.equal(false);
    expect(root.querySelector('.selected')).to.equal(null);
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
