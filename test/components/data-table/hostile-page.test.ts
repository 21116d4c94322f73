import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ownText } from '../../../src/core/element/own-text.js';
import { translatePage } from '../../support/page-translator.js';
import { press } from '../../support/press.js';
import { waitUntil } from '../../support/wait-until.js';
import { columns, customers, frames, memory, scrollTo, settled, tableWith } from './table-fixture.js';
import type { Customer } from './table-fixture.js';

const drawn = {
  key: 'drawn',
  label: 'Drawn/painted',
  text: (row: Customer) => row.name,
  draw: (row: Customer) => html`<b ${ownText(row.name)}></b>`,
};

/** Every row names one customer only, and is about that one. */
function expectEachToBeItself(rows: readonly HTMLElement[]): void {
  for (const row of rows) {
    const index = Number(row.ariaRowIndex) - 2;
    const said = [...row.querySelectorAll<HTMLElement>('.cell')].map((cell) => cell.textContent.replace(/[«»]/g, ''));
    expect(said, row.ariaRowIndex!).to.deep.equal([`Customer ${index}`, String(index * 3), `Customer ${index}`]);
  }
}

describe('a data table in a page that is translated', () => {
  it('says of no row what belongs to another, however it is scrolled, sorted and translated', async () => {
    const { table, root, scroller, rowsInDocument } = await tableWith({
      rows: memory(customers(1000)),
      columns: [columns[0]!, columns[1]!, drawn],
    });
    for (const top of [44, 44 * 10, 44 * 500, 0]) {
      translatePage(root);
      await scrollTo(scroller, top);
      expectEachToBeItself(rowsInDocument());
    }
    translatePage(root);
    table.rows = memory(customers(1000));
    await settled(table);
    expectEachToBeItself(rowsInDocument());
  });

  it('goes on to count, to name its columns and to tell what was selected', async () => {
    const { table, root, headerAt } = await tableWith({
      rows: memory(customers(10)),
      columns: [columns[0]!, columns[1]!, drawn],
      count: '10 customers',
      selectable: true,
      selected: ['c-1'],
    });
    translatePage(root);
    table.count = '9 customers';
    table.selected = ['c-1', 'c-2'];
    table.columns = [columns[0]!, { ...columns[1]!, label: 'Seats' }, { ...drawn, label: 'Painted/drawn' }];
    await settled(table);
    expect(root.querySelector('.count')!.textContent).to.equal('9 customers');
    expect(root.querySelector('.selected > span')!.textContent).to.equal('2 selected');
    expect([2, 3].map((column) => headerAt(column).querySelector('.header-label')!.textContent)).to.deep.equal([
      'Seats',
      'Painted/drawn',
    ]);
    expect(headerAt(1).querySelector('.header-label')!.textContent).to.equal('«Customer»');
  });
});

describe('a data table in another document', () => {
  it('keeps its looks, its widths and its life in an iframe and back', async () => {
    const { table, box, cellAt, scroller, seen } = await tableWith({ rows: memory(customers(1000)) });
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { width: '820px', height: '640px' });
    document.body.append(frame);
    const looks = () => {
      const { width, left } = cellAt(1, 1)!.getBoundingClientRect();
      return [
        getComputedStyle(cellAt(1, 0)!).position,
        Math.round(width),
        Math.round(left - cellAt(1, 0)!.getBoundingClientRect().left),
      ];
    };
    const before = looks();
    frame.contentDocument!.body.append(table);
    await settled(table);
    await frames();
    table.revision = 1;
    await settled(table);
    expect([looks()[0], looks()[1]]).to.deep.equal([before[0], before[1]]);
    scroller.scrollTop = 44 * 300;
    scroller.dispatchEvent(new Event('scroll'));
    expect(seen()[0]).to.equal('Customer 300');
    table.showRow(0);
    box.append(table);
    await settled(table);
    await frames();
    expect(looks()).to.deep.equal(before);
    frame.remove();
  });
});

describe('the keys in a data table', () => {
  it('do not reach the shortcuts of the page from its fields, but do from its cells, unless the grid uses them', async () => {
    const { root, cellAt, table } = await tableWith({ rows: memory(customers(10)), selectable: true }, 320);
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    root.querySelector<HTMLElement>('.sort-menu')!.focus();
    await press('c', 'ArrowDown');
    root.querySelector<HTMLElement>('.columns-button')!.click();
    await waitUntil(() => root.querySelector('.columns-item'));
    await settled(table);
    root.querySelector<HTMLElement>('.columns-item:nth-child(2) input')!.focus();
    await press('Space', 'x');
    expect(heard).to.deep.equal([]);
    await press('Escape');
    expect(root.querySelector(':popover-open')).to.equal(null);
    cellAt(1, 1)!.focus();
    await press('ArrowDown', 'Space', 'j', 'Control+k');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['j', 'Control', 'k']);
  });

  it('do not reach shortcuts that wait for a key to come up either', async () => {
    const { root, table } = await tableWith({ rows: memory(customers(10)) }, 320);
    const heard: string[] = [];
    const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
    for (const type of ['keypress', 'keyup'] as const) document.addEventListener(type, hear);
    root.querySelector<HTMLElement>('.sort-menu')!.focus();
    await press('c', 'ArrowDown');
    root.querySelector<HTMLElement>('.columns-button')!.click();
    await waitUntil(() => root.querySelector('.columns-item'));
    await settled(table);
    root.querySelector<HTMLElement>('.columns-item:nth-child(2) input')!.focus();
    await press('x');
    for (const type of ['keypress', 'keyup'] as const) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
  });

  it('do not stop at the scrolled box', async () => {
    const { scroller } = await tableWith({ rows: memory(customers(100)) });
    expect(scroller.tabIndex).to.equal(-1);
  });
});
