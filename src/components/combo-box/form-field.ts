import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Component } from '../../core/element/component.js';

/** Why a field cannot be sent: which rule, and what is said about it. */
export interface FieldProblem {
  readonly rule: 'customError' | 'badInput' | 'valueMissing';
  readonly message: string;
}

/**
 * A field of a form, as the browser's own are: it has a name and a value, takes part in constraint validation and is reset, disabled and
 * focused with its form. It has `:state(user-invalid)` while it shows what is wrong: after a person was done with it, or the form asked.
 */
export abstract class FormField extends Component {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...Component.shadowRootOptions, delegatesFocus: true };

  /** The field's name for people. */
  @property() label = '';
  /** The label is only for those who do not see it. */
  @property({ type: Boolean, attribute: 'label-hidden' }) labelHidden = false;
  /** A line below the field. */
  @property() hint = '';
  /** The field's name in its form. */
  @property({ reflect: true }) name = '';
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** It has to have a value. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** A problem shows from now on. */
  @state() protected isTouched = false;
  private custom = '';
  private readonly internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.isTouched = true));
    this.addEventListener('focusout', (event) => this.onFocusOut(event));
  }

  protected abstract get formValue(): string;
  /** What is wrong with the value by the field's own rules. */
  protected abstract get problem(): FieldProblem | undefined;
  /** Where a person types. */
  protected abstract get input(): HTMLElement | null;
  /** A person has left the field. */
  protected abstract onLeave(): void;
  /** The form was reset. */
  abstract formResetCallback(): void;

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Says what is wrong with the value, until it is called with an empty text. Shows at once. */
  setCustomValidity(message: string): void {
    this.custom = message;
    if (message) this.isTouched = true;
    this.tellForm();
    this.requestUpdate();
  }

  /** The field, or a fieldset around it, was disabled or enabled. */
  formDisabledCallback(): void {
    if (!this.isUpdatePending) this.requestUpdate();
  }

  /** Whether the field or a fieldset around it is disabled. */
  protected get isDisabled(): boolean {
    return this.disabled || this.matches(':disabled');
  }

  /** What is shown to be wrong; empty: nothing. */
  protected get shownProblem(): string {
    return this.isTouched && !this.isDisabled ? this.validationMessage : '';
  }

  protected override updated(_changed: PropertyValues): void {
    this.tellForm();
  }

  /** Tells the form the value and whether it is valid: with each change, so that a form that looks at once sees it. */
  protected tellForm(): void {
    const { formValue, internals } = this;
    internals.setFormValue(formValue);
    const problem = this.custom ? { rule: 'customError', message: this.custom } : this.problem;
    const anchor = this.renderRoot && this.input;
    if (problem) internals.setValidity({ [problem.rule]: true }, problem.message, anchor ?? undefined);
    else internals.setValidity({});
    internals.states[this.shownProblem ? 'add' : 'delete']('user-invalid');
  }

  /** To nowhere may mean: to another window, or that what had the focus inside is gone and something beside it gets it in a moment. */
  private onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget) return this.onLeave();
    queueMicrotask(() => {
      if (!this.matches(':focus-within') && this.ownerDocument.hasFocus()) this.onLeave();
    });
  }

  /** Enter in a field sends its form, as in the browser's own. */
  protected submit(): void {
    this.form?.requestSubmit();
  }
}
