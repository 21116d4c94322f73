import type { Column } from '../../components/data-table/column.js';

/** A column without its own drawing; what it says in files stays what it said. */
export function bare<Row>({
  draw: _draw,
  extent: _extent,
  styles: _styles,
  release: _release,
  ...column
}: Column<Row>): Column<Row> {
  return { ...column, csv: column.csv ?? column.text };
}
