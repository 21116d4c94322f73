import '@vaadin/grid/vaadin-grid-sort-column.js';
import { columns } from '../rows.js';
import { offerTable } from '../table-page.js';
import { scrollerOf, vaadinGrid } from '../vaadin-grid.js';

offerTable({
  mount: (box, items) =>
    vaadinGrid(box, {
      tag: 'vaadin-grid-sort-column',
      columns: columns.map(({ key, label, width }) => ({ path: key, header: label, width })),
      items,
    }),
  scroller: scrollerOf,
  sort(grid, key) {
    for (const column of grid.querySelectorAll('vaadin-grid-sort-column'))
      column.direction = column.path === key ? 'asc' : null;
  },
  show: (grid, rows) => (grid.items = rows),
});
