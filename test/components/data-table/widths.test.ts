import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { Column } from '../../../src/components/data-table/column.js';
import { distort, distortions, seen } from '../../support/distortions.js';
import { press } from '../../support/press.js';
import { waitUntil } from '../../support/wait-until.js';
import { SlowRows, columns, customers, frames, memory, scrollTo, settled, tableWith } from './table-fixture.js';
import type { Customer } from './table-fixture.js';

const [name, licenses, double, actions] = columns as [
  Column<Customer>,
  Column<Customer>,
  Column<Customer>,
  Column<Customer>,
];
const named = (text: string, index = 0) => ({ id: `c-${index}`, name: text, licenses: index });
const long = 'Abogados García & Partners International Holding S.L.';
const widthOf = (cell: HTMLElement | null | undefined) => cell!.getBoundingClientRect().width;
/** Whether something in a cell is cut off. */
const isCut = (cell: HTMLElement) =>
  [cell, ...cell.querySelectorAll('*')].some(
    ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
  );
/** Whether a label is cut off, or has no room in two lines. */
const isLabelCut = (header: HTMLElement) => {
  const label = header.querySelector('.header-label')!;
  return label.scrollHeight > label.clientHeight || label.scrollWidth > label.clientWidth;
};
const isShown = (cell: HTMLElement | null | undefined) => cell!.checkVisibility();

describe('the widths of columns', () => {
  it('stay when rows are sorted otherwise, or grow, so that a header stays under the pointer that pressed it', async () => {
    const texts: Column<Customer> = { key: 'text', label: 'Text', text: (row) => 'W'.repeat(row.licenses) };
    const rows = memory(
      Array.from({ length: 100 }, (_, index) => named(`${100 + index}`, 12 - Math.floor(index / 10))),
    );
    const { table, headerAt, cellAt } = await tableWith({ rows, columns: [name, texts, double], sort: 'name' });
    const widths = () => [0, 1, 2].map((column) => widthOf(headerAt(column)));
    const before = widths();
    const sortBy = async (sort: string) => {
      rows.sortBy(sort);
      table.sort = sort;
      await settled(table);
    };
    await sortBy('-name');
    expect(cellAt(0, 1)!.textContent).to.equal('WWW');
    expect(widths()).to.deep.equal(before);
    table.subject = 'other rows';
    await settled(table);
    expect(widths()[1]).to.be.lessThan(before[1]!);
    await sortBy('name');
    expect(widths()).to.deep.equal(before);
  });

  it('are the same when the same rows are measured again', async () => {
    const last = { ...double, label: 'Twice as many licenses' };
    const { table, headerAt } = await tableWith({ rows: memory(customers(9)), columns: [name, licenses, last] });
    const widths = () => [0, 1, 2].map((column) => widthOf(headerAt(column)));
    const before = widths();
    table.subject = 'as other rows';
    await settled(table);
    expect(widths()).to.deep.equal(before);
  });

  it('are what the header and the widest cell need, and the name has the rest', async () => {
    const texts: Column<Customer> = { key: 'text', label: 'Text', text: (row) => 'W'.repeat(row.licenses) };
    const { cellAt, headerAt, scroller } = await tableWith({
      rows: memory([named('A', 3), named('B', 12)]),
      columns: [name, texts, double],
    });
    expect(isCut(cellAt(1, 1)!)).to.equal(false);
    const { paddingLeft, paddingRight } = getComputedStyle(cellAt(1, 1)!);
    const around = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
    expect(widthOf(cellAt(1, 1)) - around - textWidth(cellAt(1, 1)!)).to.be.within(0, 5);
    expect(isLabelCut(headerAt(1))).to.equal(false);
    const all = [0, 1, 2].reduce((sum, column) => sum + widthOf(cellAt(0, column)), 0);
    expect(all).to.equal(scroller.clientWidth);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`leave nothing to scroll sideways while they have room, in whatever width they are fitted (${dir})`, async () => {
      const wide = [name, { ...licenses, minWidth: 150 }, { ...double, minWidth: 150 }];
      const { table, box, scroller } = await tableWith({ rows: memory(customers(9)), columns: wide });
      box.dir = dir;
      // A table that shrinks is wider than its box for a moment: a bar that came then would take room, and so bring the other bar.
      for (const width of [782, 770, 764, 770, 640, 800]) {
        box.style.width = `${width}px`;
        await settled(table);
        expect(scroller.scrollWidth, `${width}`).to.equal(scroller.clientWidth);
        expect(scroller.clientWidth, `${width}`).to.equal(width);
        expect(scroller.clientHeight, `${width}`).to.equal(scroller.offsetHeight - 1);
      }
    });
  }

  it('leave room for the bar of rows that came later, where it takes some', async () => {
    const { table, scroller, cellAt } = await tableWith({ rows: memory(customers(3)), columns });
    const edge = () => cellAt(0, 3)!.getBoundingClientRect().right - scroller.getBoundingClientRect().left;
    table.style.height = '300px';
    for (const rows of [3, 1000, 3]) {
      table.rows = memory(customers(rows));
      await settled(table);
      expect(edge(), `${rows}`).to.equal(scroller.clientWidth);
    }
  });

  it('have room for a header in two lines, also when the rows are sorted by it', async () => {
    const label = 'Average wait before abandoned/answered';
    const { headerAt } = await tableWith({
      rows: memory([named('A')]),
      columns: [name, { ...licenses, label }],
      sort: '-licenses',
    });
    expect(isLabelCut(headerAt(1))).to.equal(false);
    expect(widthOf(headerAt(1))).to.be.below(250);
  });

  it('never cut a name: the columns of lowest priority leave first, and the menu says so', async () => {
    const wide = [
      name,
      { ...licenses, priority: 2, minWidth: 150 },
      { ...double, priority: 1, minWidth: 150 },
      actions,
    ];
    const { table, box, cellAt, headerAt, root } = await tableWith(
      { rows: memory([named(long)]), columns: wide },
      1000,
    );
    for (const [width, licensesStay, doubleStays] of [
      [1000, true, true],
      [680, true, false],
      [560, false, false],
      [1000, true, true],
    ] as const) {
      box.style.width = `${width}px`;
      await settled(table);
      expect([isShown(cellAt(0, 1)), isShown(cellAt(0, 2))], `${width}`).to.deep.equal([licensesStay, doubleStays]);
      expect([isShown(headerAt(1)), isShown(headerAt(2))], `${width}`).to.deep.equal([licensesStay, doubleStays]);
      expect(isCut(cellAt(0, 0)!), `${width}`).to.equal(false);
      expect(isShown(cellAt(0, 3)), `${width}`).to.equal(true);
    }
    box.style.width = '680px';
    await settled(table);
    root.querySelector<HTMLElement>('.columns-button')!.click();
    await waitUntil(() => root.querySelector('.columns-item'));
    await settled(table);
    const notes = [...root.querySelectorAll<HTMLElement>('.columns-item')].map((line) =>
      // Empty lines are drawings of its buttons, in WebKit.
      line.innerText.split('\n').filter(Boolean),
    );
    expect(notes).to.deep.equal([['Customer'], ['Licenses'], ['Double', 'No room here']]);
  });

  it('let the keyboard pass over a column that has no room', async () => {
    const wide = [name, { ...licenses, minWidth: 400 }, double, actions];
    const { cellAt, focused } = await tableWith({ rows: memory(customers(3)), columns: wide }, 600);
    expect(isShown(cellAt(0, 1)) || isShown(cellAt(0, 2))).to.equal(true);
    const hidden = isShown(cellAt(0, 1)) ? 2 : 1;
    cellAt(0, 0)!.focus();
    await press('ArrowRight');
    expect(focused()).to.equal(cellAt(0, hidden === 1 ? 2 : 1));
    await press('End', 'ArrowLeft');
    expect(focused()).to.equal(cellAt(0, hidden === 1 ? 2 : 1));
  });

  it('are measured when the rows are here, and again for other rows', async () => {
    const rows = new SlowRows(100);
    const { table, cellAt } = await tableWith({ rows });
    rows.arrive(0);
    table.revision = 1;
    await settled(table);
    const before = widthOf(cellAt(0, 1));
    table.rows = memory([named('A', 1_000_000_000_000)]);
    await settled(table);
    expect(isCut(cellAt(0, 1)!)).to.equal(false);
    expect(widthOf(cellAt(0, 1))).to.be.above(before);
  });

  it('grow for rows that show up later, out of what is left over, and no column leaves for that', async () => {
    const rows = customers(300).map((row, index) => (index < 150 ? row : { ...row, licenses: 10 ** 15 + index }));
    const { cellAt, scroller, root } = await tableWith({ rows: memory(rows) });
    const before = widthOf(cellAt(0, 1));
    await scrollTo(scroller, 44 * 200);
    const at = () => root.querySelector<HTMLElement>('.body .row:not(.waiting) .c1')!;
    while (isCut(at())) await frames();
    expect(widthOf(at())).to.be.above(before);
    expect([0, 1, 2, 3].every((column) => isShown(at().parentElement!.querySelector(`.c${column}`)))).to.equal(true);
  });

  it('can be changed from the keyboard and by their edge, not below the least one', async () => {
    const { headerAt, cellAt } = await tableWith({ rows: memory(customers(10)) });
    const width = () => widthOf(cellAt(0, 1));
    const before = width();
    headerAt(1).querySelector('button')!.focus();
    await press('Shift+ArrowRight');
    expect(width()).to.equal(before + 16);
    expect(widthOf(headerAt(1))).to.equal(before + 16);
    await dragEdge(headerAt(1), [30, -500]);
    expect(width()).to.equal(72);
    headerAt(1)
      .querySelector('.handle')!
      .dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(width()).to.equal(before);
  });

  for (const distortion of distortions) {
    it(`follow the pointer exactly inside ${distortion.name}`, async () => {
      // As wide as in the window at least: WebKit's container queries count the window's pixels.
      const width = 600 / Math.min(1, distortion.zoom);
      const { table, headerAt, box } = await tableWith({ rows: memory(customers(3)) }, width);
      distort(box, distortion);
      await settled(table);
      box.scrollIntoView();
      const edge = () => seen(headerAt(1).querySelector('.handle')!, distortion);
      const start = edge().x + edge().width / 2;
      await dragEdge(headerAt(1), [60, 90], start, edge().y + 4);
      expect(edge().x + edge().width / 2).to.be.closeTo(start + 90, 1.5);
      await sendMouse({ type: 'move', position: [0, 0] });
    });
  }
});

/** Width of the text of a cell, px. */
function textWidth(cell: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect().width;
}

/** Drags the edge of a header cell with the mouse, by so many px of the window one after the other. */
async function dragEdge(header: HTMLElement, by: readonly number[], x?: number, y?: number): Promise<void> {
  const { left, top, width } = header.querySelector('.handle')!.getBoundingClientRect();
  const start = [Math.round(x ?? left + width / 2), Math.round(y ?? top + 4)] as const;
  await sendMouse({ type: 'move', position: [...start] });
  await sendMouse({ type: 'down' });
  for (const distance of by) await sendMouse({ type: 'move', position: [Math.max(0, start[0] + distance), start[1]] });
  await sendMouse({ type: 'up' });
}
