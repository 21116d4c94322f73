import type { Column } from '../../components/data-table/column.js';
import { warnOfUnknownKeys } from '../../core/element/known-keys.js';
import type { PageTemplate } from '../../core/templates/page-template.js';
import type { FieldSource } from '../../core/templates/field.js';
import { TemplateSet } from '../../core/templates/template-set.js';
import type { Formats } from '../../core/texts/formats.js';
import type { CellRenderer, CellRenderers } from './table-properties.js';

export { TemplateSet };

/** How the page draws cells. */
export interface ColumnDrawing {
  readonly owner: string;
  readonly templates: TemplateSet | undefined;
  readonly renderers: CellRenderers | undefined;
  readonly formats: Formats;
  /** A renderer threw. */
  onFail(thrown: unknown): void;
}

/**
 * The columns as the page draws their cells: by a function of its own, or a template; a function comes first. Headers, sorting and exported files stay as
 * they are.
 */
export function pageColumns<Row>(columns: readonly Column<Row>[], drawing: ColumnDrawing): readonly Column<Row>[] {
  const { owner, templates, renderers = {}, formats } = drawing;
  const known = columns.map(({ key }) => key);
  warnOfUnknownKeys({ attribute: 'data-cell', of: `<${owner}>`, given: [...(templates?.byKey.keys() ?? [])], known });
  warnOfUnknownKeys({ attribute: 'cellRenderers', of: `<${owner}>`, given: Object.keys(renderers), known });
  return columns.map((column) => {
    const template = templates?.byKey.get(column.key);
    if (Object.hasOwn(renderers, column.key)) return byRenderer(column, renderers[column.key]!, drawing);
    return template ? byTemplate(column, template, formats) : column;
  });
}

function byTemplate<Row>(column: Column<Row>, template: PageTemplate, formats: Formats): Column<Row> {
  const source = (row: Row) => row as FieldSource;
  const text = (row: Row) => template.textOf(source(row), formats);
  const isLink = column.href !== undefined && !template.hasControls;
  return {
    ...drawn(column),
    text,
    draw: (row, cell) => template.show(boxIn(cell, isLink ? column.href!(row) : undefined), source(row), formats),
    ...(column.width === undefined && { extent: (row, measure) => measure(text(row), { weight: 600 }) }),
  };
}

function byRenderer<Row>(column: Column<Row>, render: CellRenderer, { onFail }: ColumnDrawing): Column<Row> {
  return {
    ...drawn(column),
    draw: (row, cell) => {
      const box = boxIn(cell, undefined);
      try {
        const contents = render(row as never, box);
        if (contents !== undefined) box.replaceChildren(contents);
      } catch (thrown) {
        onFail(thrown);
      }
    },
  };
}

/** A column without its own drawing; what it says in files stays what it said. */
function drawn<Row>({
  draw: _draw,
  extent: _extent,
  styles: _styles,
  release: _release,
  ...column
}: Column<Row>): Column<Row> {
  return { ...column, csv: column.csv ?? column.text };
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
