import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import type { Column } from '../../../src/components/data-table/column.js';
import { press } from '../../support/press.js';
import { columns, customers, frames, memory, scrollTo, settled, tableWith } from './table-fixture.js';
import type { Customer } from './table-fixture.js';

const [name, licenses] = columns as [Column<Customer>, Column<Customer>];

/** A column that draws something of its own. */
const drawing = (part: Partial<Column<Customer>>): Column<Customer> => ({
  key: 'own',
  label: 'Own',
  sorting: 'none',
  text: (row) => row.name,
  width: 200,
  ...part,
});

const chips = css`
  .chip {
    border-top: 3px solid rgb(1, 2, 3);
  }
`;

/** Chips that can be removed. */
const chipColumn = (onRemove: (row: Customer, chip: string) => void, of: (row: Customer) => readonly string[]) =>
  drawing({
    styles: chips,
    draw: (row) =>
      html`${of(row).map(
        (chip) =>
          html`<span class="chip"
            >${chip}<button type="button" tabindex="-1" @click=${() => onRemove(row, chip)}>×</button></span
          >`,
      )}`,
  });

/** A button that opens a menu in the top layer. */
const menuColumn = drawing({
  draw: (row) =>
    html`<button type="button" tabindex="-1" popovertarget="menu-${row.id}">Menu</button>
      <div id="menu-${row.id}" popover="auto">
        <button type="button" tabindex="-1">Do it with ${row.name}</button>
      </div>`,
});

describe('the cells of a data table', () => {
  it('bring their looks, and the table takes each of them once', async () => {
    const own = chipColumn(
      () => undefined,
      () => ['a'],
    );
    const both = [name, own, { ...own, key: 'other' }];
    const { table, root, cellAt } = await tableWith({ rows: memory(customers(3)), columns: both });
    const chip = cellAt(0, 1)!.querySelector('.chip')!;
    expect(getComputedStyle(chip).borderTopColor).to.equal('rgb(1, 2, 3)');
    const sheets = root.adoptedStyleSheets.length;
    table.columns = [name, { ...own, label: 'Another name' }];
    await settled(table);
    expect(root.adoptedStyleSheets.length).to.equal(sheets);
    expect(root.adoptedStyleSheets.filter((sheet) => sheet === chips.styleSheet).length).to.equal(1);
  });

  it('give the focus straight to their only control, and the launch of a row is one', async () => {
    const { cellAt, focused } = await tableWith({ rows: memory(customers(3)) });
    cellAt(0, 2)!.focus();
    await press('ArrowRight');
    expect(focused()).to.equal(cellAt(0, 3)!.querySelector('button'));
    await press('ArrowDown');
    expect(focused()).to.equal(cellAt(1, 3)!.querySelector('button'));
    await press('ArrowLeft');
    expect(focused()).to.equal(cellAt(1, 2));
  });

  it('with several controls are entered with Enter and F2, walked through, and left with Escape; the page hears of none of it', async () => {
    const removed: string[] = [];
    const own = chipColumn(
      (_, chip) => removed.push(chip),
      () => ['a', 'b'],
    );
    const { table, cellAt, focused } = await tableWith({ rows: memory(customers(3)), columns: [name, own] });
    const heard: string[] = [];
    let opened = 0;
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    table.addEventListener('row-open', () => (opened += 1));
    const [first, second] = cellAt(1, 1)!.querySelectorAll('button');
    cellAt(1, 0)!.focus();
    await press('ArrowRight');
    expect(focused()).to.equal(cellAt(1, 1));
    await press('Enter');
    expect(focused()).to.equal(first);
    await press('ArrowRight');
    expect(focused()).to.equal(second);
    await press('Escape');
    expect(focused()).to.equal(cellAt(1, 1));
    await press('F2');
    expect(focused()).to.equal(first);
    await press('Escape', 'ArrowLeft');
    expect(focused()).to.equal(cellAt(1, 0));
    document.removeEventListener('keydown', hear);
    expect([opened, removed, heard]).to.deep.equal([0, [], []]);
  });

  it('leave arrow keys to a field in them, and its letters do not reach the page', async () => {
    // Narrow enough for its cell in every engine: of what is cut off a tooltip would tell, and the first Escape would be for that.
    const narrow = html`<input type="text" size="8" tabindex="-1" aria-label="Note" value="ab" />`;
    const field = drawing({ draw: () => narrow });
    const { cellAt, focused } = await tableWith({ rows: memory(customers(3)), columns: [name, field] });
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    cellAt(1, 0)!.focus();
    await press('ArrowRight');
    expect(focused()).to.equal(cellAt(1, 1));
    await press('Enter');
    const input = cellAt(1, 1)!.querySelector('input')!;
    expect(focused()).to.equal(input);
    await press('End', 'ArrowLeft', 'x', 'Space');
    document.removeEventListener('keydown', hear);
    expect(input.value).to.equal('ax b');
    expect(focused()).to.equal(input);
    expect(heard).to.deep.equal([]);
    await press('Escape', 'ArrowDown');
    expect(focused()).to.equal(cellAt(2, 1));
  });

  it('keep the focus when the control that had it goes', async () => {
    const chipsOf = new Map([['c-1', ['a', 'b']]]);
    const own = chipColumn(
      (row, chip) =>
        chipsOf.set(
          row.id,
          chipsOf.get(row.id)!.filter((each) => each !== chip),
        ),
      (row) => chipsOf.get(row.id) ?? [],
    );
    const rows = customers(3);
    const { table, cellAt, focused } = await tableWith({ rows: memory(rows), columns: [name, own] });
    cellAt(1, 1)!.focus();
    await press('Enter', 'Enter');
    table.rows = memory(rows.map((row) => ({ ...row })));
    await settled(table);
    // One is left, so it has the focus for the cell.
    expect(focused()).to.equal(cellAt(1, 1)!.querySelector('button'));
    await press('Enter');
    table.rows = memory(rows.map((row) => ({ ...row })));
    await settled(table);
    expect(focused()).to.equal(cellAt(1, 1));
  });

  it('give the focus to their control when it comes while they have it', async () => {
    const late = drawing({ draw: (row) => (row.licenses > 0 ? html`<button tabindex="-1">Go</button>` : html``) });
    const rows = customers(2).map((row) => ({ ...row, licenses: 0 }));
    const { table, cellAt, focused } = await tableWith({ rows: memory(rows), columns: [name, late] });
    cellAt(1, 1)!.focus();
    table.rows = memory(rows.map((row) => ({ ...row, licenses: 5 })));
    await settled(table);
    expect(focused()).to.equal(cellAt(1, 1)!.querySelector('button'));
  });

  it('close their menus when they are scrolled, and have the focus again', async () => {
    const { cellAt, focused, scroller, root } = await tableWith({
      rows: memory(customers(200)),
      columns: [name, menuColumn],
    });
    const open = () => root.querySelectorAll(':popover-open').length;
    cellAt(2, 1)!.querySelector('button')!.focus();
    await press('Enter');
    expect(open()).to.equal(1);
    root.querySelector<HTMLElement>(':popover-open button')!.focus();
    await scrollTo(scroller, 44 * 100);
    expect(open()).to.equal(0);
    expect(focused()).to.equal(cellAt(2, 1)!.querySelector('button'));
    await press('ArrowDown');
    expect(focused()).to.equal(cellAt(3, 1)!.querySelector('button'));
  });

  it('close a menu when another row takes the place of theirs, but not when the same row comes anew', async () => {
    const rows = customers(3);
    const { table, cellAt, root } = await tableWith({ rows: memory(rows), columns: [name, menuColumn] });
    const open = () => root.querySelectorAll(':popover-open').length;
    cellAt(1, 1)!.querySelector('button')!.click();
    table.rows = memory(rows.map((row) => ({ ...row, licenses: 7 })));
    await settled(table);
    expect(open()).to.equal(1);
    table.rows = memory([...rows].reverse().map((row, index) => ({ ...row, id: `other-${index}` })));
    await settled(table);
    expect(open()).to.equal(0);
  });

  it('leave the keys and clicks in a menu to the menu', async () => {
    const { table, cellAt, root } = await tableWith({ rows: memory(customers(3)), columns: [name, menuColumn] });
    let opened = 0;
    table.addEventListener('row-open', () => (opened += 1));
    cellAt(1, 1)!.querySelector('button')!.click();
    const menu = root.querySelector<HTMLElement>(':popover-open')!;
    menu.click();
    menu.querySelector('button')!.focus();
    await press('ArrowDown', 'Enter');
    expect(root.activeElement).to.equal(menu.querySelector('button'));
    await press('Escape');
    expect([opened, root.querySelectorAll(':popover-open').length]).to.deep.equal([0, 0]);
  });

  it('are told before they show another row, so that they can close what is elsewhere', async () => {
    const left: string[] = [];
    const told = drawing({
      draw: (row) => html`<i>${row.name}</i>`,
      release: (cell) => left.push(cell.textContent.trim()),
    });
    const { table, scroller, rowAt } = await tableWith({ rows: memory(customers(200)), columns: [name, told] });
    await scrollTo(scroller, 44 * 100);
    expect(left).to.contain('Customer 0').and.not.to.contain('Customer 100');
    left.length = 0;
    const shown = rowAt(100)!.querySelector('i')!.textContent;
    table.columns = [name, licenses];
    await settled(table);
    await frames();
    expect(left).to.contain(shown);
  });
});
