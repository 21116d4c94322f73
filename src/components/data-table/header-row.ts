import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import { icon } from '../../core/element/icons.js';
import { tip } from '../tooltip/tooltip.js';
import { ascendingSort, reverseSort, sortDirection } from './column.js';
import type { Column } from './column.js';
import { headerLabel } from './header-label.js';

/** What the header row shows and tells. */
export interface HeaderRowOptions<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: string | undefined;
  onSort(sort: string): void;
  /** The edge of a column was taken by a pointer. */
  onSize(column: Column<Row>, event: PointerEvent): void;
  /** The column should have the width again that it had. */
  onFit(column: Column<Row>): void;
}

/** The row of header cells: each one sorts, explains its column and carries the edge by which it is sized. */
export function headerRow<Row>(options: HeaderRowOptions<Row>): TemplateResult {
  return html`<div class="head-row" role="row" part="header" aria-rowindex="1">
    ${options.columns.map((column, index) => headerCell(column, index, options))}
  </div>`;
}

function headerCell<Row>(column: Column<Row>, index: number, options: HeaderRowOptions<Row>): TemplateResult {
  const direction = sortDirection(column, options.sort);
  const classes = `cell c${index} ${column.align === 'end' ? 'end' : ''} ${column.place ?? ''}`;
  return html`<div
    class=${classes}
    part="header-cell"
    role="columnheader"
    tabindex="-1"
    aria-colindex=${index + 1}
    aria-sort=${ascendingSort(column) ? direction : nothing}
    ${tip(column.explanation)}
  >
    ${contentsOf(column, options)}
  </div>`;
}

/** A label, and the edge: dragged by a pointer; from the keyboard Shift with an arrow does the same. A table has many of them, so each is one template. */
function contentsOf<Row>(column: Column<Row>, { sort, onSort, onSize, onFit }: HeaderRowOptions<Row>): TemplateResult {
  if (column.place === 'edge') return html`<span class="visually-hidden" ${ownText(column.label)}></span>`;
  const onEdge = (event: PointerEvent) => onSize(column, event);
  const onEdgeTwice = () => onFit(column);
  const ascending = ascendingSort(column);
  if (!ascending) {
    return html`<span class="header-label" ${headerLabel(column.label)}></span
      ><span class="handle" aria-hidden="true" @pointerdown=${onEdge} @dblclick=${onEdgeTwice}></span>`;
  }
  const direction = sortDirection(column, sort);
  const next = direction === 'ascending' ? reverseSort(ascending) : ascending;
  return html`<button
      type="button"
      class="sort ${direction}"
      tabindex="-1"
      aria-describedby="header-keys"
      @click=${() => onSort(next)}
    >
      <span class="header-label" ${headerLabel(column.label)}></span
      >${icon(direction === 'descending' ? 'arrowDown' : 'arrowUp')}</button
    ><span class="handle" aria-hidden="true" @pointerdown=${onEdge} @dblclick=${onEdgeTwice}></span>`;
}
