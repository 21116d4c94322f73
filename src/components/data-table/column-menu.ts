import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import { icon } from '../../core/element/icons.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { ButtonMenu } from '../overlay/button-menu.js';
import { chooseColumns } from './column.js';
import type { Column } from './column.js';

/** What the column menu shows and tells. */
export interface ColumnMenuOptions<Row> {
  readonly columns: readonly Column<Row>[];
  /** What was chosen; undefined: the columns as they came. */
  readonly keys: readonly string[] | undefined;
  /** Columns that are chosen, but have no room. */
  readonly left: readonly Column<Row>[];
  readonly text: DataTableTexts['dataTable'];
  /** Gets the keys of the columns to show, in order; undefined: as they came. */
  onChange(keys: readonly string[] | undefined): void;
}

/**
 * The choice of columns: a button that opens a list in which each column is switched on or off and moved, and which says for which of them there is no
 * room. Nothing of the list exists while it is closed.
 * @csspart button - the button
 * @csspart menu - the list
 */
export class ColumnMenu implements ReactiveController {
  private isOpen = false;
  private readonly menu: ButtonMenu;

  constructor(private readonly host: ReactiveControllerHost) {
    this.menu = new ButtonMenu(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  render<Row>(options: ColumnMenuOptions<Row>): TemplateResult {
    const { text } = options;
    return html`<button type="button" class="button columns-button" part="button" popovertarget="columns">
        ${icon('columns')}<span class="button-text" ${ownText(text.columns)}></span>
      </button>
      <div
        id="columns"
        class="columns-menu"
        part="menu"
        popover="auto"
        role="dialog"
        aria-label=${text.columns}
        @beforetoggle=${this.onToggle}
      >
        ${this.isOpen ? list(options) : nothing}
      </div>`;
  }

  private readonly onToggle = (event: ToggleEvent): void => {
    this.menu.onToggle(event);
    this.isOpen = event.newState === 'open';
    this.host.requestUpdate();
  };
}

function list<Row>({ columns, keys, left, text, onChange }: ColumnMenuOptions<Row>): TemplateResult {
  const shown = chooseColumns(columns, keys).filter((column) => column.place !== 'edge');
  const hidden = columns.filter((column) => column.place !== 'edge' && !shown.includes(column));
  const shownKeys = shown.map((column) => column.key);
  const toggle = ({ key }: Column<Row>) =>
    onChange(shownKeys.includes(key) ? shownKeys.filter((shownKey) => shownKey !== key) : [...shownKeys, key]);
  const line = (column: Column<Row>) => {
    const place = shown.indexOf(column);
    return html`<li class="columns-item">
      <label class="columns-label"
        ><input
          type="checkbox"
          .checked=${place >= 0}
          ?disabled=${column.place === 'always' || (shown.length === 1 && place === 0)}
          @change=${() => toggle(column)} /><span class="columns-name"
          ><span ${ownText(column.label)}></span
          ><span class="columns-note" ?hidden=${!left.includes(column)} ${ownText(text.noRoom)}></span></span></label
      >${[-1, 1].map((step) => mover({ column, place, step, shownKeys, text, onChange }))}
    </li>`;
  };
  return html`<ul class="columns-list">
      ${[...shown, ...hidden].map(line)}
    </ul>
    ${
      keys
        ? html`<button type="button" class="button columns-reset" part="button" @click=${() => onChange(undefined)}>
            <span ${ownText(text.resetColumns)}></span>
          </button>`
        : nothing
    }`;
}

interface Move<Row> extends Pick<ColumnMenuOptions<Row>, 'text' | 'onChange'> {
  readonly column: Column<Row>;
  readonly place: number;
  readonly step: number;
  readonly shownKeys: readonly string[];
}

function mover<Row>({ column, place, step, shownKeys, text, onChange }: Move<Row>): TemplateResult {
  const isUp = step < 0;
  const to = place + step;
  const move = (event: Event) => {
    const moved = [...shownKeys];
    moved.splice(to, 0, ...moved.splice(place, 1));
    onChange(moved);
    followTo(event.currentTarget as HTMLElement, to);
  };
  return html`<button
    type="button"
    class="icon-button ${isUp ? 'up' : 'down'}"
    aria-label=${isUp ? text.moveUp(column.label) : text.moveDown(column.label)}
    ?disabled=${place < 0 || to < 0 || to >= shownKeys.length}
    @click=${move}
  >
    ${icon(isUp ? 'arrowUp' : 'arrowDown')}
  </button>`;
}

/** After a move the focus goes with the column: to the same button in its new line, or to its neighbour where that one ends. */
function followTo(button: HTMLElement, place: number): void {
  const lines = button.closest('ul');
  const name = button.classList.contains('up') ? '.up' : '.down';
  queueMicrotask(() => {
    const line = lines?.children[place];
    const next =
      line?.querySelector<HTMLElement>(`${name}:not(:disabled)`) ??
      line?.querySelector<HTMLElement>('.icon-button:not(:disabled)');
    next?.focus();
  });
}
