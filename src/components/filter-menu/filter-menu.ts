import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { Component } from '../../core/element/component.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { controls } from '../../styles/controls.js';
import { DropDownController } from '../drop-down/drop-down.js';
import type { DropDownEnd } from '../drop-down/drop-down.js';
import { dropDownStyles } from '../drop-down/drop-down.styles.js';
import { openerStyles } from '../drop-down/opener.styles.js';
import { optionStyles } from '../drop-down/options.styles.js';
import { RovingFocusController } from '../roving-focus/roving-focus.js';
import { SearchField } from '../search-field/search-field.js';
import { searchFieldStyles } from '../search-field/search-field.styles.js';
import { FilterMenuChangeEvent, OpenChangeEvent } from './filter-menu.events.js';
import { styles } from './filter-menu.styles.js';
import type { FilterMenuTexts } from './filter-menu.texts.js';
import { modeChoice, optionList, waitingList } from './filter-choices.js';
import { matching, withUnknown } from './filter-options.js';
import type { FilterOption } from './filter-options.js';

/** More options than this come with a search box. */
const MOST_AT_A_GLANCE = 10;

/**
 * A filter as a button that opens a list of check boxes. It asks nothing: options and their counts come in, what was chosen goes out. A
 * chosen key that is none of the options shows as its own text. With `excludable` a person can turn the choice round: all but these.
 *
 * Keys: Enter, Space and Arrow Down open it, with the focus in the list; arrows, Home, End and letters go from option to option, Space
 * chooses one; Escape closes it, and nothing else, and the focus is on the button again.
 *
 * @csspart button - The button; also `active` while something is chosen.
 * @csspart chosen - How many are chosen, in the button.
 * @csspart menu - The box that opens.
 * @csspart mode - The choice between these and all but these.
 * @csspart search - The search box, where there are many options.
 * @csspart search-field - Its field.
 * @csspart options - The list.
 * @csspart option - One value that can be chosen.
 * @csspart count - The number beside an option.
 * @csspart note - What is said instead of options, or beside them.
 * @csspart clear - The button that ends the filter.
 * @fires {FilterMenuChangeEvent} filter-menu-change - Something else was chosen. Cancelable.
 * @fires {OpenChangeEvent} open-change - It opened or closed.
 */
export class FilterMenu extends Component {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-filter-menu';
  static override styles: CSSResultGroup = [
    controls,
    searchFieldStyles,
    dropDownStyles,
    openerStyles,
    optionStyles,
    styles,
  ];

  /** The filter's name. */
  @property() label = '';
  /** What can be chosen, in the order shown. */
  @property({ attribute: false }) options: readonly FilterOption[] = [];
  /** Keys of what is chosen. */
  @property({ attribute: false }) values: readonly string[] = [];
  /** Whether the filter lets everything through but what is chosen. */
  @property({ type: Boolean }) excluded = false;
  /** Whether a person can turn the choice round. */
  @property({ type: Boolean }) excludable = false;
  /** The counts, or the options themselves, are on their way. */
  @property({ type: Boolean }) counting = false;
  /** A sentence below the options, such as that they could not be read. */
  @property() note = '';
  /** The texts in the language to show; nothing is shown without. */
  @property({ attribute: false }) text?: FilterMenuTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  /** What is looked for among the options. */
  @state() private sought = '';
  /** All that is listed. An option that is taken back stays until the menu closes: nothing vanishes under a hand. */
  private listed: readonly FilterOption[] = [];

  @query('.opener') private readonly button!: HTMLElement | null;
  @query('.drop-down') private readonly box!: HTMLElement | null;
  @queryAll('.option > input') private readonly boxes!: NodeListOf<HTMLInputElement>;

  private readonly dropDown = new DropDownController(this, {
    anchor: () => this.button,
    box: () => this.box,
    onOpen: () => this.onOpen(),
    onClose: (end) => this.onClose(end),
  });
  private readonly roving = new RovingFocusController<HTMLInputElement>(this, {
    items: () => this.boxes,
    direction: 'vertical',
    entry: () => [...this.boxes].find(({ checked }) => checked),
    textOf: (box) => this.listed.find(({ key }) => key === box.value)?.label ?? '',
  });
  private readonly search = new SearchField(this, (text) => (this.sought = text), { pause: 0 });

  /** Whether the menu is open. */
  get isOpen(): boolean {
    return this.dropDown.isOpen;
  }

  /** Opens the menu, with the focus in it. */
  open(): void {
    this.dropDown.open();
  }

  /** Closes the menu. */
  close(): void {
    this.dropDown.close();
  }

  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  protected override willUpdate(): void {
    const kept = this.isOpen ? this.listed.map(({ key }) => key) : [];
    const known = this.options.map(({ key }) => key);
    const unknown = [...kept, ...this.values].filter((key) => !known.includes(key));
    this.listed = withUnknown(this.options, unknown);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    // Options that came late take the focus that waited for them.
    if (this.isOpen && this.shadowRoot!.activeElement === this.box) this.roving.focus();
  }

  private onOpen(): void {
    this.listed = [];
    this.box?.focus();
    this.requestUpdate();
    this.dispatchEvent(new OpenChangeEvent(true));
  }

  private onClose(end: DropDownEnd): void {
    this.sought = '';
    this.requestUpdate();
    if (end === 'escape') this.focus();
    this.dispatchEvent(new OpenChangeEvent(false));
  }

  private toggleMenu(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  private onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (this.isOpen) this.roving.focus();
    else this.open();
  }

  /** From the search box down into the list; before the box keeps its keys to itself. */
  private readonly onMenuKey = {
    capture: true,
    handleEvent: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || event.isComposing || !(event.target as Element).matches('.field')) return;
      event.preventDefault();
      event.stopPropagation();
      this.roving.focus();
    },
  };

  private toggle(key: string): void {
    const { values } = this;
    this.change({ values: values.includes(key) ? values.filter((value) => value !== key) : [...values, key] });
  }

  private clear(): void {
    this.change({ values: [], excluded: false });
    // The button goes; `updated` takes the focus on to the list.
    this.box?.focus();
  }

  private change({
    values = this.values,
    excluded = this.excluded,
  }: Partial<Pick<FilterMenu, 'values' | 'excluded'>>): void {
    if (this.dispatchEvent(new FilterMenuChangeEvent({ values, isExcluded: excluded }))) {
      this.values = values;
      this.excluded = excluded;
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text, isOpen, values } = this;
    if (!text) return nothing;
    const shown = matching(this.listed, this.sought);
    return html`<button
        type="button"
        class="button opener"
        part=${values.length > 0 ? 'button active' : 'button'}
        aria-haspopup="dialog"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="menu"
        @click=${this.toggleMenu}
        @keydown=${this.onButtonKey}
      >
        <bdi .textContent=${this.label}></bdi> ${this.chosen(text)}${toolIcon('chevron')}
      </button>
      <div
        id="menu"
        class="drop-down"
        part="menu"
        popover="manual"
        role="dialog"
        aria-label=${this.label}
        tabindex="-1"
        @keydown=${this.onMenuKey}
      >
        ${isOpen ? this.menu(text, shown) : nothing}
      </div>
      <span class="visually-hidden" role="status" .textContent=${isOpen ? this.said(text, shown) : ''}></span>`;
  }

  private chosen(text: FilterMenuTexts): TemplateResult | typeof nothing {
    const { length } = this.values;
    if (length === 0) return nothing;
    const shown = this.format.number(length);
    return this.excluded
      ? html`<span class="chosen" part="chosen" .textContent=${text.allBut(shown)}></span>`
      : html`<span class="chosen" part="chosen" aria-hidden="true" .textContent=${shown}></span
          ><span class="visually-hidden" .textContent=${text.chosen(shown)}></span>`;
  }

  private menu(text: FilterMenuTexts, shown: readonly FilterOption[]): TemplateResult {
    const { excluded, values, counting } = this;
    const note = this.noteOf(text, shown);
    return html`${this.excludable ? modeChoice({ text, excluded, onChange: (other) => this.change({ excluded: other }) }) : nothing}
      ${this.listed.length > MOST_AT_A_GLANCE ? this.search.render(this.sought, text.search(this.label)) : nothing}
      ${counting && this.listed.length === 0 ? waitingList : nothing}
      <div
        class="options"
        part="options"
        role="group"
        aria-label=${this.label}
        aria-busy=${counting ? 'true' : 'false'}
        ?hidden=${shown.length === 0}
      >
        ${optionList({ options: shown, values, counting, onToggle: (key) => this.toggle(key) })}
      </div>
      ${note ? html`<p class="note" part="note" .textContent=${note}></p>` : nothing}
      ${
        values.length > 0
          ? html`<div class="end">
              <button type="button" class="button" part="clear" @click=${this.clear}>
                <span .textContent=${text.clear}></span>
              </button>
            </div>`
          : nothing
      }`;
  }

  private noteOf(text: FilterMenuTexts, shown: readonly FilterOption[]): string {
    if (this.note || shown.length > 0) return this.note;
    if (this.listed.length > 0) return text.noMatch;
    return this.counting ? '' : text.nothing;
  }

  private said(text: FilterMenuTexts, shown: readonly FilterOption[]): string {
    if (this.counting) return this.listed.length > 0 ? text.counting : text.waiting;
    const found = this.sought ? text.found(this.format.number(shown.length)) : '';
    return this.noteOf(text, shown) || found;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-filter-menu': FilterMenu;
  }
}
