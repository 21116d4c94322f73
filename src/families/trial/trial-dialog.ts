import { nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { Component } from '../../core/element/component.js';
import type { HubError } from '../../api/hub-error.js';
import { formRefusal } from '../../components/form/form-errors.js';
import { formButtons } from '../../components/modal-dialog/form-buttons.js';
import { ModalDialog } from '../../components/modal-dialog/modal-dialog.js';
import { DayTurn } from '../../core/element/day-turn.js';
import type { ElementClass } from '../../core/element/register.js';
import { tagIn } from '../../core/element/tag-in.js';
import { FormController } from '../../core/query/form-controller.js';
import type { FormValues } from '../../core/query/form-controller.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import { isolated } from '../../core/texts/isolate.js';
import { TRIAL_ZONE } from '../../domain/trials.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { OverlayTexts } from '../../locales/overlay-texts.js';
import type { TrialTexts } from '../../locales/trial-texts.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { TrialDialogCloseEvent, TrialRequestEvent } from './trial-dialog.events.js';
import { styles } from './trial-dialog.styles.js';
import { customerFields, durationFields, productFields } from './trial-fields.js';
import type { TrialFieldsContext } from './trial-fields.js';
import { trialRefusal } from './trial-refusal.js';
import { chosenProducts, trialProblem, trialRequest } from './trial-request.js';

/** The words of the dialog. */
export type TrialDialogTexts = CommonTexts & OverlayTexts & TrialTexts;

/**
 * The dialog in which a trial is started: for a customer that is there, or for a new one. It sends nothing itself: it tells what was entered,
 * and is told that it is being sent and why that failed. What was typed stays until the dialog is closed.
 *
 * @csspart dialog - The box.
 * @csspart dialog-heading - The heading.
 * @csspart close-button - The button in the corner.
 * @csspart question - What is asked before what was typed is lost.
 * @csspart form - What is filled in.
 * @csspart products - The products of the trial.
 * @csspart duration - How long it lasts.
 * @csspart field-error - What is wrong with a field.
 * @csspart refusal - Why it was not started.
 * @csspart cancel-button - Starts nothing.
 * @csspart submit-button - Starts the trial.
 * @fires {TrialRequestEvent} trial-request - A person sent the form.
 * @fires {TrialDialogCloseEvent} trial-dialog-close - A person closed the dialog.
 */
export class TrialDialog extends Component {
  /** The tag without a prefix. */
  static readonly tag = 'hub-trial-dialog';
  static readonly uses: readonly ElementClass[] = [ModalDialog];
  static override styles: CSSResultGroup = [controls, forms, styles];

  /** Whether it is open. */
  @property({ type: Boolean }) open = false;
  /** The customer; undefined: a new one, which the form asks for. */
  @property({ attribute: false }) customerId?: string;
  /** The customer's name, as soon as it is known. */
  @property({ attribute: false }) customerName?: string;
  /** What was entered is being sent: nothing can be changed and sent meanwhile, and it does not close. */
  @property({ attribute: false }) isPending = false;
  /** Why the last attempt failed; undefined: it did not, or there was none. */
  @property({ attribute: false }) error?: HubError;
  /** Finds where the focus goes after closing when the opener is gone. */
  @property({ attribute: false }) successor?: () => HTMLElement | null | undefined;
  /** The texts in the language to show; it does not open without. */
  @property({ attribute: false }) text?: TrialDialogTexts;
  /** The numbers and dates of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  /** What the API said of fields that are not here. */
  @state() private elsewhere: readonly string[] = [];
  @query('form') private readonly formElement!: HTMLFormElement | null;
  @query('.submit') private readonly submitButton!: HTMLElement;
  private readonly form = new FormController(this, {
    form: () => this.formElement,
    check: (name, values) => this.text && trialProblem(name, values, this.text.startTrial),
    submit: (values) => this.send(values),
  });

  constructor() {
    super();
    // The days on which a trial would end are counted from today.
    new DayTurn(this, () => TRIAL_ZONE);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('error')) return;
    this.elsewhere = this.error ? this.form.refuse(this.error) : [];
  }

  private send(values: FormValues): void {
    if (this.isPending) return;
    // The fields are locked meanwhile: the focus waits where one can press again.
    this.submitButton.focus();
    this.dispatchEvent(new TrialRequestEvent(trialRequest(values, this.customerId)));
  }

  /** A request that is under way is not given up half-way: it ends on its own soon. */
  private onCloseRequest(event: Event): void {
    if (this.isPending) event.preventDefault();
  }

  /** What is said of the last attempt, beside the fields. */
  private get problem(): string {
    const { error, text } = this;
    const isAtFields = error?.code !== 'conflict' && error?.fields?.length && this.elsewhere.length === 0;
    return error && text && !isAtFields ? trialRefusal(text, error, this.elsewhere) : '';
  }

  private heading({ startTrial, action }: TrialDialogTexts): string {
    if (this.customerId === undefined) return startTrial.forNewCustomer;
    return this.customerName ? startTrial.forCustomer(isolated(this.customerName)) : action.startTrial;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { text } = this;
    if (!text) return nothing;
    const tag = tagIn(this, ModalDialog);
    return html`<${tag}
      class="dialog"
      exportparts="dialog, heading: dialog-heading, close-button, question"
      .open=${this.open}
      .heading=${this.heading(text)}
      .dirty=${this.form.isDirty}
      .successor=${this.successor}
      .text=${text.modalDialog}
      @close-request=${this.onCloseRequest}
      @open-change=${() => this.dispatchEvent(new TrialDialogCloseEvent())}
    >
      ${this.open ? this.body(text) : nothing}
    </${tag}>`;
  }

  private body(text: TrialDialogTexts): TemplateResult {
    const { isPending, problem } = this;
    const { startTrial, action } = text;
    const context = this.contextOf(text);
    return html`<form id="form" part="form" class=${isPending ? 'form waiting' : 'form'} ?inert=${isPending}>
        ${this.customerId === undefined ? customerFields(context) : nothing} ${productFields(context)}
        ${durationFields(context)}
      </form>
      ${formRefusal(problem, 'footer')}
      ${formButtons({
        cancel: action.cancel,
        send: isPending ? startTrial.starting : action.startTrial,
        isPending,
        isKept: isPending,
      })}`;
  }

  private contextOf(text: TrialDialogTexts): TrialFieldsContext {
    const { format, form } = this;
    return {
      text,
      format,
      now: Date.now(),
      chosen: chosenProducts(form.values),
      errorOf: (name) => form.errorOf(name),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-trial-dialog': TrialDialog;
  }
}
