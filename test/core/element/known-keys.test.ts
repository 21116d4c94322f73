import { expect } from '@open-wc/testing';
import { columns, customers, memory, settled, tableWith } from '../../components/data-table/table-fixture.js';

/** What is written to the console while something is done. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: string) => void warnings.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('the keys of a data table', () => {
  it('are warned about when there are none like them, once, with those that there are', async () => {
    const warnings = await warningsOf(async () => {
      const { table } = await tableWith({ rows: memory(customers(3)), columnKeys: ['double', 'licences'] });
      table.columns = [...columns];
      await settled(table);
    });
    expect(warnings).to.deep.equal([
      'partner-hub-elements: columns of “Customers”: there is no “licences”. Known: name, licenses, double, actions.',
    ]);
  });

  it('are what a column is called in `columns`, in a sort and in its part', async () => {
    const warnings = await warningsOf(async () => {
      const { cellAt, headerAt } = await tableWith({
        rows: memory(customers(3)),
        columnKeys: ['licenses'],
        sort: 'licenses',
      });
      expect(cellAt(0, 1)!.getAttribute('part')).to.equal('cell cell-licenses');
      expect(headerAt(1).ariaSort).to.equal('descending');
    });
    expect(warnings).to.deep.equal([]);
  });
});
