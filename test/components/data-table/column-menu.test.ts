import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ColumnsChangeEvent } from '../../../src/components/data-table/data-table.events.js';
import { press } from '../../support/press.js';
import { waitUntil } from '../../support/wait-until.js';
import { columns, customers, memory, settled, tableWith } from './table-fixture.js';

const table2 = columns[1]!;

describe('the choice of columns', () => {
  it('hides, shows and moves columns, but never hides the first one, and keeps the focus on what was moved', async () => {
    const { table, root } = await tableWith({ rows: memory(customers(10)) });
    const labels = () => [...root.querySelectorAll('.head .header-label')].map((label) => label.textContent);
    root.querySelector<HTMLElement>('.columns-button')!.click();
    await waitUntil(() => root.querySelector('.columns-item'));
    await settled(table);
    const lines = () => [...root.querySelectorAll<HTMLElement>('.columns-item')];
    const box = (line: number) => lines()[line]!.querySelector('input')!;
    expect(box(0).disabled).to.equal(true);
    box(1).click();
    await settled(table);
    expect(labels()).to.deep.equal(['Customer', 'Double']);
    expect(lines().map((line) => line.querySelector('.columns-name > span')!.textContent)).to.deep.equal([
      'Customer',
      'Double',
      'Licenses',
    ]);
    box(2).click();
    await settled(table);
    const changed = oneEvent<ColumnsChangeEvent>(table, 'columns-change');
    lines()[2]!.querySelector<HTMLElement>('.up')!.click();
    expect((await changed).detail.columns).to.deep.equal(['name', 'licenses', 'double']);
    await settled(table);
    expect(root.activeElement).to.equal(lines()[1]!.querySelector('.up'));
    await expect(table).to.be.accessible();
    root.querySelector<HTMLElement>('.columns-reset')!.click();
    await settled(table);
    expect(table.columnKeys).to.equal(undefined);
    await sendKeys({ press: 'Escape' });
    expect(root.querySelector('.columns-menu')!.matches(':popover-open')).to.equal(false);
  });

  it('says where a column stands that was moved, among those that are shown', async () => {
    const { table, root } = await tableWith({
      rows: memory(customers(10)),
      columnKeys: ['name', 'licenses', 'double'],
    });
    const button = root.querySelector<HTMLElement>('.columns-button')!;
    button.click();
    await waitUntil(() => root.querySelector('.columns-item'));
    const status = () => root.querySelector('.columns-menu [role="status"]')!.textContent;
    expect(status()).to.equal('');
    const line = (label: string) =>
      [...root.querySelectorAll('.columns-item')].find((item) => item.textContent!.includes(label))!;
    for (const [label, mover, said] of [
      ['Double', '.up', 'Double, 2 of 3'],
      ['Double', '.up', 'Double, 1 of 3'],
      ['Customer', '.down', 'Customer, 3 of 3'],
    ] as const) {
      line(label).querySelector<HTMLElement>(mover)!.focus();
      await press('Enter');
      await settled(table);
      expect(status()).to.equal(said);
    }
    await press('Escape');
    button.click();
    await waitUntil(() => root.querySelector('.columns-item'));
    expect(status()).to.equal('');
  });

  it('opens by arrow with the focus inside, as a dialog does, and gives it back', async () => {
    const { table, root } = await tableWith({ rows: memory(customers(10)) });
    const button = root.querySelector<HTMLElement>('.columns-button')!;
    const menu = root.querySelector('.columns-menu')!;
    const isInside = () => menu.contains(root.activeElement);
    for (const key of ['ArrowDown', 'Enter']) {
      button.focus();
      await press(key);
      await waitUntil(isInside, `${key} opens it`);
      await press('Escape');
      expect(menu.matches(':popover-open')).to.equal(false);
      expect(root.activeElement).to.equal(button);
    }
    button.click();
    await waitUntil(isInside);
    await press('Space');
    await settled(table);
    root.querySelector<HTMLElement>('.columns-reset')!.focus();
    await press('Enter');
    await settled(table);
    expect(root.querySelector('.columns-reset')).to.equal(null);
    expect(isInside(), 'after its columns are as they came').to.equal(true);
    await press('Shift+Tab', 'ArrowDown');
    expect(isInside(), 'back in it by arrow').to.equal(true);
  });

  it('keeps its arrows inside, however long a name is', async () => {
    const label = 'Verlängerungszeitraumsbenachrichtigungen und Lizenzüberschreitungen';
    const long = { ...table2, label };
    const { root } = await tableWith({ rows: memory(customers(3)), columns: [columns[0]!, long] }, 300);
    root.querySelector<HTMLElement>('.columns-button')!.click();
    await waitUntil(() => root.querySelector('.columns-item'));
    const menu = root.querySelector<HTMLElement>('.columns-menu')!;
    menu.style.inlineSize = '240px';
    const { right } = menu.getBoundingClientRect();
    for (const button of menu.querySelectorAll('.icon-button')) {
      const box = button.getBoundingClientRect();
      expect(box.right).to.be.at.most(right);
      expect(box.width).to.equal(32);
    }
    expect(menu.querySelectorAll('.columns-name')[1]!.getBoundingClientRect().right).to.be.below(right - 64);
  });

  it('leaves the focus where somebody put it who closed it by that', async () => {
    const { root } = await tableWith({ rows: memory(customers(10)) });
    root.querySelector<HTMLElement>('.columns-button')!.click();
    const menu = root.querySelector<HTMLElement>('.columns-menu')!;
    await waitUntil(() => menu.contains(root.activeElement));
    const cell = root.querySelector<HTMLElement>('[role="columnheader"][tabindex], [role="gridcell"][tabindex]')!;
    cell.focus();
    menu.hidePopover();
    expect(root.activeElement).to.equal(cell);
  });

  it('shows the columns that were chosen, ignores unknown ones and keeps the first and the last', async () => {
    const { root } = await tableWith({ rows: memory(customers(10)), columnKeys: ['double', 'gone', 'double'] });
    expect(
      [...root.querySelectorAll('[role="columnheader"]')].map((header) => header.textContent.trim()),
    ).to.deep.equal(['Customer', 'Double', 'Actions']);
  });
});
