import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { dropDownStyles } from '../drop-down/drop-down.styles.js';
import { optionStyles } from '../drop-down/options.styles.js';
import { fieldError } from '../form/form-errors.js';
import { keepInView } from '../roving-focus/keep-in-view.js';
import { isComposingKey } from '../typing/typing-key.js';
import { ChoiceEvent, QueryChangeEvent } from './combo-box.events.js';
import { styles } from './combo-box.styles.js';
import type { ComboBoxTexts } from './combo-box.texts.js';
import { ComboChoice } from './combo-choice.js';
import { comboField } from './combo-field.js';
import type { ComboBoxOption } from './combo-option.js';
import { listNote, suggestionList } from './combo-parts.js';
import type { ListStatus } from './combo-parts.js';
import { FormField } from './form-field.js';
import type { FieldProblem } from './form-field.js';
import { Suggestions } from './suggestions.js';

/**
 * A field in which one of many things is found by typing (ARIA APG, combobox with list autocomplete). It asks nothing: it tells for
 * which text suggestions are wanted, gets them as `options`, and tells what was chosen. It never changes what is typed. In a form it is a field.
 *
 * Keys: typing and Arrow Down open the list, arrows go through it, Enter chooses; Escape closes it, then empties the field, and only then is
 * the page's. What Enter cannot choose stays, and why is said at the field.
 *
 * @csspart label - The label.
 * @csspart search-field - The field.
 * @csspart toggle - The button that opens the list.
 * @csspart menu - The box with the list.
 * @csspart list - The list.
 * @csspart option - A suggestion; also `active`.
 * @csspart note - What is said instead of suggestions.
 * @csspart hint - The line below the field.
 * @csspart field-error - What is wrong with the value.
 * @fires {QueryChangeEvent} query-change - Suggestions are wanted for another text: the list opened, or the typing paused.
 * @fires {ChoiceEvent} choice - Something else is chosen. Cancelable.
 */
export class ComboBox extends FormField {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-combo-box';
  static override styles: CSSResultGroup = [controls, forms, dropDownStyles, optionStyles, styles];

  @property() placeholder = '';
  /** The suggestions for the text that `query-change` told last. */
  @property({ attribute: false }) options: readonly ComboBoxOption[] = [];
  /** `waiting`: suggestions are on their way; `failed`: they could not be had. */
  @property() status: ListStatus = 'ready';
  /** The texts in the language to show; nothing is shown without. */
  @property({ attribute: false }) text?: ComboBoxTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  /** A person has typed or chosen. */
  private isEdited = false;
  /** Why what a person tried to choose last was not; empty: it was, or something else was typed since. */
  @state() private refusal = '';

  @query('.field') protected readonly input!: HTMLInputElement | null;
  @query('.drop-down') private readonly box!: HTMLElement | null;
  @query('.option.active') private readonly activeOption!: HTMLElement | null;

  private readonly choice = new ComboChoice(this, {
    onPause: () => this.suggestions.ask(),
    onDecide: (chosen) => this.dispatchEvent(new ChoiceEvent(chosen)),
    onDecided: () => this.onDecided(),
    onChange: () => this.onChange(),
  });
  private readonly suggestions = new Suggestions(this, {
    anchor: () => this.input,
    box: () => this.box,
    query: () => this.choice.query,
    lines: () => this.options,
    hasFailed: () => this.status === 'failed',
    onAsk: (query) => this.dispatchEvent(new QueryChangeEvent(query)),
  });

  /**
   * What is chosen. A form that is reset has again what was set here last. The same object again changes nothing; another one is another
   * choice, whatever a person chose meanwhile.
   */
  @property({ attribute: false })
  get chosen(): ComboBoxOption | undefined {
    return this.choice.chosen;
  }

  set chosen(chosen: ComboBoxOption | undefined) {
    this.choice.chosen = chosen;
    this.tellForm();
  }

  /** The key of what is chosen; empty: nothing. */
  get value(): string {
    return this.chosen?.key ?? '';
  }

  set value(key: string) {
    const known = [this.chosen, ...this.options].find((option) => option?.key === key);
    this.chosen = key ? (known ?? { key, label: key }) : undefined;
  }

  /** Puts a text back that a person typed and of which nothing came, where nothing else stands in the field by now. */
  readonly retype = (text: string): void => this.choice.retype(text);

  override formResetCallback(): void {
    this.isTouched = this.isEdited = false;
    this.refusal = '';
    this.choice.reset();
  }

  protected override get formValue(): string {
    return this.value;
  }

  protected override get problem(): FieldProblem | undefined {
    if (!this.text) return undefined;
    if (this.choice.hasRest)
      return { rule: 'badInput', message: this.choice.typedOption?.disabledReason ?? this.text.unknown };
    return this.required && !this.value ? { rule: 'valueMissing', message: this.text.required } : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen')) this.choice.settleIfIdle();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.activeOption) keepInView(this.activeOption.parentElement!, this.activeOption);
  }

  private open(): void {
    if (this.isDisabled) return;
    this.suggestions.open();
    this.suggestions.ask();
  }

  private onInput(event: Event): void {
    if (event.type === 'input' && (event as InputEvent).isComposing) return;
    this.isEdited = true;
    this.isTouched = false;
    this.refusal = '';
    this.suggestions.open();
    this.suggestions.rest();
    this.choice.drop();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.onArrow(event);
    else if (event.key === 'Enter') this.onEnter(event);
    else if (event.key === 'Escape') this.onEscape(event);
  }

  private onArrow(event: KeyboardEvent): void {
    event.preventDefault();
    const isDown = event.key === 'ArrowDown';
    if (event.altKey && !isDown) return this.suggestions.close();
    this.open();
    if (!event.altKey) this.suggestions.move(isDown ? 1 : -1);
  }

  private onEnter(event: KeyboardEvent): void {
    const { isOpen, active, isBehind } = this.suggestions;
    const option = isOpen ? this.options[active] : undefined;
    if (option) this.choose(option);
    else if (this.takeTyped()) return event.preventDefault();
    else if (isOpen && isBehind) this.suggestions.ask();
    else {
      this.refuseTyped();
      if (!isOpen) return this.submit();
      this.suggestions.close();
    }
    event.preventDefault();
  }

  /** What was typed can stay in the field, and not be chosen: the list, which says why, closes. */
  private refuseTyped(): void {
    if (!this.choice.hasRest) return;
    this.isTouched = true;
    this.refusal = this.problem?.message ?? '';
  }

  /** An open list closes before the key gets here. */
  private onEscape(event: KeyboardEvent): void {
    if (this.choice.typing.text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.refusal = '';
    this.choice.clear();
  }

  /** In a form nothing that was typed is lost. */
  protected override onLeave(): void {
    if (this.form) this.takeTyped();
    this.isTouched ||= this.isEdited;
  }

  private choose(option: ComboBoxOption): void {
    this.refusal = option.disabledReason ?? '';
    if (this.refusal) return;
    this.choice.choose(option);
    this.onChosen();
  }

  /** Chooses what the typed text stands for, if it does for something. */
  private takeTyped(): boolean {
    const { typedOption } = this.choice;
    if (!typedOption || typedOption.disabledReason) return false;
    this.choice.take(typedOption);
    this.onChosen();
    return true;
  }

  private onChosen(): void {
    this.refusal = '';
    this.suggestions.rest();
    this.suggestions.close();
  }

  private onChange(): void {
    this.requestUpdate();
    this.tellForm();
  }

  /** As the browser's own fields do. */
  private onDecided(): void {
    this.isEdited = true;
    this.onChange();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private readonly fieldHandlers = {
    attach: this.choice.typing.attach,
    onInput: (event: Event) => this.onInput(event),
    onKeyDown: (event: KeyboardEvent) => this.onKeyDown(event),
    onOpen: () => this.open(),
    onToggle: () => {
      this.input?.focus();
      if (this.suggestions.isOpen) this.suggestions.close();
      else this.open();
    },
  };

  protected override render(): TemplateResult | typeof nothing {
    const { text, label, placeholder, required, options, chosen, isDisabled } = this;
    if (!text) return nothing;
    const { isOpen, active, isBehind } = this.suggestions;
    const problem = this.shownProblem;
    const status = isBehind && this.status === 'ready' ? 'waiting' : this.status;
    const note = listNote(text, status, options.length);
    const found = status === 'ready' ? text.found(this.format.number(options.length)) : '';
    const said = isOpen ? note || this.choice.typedOption?.disabledReason || found : '';
    const field = { label, placeholder, openLabel: text.open, required, isDisabled, isInvalid: problem !== '' };
    const list = { label, lines: isOpen ? options : [], active, isBusy: status === 'waiting', chosen };
    return html`<label class="label" part="label" for="field" ?hidden=${this.labelHidden} .textContent=${label}></label>
      ${comboField({ ...field, isOpen, active }, this.fieldHandlers)}
      <div class="drop-down" part="menu" popover="manual">
        ${suggestionList(list, (option) => this.choose(option))}
        ${note ? html`<p class="note" part="note" .textContent=${note}></p>` : nothing}
      </div>
      <p id="hint" class="hint" part="hint" ?hidden=${!this.hint} .textContent=${this.hint}></p>
      ${fieldError('error', problem)}
      <span class="visually-hidden" role="status" .textContent=${this.refusal || said}></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-combo-box': ComboBox;
  }
}
