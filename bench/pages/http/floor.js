/** The bare list over pages of an API. */
import { bareList } from '../bare-list.js';
import { PagedRows, columns, offerHttpTable } from '../http-page.js';

let state;

offerHttpTable({
  mount(box) {
    const rows = new PagedRows(() => {
      state ??= bareList(box, { columns, total: rows.total, rowAt: rows.rowAt, onRange: rows.show });
      state.draw();
    });
  },
  scroller: () => state.list,
});
