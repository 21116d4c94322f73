import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Column } from '../../../src/components/data-table/column.js';
import { columns, customers, memory, partsOf, settled, SlowRows, tableWith } from './table-fixture.js';
import type { Customer, Table } from './table-fixture.js';

type Columns = readonly Column<Customer>[];

const [name, licenses, two, actions] = columns as [
  Column<Customer>,
  Column<Customer>,
  Column<Customer>,
  Column<Customer>,
];
/** Its label needs more than any column has: the space at its start counts. */
const double = { ...two, label: 'Doubled' };
const region: Column<Customer> = {
  key: 'region',
  label: 'Region',
  text: (row) => (row.licenses % 2 ? 'North' : 'South'),
  draw: (row) => html`<i>${row.licenses % 2 ? 'North' : 'South'}</i>`,
};

/** The part of a cell that names its column → the cell, of a row. */
function cellsOf(table: Table, index: number): ReadonlyMap<string, HTMLElement> {
  const cells = [...partsOf(table).rowAt(index)!.querySelectorAll<HTMLElement>('.cell')];
  return new Map(cells.map((cell) => [cell.getAttribute('part')!.replace('cell cell-', ''), cell]));
}

/** What a table with these columns shows that was made with them: rows, and the widths of their cells. */
async function madeWith(given: Columns, more: Partial<Table>) {
  const { table } = await tableWith({ rows: memory(customers(10)), columns: given, ...more });
  return readingOf(table);
}

function readingOf(table: Table) {
  return [0, 1, 7].map((index) =>
    [...cellsOf(table, index).values()].map((cell) => ({
      part: cell.getAttribute('part'),
      place: cell.ariaColIndex,
      classes: [...cell.classList].sort().join(' '),
      says: cell.textContent,
      box: [Math.round(cell.getBoundingClientRect().width), cell.offsetLeft],
    })),
  );
}

const changes: readonly { readonly what: string; readonly from: Columns; readonly to: Columns }[] = [
  { what: 'one more at the end', from: [name, licenses], to: [name, licenses, actions] },
  { what: 'one less at the end', from: [name, licenses, actions], to: [name, licenses] },
  { what: 'one more at the start', from: [name, licenses], to: [double, name, licenses] },
  { what: 'one more in the middle', from: [name, double, actions], to: [name, region, double, actions] },
  { what: 'another order', from: [name, licenses, double], to: [double, name, licenses] },
  { what: 'one in the place of another', from: [name, region, double], to: [name, licenses, double] },
  { what: 'all of them', from: [licenses, name], to: [region, double, { ...name, minWidth: 200 }] },
  { what: 'one that writes otherwise', from: [name, licenses], to: [name, { ...licenses, text: () => 'many' }] },
];

const tables: readonly { readonly of: string; readonly more: Partial<Table> }[] = [
  { of: 'a table', more: {} },
  { of: 'a table with check boxes', more: { selectable: true, selected: ['c-1'] } },
  {
    of: 'a table with headings',
    more: {
      sections: [
        { start: 0, label: 'First' },
        { start: 2, label: 'Others' },
      ],
    },
  },
];

describe('other columns of a data table', () => {
  for (const { of, more } of tables) {
    for (const { what, from, to } of changes) {
      it(`keep the cells of those that stay: ${what}, in ${of}`, async () => {
        const lines = (index: number) => index + (more.sections ? (index < 2 ? 1 : 2) : 0);
        const { table, rowsInDocument } = await tableWith({ rows: memory(customers(10)), columns: from, ...more });
        const rows = rowsInDocument();
        const before = cellsOf(table, lines(3));
        table.columns = to.map((column) => ({ ...column }));
        await settled(table);
        expect(rowsInDocument(), 'rows').to.deep.equal(rows);
        const after = cellsOf(table, lines(3));
        const stay = from.filter((column) => to.includes(column)).map(({ key }) => key);
        // A check box is called by the name.
        if (stay.includes('name')) stay.push('selection');
        for (const [key, cell] of before) {
          const isKept = stay.includes(key);
          expect(after.get(key) === cell, key).to.equal(isKept);
          if (!isKept) expect(cell.isConnected, key).to.equal(false);
        }
        expect(readingOf(table)).to.deep.equal(await madeWith(to, more));
      });
    }
  }

  it('keep them in cards', async () => {
    const { table } = await tableWith({ rows: memory(customers(10)), columns: [name, licenses] }, 300);
    const before = cellsOf(table, 2);
    table.columns = [name, region, licenses];
    await settled(table);
    const after = cellsOf(table, 2);
    expect([...after.keys()]).to.deep.equal(['name', 'region', 'licenses']);
    expect(after.get('name')).to.equal(before.get('name'));
    expect(after.get('region')!.textContent).to.equal('South');
  });

  it('keep the focus in a cell that stays, also where it stands at another place', async () => {
    const { table, focused } = await tableWith({ rows: memory(customers(10)), columns: [name, licenses] });
    const cell = cellsOf(table, 4).get('licenses')!;
    cell.focus();
    table.columns = [name, licenses, actions];
    await settled(table);
    expect(focused()).to.equal(cell);
  });

  it('give the focus to the cell that takes the place of the one that had it', async () => {
    const { table, focused, cellAt } = await tableWith({
      rows: memory(customers(10)),
      columns: [name, region, licenses],
    });
    cellAt(4, 1)!.focus();
    table.columns = [name, double, licenses];
    await settled(table);
    expect(focused()).to.equal(cellAt(4, 1));
    expect(focused()!.textContent).to.equal('24');
  });

  it('close what was open in a cell that goes, and leave open what is in one that stays', async () => {
    const menu = (key: string): Column<Customer> => ({
      key,
      label: key,
      text: () => '',
      width: 120,
      draw: (row) => html`<div id="${key}-${row.id}" popover="manual">Menu</div>`,
    });
    const [goes, stays] = [menu('goes'), menu('stays')];
    const { table, root } = await tableWith({ rows: memory(customers(10)), columns: [name, goes, stays] });
    const [inGoing, inStaying] = ['goes-c-1', 'stays-c-1'].map((id) => root.querySelector<HTMLElement>(`#${id}`)!);
    for (const popover of [inGoing!, inStaying!]) popover.showPopover();
    const closed = new Promise((done) => inGoing!.addEventListener('toggle', done, { once: true }));
    table.columns = [name, stays];
    await settled(table);
    await closed;
    expect(inStaying!.matches(':popover-open')).to.equal(true);
  });

  it('tell a column whose cells go', async () => {
    const released: HTMLElement[] = [];
    const own = { ...region, release: (cell: HTMLElement) => void released.push(cell) };
    const { table } = await tableWith({ rows: memory(customers(3)), columns: [name, own] });
    const cells = [0, 1, 2].map((index) => cellsOf(table, index).get('region'));
    table.columns = [name];
    await settled(table);
    expect(released).to.have.members(cells);
  });

  it('are there for rows that come later, and for those that wait', async () => {
    const rows = new SlowRows(30);
    const { table } = await tableWith({ rows, columns: [name, licenses] });
    table.columns = [name, licenses, double];
    await settled(table);
    expect(cellsOf(table, 3).get('name')!.textContent).to.contain('oading');
    rows.arrive(0);
    table.revision = 'here';
    await settled(table);
    expect(cellsOf(table, 3).get('double')!.textContent).to.equal('18');
  });

  it('are measured where they are new: the others are as wide as in a table that had them from the start', async () => {
    const measured: string[] = [];
    const counting = (column: Column<Customer>): Column<Customer> => ({
      ...column,
      extent: (row, measure) => (measured.push(column.key), measure(column.text(row))),
    });
    const [first, second, third] = [counting(name), counting(licenses), counting(double)];
    const { table } = await tableWith({ rows: memory(customers(10)), columns: [first, second] });
    measured.length = 0;
    table.columns = [first, second, third];
    await settled(table);
    expect([...new Set(measured)]).to.deep.equal(['double']);
    table.rows = memory(customers(20));
    await settled(table);
    expect([...new Set(measured)]).to.have.members(['name', 'licenses', 'double']);
  });
});
