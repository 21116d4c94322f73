/** The library's table over rows in memory. */
import { DataTable } from '../../../src/components/data-table/data-table.js';
import { register } from '../../../src/core/element/register.js';
import { MemoryRows } from '../../../src/core/query/memory-rows.js';
import { dataTable } from '../../../src/locales/en/data-table.js';
import { columns, textOf } from '../rows.js';
import { inSurface } from '../surface.js';
import { offerTable } from '../table-page.js';

register(DataTable);

const ownColumns = columns.map(({ key, label, isNumber }, index) => ({
  key,
  label,
  text: (row) => textOf(row, key),
  ...(index === 0 && { place: 'always', isData: true }),
  ...(isNumber && { align: 'end' }),
}));
const keys = Object.fromEntries(columns.map(({ key }) => [key, (row) => row[key]]));

let table;
let memory;

offerTable({
  mount(box, rows) {
    memory = new MemoryRows({
      rows,
      keys,
      locale: 'en',
      words: ({ name }) => name,
      onChange: () => table && (table.revision = memory.revision),
    });
    table = document.createElement('hub-data-table');
    Object.assign(table, { text: { dataTable }, columns: ownColumns, label: 'Customers', rowKey: ({ id }) => id });
    table.rows = memory;
    table.count = `${rows.length} customers`;
    box.append(inSurface(table));
  },
  scroller: () => table.shadowRoot.querySelector('.scroller'),
  sort(key) {
    table.sort = key;
    memory.sortBy(key);
  },
  filter: (text) => memory.filter(text),
  unmount() {
    table = memory = undefined;
  },
});
