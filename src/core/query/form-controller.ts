import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HubError } from '../../api/hub-error.js';

/** What a form holds, by the names of its fields; a field with several values has a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** A control of a native form: `<input>`, `<select>`, `<textarea>` or a form-associated element. */
interface Control extends HTMLElement {
  readonly name: string;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  setCustomValidity(message: string): void;
  checkValidity(): boolean;
}

/** What a form needs of its element. */
export interface FormOptions {
  /** The form in the element's template; null while it is not drawn. */
  form(): HTMLFormElement | null;
  /** What is wrong with a field, in the element's language; undefined: nothing. Asked while typing. */
  check?(name: string, values: FormValues): string | undefined;
  /** Sends what was entered. The fields are valid then. */
  submit(values: FormValues): void;
}

/**
 * A native form in an element's template. It checks while typing, shows an error when a field was left or the form was sent, puts what the
 * server did not accept at its field (names with dots, `customer.adminEmail`), moves the focus to the first error, and knows whether
 * anything would be lost.
 */
export class FormController implements ReactiveController {
  private readonly shown = new Set<string>();
  private readonly refused = new Map<string, string>();
  private initial?: string;
  private listening?: HTMLFormElement;
  /** The focus goes to the first error once it is drawn: until then its field may be disabled. */
  private isFocusDue = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: FormOptions,
  ) {
    host.addController(this);
  }

  /** What was entered. */
  get values(): FormValues {
    const form = this.options.form();
    return form ? valuesOf(form) : {};
  }

  /** Whether something was entered that would be lost. */
  get isDirty(): boolean {
    return this.initial !== undefined && JSON.stringify(this.values) !== this.initial;
  }

  /** What is wrong with a field, once the person has left it or sent the form; undefined: nothing, or not yet. */
  errorOf(name: string): string | undefined {
    if (!this.shown.has(name)) return undefined;
    const wrong = this.fields.find((one) => one.name === name && one.validationMessage);
    return this.refused.get(name) ?? wrong?.validationMessage;
  }

  /**
   * Shows what the server did not accept at its fields, and moves the focus to the first of them.
   * @returns What it said about no field that is here.
   */
  refuse({ fields = [] }: HubError): readonly string[] {
    const names = new Set(this.fields.map(({ name }) => name));
    const own = fields.filter(({ field }) => names.has(field));
    for (const { field, description } of own) this.refused.set(field, description);
    if (own.length > 0) this.showAll();
    return fields.filter((one) => !own.includes(one)).map(({ description }) => description);
  }

  /** Takes what is entered now as what is there: nothing would be lost. */
  settle(): void {
    this.initial = JSON.stringify(this.values);
    this.shown.clear();
    this.refused.clear();
    this.host.requestUpdate();
  }

  /** Empties the form. */
  reset(): void {
    this.options.form()?.reset();
    this.settle();
  }

  hostUpdated(): void {
    const form = this.options.form() ?? undefined;
    if (form !== this.listening) this.listen(form);
    this.validate();
    // To leave a field is to draw what is wrong with it: not while the element is being drawn.
    if (this.isFocusDue) queueMicrotask(() => this.fields.find((control) => !control.checkValidity())?.focus());
    this.isFocusDue = false;
  }

  /** What a person fills in, now or once it is enabled. */
  private get fields(): readonly Control[] {
    const form = this.options.form();
    const all = form ? ([...form.elements] as unknown as Control[]) : [];
    return all.filter((control) => control.name && (control.willValidate || control.matches(':disabled')));
  }

  private listen(form: HTMLFormElement | undefined): void {
    // What was said of the form that is gone is true no more.
    if (this.listening && (this.shown.size > 0 || JSON.stringify(valuesOf(this.listening)) !== this.initial))
      queueMicrotask(() => this.host.requestUpdate());
    for (const type of ['input', 'change', 'focusout', 'submit', 'reset']) form?.addEventListener(type, this);
    this.listening = form;
    this.shown.clear();
    this.refused.clear();
    // Our own words stand at the fields; the browser's bubbles would say them twice, in its language.
    if (form) form.noValidate = true;
    this.initial = form && JSON.stringify(valuesOf(form));
  }

  /** Listens for the form. */
  handleEvent(event: Event): void {
    const { name = '' } = event.target as Partial<Control>;
    if (event.type === 'submit') return this.send(event);
    // The fields are empty once everybody has heard of it.
    if (event.type === 'reset') return queueMicrotask(() => this.settle());
    if (event.type === 'focusout') this.leave(name, event as FocusEvent);
    else this.takeBack(name);
    this.validate();
    // A field that goes while its element is being drawn loses the focus to nothing, in the middle of that.
    if (event.type === 'focusout' && !(event as FocusEvent).relatedTarget)
      queueMicrotask(() => this.host.requestUpdate());
    else this.host.requestUpdate();
  }

  /** Typing in a field takes back what the server said of it, and of what it is a part of: `products` with `products.calling`. */
  private takeBack(name: string): void {
    for (const refused of this.refused.keys())
      if (name === refused || name.startsWith(`${refused}.`)) this.refused.delete(refused);
  }

  /** Going on to another control of the same name, such as the next check box, is not leaving the field. */
  private leave(name: string, { relatedTarget }: FocusEvent): void {
    if ((relatedTarget as Partial<Control> | null)?.name !== name) this.shown.add(name);
  }

  private send(event: Event): void {
    event.preventDefault();
    // What the server did not accept may be right by now, for something that was changed elsewhere.
    this.refused.clear();
    this.showAll();
    this.validate();
    if (this.fields.every((control) => control.checkValidity())) this.options.submit(this.values);
  }

  /** A field hears what is wrong with it once that shows: ours say it at once. */
  private validate(): void {
    const { values } = this;
    const problemOf = (name: string) => this.refused.get(name) ?? this.options.check?.(name, values);
    for (const control of this.fields)
      control.setCustomValidity((this.shown.has(control.name) && problemOf(control.name)) || '');
  }

  private showAll(): void {
    for (const { name } of this.fields) this.shown.add(name);
    this.isFocusDue = true;
    this.host.requestUpdate();
  }
}

function valuesOf(form: HTMLFormElement): FormValues {
  const values: Record<string, string | string[]> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).filter((value) => typeof value === 'string');
    values[name] = all.length > 1 ? all : (all[0] ?? '');
  }
  return values;
}
