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
