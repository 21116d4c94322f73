import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import { formatsFor } from '../../core/texts/formats.js';
import type { Formats } from '../../core/texts/formats.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { chipStyles } from '../chip/chip.styles.js';
import { dropDownStyles } from '../drop-down/drop-down.styles.js';
import { optionStyles } from '../drop-down/options.styles.js';
import { fieldError } from '../form/form-errors.js';
import { keepInView } from '../roving-focus/keep-in-view.js';
import { RovingFocusController } from '../roving-focus/roving-focus.js';
import { isComposingKey } from '../typing/typing-key.js';
import { ChoiceEvent, QueryChangeEvent } from './combo-box.events.js';
import { styles } from './combo-box.styles.js';
import type { ComboBoxTexts } from './combo-box.texts.js';
import { ComboChoice } from './combo-choice.js';
import { comboField } from './combo-field.js';
import { linesOf, noOptions } from './combo-option.js';
import type { ComboBoxOption, Suggestion } from './combo-option.js';
import { chipList, listNote, suggestionList } from './combo-parts.js';
import type { ListStatus } from './combo-parts.js';
import { FormField } from './form-field.js';
import type { FieldProblem } from './form-field.js';
import { Suggestions } from './suggestions.js';

/**
 * A field in which one of many things, or several, are found by typing (ARIA APG, combobox with list autocomplete). It asks nothing: it tells for
 * which text suggestions are wanted, gets them as `options`, and tells what was chosen. It never changes what is typed. In a form it is a field.
 *
 * Keys: typing and Arrow Down open the list, arrows go through it, Enter chooses; Escape closes it, then empties the field, and only then is
 * the page's; Backspace in an empty field goes to what is chosen, where Delete takes a choice back.
 *
 * @csspart label - The label.
 * @csspart search-field - The field.
 * @csspart toggle - The button that opens the list.
 * @csspart menu - The box with the list.
 * @csspart list - The list.
 * @csspart option - A suggestion; also `active`.
 * @csspart note - What is said instead of suggestions.
 * @csspart chips - What is chosen, where several may be.
 * @csspart chip - One of them.
 * @csspart remove - Its button.
 * @csspart hint - The line below the field.
 * @csspart field-error - What is wrong with the value.
 * @fires {QueryChangeEvent} query-change - Suggestions are wanted for another text: the list opened, or the typing paused.
 * @fires {ChoiceEvent} choice - Something else is chosen. Cancelable.
 */
export class ComboBox extends FormField {
  /** The tag without a prefix. */
  static readonly tag: string = 'hub-combo-box';
  static override styles: CSSResultGroup = [controls, forms, dropDownStyles, optionStyles, chipStyles, styles];

  @property() placeholder = '';
  /** Several may be chosen; they are shown below the field. */
  @property({ type: Boolean }) multiple = false;
  /** What was typed may be taken as it is. */
  @property({ type: Boolean, attribute: 'free-text' }) freeText = false;
  /** The suggestions for the text that `query-change` told last. */
  @property({ attribute: false }) options = noOptions;
  /** `waiting`: suggestions are on their way; `failed`: they could not be had. */
  @property() status: ListStatus = 'ready';
  /** The texts in the language to show; nothing is shown without. */
  @property({ attribute: false }) text?: ComboBoxTexts;
  /** The numbers of that language. */
  @property({ attribute: false }) format: Formats = formatsFor('en');

  /** What has just happened, for those who do not see it. */
  @state() private news = '';
  /** A person has typed or chosen. */
  private isEdited = false;

  @query('.field') protected readonly input!: HTMLInputElement | null;
  @query('.drop-down') private readonly box!: HTMLElement | null;
  @query('.option.active') private readonly activeOption!: HTMLElement | null;
  @queryAll('.remove') private readonly removers!: NodeListOf<HTMLElement>;

  private readonly choice = new ComboChoice(this, {
    onPause: () => this.suggestions.ask(),
    onDecide: (chosen) => this.dispatchEvent(new ChoiceEvent(chosen)),
    onDecided: () => this.onDecided(),
    onChange: () => this.onChange(),
  });
  private readonly chips = new RovingFocusController(this, { items: () => this.removers });
  private readonly suggestions = new Suggestions(this, {
    anchor: () => this.input,
    box: () => this.box,
    query: () => this.choice.query,
    lines: () => this.lines,
    hasFailed: () => this.status === 'failed',
    onAsk: (query) => this.dispatchEvent(new QueryChangeEvent(query)),
  });

  /**
   * What is chosen; at most one, unless several may be. A form that is reset has again what was set here last. The same array again changes
   * nothing; another one is another choice, whatever a person chose meanwhile.
   */
  @property({ attribute: false })
  get chosen(): readonly ComboBoxOption[] {
    return this.choice.chosen;
  }

  set chosen(chosen: readonly ComboBoxOption[]) {
    this.choice.chosen = chosen;
    this.tellForm();
  }

  /** The key of what is chosen, or the text where any is allowed; empty: nothing. */
  get value(): string {
    return this.values[0] ?? '';
  }

  set value(key: string) {
    this.values = key ? [key] : [];
  }

  /** The keys of all that is chosen. */
  get values(): readonly string[] {
    return this.choice.values;
  }

  set values(keys: readonly string[]) {
    const known = [...this.chosen, ...this.options];
    this.chosen = keys.map((key) => known.find((option) => option.key === key) ?? { key, label: key });
  }

  /** Puts a text back that a person typed and of which nothing came, where nothing else stands in the field by now. */
  readonly retype = (text: string): void => this.choice.retype(text);

  override formResetCallback(): void {
    this.isTouched = this.isEdited = false;
    this.choice.reset();
  }

  protected override get formValue(): string | readonly string[] {
    return this.multiple ? this.values : this.value;
  }

  protected override get problem(): FieldProblem | undefined {
    if (!this.text) return undefined;
    if (this.choice.hasRest && !this.freeText) return { rule: 'badInput', message: this.text.unknown };
    return this.required && this.values.length === 0
      ? { rule: 'valueMissing', message: this.text.required }
      : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen') || changed.has('multiple')) this.choice.settleIfIdle();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.activeOption) keepInView(this.activeOption.parentElement!, this.activeOption);
  }

  private get lines(): readonly Suggestion[] {
    return this.text ? linesOf(this.options, this.choice.typedOption, this.text.use) : [];
  }

  private open(): void {
    if (this.isDisabled) return;
    this.news = '';
    this.suggestions.open();
    this.suggestions.ask();
  }

  private onInput(event: Event): void {
    if (event.type === 'input' && (event as InputEvent).isComposing) return;
    this.news = '';
    this.isEdited = true;
    this.isTouched = false;
    this.suggestions.open();
    this.suggestions.rest();
    this.choice.drop();
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.onArrow(event);
    else if (event.key === 'Enter') this.onEnter(event);
    else if (event.key === 'Escape') this.onEscape(event);
    else if (event.key === 'Backspace' && !event.repeat && this.choice.typing.text === '')
      this.chips.focus([...this.removers].at(-1));
  }

  private onArrow(event: KeyboardEvent): void {
    event.preventDefault();
    const isDown = event.key === 'ArrowDown';
    if (event.altKey && !isDown) return this.suggestions.close();
    this.open();
    if (!event.altKey) this.suggestions.move(isDown ? 1 : -1);
  }

  private onEnter(event: KeyboardEvent): void {
    const { isOpen, active } = this.suggestions;
    const option = isOpen ? this.lines[active]?.option : undefined;
    if (option) this.choose(option);
    else if (!this.takeTyped()) {
      if (!isOpen) return this.submit();
      this.suggestions.close();
    }
    event.preventDefault();
  }

  /** An open list closes before the key gets here. */
  private onEscape(event: KeyboardEvent): void {
    if (this.choice.typing.text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.choice.clear();
  }

  /** In a form nothing that was typed is lost. */
  protected override onLeave(): void {
    if (this.form) this.takeTyped();
    this.isTouched ||= this.isEdited;
  }

  private choose(option: ComboBoxOption): void {
    if (option.disabledReason) return;
    this.choice.toggle(option);
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
    this.suggestions.rest();
    if (this.multiple) this.suggestions.ask();
    else this.suggestions.close();
  }

  private readonly takeBack = (option: ComboBoxOption): void => {
    this.choice.takeBack(option);
    if (this.chosen.includes(option)) return;
    this.news = this.text!.removed(option.label);
    if (this.chosen.length === 0) this.input?.focus();
  };

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
    const { text, label, placeholder, required, lines, multiple, chosen, isDisabled } = this;
    if (!text) return nothing;
    const { isOpen, active, isBehind } = this.suggestions;
    const problem = this.shownProblem;
    const status = isBehind && this.status === 'ready' ? 'waiting' : this.status;
    const note = listNote(text, status, lines.length);
    const found = status === 'ready' ? text.found(this.format.number(lines.length)) : '';
    const field = { label, placeholder, openLabel: text.open, required, isDisabled, isInvalid: problem !== '' };
    const list = { label, lines: isOpen ? lines : [], active, multiple, isBusy: status === 'waiting', chosen };
    return html`<label class="label" part="label" for="field" ?hidden=${this.labelHidden}>${label}</label>
      ${comboField({ ...field, isOpen, active }, this.fieldHandlers)}
      <div class="drop-down" part="menu" popover="manual">
        ${suggestionList(list, (option) => this.choose(option))}
        ${note ? html`<p class="note" part="note" .textContent=${note}></p>` : nothing}
      </div>
      ${multiple && chosen.length > 0 ? chipList({ label, chosen, text, isDisabled }, this.takeBack) : nothing}
      <p id="hint" class="hint" part="hint" ?hidden=${!this.hint} .textContent=${this.hint}></p>
      ${fieldError('error', problem)}
      <span class="visually-hidden" role="status" .textContent=${this.news || (isOpen ? note || found : '')}></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-combo-box': ComboBox;
  }
}
