import { columns, fetchPage, offerHttpTable } from '../http-page.js';
import { cellsOf, regularTable } from '../regular-table.js';

const size = 100;
const pages = new Map();

/** Pages stay once they were asked for. */
function pageOf(row) {
  const page = Math.floor(row / size);
  if (!pages.has(page)) pages.set(page, fetchPage(page * size, size));
  return pages.get(page);
}

async function listen(x0, y0, x1, y1) {
  const [first, last] = await Promise.all([pageOf(y0), pageOf(Math.max(y0, y1 - 1))]);
  const begin = y0 - (y0 % size);
  const items = first === last ? first.items : [...first.items, ...last.items];
  return cellsOf({ rows: items.slice(y0 - begin, y1 - begin), total: first.total, columns: [columns, x0, x1] });
}

offerHttpTable({
  mount: (box) => regularTable(box, listen),
  scroller: (table) => table,
});
