import { defineCustomElements } from '@revolist/revogrid/loader';
import { columns } from '../rows.js';
import { offerTable } from '../table-page.js';

defineCustomElements();

offerTable({
  mount(box, rows) {
    const grid = document.createElement('revo-grid');
    grid.style.height = '100%';
    Object.assign(grid, {
      columns: columns.map(({ key, label, width }) => ({ prop: key, name: label, size: width, sortable: true })),
      source: rows,
      rowSize: 40,
      readonly: true,
      hideAttribution: true,
    });
    box.append(grid);
    return grid;
  },
  scroller: (grid) => grid.querySelector('revogr-viewport-scroll .vertical-inner, .vertical-inner'),
  sort: (grid, key) => void grid.updateColumnSorting({ prop: key }, 'asc', false),
  /** Its own filter plugin takes its input from a panel; a page that searches hands over what it found. */
  show: (grid, rows) => (grid.source = rows),
});
