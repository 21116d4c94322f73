import { expect, waitUntil } from '@open-wc/testing';
import { SlowRows, customers, memory, settled, tableWith } from './table-fixture.js';

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
});
