/** The library's table over rows in memory. */
import { DataTable } from '../../../src/components/data-table/data-table.js';
import { register } from '../../../src/core/element/register.js';
import { MemoryRows } from '../../../src/core/query/memory-rows.js';
import { dataTable } from '../../../src/locales/en/data-table.js';
import { columns } from '../rows.js';
import { inSurface } from '../surface.js';
import { offerTable } from '../table-page.js';

register(DataTable);

const ownColumns = columns.map(({ key, label, text, isNumber }, index) => ({
  key,
  label,
  text,
  ...(index === 0 && { place: 'always', isData: true }),
  ...(isNumber && { align: 'end' }),
}));
const keys = Object.fromEntries(columns.map(({ key }) => [key, (row) => row[key]]));

offerTable({
  mount(box, rows) {
    const table = document.createElement('hub-data-table');
    const memory = new MemoryRows({
      rows,
      keys,
      locale: 'en',
      words: ({ name }) => name,
      onChange: () => (table.revision = memory.revision),
    });
    Object.assign(table, { text: { dataTable }, columns: ownColumns, label: 'Customers', rowKey: ({ id }) => id });
    table.rows = memory;
    table.count = `${rows.length} customers`;
    box.append(inSurface(table));
    return { table, memory };
  },
  scroller: ({ table }) => table.shadowRoot.querySelector('.scroller'),
  sort({ table, memory }, key) {
    table.sort = key;
    memory.sortBy(key);
  },
  filter: ({ memory }, text) => memory.filter(text),
});
