import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { press } from '../../support/press.js';
import { waitUntil } from '../../support/wait-until.js';
import { SlowRows, columns, customers, memory, settled, tableWith } from './table-fixture.js';

/** What is said to those who do not see it. */
const saidIn = (root: ShadowRoot) => root.querySelector('[role="status"]')!.textContent;
/** What stands beside the button. */
const noteIn = (root: ShadowRoot) => root.querySelector('.export-note:not([hidden])')?.textContent;

describe('the export of a data table', () => {
  it('gives all rows as CSV with the columns that are shown', async () => {
    const { table } = await tableWith({
      rows: memory(customers(2500)),
      columnKeys: ['name', 'licenses'],
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
    rows.all = async ({ signal, onProgress }) => {
      onProgress?.(1000, 3000);
      await new Promise<void>((resolve) => (next = resolve));
      signal.throwIfAborted();
      return { rows: customers(3000), total: 3000, unreadable: 0, isComplete: true };
    };
    const { table, root } = await tableWith({ rows, fileName: 'customers' });
    const files: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      files.push(this.download);
    };
    const progress = () => root.querySelector('[part="progress"]');
    root.querySelector<HTMLElement>('.export-button')!.click();
    await waitUntil(() => progress()?.textContent?.includes('1,000 of 3,000 rows'), 'the progress is told');
    await expect(table).to.be.accessible();
    next();
    await waitUntil(() => !progress());
    expect(files).to.deep.equal(['customers.csv']);
    await settled(table);
    expect(saidIn(root)).to.equal('A file with 3,000 rows was handed to the browser.');

    root.querySelector<HTMLElement>('.export-button')!.click();
    await waitUntil(progress);
    root.querySelector<HTMLElement>('[part="progress"] button')!.click();
    next();
    await settled(table);
    expect(progress()).to.equal(null);
    expect(files.length).to.equal(1);
    HTMLAnchorElement.prototype.click = click;
  });

  it('leaves the focus at the button that ends it, and gives it back', async () => {
    const rows = new SlowRows(300);
    let fail: (() => void) | undefined;
    rows.all = ({ signal }) =>
      new Promise((_, reject) => {
        fail = () => reject(new Error('broken'));
        signal.addEventListener('abort', fail);
      });
    const { root, focused } = await tableWith({ rows });
    const exporting = () => root.querySelector<HTMLElement>('.export-button');
    for (const end of [() => press('Enter'), async () => fail!()]) {
      fail = undefined;
      exporting()!.focus();
      await press('Enter');
      await waitUntil(() => !exporting() && fail);
      expect(focused()).to.equal(root.querySelector('[part="progress"] button'));
      await end();
      await waitUntil(exporting);
      expect(focused()).to.equal(exporting());
    }
  });

  it('calls a part a part, and says how many rows are missing and how many could not be read', async () => {
    const rows = new SlowRows(1234);
    rows.all = async () => ({ rows: customers(1000), total: 1234, unreadable: 12, isComplete: false });
    const { table, root } = await tableWith({ rows });
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    root.querySelector<HTMLElement>('.export-button')!.click();
    await waitUntil(() => noteIn(root));
    HTMLAnchorElement.prototype.click = click;
    expect(noteIn(root)).to.equal('Not complete: 1,000 of 1,234 rows; 12 could not be read');
    expect(saidIn(root)).to.equal(noteIn(root));
    await expect(table).to.be.accessible();
  });

  it('says what is missing also when a script asked for the rows', async () => {
    const rows = new SlowRows(50);
    rows.all = async () => ({ rows: customers(20), total: 50, unreadable: 0, isComplete: false });
    const { table, root } = await tableWith({ rows });
    expect((await table.toCSV()).split('\r\n').length).to.equal(21);
    await settled(table);
    expect(noteIn(root)).to.equal('Not complete: 20 of 50 rows');
  });

  it('is written as the spreadsheets of its language expect it, and keeps ids on request', async () => {
    const { table } = await tableWith({
      rows: memory([{ id: 'a', name: '0012345', licenses: 1234.5 }]),
      columnKeys: ['licenses'],
      format: formatsFor('nl'),
      csvOptions: { keepsIds: true },
    });
    expect(await table.toCSV()).to.equal('\uFEFFCustomer;Licenses\r\n"=""0012345""";1234,5');
  });

  it('holds the columns that were chosen, also those for which there is no room', async () => {
    const wide = columns.map((column) => (column.key === 'double' ? { ...column, minWidth: 500 } : column));
    const { table, headerAt } = await tableWith({ rows: memory(customers(2)), columns: wide }, 600);
    expect(headerAt(2).checkVisibility()).to.equal(false);
    expect((await table.toCSV()).split('\r\n')[0]).to.equal('\uFEFFCustomer,Licenses,Double');
  });

  it('says that an export failed', async () => {
    const rows = new SlowRows(10);
    rows.all = () => Promise.reject(new Error('no'));
    const { root } = await tableWith({ rows });
    const region = root.querySelector('[role="status"]');
    root.querySelector<HTMLElement>('.export-button')!.click();
    await waitUntil(() => noteIn(root));
    expect(noteIn(root)).to.equal('The export failed. Try again.');
    expect(saidIn(root)).to.equal(noteIn(root));
    expect(root.querySelector('[role="status"]')).to.equal(region);
  });
});
