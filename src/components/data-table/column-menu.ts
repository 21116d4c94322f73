import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../core/element/icons.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { chooseColumns } from './column.js';
import type { Column } from './column.js';

/** What the column menu shows and tells. */
export interface ColumnMenuOptions<Row> {
  readonly columns: readonly Column<Row>[];
  /** What was chosen; undefined: the columns as they came. */
  readonly keys: readonly string[] | undefined;
  readonly text: DataTableTexts['dataTable'];
  /** Gets the keys of the columns to show, in order; undefined: as they came. */
  onChange(keys: readonly string[] | undefined): void;
}

/**
 * The choice of columns: a button that opens a list in which each column is switched on or off and moved.
 * @csspart button - the button
 * @csspart menu - the list
 */
export function columnMenu<Row>({ columns, keys, text, onChange }: ColumnMenuOptions<Row>): TemplateResult {
  const shown = chooseColumns(columns, keys).filter((column) => column.place !== 'edge');
  const hidden = columns.filter((column) => column.place !== 'edge' && !shown.includes(column));
  const shownKeys = shown.map((column) => column.key);

  const toggle = (column: Column<Row>) =>
    onChange(
      shownKeys.includes(column.key) ? shownKeys.filter((key) => key !== column.key) : [...shownKeys, column.key],
    );
  const move = (from: number, to: number) => {
    const moved = [...shownKeys];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onChange(moved);
  };
  const mover = (column: Column<Row>, index: number, to: number) => {
    const isUp = to < index;
    const isPossible = index >= 0 && to >= 0 && to < shown.length;
    return html`<button
      type="button"
      class="icon-button ${isUp ? 'up' : 'down'}"
      aria-label=${isUp ? text.moveUp(column.label) : text.moveDown(column.label)}
      ?disabled=${!isPossible}
      @click=${(event: Event) => {
        move(index, to);
        followTo(event.currentTarget as HTMLElement, to);
      }}
    >
      ${icon(isUp ? 'arrowUp' : 'arrowDown')}
    </button>`;
  };

  return html`<button type="button" class="button columns-button" part="button" popovertarget="columns">
      ${icon('columns')}<span class="button-text">${text.columns}</span>
    </button>
    <div id="columns" class="columns-menu" part="menu" popover="auto" role="dialog" aria-label=${text.columns}>
      <ul class="columns-list">
        ${[...shown, ...hidden].map((column, place) => {
          const index = shown.indexOf(column);
          return html`<li class="columns-item">
            <label class="columns-label"
              ><input
                type="checkbox"
                .checked=${index >= 0}
                ?disabled=${column.place === 'always' || (shown.length === 1 && index === 0)}
                @change=${() => toggle(column)}
              /><span>${column.label}</span></label
            >${mover(column, index, place - 1)}${mover(column, index, place + 1)}
          </li>`;
        })}
      </ul>
      ${
        keys
          ? html`<button type="button" class="button columns-reset" part="button" @click=${() => onChange(undefined)}>
              ${text.resetColumns}
            </button>`
          : nothing
      }
    </div>`;
}

/** After a move the focus goes with the column: to the same button in its new line, or to its neighbour where that one ends. */
function followTo(button: HTMLElement, place: number): void {
  const list = button.closest('ul');
  const name = button.classList.contains('up') ? '.up' : '.down';
  queueMicrotask(() => {
    const line = list?.children[place];
    const next =
      line?.querySelector<HTMLElement>(`${name}:not(:disabled)`) ??
      line?.querySelector<HTMLElement>('.icon-button:not(:disabled)');
    next?.focus();
  });
}
