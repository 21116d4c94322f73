/** regular-table, with rows as high as everybody's. */
import 'regular-table';
import 'regular-table/dist/css/material.css';

/** @param {(x0: number, y0: number, x1: number, y1: number) => object} listen Answers the cells that are seen. */
export function regularTable(box, listen) {
  const table = document.createElement('regular-table');
  table.style.cssText = 'position:absolute;inset:0;--rt-row-height:40px';
  const style = document.createElement('style');
  style.textContent =
    'regular-table td, regular-table th { height: 40px; box-sizing: border-box; text-align: left; padding: 0 12px }';
  box.append(style, table);
  table.setDataListener(listen);
  void table.draw();
  return table;
}

/** What is answered: these rows, of so many, in the columns that are seen. */
export function cellsOf({ rows, total, columns: [all, first, end] }) {
  const seen = all.slice(first, end);
  return {
    num_rows: total,
    num_columns: all.length,
    column_headers: seen.map(({ label }) => [label]),
    data: seen.map(({ text }) => rows.map(text)),
  };
}
