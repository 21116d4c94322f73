import 'regular-table';
import 'regular-table/dist/css/material.css';
import { columns, fetchPage, offerHttpTable } from '../http-page.js';

let table;
const pages = new Map();

/** Pages stay once they were asked for. */
function pageOf(page) {
  if (!pages.has(page)) pages.set(page, fetchPage(page * 100, 100));
  return pages.get(page);
}

offerHttpTable({
  mount(box) {
    table = document.createElement('regular-table');
    table.style.cssText = 'position:absolute;inset:0';
    const style = document.createElement('style');
    style.textContent =
      'regular-table td, regular-table th { height: 40px; box-sizing: border-box; text-align: left; padding: 0 12px }';
    box.append(style, table);
    table.setDataListener(async (x0, y0, x1, y1) => {
      const first = await pageOf(Math.floor(y0 / 100));
      const last = await pageOf(Math.floor(Math.max(y0, y1 - 1) / 100));
      const rowAt = (index) => (Math.floor(index / 100) === Math.floor(y0 / 100) ? first : last).items[index % 100];
      const rows = Array.from({ length: y1 - y0 }, (_, index) => rowAt(y0 + index)).filter(Boolean);
      return {
        num_rows: first.total,
        num_columns: columns.length,
        column_headers: columns.slice(x0, x1).map(({ label }) => [label]),
        data: columns.slice(x0, x1).map(({ text }) => rows.map(text)),
      };
    });
    void table.draw();
  },
  scroller: () => table,
});
