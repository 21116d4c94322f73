import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulate } from '../../support/page.js';
import { SlowRows, chord, columns, customers, frames, memory, settled, tableWith } from './table-fixture.js';

async function scrollTo(scroller: HTMLElement, top: number): Promise<void> {
  scroller.scrollTop = top;
  await frames();
}

describe('data table: rows', () => {
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
    const { scroller, rowsInDocument } = await tableWith({ rows: memory(customers(1000)) });
    await scrollTo(scroller, 44 * 33);
    const indexes = () => rowsInDocument().map((row) => Number(row.ariaRowIndex));
    expect(indexes()).not.to.deep.equal([...indexes()].sort((a, b) => a - b));
    await waitUntil(() => indexes().every((index, place) => place === 0 || index > indexes()[place - 1]!));
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
    expect(cellAt(1, 1)!.textContent).to.equal('This row could not be read.');
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

  it('draws a frame in far less than 50 ms while it is scrolled at 30,000 px a second', async () => {
    const { scroller } = await tableWith({ rows: memory(customers(100_000)) });
    const times: number[] = [];
    for (let frame = 0; frame < 60; frame += 1) {
      const start = performance.now();
      scroller.scrollTop += 500;
      scroller.dispatchEvent(new Event('scroll'));
      void scroller.offsetHeight;
      times.push(performance.now() - start);
      await new Promise(requestAnimationFrame);
    }
    times.sort((a, b) => a - b);
    expect(times[54]).to.be.below(50);
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
    const opened = oneEvent(table, 'row-open');
    rowAt(4)!.click();
    expect((await opened).detail.index).to.equal(2);
  });
});

describe('data table: place on the page', () => {
  it('keeps its place when it is moved in the document', async () => {
    const { table, box, scroller, seen } = await tableWith({ rows: memory(customers(1000)) });
    await scrollTo(scroller, 44 * 300);
    const other = document.createElement('div');
    box.append(other);
    other.append(table);
    await frames();
    expect(seen()[0]).to.equal('Customer 300');
  });

  it('draws itself when it is shown after it was made in a hidden box', async () => {
    const { box, table, seen, rowsInDocument } = await tableWith({ rows: memory(customers(1000)) });
    box.hidden = true;
    await frames();
    table.rows = memory(customers(500).reverse());
    await settled(table);
    box.hidden = false;
    await frames();
    expect(seen()[0]).to.equal('Customer 499');
    box.style.width = '0';
    await frames();
    box.style.width = '700px';
    await frames();
    expect(rowsInDocument().length).to.be.greaterThan(10);
  });

  it('is as high as its rows need, up to its own limit, and fills a box that gives it a height', async () => {
    const few = await tableWith({ rows: memory(customers(3)) });
    expect(few.scroller.offsetHeight).to.equal(4 * 44);
    const many = await tableWith({ rows: memory(customers(300)) });
    expect(many.scroller.offsetHeight).to.equal(572);
    Object.assign(many.box.style, { display: 'flex', flexDirection: 'column', height: '900px' });
    many.table.style.flex = '1';
    await frames();
    expect(many.scroller.getBoundingClientRect().bottom).to.equal(many.box.getBoundingClientRect().bottom);
    expect(many.seen().length).to.be.greaterThan(16);
    many.box.style.height = '400px';
    await frames();
    expect(many.scroller.getBoundingClientRect().bottom).to.equal(many.box.getBoundingClientRect().bottom);
  });

  it('becomes a list of cards with the same cells where it is narrow', async () => {
    const { table, rowAt, cellAt, rowsInDocument, box } = await tableWith(
      { rows: memory(customers(100)), selectable: true },
      320,
    );
    const card = rowAt(0)!.getBoundingClientRect();
    expect(card.height).to.equal(56 + 46);
    expect(rowAt(1)!.getBoundingClientRect().top).to.equal(card.bottom);
    expect(getComputedStyle(cellAt(0, 2)!, '::before').content).to.equal('"Licenses"');
    for (const cell of rowAt(0)!.querySelectorAll<HTMLElement>('.cell')) {
      const { left, right, top, bottom } = cell.getBoundingClientRect();
      expect([left >= card.left, right <= card.right, top >= card.top, bottom <= card.bottom].join()).to.equal(
        'true,true,true,true',
      );
    }
    await expect(table).to.be.accessible();
    box.style.width = '700px';
    await frames();
    expect(rowsInDocument()[0]!.offsetHeight).to.equal(44);
  });

  it('has rows of 36 px when the portal wants them compact', async () => {
    const { box, rowAt, seen, scroller } = await tableWith({ rows: memory(customers(100)) });
    box.style.setProperty('--_row-height', '36px');
    box.style.width = '790px';
    await frames();
    expect(rowAt(1)!.getBoundingClientRect().height).to.equal(36);
    expect(rowAt(1)!.getBoundingClientRect().top - rowAt(0)!.getBoundingClientRect().top).to.equal(36);
    await scrollTo(scroller, 360);
    expect(seen()[0]).to.equal('Customer 10');
  });

  it('prints the rows that are loaded, without a scrolled box, and shrinks again', async () => {
    const { scroller, rowsInDocument } = await tableWith({ rows: memory(customers(200)) });
    dispatchEvent(new Event('beforeprint'));
    await emulate({ media: 'print' });
    expect(rowsInDocument().length).to.equal(200);
    expect(rowsInDocument()[199]!.innerText).to.contain('Customer 199');
    expect(scroller.scrollHeight).to.be.at.most(scroller.clientHeight);
    await emulate({});
    dispatchEvent(new Event('afterprint'));
    expect(rowsInDocument().length).to.be.at.most(60);
  });

  it('is accessible in forced colors', async () => {
    await emulate({ forcedColors: 'active' });
    const { table } = await tableWith({ rows: memory(customers(30)), selectable: true, selected: ['c-1'] });
    await expect(table).to.be.accessible();
    await emulate({});
  });

  it('leaves no listener and no observer behind when it is removed', async () => {
    const listeners = new Map<string, number>();
    const count = (target: EventTarget, name: 'addEventListener' | 'removeEventListener', by: number) => {
      const original = target[name];
      target[name] = function (this: EventTarget, ...parameters: Parameters<typeof original>) {
        listeners.set(parameters[0], (listeners.get(parameters[0]) ?? 0) + by);
        return original.apply(target, parameters);
      };
      return () => (target[name] = original);
    };
    const restore = [window, document].flatMap((target) => [
      count(target, 'addEventListener', 1),
      count(target, 'removeEventListener', -1),
    ]);
    const { disconnect } = ResizeObserver.prototype;
    let disconnected = 0;
    ResizeObserver.prototype.disconnect = function () {
      disconnected += 1;
      return disconnect.call(this);
    };
    const { table } = await tableWith({ rows: memory(customers(100)) });
    table.remove();
    await frames();
    restore.forEach((undo) => undo());
    ResizeObserver.prototype.disconnect = disconnect;
    expect(disconnected).to.equal(1);
    expect([...listeners.values()].filter((left) => left > 0)).to.deep.equal([]);
  });
});

describe('data table: keyboard', () => {
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
    const wide = columns.map((column) => (column.place ? column : { ...column, width: 500, minWidth: 500 }));
    const { cellAt, headerAt, scroller } = await tableWith({ rows: memory(customers(3)), columns: wide });
    const edges = (cell: HTMLElement) => cell.getBoundingClientRect();
    expect(edges(cellAt(0, 3)!).right).to.equal(edges(scroller).right);
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

describe('data table: actions', () => {
  it('opens a row by a click and by Enter, but not by its buttons', async () => {
    const { table, cellAt } = await tableWith({ rows: memory(customers(10)) });
    const opened: number[] = [];
    table.addEventListener('row-open', (event) => opened.push((event as CustomEvent<{ index: number }>).detail.index));
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
    table.addEventListener('sort-change', (event) => sorts.push((event as CustomEvent<{ sort: string }>).detail.sort));
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

  it('hides, shows and moves columns, but never hides the first one, and keeps the focus on what was moved', async () => {
    const { table, root } = await tableWith({ rows: memory(customers(10)) });
    const labels = () => [...root.querySelectorAll('.head .header-label')].map((label) => label.textContent);
    root.querySelector<HTMLElement>('.columns-button')!.click();
    const lines = () => [...root.querySelectorAll<HTMLElement>('.columns-item')];
    const box = (line: number) => lines()[line]!.querySelector('input')!;
    expect(box(0).disabled).to.equal(true);
    box(1).click();
    await settled(table);
    expect(labels()).to.deep.equal(['Customer', 'Double']);
    expect(lines().map((line) => line.textContent!.trim())).to.deep.equal(['Customer', 'Double', 'Licenses']);
    box(2).click();
    await settled(table);
    const changed = oneEvent(table, 'columns-change');
    lines()[2]!.querySelector<HTMLElement>('.up')!.click();
    expect((await changed).detail.columns).to.deep.equal(['customer', 'licenses', 'double']);
    await settled(table);
    expect(root.activeElement).to.equal(lines()[1]!.querySelector('.up'));
    await expect(table).to.be.accessible();
    root.querySelector<HTMLElement>('.columns-reset')!.click();
    await settled(table);
    expect(table.columnKeys).to.equal(undefined);
    await sendKeys({ press: 'Escape' });
    expect(root.querySelector('.columns-menu')!.matches(':popover-open')).to.equal(false);
  });

  it('shows the columns that were chosen, ignores unknown ones and keeps the first and the last', async () => {
    const { root } = await tableWith({ rows: memory(customers(10)), columnKeys: ['double', 'gone', 'double'] });
    expect(
      [...root.querySelectorAll('[role="columnheader"]')].map((header) => header.textContent!.trim()),
    ).to.deep.equal(['Customer', 'Double', 'Actions']);
  });

  it('sizes a column from the keyboard and by its edge, not below its least width', async () => {
    const { headerAt, cellAt } = await tableWith({ rows: memory(customers(10)) });
    const width = () => cellAt(0, 1)!.getBoundingClientRect().width;
    const before = width();
    headerAt(1).querySelector('button')!.focus();
    await chord('Shift', 'ArrowRight');
    expect(width()).to.equal(before + 16);
    expect(headerAt(1).getBoundingClientRect().width).to.equal(before + 16);

    const handle = headerAt(1).querySelector<HTMLElement>('.handle')!;
    handle.setPointerCapture = () => undefined;
    const pointer = (type: string, clientX: number) =>
      handle.dispatchEvent(new PointerEvent(type, { clientX, pointerId: 1, button: 0, bubbles: true }));
    pointer('pointerdown', 500);
    pointer('pointermove', 470);
    expect(width()).to.equal(before + 16 - 30);
    pointer('pointermove', -500);
    expect(width()).to.equal(72);
    pointer('lostpointercapture', 0);
    pointer('pointermove', 900);
    expect(width()).to.equal(72);
    handle.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(width()).to.equal(before);
  });

  it('selects rows by check box, with Space and up to a row with Shift; what is selected stays so out of sight', async () => {
    const { table, cellAt, rowAt, scroller, root } = await tableWith({
      rows: memory(customers(1000)),
      selectable: true,
    });
    const selects = (row: number) => cellAt(row, 0)!.querySelector<HTMLInputElement>('input')!;
    const selected = oneEvent(table, 'row-select');
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

  it('gives all rows as CSV with the columns that are shown', async () => {
    const { table } = await tableWith({
      rows: memory(customers(2500)),
      columnKeys: ['customer', 'licenses'],
      selectable: true,
    });
    const lines = (await table.toCSV()).split('\r\n');
    expect(lines.length).to.equal(2501);
    expect(lines[0]).to.equal('\uFEFFCustomer,Licenses');
    expect(lines[2500]).to.equal('Customer 2499,7497');
  });

  it('exports with progress, hands over a file, and can be cancelled', async () => {
    const rows = new SlowRows(3000);
    let next: () => void = () => undefined;
    rows.all = async function* ({ signal, onProgress }) {
      onProgress?.(1000, 3000);
      await new Promise<void>((resolve) => (next = resolve));
      signal.throwIfAborted();
      yield customers(3000);
    };
    const { table, root } = await tableWith({ rows, fileName: 'customers' });
    const files: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      files.push(this.download);
    };
    const progress = () => root.querySelector('[part="progress"]');
    root.querySelector<HTMLElement>('.export-button')!.click();
    await settled(table);
    expect(progress()!.textContent).to.contain('1,000 of 3,000 rows');
    await expect(table).to.be.accessible();
    next();
    await waitUntil(() => !progress());
    expect(files).to.deep.equal(['customers.csv']);

    root.querySelector<HTMLElement>('.export-button')!.click();
    await settled(table);
    root.querySelector<HTMLElement>('[part="progress"] button')!.click();
    next();
    await settled(table);
    expect(progress()).to.equal(null);
    expect(files.length).to.equal(1);
    HTMLAnchorElement.prototype.click = click;
  });

  it('says that an export failed', async () => {
    const rows = new SlowRows(10);
    rows.all = async function* () {
      throw new Error('no');
    };
    const { root } = await tableWith({ rows });
    root.querySelector<HTMLElement>('.export-button')!.click();
    await waitUntil(() => root.querySelector('.export-note'));
    expect(root.querySelector('.export-note')!.textContent).to.equal('The export failed. Try again.');
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
    rows.forEach((row, index) => expect(cellAt(index, 0)!.textContent).to.equal(row.name));
    expect(getComputedStyle(cellAt(1, 0)!.firstElementChild!).direction).to.equal('rtl');
    expect(cellAt(1, 0)!.querySelector('bdi')!.getBoundingClientRect().left).to.be.closeTo(
      cellAt(0, 0)!.querySelector('bdi')!.getBoundingClientRect().left,
      1,
    );
  });
});

function button(text: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.tabIndex = -1;
  element.textContent = text;
  return element;
}
