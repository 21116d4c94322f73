/** The bare list over rows in memory. */
import { bareList } from '../bare-list.js';
import { columns } from '../rows.js';
import { offerTable } from '../table-page.js';

offerTable({
  mount: (box, rows) => bareList(box, { columns, total: rows.length, rowAt: (index) => rows[index] }),
  scroller: ({ list }) => list,
  show(state, rows) {
    state.total = rows.length;
    state.rowAt = (index) => rows[index];
    state.draw();
  },
});
