import { cellsOf, regularTable } from '../regular-table.js';
import { columns } from '../rows.js';
import { offerTable } from '../table-page.js';

let shown;

offerTable({
  mount(box, rows) {
    shown = rows;
    return regularTable(box, (x0, y0, x1, y1) =>
      cellsOf({ rows: shown.slice(y0, y1), total: shown.length, columns: [columns, x0, x1] }),
    );
  },
  scroller: (table) => table,
  show(table, rows) {
    shown = rows;
    void table.draw({ invalid_viewport: true });
  },
  unmount(table) {
    table.clear?.();
    shown = undefined;
  },
});
