import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SlowRows, chord, columns, customers, frames, memory, scrollTo, settled, tableWith } from './table-fixture.js';

describe('the keyboard in a data table', () => {
  it('is reached with one Tab and walked through with arrows, Home, End and pages', async () => {
    const { focused, headerAt, cellAt, grid } = await tableWith({ rows: memory(customers(1000)) });
    headerAt(0).querySelector('button')!.focus();
    expect(grid.querySelectorAll('[tabindex="0"]').length).to.equal(1);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(cellAt(0, 0));
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal(cellAt(0, 1));
    await sendKeys({ press: 'End' });
    expect(focused()).to.equal(cellAt(0, 3)!.querySelector('button'));
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal(cellAt(0, 3)!.querySelector('button'));
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'PageDown' });
    expect(focused()).to.equal(cellAt(10, 0));
    await sendKeys({ press: 'PageUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.equal(headerAt(0).querySelector('button'));
    expect(grid.querySelectorAll('[tabindex="0"]').length).to.equal(1);
  });

  it('goes to the first and the last cell of 100,000 rows with Ctrl', async () => {
    const { focused, headerAt, cellAt, seen } = await tableWith({ rows: memory(customers(100_000)) });
    headerAt(0).querySelector('button')!.focus();
    await chord('Control', 'End');
    expect(focused()).to.equal(cellAt(99_999, 3)!.querySelector('button'));
    expect(seen().at(-1)).to.equal('Customer 99999');
    await chord('Control', 'Home');
    expect(focused()).to.equal(cellAt(0, 0));
    expect(seen()[0]).to.equal('Customer 0');
  });

  it('keeps the focus on its row when it is scrolled out of sight and back, and goes on from there', async () => {
    const { scroller, cellAt, focused, rowsInDocument, seen } = await tableWith({ rows: memory(customers(10_000)) });
    cellAt(5, 1)!.focus();
    await scrollTo(scroller, 200_000);
    expect(focused()!.closest('.row')!.ariaRowIndex).to.equal('7');
    expect(rowsInDocument().length).to.be.at.most(60);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(cellAt(6, 1));
    expect(seen()).to.contain('Customer 6');
    await scrollTo(scroller, 100_000);
    await scrollTo(scroller, 0);
    expect(focused()).to.equal(cellAt(6, 1));
    const indexes = rowsInDocument().map((row) => row.ariaRowIndex);
    expect(new Set(indexes).size).to.equal(indexes.length);
  });

  it('keeps the focus when rows arrive, columns change and rows become fewer', async () => {
    const rows = new SlowRows(1000);
    const { table, cellAt, focused } = await tableWith({ rows });
    cellAt(5, 1)!.focus();
    rows.arrive(0);
    table.revision = 1;
    await settled(table);
    expect(focused()).to.equal(cellAt(5, 1));
    table.columnKeys = ['double'];
    await settled(table);
    expect(focused()).to.equal(cellAt(5, 1));
    table.rows = memory(customers(3));
    await settled(table);
    expect(focused()).to.equal(cellAt(2, 1));
  });

  it('mirrors the arrow keys where rows run from right to left', async () => {
    const { box, cellAt, focused } = await tableWith({ rows: memory(customers(10)) });
    box.dir = 'rtl';
    await frames();
    cellAt(0, 0)!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused()).to.equal(cellAt(0, 1));
    expect(cellAt(0, 0)!.getBoundingClientRect().left).to.be.greaterThan(cellAt(0, 1)!.getBoundingClientRect().left);
  });

  it('enters a cell with several buttons with F2 and leaves it with Escape', async () => {
    const twoButtons = {
      ...columns[3]!,
      draw: (_: unknown, cell: HTMLElement) => {
        if (cell.childElementCount === 0) cell.append(button('First'), button('Second'));
      },
    };
    const { cellAt, focused } = await tableWith({ rows: memory(customers(3)), columns: [columns[0]!, twoButtons] });
    cellAt(0, 1)!.focus();
    await sendKeys({ press: 'F2' });
    expect(focused()!.textContent).to.equal('First');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()!.textContent).to.equal('Second');
    await sendKeys({ press: 'Escape' });
    expect(focused()).to.equal(cellAt(0, 1));
  });

  it('keeps name and actions in sight when it scrolls sideways, and brings a cell that gets the focus between them', async () => {
    const { cellAt, headerAt, scroller } = await tableWith({ rows: memory(customers(3)) });
    dragEdge(headerAt(0), -400);
    for (const column of [1, 2]) dragEdge(headerAt(column), 400);
    const edges = (cell: HTMLElement) => cell.getBoundingClientRect();
    // A scroll bar may stand beside the rows.
    expect(edges(cellAt(0, 3)!).right).to.equal(edges(scroller).left + scroller.clientWidth);
    cellAt(0, 0)!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(scroller.scrollLeft).to.be.greaterThan(0);
    expect(edges(cellAt(0, 2)!).left).to.be.at.least(edges(cellAt(0, 0)!).right - 1);
    expect(edges(cellAt(0, 2)!).right).to.be.at.most(edges(cellAt(0, 3)!).left + 1);
    for (const row of [0, 1]) expect(edges(cellAt(row, 0)!).left).to.equal(edges(scroller).left);
    expect(edges(headerAt(0)).left).to.equal(edges(scroller).left);
  });
});

/** Makes a column wider by dragging its edge. */
function dragEdge(header: HTMLElement, by: number): void {
  const handle = header.querySelector<HTMLElement>('.handle')!;
  handle.setPointerCapture = () => undefined;
  for (const [type, clientX] of [
    ['pointerdown', 0],
    ['pointermove', by],
    ['lostpointercapture', by],
  ] as const)
    handle.dispatchEvent(new PointerEvent(type, { clientX, button: 0, bubbles: true }));
}

function button(text: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.tabIndex = -1;
  element.textContent = text;
  return element;
}
