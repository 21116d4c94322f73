/** Vaadin's grid with a data provider. */
import '@vaadin/grid';
import { columns, fetchPage, offerHttpTable } from '../http-page.js';

let grid;

offerHttpTable({
  mount(box) {
    grid = document.createElement('vaadin-grid');
    grid.style.cssText = 'height:100%;--vaadin-grid-cell-padding:0 12px;font:14px/39px sans-serif';
    for (const { label, width, text } of columns) {
      const column = document.createElement('vaadin-grid-column');
      Object.assign(column, { header: label, width: `${width}px`, flexGrow: 0 });
      column.renderer = (cell, _, { item }) => (cell.textContent = text(item));
      grid.append(column);
    }
    grid.pageSize = 100;
    grid.dataProvider = async ({ page, pageSize }, callback) => {
      const { items, total } = await fetchPage(page * pageSize, pageSize);
      callback(items, total);
    };
    box.append(grid);
  },
  scroller: () => grid.shadowRoot.querySelector('#table'),
});
