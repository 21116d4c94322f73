import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { cellTooltip, isCutOff } from '../../../src/components/data-table/cell-tooltip.js';
import type { Column } from '../../../src/components/data-table/column.js';
import type { SortChangeEvent } from '../../../src/components/data-table/data-table.events.js';
import { press } from '../../support/press.js';
import { SlowRows, columns, customers, memory, settled, tableWith } from './table-fixture.js';
import type { Customer } from './table-fixture.js';

const [name, licenses, double, actions] = columns as [
  Column<Customer>,
  Column<Customer>,
  Column<Customer>,
  Column<Customer>,
];
/** Says something for rows with licenses only. */
const note: Column<Customer> = {
  key: 'note',
  label: 'Note',
  text: (row) => (row.licenses > 0 ? `Note ${row.licenses}` : ''),
};
const dash: Column<Customer> = { key: 'dash', label: 'Dash', text: (row) => (row.licenses > 0 ? 'Known' : '–') };
const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

/** Words that need more than so many px in the font of a cell, whichever fonts there are. */
function wordsOver(width: number, cell: Element): string {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = getComputedStyle(cell).font;
  let words = 'by';
  while (context.measureText(words).width <= width) words += ' by';
  return words;
}

describe('the cards of a data table', () => {
  it('leave out fields that say nothing, and no line stands empty for what no card says', async () => {
    const never: Column<Customer> = { key: 'never', label: 'Never', text: () => '' };
    const { table, rowAt, cellAt } = await tableWith(
      { rows: memory(customers(4)), columns: [name, note, dash, licenses, double, never] },
      320,
    );
    const shown = (row: number) =>
      [...rowAt(row)!.querySelectorAll<HTMLElement>('.cell')]
        .filter((cell) => cell.checkVisibility())
        .map((cell) => cell.dataset['label']);
    expect(shown(0)).to.deep.equal(['Customer', 'Licenses', 'Double']);
    expect(shown(1)).to.deep.equal(['Customer', 'Note', 'Dash', 'Licenses', 'Double']);
    expect(rowAt(0)!.offsetHeight).to.equal(rowAt(1)!.offsetHeight);
    expect(bottomOf(rowAt(1)!) - bottomOf(cellAt(1, 4)!)).to.be.within(8, 20);
    await expect(table).to.be.accessible();
  });

  it('keep the place of a field that says nothing yet, where something is to come that does', async () => {
    const silent: Column<Customer> = { key: 'tags', label: 'Tags', text: () => '' };
    const rows = memory(customers(4));
    const { table, rowAt, cellAt } = await tableWith({ rows, columns: [name, silent, licenses] }, 320);
    expect(cellAt(0, 1)!.checkVisibility()).to.equal(false);
    table.columns = [name, { ...silent, keepsPlace: true }, licenses];
    await settled(table);
    const awaiting = rowAt(1)!.getBoundingClientRect();
    expect(cellAt(0, 1)!.checkVisibility()).to.equal(true);
    table.columns = [name, { ...silent, text: () => 'Add' }, licenses];
    await settled(table);
    expect(rowAt(1)!.getBoundingClientRect()).to.deep.equal(awaiting);
  });

  it('keep their height while columns are others and rows that would be seen in lower ones are not here', async () => {
    const here = customers(7);
    const rows = new SlowRows(1000);
    rows.row = (index) => (index < here.length ? here[index] : undefined);
    const { table, rowAt } = await tableWith({ rows, columns: [name, licenses, double] }, 320);
    const before = rowAt(0)!.offsetHeight;
    table.columns = [name, licenses, double].map((column) => ({ ...column, label: `${column.label} 2` }));
    await settled(table);
    expect(rowAt(0)!.offsetHeight).to.equal(before);
  });

  for (const [zoom, width] of [
    [0.7, 600],
    [1.5, 500],
    [2, 400],
  ] as const) {
    it(`are cards through and through or not at all, in a page at zoom: ${zoom}`, async () => {
      const { table, box, rowAt, cellAt, root } = await tableWith({ rows: memory(customers(9)) }, width);
      box.style.setProperty('zoom', String(zoom));
      box.style.width = `${width + 1}px`;
      await settled(table);
      const isCard = getComputedStyle(cellAt(0, 0)!).position === 'relative';
      expect(root.querySelector<HTMLElement>('.head')!.offsetWidth > 1).to.equal(!isCard);
      expect(rowAt(0)!.offsetHeight > 60).to.equal(isCard);
      expect(bottomOf(rowAt(0)!)).to.be.closeTo(rowAt(1)!.getBoundingClientRect().top, 0.5);
      expect(bottomOf(cellAt(0, 2)!)).to.be.at.most(bottomOf(rowAt(0)!) + 0.5);
    });
  }

  it('have their check box and their actions under the pointer, not the title beside them', async () => {
    const { cellAt, root } = await tableWith({ rows: memory(customers(3)), selectable: true }, 320);
    const controls = [0, 4].flatMap((column) => [...cellAt(1, column)!.querySelectorAll('input, button')]);
    expect(controls.map(({ localName }) => localName)).to.deep.equal(['input', 'button']);
    for (const control of controls) {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      expect(root.elementFromPoint((left + right) / 2, (top + bottom) / 2)).to.equal(control);
    }
  });

  it('give a name that needs it two lines, and only then', async () => {
    const long = { id: 'l', name: 'Versicherungsgesellschaft Norddeutschland Holding', licenses: 1 };
    const { table, cellAt, rowAt } = await tableWith({ rows: memory([...customers(3), long]) }, 320);
    const title = cellAt(3, 0)!.querySelector<HTMLElement>('.text')!;
    expect(title.clientHeight).to.equal(40);
    expect(title.scrollHeight).to.equal(title.clientHeight);
    const high = rowAt(0)!.offsetHeight;
    table.rows = memory(customers(3));
    await settled(table);
    expect(rowAt(0)!.offsetHeight).to.equal(high - 20);
  });

  it('give a field its line alone where half of the width is not enough', async () => {
    const wordy: Column<Customer> = {
      key: 'wordy',
      label: 'Wordy',
      text: (row) => `Meetings, Calling, Messaging ${row.id}`,
    };
    const labelled: Column<Customer> = {
      key: 'labelled',
      label: 'A label that is long for half of a card',
      text: () => '1',
    };
    const { cellAt, rowAt } = await tableWith(
      { rows: memory(customers(2)), columns: [name, licenses, double, wordy, labelled] },
      320,
    );
    const widths = [1, 2, 3, 4].map((column) => Math.round(cellAt(0, column)!.getBoundingClientRect().width));
    const whole = rowAt(0)!.clientWidth - 32;
    expect(widths).to.deep.equal([(whole - 16) / 2, (whole - 16) / 2, whole, whole]);
    for (const column of [3, 4]) expect(cellAt(0, column)!.scrollWidth).to.equal(cellAt(0, column)!.clientWidth);
  });

  it('give a label two lines where the width is not enough, and move nothing else', async () => {
    const plain: Column<Customer> = { ...double, draw: ({ licenses: count }) => html`${count}` };
    const { table, cellAt, rowAt } = await tableWith(
      { rows: memory(customers(2)), columns: [name, licenses, plain] },
      320,
    );
    const high = rowAt(0)!.offsetHeight;
    const label = wordsOver(1.3 * (rowAt(0)!.clientWidth - 32), cellAt(0, 2)!);
    for (const column of [
      { ...double, label },
      { ...plain, label },
    ]) {
      table.columns = [name, licenses, column];
      await settled(table);
      const cell = cellAt(0, 2)!;
      expect(getComputedStyle(cell, '::before').whiteSpace).to.equal('normal');
      expect(Number.parseFloat(getComputedStyle(cell, '::before').height)).to.equal(32);
      expect(rowAt(0)!.offsetHeight).to.equal(high + 46 + 20);
      expect(bottomOf(rowAt(0)!) - bottomOf(cell)).to.be.within(12, 17);
      expect([cell.scrollWidth, cell.scrollHeight]).to.deep.equal([cell.clientWidth, cell.clientHeight]);
    }
  });

  it('give a field two lines where the width is not enough, and say the rest in a tooltip where these are not', async () => {
    const short: Column<Customer> = { key: 'mail', label: 'E-mail address', text: ({ id }) => id };
    const rows = customers(2);
    const { table, cellAt, rowAt } = await tableWith({ rows: memory(rows), columns: [name, licenses, short] }, 320);
    const long = wordsOver(1.5 * (rowAt(0)!.clientWidth - 32), cellAt(0, 2)!);
    const mail = { ...short, text: () => long };
    table.columns = [name, licenses, mail];
    await settled(table);
    const isWhole = () => !isCutOff(cellAt(0, 2)!) && cellTooltip(cellAt(0, 2)!, mail, rows[0]) === undefined;
    const words = document.createRange();
    const lines = () => {
      words.selectNodeContents(cellAt(0, 2)!);
      return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    expect([lines(), isWhole()]).to.deep.equal([2, true]);
    const high = rowAt(0)!.offsetHeight;
    expect(bottomOf(rowAt(0)!) - bottomOf(cellAt(0, 2)!)).to.be.within(12, 17);
    table.columns = [name, licenses, short];
    await settled(table);
    expect([rowAt(0)!.offsetHeight, lines(), isWhole()]).to.deep.equal([high - 20 - 46, 1, true]);
    const endless = { ...mail, text: ({ id }: Customer) => id.repeat(200) };
    table.columns = [name, licenses, endless];
    await settled(table);
    expect([rowAt(0)!.offsetHeight, isWhole()]).to.deep.equal([high, false]);
    expect(cellTooltip(cellAt(0, 2)!, endless, rows[0])?.content).to.equal('c-0'.repeat(200));
  });

  it('are sorted by one menu of column and direction instead of a header row', async () => {
    const { table, root } = await tableWith({ rows: memory(customers(3)), sort: 'name' }, 320);
    const menu = root.querySelector<HTMLSelectElement>('.sort-menu')!;
    expect([...menu.options].map(({ text }) => text)).to.deep.equal([
      'Customer, ascending',
      'Customer, descending',
      'Licenses, ascending',
      'Licenses, descending',
    ]);
    expect([menu.value, menu.ariaLabel]).to.deep.equal(['name', 'Sort']);
    expect(root.querySelector('.head')!.getBoundingClientRect().height).to.equal(1);
    const sorted = oneEvent<SortChangeEvent>(table, 'sort-change');
    menu.value = '-licenses';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    expect((await sorted).detail.sort).to.equal('-licenses');
    await settled(table);
    expect([table.sort, menu.value]).to.deep.equal(['-licenses', '-licenses']);
    table.addEventListener('sort-change', (event) => event.preventDefault());
    menu.value = 'name';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(table);
    expect(menu.value).to.equal('-licenses');
  });

  it('are gone through with the keyboard from the first one on, past fields that are left out', async () => {
    const { grid, cellAt, focused } = await tableWith(
      { rows: memory(customers(4)), columns: [name, note, licenses, actions] },
      320,
    );
    expect(grid.querySelectorAll('[tabindex="0"]').length).to.equal(1);
    expect(grid.querySelector('[tabindex="0"]')).to.equal(cellAt(0, 0));
    cellAt(0, 0)!.focus();
    await press('ArrowUp', 'ArrowRight');
    expect(focused()).to.equal(cellAt(0, 2));
    await press('ArrowDown', 'ArrowLeft');
    expect(focused()).to.equal(cellAt(1, 1));
    await press('ArrowUp');
    expect(focused()).to.equal(cellAt(0, 2));
  });

  it('become lines again, with their header, where there is more room', async () => {
    const { table, box, root, headerAt, rowAt } = await tableWith({ rows: memory(customers(4)) }, 320);
    box.style.width = '800px';
    await settled(table);
    await settled(table);
    expect(root.querySelector('.sort-menu')).to.equal(null);
    expect(headerAt(1).getBoundingClientRect().width).to.be.above(60);
    expect(rowAt(0)!.offsetHeight).to.equal(44);
  });
});
