import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { Component } from '../../core/element/component.js';
import { icon } from '../../core/element/icons.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { controls } from '../../styles/controls.js';
import { FocusReturn } from '../overlay/focus-return.js';
import { FIELDS, focusFirst } from '../overlay/focus.js';
import { ModalLayer } from '../overlay/modal-layer.js';
import type { CloseReason } from '../overlay/modal-layer.js';
import { modalStyles } from '../overlay/modal.styles.js';
import { CloseRequestEvent, OpenChangeEvent } from './modal-dialog.events.js';
import { styles } from './modal-dialog.styles.js';

/** What a dialog says of its own. */
export interface ModalDialogTexts {
  /** The name of the button in its corner. */
  readonly close: string;
  /** Asked before changes are lost. */
  readonly unsaved: string;
  /** Goes on. */
  readonly keepEditing: string;
  /** Closes, and loses the changes. */
  readonly discard: string;
}

/**
 * A modal dialog: the browser's own `<dialog>` above everything, with a heading, a body that scrolls and a line for buttons; a sheet over the
 * whole window where that is narrow. The focus goes to the first field, else to the heading, and returns to the opener. Nothing typed
 * inside reaches a shortcut of the page's.
 *
 * While `dirty` it is not closed by accident: Escape, a press beside it and the button in its corner ask first, in the dialog, where everything
 * typed stays. A cancel button in the footer calls `requestClose()` and so asks too; setting `open` does not ask.
 *
 * Keys: Escape closes, or goes on editing when it was asked.
 *
 * @slot - The body. Draw it only while the dialog is open, so that its fields begin anew.
 * @slot footer - Buttons, the primary one last.
 * @csspart dialog - The box.
 * @csspart header - The line of the heading.
 * @csspart heading - The heading.
 * @csspart close-button - The button in the corner.
 * @csspart body - What scrolls.
 * @csspart question - What is asked before changes are lost.
 * @csspart footer - The line of buttons.
 * @fires {CloseRequestEvent} close-request - A person wants to close it. Cancelable.
 * @fires {OpenChangeEvent} open-change - A person closed it.
 */
export class ModalDialog extends Component {
  /** The tag without a prefix. */
  static readonly tag = 'hub-modal-dialog';
  static override styles: CSSResultGroup = [controls, modalStyles, styles];

  /** Whether it is open. */
  @property({ type: Boolean }) open = false;
  /** The heading, and the dialog's name. */
  @property() heading = '';
  /** Something was typed that closing would lose. */
  @property({ type: Boolean }) dirty = false;
  /** How wide it may become: 420, 560 or 840 px. */
  @property() size: 'small' | 'medium' | 'large' = 'medium';
  /** Finds where the focus goes after closing when the opener is gone or stands for something else by now. */
  @property({ attribute: false }) successor?: () => HTMLElement | null | undefined;
  /** The texts in the language to show; it does not open without. */
  @property({ attribute: false }) text?: ModalDialogTexts;

  @state() private isAsking = false;
  @query('.heading') private readonly headingElement!: HTMLElement;
  @query('.keep') private readonly keepButton?: HTMLElement;
  /** What had the focus when it was asked whether to lose the changes. */
  private edited?: FocusReturn;

  constructor() {
    super();
    new ModalLayer(this, {
      request: (reason) => this.requestClose(reason),
      focusInside: (dialog) => this.focusInside(dialog),
      returnFocus: () => ({ successor: () => this.successor?.() }),
    });
  }

  /** Closes as the button in the corner does: after `close-request`, and after the question when there are changes to lose. */
  requestClose(reason: CloseReason = 'button'): void {
    if (!this.open) return;
    if (this.isAsking) {
      if (reason === 'escape') this.keepEditing();
    } else if (this.dispatchEvent(new CloseRequestEvent(reason))) {
      if (this.dirty) this.ask();
      else this.close();
    }
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    // Saved or closed meanwhile: there is nothing to lose.
    if (!this.open || !this.dirty) this.isAsking = false;
    if (!this.open) this.edited = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('isAsking') && this.isAsking) this.keepButton?.focus();
  }

  private ask(): void {
    this.edited = new FocusReturn({}, this.ownerDocument);
    this.isAsking = true;
  }

  private keepEditing(): void {
    this.isAsking = false;
    void this.updateComplete.then(() => this.edited?.restore());
  }

  /** Who types on is not about to close. */
  private onInput(): void {
    this.isAsking = false;
  }

  private close(): void {
    this.open = false;
    this.dispatchEvent(new OpenChangeEvent(false));
  }

  /** Fields that draw themselves a moment later get the focus then. */
  private focusInside(dialog: HTMLDialogElement): void {
    const body = dialog.querySelector('.body')!;
    if (focusMarked(this) || focusFirst(body, FIELDS)) return;
    this.headingElement.focus();
    requestAnimationFrame(() => {
      const isUntouched = dialog.isConnected && (this.renderRoot as ShadowRoot).activeElement === this.headingElement;
      if (isUntouched) focusFirst(body, FIELDS);
    });
  }

  private question({ unsaved, keepEditing, discard }: ModalDialogTexts): TemplateResult {
    return html`<div class="question" part="question" role="group" aria-labelledby="question">
      ${icon('alert')}
      <p id="question" .textContent=${unsaved}></p>
      <span class="answers">
        <button type="button" class="button keep" @click=${() => this.keepEditing()}>
          <span .textContent=${keepEditing}></span>
        </button>
        <button type="button" class="button" @click=${() => this.close()}><span .textContent=${discard}></span></button>
      </span>
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text } = this;
    if (!this.open || !text) return nothing;
    const hasFooter = [...this.children].some(({ slot }) => slot === 'footer');
    return html`<dialog class="dialog ${this.size}" part="dialog" aria-labelledby="heading">
      <header class="header" part="header">
        <h2 class="heading" part="heading" id="heading" tabindex="-1"><span .textContent=${this.heading}></span></h2>
        <button
          type="button"
          class="icon-button"
          part="close-button"
          aria-label=${text.close}
          @click=${() => this.requestClose()}
        >
          ${toolIcon('close')}
        </button>
      </header>
      <div class="body" part="body" @input=${this.onInput}><slot></slot></div>
      <div class="end" ?hidden=${!hasFooter && !this.isAsking}>
        ${this.isAsking ? this.question(text) : nothing}
        <footer class="footer" part="footer" ?hidden=${!hasFooter}>
          <slot name="footer" @slotchange=${() => this.requestUpdate()}></slot>
        </footer>
      </div>
    </dialog>`;
  }
}

/** The page's own choice of where to begin. */
function focusMarked(host: Element): boolean {
  const marked = host.querySelector<HTMLElement>('[autofocus]');
  marked?.focus();
  return marked?.matches(':focus') ?? false;
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-modal-dialog': ModalDialog;
  }
}
