import { defineCustomElements } from '@revolist/revogrid/loader';
import { columns, matching } from '../rows.js';
import { offerTable } from '../table-page.js';

defineCustomElements();

let grid;
let given;

offerTable({
  mount(box, rows) {
    given = rows;
    grid = document.createElement('revo-grid');
    grid.style.height = '100%';
    Object.assign(grid, {
      columns: columns.map(({ key, label, width }) => ({ prop: key, name: label, size: width, sortable: true })),
      source: rows,
      rowSize: 40,
      readonly: true,
      hideAttribution: true,
    });
    box.append(grid);
  },
  scroller: () => grid.querySelector('revogr-viewport-scroll .vertical-inner, .vertical-inner'),
  sort: (key) => void grid.updateColumnSorting({ prop: key }, 'asc', false),
  /** Its own filter plugin takes its input from a panel; a page that searches hands over what it found. */
  filter: (text) => (grid.source = matching(given, text)),
  unmount() {
    grid = given = undefined;
  },
});
