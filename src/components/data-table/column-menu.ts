import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { drawnIcon } from '../../core/element/icons.js';
import { ownText } from '../../core/element/own-text.js';
import { LateModule } from '../../core/element/late-module.js';
import type { Formats } from '../../core/texts/formats.js';
import type { DataTableTexts } from '../../locales/data-table-texts.js';
import { arrowOpens } from '../overlay/arrow-opens.js';
import type { ColumnList } from './column-list.js';
import type { Column } from './column.js';

const columnsIcon = drawnIcon('M2.5 3h11v10h-11z M6.2 3v10 M9.9 3v10');

/** What the column menu shows and tells. */
export interface ColumnMenuOptions<Row> {
  readonly columns: readonly Column<Row>[];
  /** What was chosen; undefined: the columns as they came. */
  readonly keys: readonly string[] | undefined;
  /** Columns that are chosen, but have no room. */
  readonly left: readonly Column<Row>[];
  readonly text: DataTableTexts['dataTable'];
  readonly format: Formats;
  /** Gets the keys of the columns to show, in order; undefined: as they came. */
  onChange(keys: readonly string[] | undefined): void;
}

/**
 * The choice of columns: a button that opens a list in which each column is switched on or off and moved, and which says for which of them there is no
 * room. Nothing of the list exists while it is closed; its code comes when the button is approached, and a list without it says so.
 * @csspart button - the button
 * @csspart menu - the list
 */
export class ColumnMenu implements ReactiveController {
  private isOpen = false;
  /** The list opens without its code, which could not be had. */
  private isLost = false;
  private made?: ColumnList;
  private readonly code: LateModule<{ readonly ColumnList: typeof ColumnList }>;

  constructor(private readonly host: LitElement) {
    this.code = new LateModule(host, () => import('./column-list.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  render<Row>(options: ColumnMenuOptions<Row>): TemplateResult {
    const { text } = options;
    return html`<button
        type="button"
        class="button columns-button"
        part="button"
        popovertarget="columns"
        @pointerenter=${this.approach}
        @focus=${this.approach}
        @keydown=${arrowOpens}
      >
        ${columnsIcon}<span class="button-text" ${ownText(text.columns)}></span>
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
        ${this.isOpen ? (this.list?.render(options) ?? html`<span ${ownText(text.partMissing)}></span>`) : nothing}
      </div>`;
  }

  private get list(): ColumnList | undefined {
    const { module } = this.code;
    return (this.made ??= module && new module.ColumnList(this.host));
  }

  private readonly approach = (): void => void this.code.want();

  private readonly onToggle = (event: ToggleEvent): void => {
    const isOpening = event.newState === 'open';
    if (isOpening && !this.list && !this.isLost) {
      event.preventDefault();
      void this.openLater(event.currentTarget as HTMLElement);
      return;
    }
    this.list?.onToggle(event);
    this.isOpen = isOpening;
    this.isLost = false;
    this.host.requestUpdate();
  };

  private async openLater(menu: HTMLElement): Promise<void> {
    await this.code.want();
    this.isLost = !this.list;
    if (menu.isConnected && !menu.matches(':popover-open')) menu.showPopover();
  }
}
