import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Component } from '../../core/element/component.js';
import { whenLeft } from '../../core/element/when-left.js';
import { icon } from '../../core/element/icons.js';
import { controls } from '../../styles/controls.js';
import { ModalLayer } from '../overlay/modal-layer.js';
import { modalStyles } from '../overlay/modal.styles.js';
import { styles } from './confirm-dialog.styles.js';

/** What a confirmation says of its own. */
export interface ConfirmDialogTexts {
  /** Does nothing. */
  readonly cancel: string;
}

/** What a person is asked before something happens. */
export interface Confirmation {
  /** The question: "Remove the tag Pilot?" */
  readonly heading: string;
  /** What will happen, and whether it can be taken back: "It is removed from 12 customers." A line break begins a new line. */
  readonly message: string;
  /** Says what it does, as the question does: "Remove tag". Never "OK". */
  readonly confirmLabel: string;
  /** It loses something. */
  readonly isDanger?: boolean;
  /** Finds where the focus goes afterwards when the opener is gone or stands for something else by now. */
  readonly successor?: () => HTMLElement | null | undefined;
}

/**
 * Asks before something happens that matters:
 *
 *     if (await this.confirmDialog.ask({ heading, message, confirmLabel, isDanger: true })) …
 *
 * An Enter does not confirm: the focus begins on the button that cancels, and neither a key that went down before the dialog opened nor one
 * that is held presses anything. Escape and a press beside it cancel.
 *
 * @csspart dialog - The box.
 * @csspart heading - The question.
 * @csspart message - What will happen.
 * @csspart cancel-button - Does nothing.
 * @csspart confirm-button - Confirms.
 */
export class ConfirmDialog extends Component {
  /** The tag without a prefix. */
  static readonly tag = 'hub-confirm-dialog';
  static override styles: CSSResultGroup = [controls, modalStyles, styles];

  /** The texts in the language to show; nothing can be asked without. */
  @property({ attribute: false }) text?: ConfirmDialogTexts;

  @state() private asked?: Confirmation;
  @query('.cancel') private readonly cancelButton!: HTMLElement;
  private resolve?: (isConfirmed: boolean) => void;

  constructor() {
    super();
    new ModalLayer(this, {
      request: () => this.answer(false),
      focusInside: () => this.cancelButton.focus(),
      returnFocus: () => ({ successor: this.asked?.successor }),
    });
  }

  /**
   * Asks, and resolves with whether a person confirmed, after the dialog has closed and the focus has returned. False as well when the element
   * is in no page or leaves it, and when something else is asked meanwhile.
   */
  ask(confirmation: Confirmation): Promise<boolean> {
    this.answer(false);
    if (!this.isConnected || !this.text) return Promise.resolve(false);
    this.asked = confirmation;
    return new Promise((resolve) => (this.resolve = resolve));
  }

  /** Ends the question as its button does that cancels: what it was about is not here any more. */
  cancel(): void {
    this.answer(false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    whenLeft(this, () => this.answer(false));
  }

  private answer(isConfirmed: boolean): void {
    const { resolve } = this;
    this.asked = undefined;
    this.resolve = undefined;
    void this.updateComplete.then(() => resolve?.(isConfirmed));
  }

  protected override render(): unknown {
    const { asked, text } = this;
    // Another question is another dialog, which begins on its own button.
    return asked && text ? keyed(asked, this.dialog(asked, text)) : nothing;
  }

  private dialog({ heading, message, confirmLabel, isDanger }: Confirmation, text: ConfirmDialogTexts): TemplateResult {
    return html`<dialog
      class="dialog"
      part="dialog"
      role="alertdialog"
      aria-labelledby="heading"
      aria-describedby="message"
    >
      ${isDanger ? icon('alert') : nothing}
      <h2 class="heading" part="heading" id="heading"><span .textContent=${heading}></span></h2>
      <p class="message" part="message" id="message" .textContent=${message}></p>
      <div class="buttons">
        <button type="button" class="button cancel" part="cancel-button" @click=${() => this.answer(false)}>
          <span .textContent=${text.cancel}></span>
        </button>
        <button
          type="button"
          class="button ${isDanger ? 'danger' : 'primary'}"
          part="confirm-button"
          @click=${() => this.answer(true)}
        >
          <span .textContent=${confirmLabel}></span>
        </button>
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-confirm-dialog': ConfirmDialog;
  }
}
