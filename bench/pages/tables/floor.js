/** The bare list over rows in memory. */
import { bareList } from '../bare-list.js';
import { columns, matching, sorted, textOf } from '../rows.js';
import { offerTable } from '../table-page.js';

const ownColumns = columns.map((column) => ({ ...column, text: (row) => textOf(row, column.key) }));

let state;
let given;

offerTable({
  mount(box, rows) {
    given = rows;
    state = bareList(box, { columns: ownColumns, total: rows.length, rowAt: (index) => rows[index] });
  },
  scroller: () => state.list,
  sort(key) {
    show(sorted(given, key));
  },
  filter(text) {
    show(matching(given, text));
  },
  unmount() {
    state = given = undefined;
  },
});

function show(rows) {
  state.total = rows.length;
  state.rowAt = (index) => rows[index];
  state.draw();
}
