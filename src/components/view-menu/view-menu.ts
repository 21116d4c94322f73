import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { Component } from '../../core/element/component.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { prefixed } from '../../core/element/register.js';
import type { ElementClass } from '../../core/element/register.js';
import { controls } from '../../styles/controls.js';
import { ConfirmDialog } from '../confirm-dialog/confirm-dialog.js';
import { keepKeys } from '../data-table/own-keys.js';
import { DropDownController } from '../drop-down/drop-down.js';
import type { DropDownEnd } from '../drop-down/drop-down.js';
import { dropDownStyles } from '../drop-down/drop-down.styles.js';
import { openerStyles } from '../drop-down/opener.styles.js';
import { openOverlay } from '../overlay/open-overlay.js';
import type { OpenOverlay } from '../overlay/open-overlay.js';
import { ViewActEvent } from './view-menu.events.js';
import type { ViewAct } from './view-menu.events.js';
import { styles } from './view-menu.styles.js';
import type { ViewMenuTexts } from './view-menu.texts.js';
import { renamingLine, savingForm, viewLine } from './view-parts.js';

/**
 * The views that somebody saved: a button that opens their list, in which one is chosen, renamed or deleted (after a question), and the field in which
 * the present one is saved under a name; under the name of another one it takes its place, and the button says so. It keeps nothing itself:
 * names come in, what a person did goes out.
 *
 * Keys: Enter, Space and Arrow Down open it; Tab goes through it; Enter in a field saves or renames; Escape ends a renaming, pressed again it
 * closes the menu, and the focus is on the button again.
 *
 * @csspart button - The button; also `active` while a view is shown.
 * @csspart menu - The box that opens.
 * @csspart views - The list.
 * @csspart view - A view.
 * @csspart name-field - The field for a name.
 * @csspart note - What is said beside it.
 * @fires {ViewActEvent} view-act - A person did something with the views.
 */
export class ViewMenu extends Component {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-view-menu';
  static readonly uses: readonly ElementClass[] = [ConfirmDialog];
  static readonly prefix: string = '';
  static override styles: CSSResultGroup = [controls, dropDownStyles, openerStyles, styles];

  /** The names of all views, in their order. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** The name of the view that is shown; undefined: none of them. */
  @property({ attribute: false }) current?: string;
  /** A sentence below the field. */
  @property() note = '';
  /** The most characters of a name. */
  @property({ attribute: false }) longest = 60;
  /** Whether two names are the same to a person. */
  @property({ attribute: false }) isSame: (one: string, other: string) => boolean = (one, other) => one === other;
  /** The texts in the language to show; nothing is shown without. */
  @property({ attribute: false }) text?: ViewMenuTexts;

  /** The view that is being renamed. */
  @state() private renamed?: string;
  /** What stands in the field of the renaming, or in the other one. */
  @state() private typed = '';

  @query('.opener') private readonly button!: HTMLElement | null;
  @query('.drop-down') private readonly box!: HTMLElement | null;
  @query('[data-confirm]') private readonly dialog!: ConfirmDialog;
  @query('.renaming') private readonly renamingForm!: HTMLElement | null;
  @query('.field') private readonly field!: HTMLInputElement | null;
  @queryAll('.choose') private readonly choices!: NodeListOf<HTMLButtonElement>;
  private renaming?: OpenOverlay;
  /** The view that was chosen or saved last: whoever goes on from it most likely wants to save it again. */
  private last = '';

  private readonly dropDown = new DropDownController(this, {
    anchor: () => this.button,
    box: () => this.box,
    onOpen: () => this.onOpen(),
    onClose: (end) => this.onClose(end),
  });

  /** Whether the menu is open. */
  get isOpen(): boolean {
    return this.dropDown.isOpen;
  }

  /** Opens the menu, with the focus in it. */
  async open(): Promise<void> {
    await this.updateComplete;
    this.dropDown.open();
  }

  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  private onOpen(): void {
    this.typed = this.current ?? this.last;
    this.requestUpdate();
    this.box?.focus();
    void this.updateComplete.then(() => {
      if (this.isOpen) this.focusRow(this.current ?? this.names[0]);
    });
  }

  private onClose(end: DropDownEnd): void {
    this.endRenaming();
    this.requestUpdate();
    if (end !== 'elsewhere') this.focus();
  }

  private toggle(): void {
    if (this.isOpen) this.dropDown.close();
    else this.dropDown.open();
  }

  private onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' || this.isOpen) return;
    event.preventDefault();
    this.dropDown.open();
  }

  private act(act: ViewAct): void {
    this.dispatchEvent(new ViewActEvent(act));
  }

  private choose(name: string): void {
    this.last = name;
    this.act({ kind: 'choose', name });
    this.dropDown.close();
  }

  private save(event: Event): void {
    event.preventDefault();
    const name = this.typed.trim();
    if (!name) return;
    this.last = name;
    this.act({ kind: 'save', name: this.names.find((known) => this.isSame(known, name)) ?? name });
    this.dropDown.close();
  }

  private beginRenaming(name: string): void {
    this.endRenaming();
    this.renamed = this.typed = name;
    void this.updateComplete.then(() => {
      const { renamingForm } = this;
      if (!renamingForm) return;
      this.renaming = openOverlay({ element: renamingForm, close: () => this.leaveRenaming(name) });
      this.field?.select();
    });
  }

  private endRenaming(): void {
    this.renaming?.end();
    this.renaming = undefined;
    this.renamed = undefined;
    this.typed = this.current ?? this.last;
  }

  private leaveRenaming(name: string): void {
    this.endRenaming();
    void this.updateComplete.then(() => this.focusRow(name));
  }

  private rename(event: Event, name: string): void {
    event.preventDefault();
    const to = this.typed.trim();
    if (!to || this.isTaken(to, name)) return this.field?.focus();
    if (to !== name) this.act({ kind: 'rename', name, to });
    if (this.last === name) this.last = to;
    this.leaveRenaming(to);
    if (this.typed === name) this.typed = to;
  }

  private isTaken(to: string, name: string): boolean {
    return this.names.some((other) => this.isSame(other, to) && other !== name);
  }

  private async removeView(name: string): Promise<void> {
    const { text } = this;
    const place = this.names.indexOf(name);
    const isSure = await this.dialog.ask({
      heading: text!.question(name),
      message: text!.consequence,
      confirmLabel: text!.confirm,
      isDanger: true,
    });
    if (!isSure) return;
    if (this.last === name) this.last = '';
    const others = this.names.filter((other) => other !== name);
    this.act({ kind: 'remove', name });
    await this.updateComplete;
    this.focusRow(others[place] ?? others.at(-1));
  }

  /** The view with this name; without one the field in which a first one is saved. */
  private focusRow(name: string | undefined): void {
    const row = [...this.choices].find(({ value }) => value === name);
    (row ?? this.field)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text, isOpen, current } = this;
    if (!text) return nothing;
    const confirm = unsafeStatic(prefixed(ConfirmDialog.tag, (this.constructor as typeof ViewMenu).prefix));
    return html`<button
        type="button"
        class="button opener"
        part=${current === undefined ? 'button' : 'button active'}
        aria-haspopup="dialog"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="menu"
        aria-label=${current === undefined ? nothing : text.shown(current)}
        @click=${this.toggle}
        @keydown=${this.onButtonKey}
      >
        <bdi .textContent=${current ?? text.views}></bdi>${toolIcon('chevron')}
      </button>
      <div
        id="menu"
        class="drop-down"
        part="menu"
        popover="manual"
        role="dialog"
        aria-label=${text.list}
        tabindex="-1"
        @keydown=${keepKeys}
        @keyup=${keepKeys}
        @keypress=${keepKeys}
      >
        ${isOpen ? this.menu(text) : nothing}
      </div>
      ${staticHtml`<${confirm} data-confirm .text=${text}></${confirm}>`}`;
  }

  private menu(text: ViewMenuTexts): TemplateResult {
    const { names } = this;
    const line = (name: string) => (name === this.renamed ? this.renamingLine(name, text) : this.line(name, text));
    return html`${
      names.length > 0
        ? html`<ul class="views" part="views" role="list" aria-label=${text.list}>
            ${repeat(names, (name) => name, line)}
          </ul>`
        : html`<p class="note" part="note" .textContent=${text.none}></p>`
    }
    ${this.renamed === undefined ? this.saving(text) : nothing}`;
  }

  private line(name: string, text: ViewMenuTexts): TemplateResult {
    return viewLine({
      name,
      isCurrent: name === this.current,
      text,
      onChoose: () => this.choose(name),
      onRename: () => this.beginRenaming(name),
      onRemove: () => void this.removeView(name),
    });
  }

  private renamingLine(name: string, text: ViewMenuTexts): TemplateResult {
    return renamingLine({
      ...this.nameParts,
      name,
      isTaken: this.isTaken(this.typed, name),
      text,
      onSubmit: (event) => this.rename(event, name),
      onCancel: () => this.leaveRenaming(name),
    });
  }

  private saving(text: ViewMenuTexts): TemplateResult {
    const replaced = this.names.find((known) => this.isSame(known, this.typed));
    return savingForm({ ...this.nameParts, replaced, note: this.note, text, onSubmit: (event) => this.save(event) });
  }

  private get nameParts() {
    return { typed: this.typed, longest: this.longest, onType: (typed: string) => (this.typed = typed) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-view-menu': ViewMenu;
  }
}
