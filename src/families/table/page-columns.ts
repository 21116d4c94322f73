import type { Column } from '../../components/data-table/column.js';
import { warnOfUnknownKeys } from '../../core/element/known-keys.js';
import type { PageTemplate } from '../../core/templates/page-template.js';
import type { FieldSource } from '../../core/templates/field.js';
import { ROW, TemplateSet } from '../../core/templates/template-set.js';
import type { Formats } from '../../core/texts/formats.js';
import { warnOnce } from '../../warn-once.js';
import { bare } from './bare-column.js';
import { rowColumns } from './page-row.js';
import type { RowDrawing } from './page-row.js';
import { RowPartNames, handedOn } from './row-part-names.js';
import type { CellRenderer, TableProperties } from './table-properties.js';

export { RowPartNames, TemplateSet, handedOn };

/** A table that the page draws by functions. */
interface DrawnTable extends Pick<TableProperties<string, never>, 'rowRenderer' | 'cellRenderers'> {
  readonly localName: string;
  readonly formats: Formats;
}

/** The page's templates for a table, and who hears of failures. */
interface PageTools {
  readonly templates: TemplateSet | undefined;
  /** A renderer threw. */
  onFail(thrown: unknown): void;
}

/**
 * The columns as the page draws rows or cells: by a function of its own, or a template; a function comes first, and who draws rows draws no cells.
 * Headers, sorting and exported files stay as they are.
 */
export function pageColumns<Row>(
  columns: readonly Column<Row>[],
  table: DrawnTable,
  tools: PageTools,
): readonly Column<Row>[] {
  const { localName: owner, cellRenderers: renderers, formats } = table;
  const { templates, onFail } = tools;
  const keys = [...(templates?.byKey.keys() ?? [])].filter((key) => key !== ROW);
  const drawing = rowDrawing<Row>(table, tools);
  if (drawing) {
    if (keys.length > 0 || renderers) warnOfCells(owner);
    return rowColumns(columns, drawing);
  }
  const known = columns.map(({ key }) => key);
  warnOfUnknownKeys({ attribute: 'data-cell', of: `<${owner}>`, given: keys, known });
  warnOfUnknownKeys({ attribute: 'cellRenderers', of: `<${owner}>`, given: Object.keys(renderers ?? {}), known });
  return columns.map((column) => {
    const template = templates?.byKey.get(column.key);
    if (renderers && Object.hasOwn(renderers, column.key))
      return byRenderer(column, drawBy(renderers[column.key]!, onFail));
    return template ? byTemplate(column, template, formats) : column;
  });
}

function rowDrawing<Row>(table: DrawnTable, { templates, onFail }: PageTools): RowDrawing<Row> | undefined {
  const { rowRenderer, formats } = table;
  const template = templates?.byKey.get(ROW);
  if (rowRenderer) return { draw: drawBy(rowRenderer, onFail) };
  return (
    template && { draw: (row, box) => template.show(box, row as FieldSource, formats), isPlain: !template.hasControls }
  );
}

function warnOfCells(owner: string): void {
  warnOnce(`<${owner}> has its rows from the page, so it has no cells for its cellRenderers and <template data-cell>.`);
}

/** Draws into a box; a text is never markup. */
type Draw<Row> = (row: Row, box: HTMLElement) => void;

function drawBy<Row>(render: CellRenderer<never>, onFail: PageTools['onFail']): Draw<Row> {
  return (row, box) => {
    try {
      const contents = render(row as never, box);
      if (contents !== undefined) box.replaceChildren(contents);
    } catch (thrown) {
      onFail(thrown);
    }
  };
}

function byTemplate<Row>(column: Column<Row>, template: PageTemplate, formats: Formats): Column<Row> {
  const source = (row: Row) => row as FieldSource;
  const text = (row: Row) => template.textOf(source(row), formats);
  const isLink = column.href !== undefined && !template.hasControls;
  return {
    ...bare(column),
    text,
    draw: (row, cell) => template.show(boxIn(cell, isLink ? column.href!(row) : undefined), source(row), formats),
    ...(column.width === undefined && { extent: (row, measure) => measure(text(row), { weight: 600 }) }),
  };
}

function byRenderer<Row>(column: Column<Row>, draw: Draw<Row>): Column<Row> {
  return { ...bare(column), draw: (row, cell) => draw(row, boxIn(cell, undefined)) };
}

/** What is drawn into, made in the cell once: a link to what the row is about, where the column is one. */
function boxIn(cell: HTMLElement, href: string | undefined): HTMLElement {
  let box = cell.firstElementChild as HTMLElement | null;
  if (box?.localName !== (href === undefined ? 'div' : 'a')) {
    box = cell.ownerDocument.createElement(href === undefined ? 'div' : 'a');
    box.className = href === undefined ? 'text' : 'text row-link';
    if (href !== undefined) box.setAttribute('part', 'link');
    if (href !== undefined) box.tabIndex = -1;
    cell.replaceChildren(box);
  }
  if (href !== undefined && box.getAttribute('href') !== href) box.setAttribute('href', href);
  return box;
}
