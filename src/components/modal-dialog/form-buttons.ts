import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModalDialog } from './modal-dialog.js';

/** What stands in the footer of a dialog with a form. */
export interface FormButtonsParts {
  /** What the button says that closes the dialog. */
  readonly cancel: string;
  /** What the button says that sends the form: what it does. */
  readonly send: string;
  /** What was entered is being sent. */
  readonly isPending?: boolean;
  /** The dialog does not close now. */
  readonly isKept?: boolean;
}

/**
 * The buttons of a dialog whose body is a form with the id `form`, as children of a `ModalDialog`; with `forms`. One closes it, after the question
 * when something would be lost, the other sends the form. Have the parts `cancel-button` and `submit-button`.
 */
export function formButtons({ cancel, send, isPending = false, isKept = false }: FormButtonsParts): TemplateResult {
  return html`<button
      slot="footer"
      type="button"
      class="button"
      part="cancel-button"
      aria-disabled=${isKept ? 'true' : nothing}
      @click=${requestClose}
    >
      <span .textContent=${cancel}></span>
    </button>
    <button
      slot="footer"
      type="submit"
      form="form"
      class="button primary submit"
      part="submit-button"
      aria-disabled=${isPending ? 'true' : nothing}
    >
      <span .textContent=${send}></span>
    </button>`;
}

function requestClose({ currentTarget }: Event): void {
  ((currentTarget as Element).parentElement as ModalDialog).requestClose();
}
