import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import { columns, matching } from '../rows.js';
import { offerTable } from '../table-page.js';

let grid;
let given;

offerTable({
  mount(box, rows) {
    given = rows;
    grid = document.createElement('vaadin-grid');
    grid.style.cssText = 'height:100%;--vaadin-grid-cell-padding:0 12px;font:14px/39px sans-serif';
    for (const { key, label, width } of columns) {
      const column = document.createElement('vaadin-grid-sort-column');
      Object.assign(column, { path: key, header: label, width: `${width}px`, flexGrow: 0 });
      grid.append(column);
    }
    grid.items = rows;
    box.append(grid);
  },
  scroller: () => grid.shadowRoot.querySelector('#table'),
  sort(key) {
    for (const column of grid.querySelectorAll('vaadin-grid-sort-column')) {
      column.direction = column.path === key ? 'asc' : null;
    }
  },
  filter: (text) => (grid.items = matching(given, text)),
  unmount() {
    grid = given = undefined;
  },
});
