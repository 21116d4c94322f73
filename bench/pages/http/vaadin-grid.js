/** Vaadin's grid with a data provider. */
import { columns, fetchPage, offerHttpTable } from '../http-page.js';
import { scrollerOf, vaadinGrid } from '../vaadin-grid.js';

offerHttpTable({
  mount: (box) =>
    vaadinGrid(box, {
      tag: 'vaadin-grid-column',
      columns: columns.map(({ label, width, text }) => ({
        header: label,
        width,
        renderer: (cell, _, { item }) => (cell.textContent = text(item)),
      })),
      pageSize: 100,
      async dataProvider({ page, pageSize }, callback) {
        const { items, total } = await fetchPage(page * pageSize, pageSize);
        callback(items, total);
      },
    }),
  scroller: scrollerOf,
});
