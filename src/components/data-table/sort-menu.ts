import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { selectedIf } from '../../core/element/for-element.js';
import { ownText } from '../../core/element/own-text.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { ascendingSort, reverseSort } from './column.js';
import type { Column } from './column.js';

type SortWords = Pick<DataTableTexts['dataTable'], 'ascending' | 'descending'>;

/** An order, and what it is called. */
export interface SortChoice {
  /** A column's key, with `-` in front for descending. */
  readonly value: string;
  readonly label: string;
}

/** What the choice of a sort shows and tells. */
export interface SortMenuOptions<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: string | undefined;
  readonly text: DataTableTexts['dataTable'];
  onSort(sort: string): void;
}

/** Both orders of each column that rows can be sorted by, in words. */
export function sortChoices<Row>(columns: readonly Column<Row>[], text: SortWords): readonly SortChoice[] {
  return columns.flatMap((column) => {
    const ascending = ascendingSort(column);
    if (!ascending) return [];
    return [
      { value: ascending, label: text.ascending(column.label) },
      { value: reverseSort(ascending), label: text.descending(column.label) },
    ];
  });
}

/**
 * Column and direction in one list, where rows are cards and have no header.
 * @csspart sort-menu - the list
 */
export function sortMenu<Row>({ columns, sort, text, onSort }: SortMenuOptions<Row>): TemplateResult {
  const choices = sortChoices(columns, text);
  return html`<select
    class="field sort-menu"
    part="sort-menu"
    aria-label=${text.sort}
    @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value)}
  >
    ${choices.some(({ value }) => value === sort) ? nothing : html`<option hidden selected ${ownText(text.sort)}></option>`}
    ${choices.map(
      ({ value, label }) => html`<option value=${value} ${selectedIf(value === sort)} ${ownText(label)}></option>`,
    )}
  </select>`;
}
