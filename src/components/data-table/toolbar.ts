import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import type { Formats } from '../../core/texts/formats.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import type { ColumnMenu } from './column-menu.js';
import type { Column } from './column.js';
import type { ExportTool } from './export-tool.js';
import { keepKeys } from './own-keys.js';
import type { RowSelection } from './row-selection.js';
import { sortMenu } from './sort-menu.js';

/** What the line above the table shows and tells. */
export interface ToolbarOptions<Row> {
  readonly columns: readonly Column<Row>[];
  /** Keys of those that were chosen; undefined: the columns as they came. */
  readonly columnKeys: readonly string[] | undefined;
  /** Those for which there is no room. */
  readonly left: readonly Column<Row>[];
  readonly sort: string | undefined;
  /** Whether rows are cards, so that there is no header row to sort by. */
  readonly isCards: boolean;
  /** The number of rows in words. */
  readonly count: string;
  readonly selection: RowSelection<Row> | undefined;
  readonly exporter: ExportTool;
  readonly menu: ColumnMenu;
  readonly text: DataTableTexts['dataTable'];
  readonly format: Formats;
  onColumns(keys: readonly string[] | undefined): void;
  onSort(sort: string): void;
}

/**
 * The line above the table: how many rows there are, and what can be done with all of them.
 *
 * @csspart selected - How many rows are selected.
 */
export function toolbar<Row>(options: ToolbarOptions<Row>): TemplateResult {
  const { columns, columnKeys: keys, left, sort, isCards, count, selection, exporter, menu, text, format } = options;
  return html`<div class="toolbar" part="toolbar" @keydown=${keepKeys} @keypress=${keepKeys} @keyup=${keepKeys}>
    <slot name="start"></slot>
    <span class="count" part="count" ${ownText(count)}></span>
    ${selection?.render(text, format) ?? nothing}
    <slot name="actions"></slot>
    ${menu.render({ columns, keys, left, text, format, onChange: options.onColumns })} ${exporter.render(text, format)}
    ${isCards ? sortMenu({ columns, sort, text, onSort: options.onSort }) : nothing}
  </div>`;
}

/**
 * Paper cannot be scrolled: below the rows it says how many more there are. The line stands there always: while a page prints itself (`print()`),
 * Chromium lets nobody make a template that was not made before.
 *
 * @param printed How many rows of how many are on paper; undefined: none is printed.
 */
export function printedRest(
  printed: { readonly rows: number; readonly total: number } | undefined,
  { text, format }: Pick<ToolbarOptions<never>, 'text' | 'format'>,
): TemplateResult {
  const rest = Math.max(0, printed ? printed.total - printed.rows : 0);
  const words = rest ? text.printedRest(format.count(rest)) : '';
  return html`<p class="printed-rest" ?hidden=${!rest} ${ownText(words)}></p>`;
}
