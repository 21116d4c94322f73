import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { columns } from '../rows.js';
import { offerTable } from '../table-page.js';

Tabulator.registerModule([FilterModule, FormatModule, SortModule]);

offerTable({
  mount(box, rows) {
    const host = document.createElement('div');
    const style = document.createElement('style');
    style.textContent =
      '.tabulator-row { min-height: 40px } .tabulator-row .tabulator-cell { height: 40px; padding: 10px 12px }';
    box.append(style, host);
    return new Tabulator(host, {
      height: '600px',
      data: rows,
      index: 'id',
      columns: columns.map(({ key, label, width, isNumber }) => ({
        field: key,
        title: label,
        width,
        sorter: isNumber ? 'number' : 'string',
      })),
    });
  },
  scroller: () => document.querySelector('.tabulator-tableholder'),
  sort: (table, key) => table.setSort(key, 'asc'),
  filter: (table, text) => table.setFilter('name', 'like', text),
  unmount: (table) => table.destroy(),
});
