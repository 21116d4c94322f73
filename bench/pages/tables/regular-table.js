import 'regular-table';
import 'regular-table/dist/css/material.css';
import { columns, matching, sorted, textOf } from '../rows.js';
import { offerTable } from '../table-page.js';

let table;
let given;
let shown;

offerTable({
  mount(box, rows) {
    given = shown = rows;
    table = document.createElement('regular-table');
    table.style.cssText = 'position:absolute;inset:0;--rt-row-height:40px';
    const style = document.createElement('style');
    style.textContent =
      'regular-table td, regular-table th { height: 40px; box-sizing: border-box; text-align: left; padding: 0 12px }';
    box.append(style, table);
    table.setDataListener((x0, y0, x1, y1) => ({
      num_rows: shown.length,
      num_columns: columns.length,
      column_headers: columns.slice(x0, x1).map(({ label }) => [label]),
      data: columns.slice(x0, x1).map(({ key }) => shown.slice(y0, y1).map((row) => textOf(row, key))),
    }));
    void table.draw();
  },
  scroller: () => table,
  sort(key) {
    shown = sorted(given, key);
    void table.draw({ invalid_viewport: true });
  },
  filter(text) {
    shown = matching(given, text);
    void table.draw({ invalid_viewport: true });
  },
  unmount() {
    table.clear?.();
    table = given = shown = undefined;
  },
});
