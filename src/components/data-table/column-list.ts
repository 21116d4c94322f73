import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { ownText } from '../../core/element/own-text.js';
import { keepDressed } from '../../core/element/late-styles.js';
import { icon } from '../../core/element/icons.js';
import { ButtonMenu } from '../overlay/button-menu.js';
import type { ColumnMenuOptions } from './column-menu.js';
import { columnListStyles } from './column-list.styles.js';
import { chooseColumns } from './column.js';
import type { Column } from './column.js';

/** What is in the choice of columns when it is open, beside its button. */
export class ColumnList {
  private readonly menu: ButtonMenu;
  /** What is said to those who do not see it. */
  private said = '';

  constructor(host: LitElement) {
    this.menu = new ButtonMenu(host);
    keepDressed(host, columnListStyles);
  }

  /** The popover is about to open or close. */
  onToggle(event: ToggleEvent): void {
    this.menu.onToggle(event);
    this.said = '';
  }

  /** Each column, with what can be done with it. */
  render<Row>(options: ColumnMenuOptions<Row>): TemplateResult {
    const say = (words: string) => (this.said = words);
    return html`${list({ ...options, say })}<span class="visually-hidden" role="status" ${ownText(this.said)}></span>`;
  }
}

/** What is shown, and who says what became of it. */
interface ListOptions<Row> extends ColumnMenuOptions<Row> {
  say(words: string): void;
}

function list<Row>(options: ListOptions<Row>): TemplateResult {
  const { columns, keys, left, text, onChange } = options;
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
      >${[-1, 1].map((step) => mover({ column, place, step, shownKeys, ...options }))}
    </li>`;
  };
  // It goes with its press.
  const reset = (event: Event) => {
    const menu = (event.currentTarget as HTMLElement).parentElement!;
    onChange(undefined);
    queueMicrotask(() => menu.querySelector<HTMLElement>('input:enabled')?.focus());
  };
  return html`<ul class="columns-list">
      ${[...shown, ...hidden].map(line)}
    </ul>
    ${
      keys
        ? html`<button type="button" class="button columns-reset" part="button" @click=${reset}>
            <span ${ownText(text.resetColumns)}></span>
          </button>`
        : nothing
    }`;
}

interface Move<Row> extends Pick<ListOptions<Row>, 'text' | 'format' | 'onChange' | 'say'> {
  readonly column: Column<Row>;
  readonly place: number;
  readonly step: number;
  readonly shownKeys: readonly string[];
}

function mover<Row>({ column, place, step, shownKeys, text, format, onChange, say }: Move<Row>): TemplateResult {
  const isUp = step < 0;
  const to = place + step;
  const move = (event: Event) => {
    const moved = [...shownKeys];
    moved.splice(to, 0, ...moved.splice(place, 1));
    say(text.moved(column.label, format.number(to + 1), format.number(moved.length)));
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
