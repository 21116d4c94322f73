/** The bare list over pages of an API. */
import { bareList } from '../bare-list.js';
import { PagedRows, columns, offerHttpTable } from '../http-page.js';

offerHttpTable({
  mount(box) {
    const mounted = {};
    const rows = new PagedRows(() => {
      mounted.state ??= bareList(box, { columns, total: rows.total, rowAt: rows.rowAt, onRange: rows.show });
      mounted.state.draw();
    });
    return mounted;
  },
  scroller: ({ state }) => state.list,
});
