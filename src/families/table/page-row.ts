import type { Column } from '../../components/data-table/column.js';
import { bare } from './bare-column.js';
import { pageRowStyles } from './page-row.styles.js';
import { RowHeight } from './row-height.js';

/** How the page draws a row. */
export interface RowDrawing<Row> {
  draw(row: Row, box: HTMLElement): void;
  /** Whether there is nothing to be used in it, so that a press on it may be one on the row's link. */
  readonly isPlain?: boolean;
}

/**
 * The columns of a table whose rows the page draws. Nobody sees the name, whose cell lies behind the whole row: it is what is read out for the row, what the
 * keyboard goes to, and the link to what the row is about. What the page draws has a cell of its own, beside those of selection and actions. All else is
 * sorted by, and is in files.
 */
export function rowColumns<Row>(
  columns: readonly Column<Row>[],
  { draw, isPlain = false }: RowDrawing<Row>,
): readonly Column<Row>[] {
  const name = columns.find(({ place }) => place === 'always')!;
  const height = new RowHeight();
  const row: Column<Row> = {
    key: 'row',
    label: name.label,
    place: 'edge',
    csv: false,
    styles: pageRowStyles,
    text: () => '',
    height: (onChange) => height.tell(onChange),
    draw: (shown, cell) => {
      const box = boxIn(cell, isPlain && name.href !== undefined);
      draw(shown, box);
      height.watch(box);
    },
  };
  const unseen = columns
    .filter(({ place }) => !place)
    .map((column) => ({ ...bare(column), place: 'nowhere' as const }));
  return [hidden(name), ...unseen, row, ...columns.filter(({ place }) => place === 'edge')];
}

/** The name as it is read out: no tooltip says that it is cut off. */
function hidden<Row>(name: Column<Row>): Column<Row> {
  return { ...bare(name), isData: true, tooltip: () => '' };
}

function boxIn(cell: HTMLElement, isLink: boolean): HTMLElement {
  const known = cell.firstElementChild as HTMLElement | null;
  if (known) return known;
  const box = cell.ownerDocument.createElement('div');
  box.className = isLink ? 'page-row linked' : 'page-row';
  cell.append(box);
  return box;
}
