import type { ReactiveElement } from 'lit';
import { TypingController } from '../typing/typing.js';
import { optionFor } from './combo-option.js';
import type { ComboBoxOption } from './combo-option.js';

/** What can be chosen in a combobox. */
export interface ComboChoiceRules extends ReactiveElement {
  readonly options: readonly ComboBoxOption[];
}

/** What the combobox does when something happens to its choice. */
export interface ComboChoiceEvents {
  /** The typing paused. */
  onPause(): void;
  /** A person chose otherwise. Returns whether that holds. */
  onDecide(chosen: ComboBoxOption | undefined): boolean;
  /** That holds, and the field says it. */
  onDecided(): void;
  /** Another text stands in the field. */
  onChange(): void;
}

/** What is chosen in a combobox, and what stands in its field: the label of the choice, or a text that is none yet. */
export class ComboChoice {
  readonly typing: TypingController;
  private current: ComboBoxOption | undefined;
  private initial: ComboBoxOption | undefined;
  /** What the combobox itself put into the field last. */
  private written = '';

  constructor(
    private readonly host: ComboChoiceRules,
    private readonly events: ComboChoiceEvents,
  ) {
    this.typing = new TypingController(host, { onText: () => events.onPause() });
  }

  /** What is chosen; set from outside, a reset has it again. */
  get chosen(): ComboBoxOption | undefined {
    return this.current;
  }

  set chosen(chosen: ComboBoxOption | undefined) {
    // A template sets an object again each time it is drawn; that takes nothing back that a person did.
    if (chosen === this.initial) return;
    this.initial = this.current = chosen;
  }

  /** Whether something was typed that is no choice yet. */
  get hasRest(): boolean {
    const { text } = this.typing;
    return text.trim() !== '' && text !== this.written;
  }

  /** What was typed, without spaces around it. What is chosen counts as nothing, so that one sees the others. */
  get query(): string {
    return this.hasRest ? this.typing.text.trim() : '';
  }

  /** The option that the typed text stands for, if it does for one. */
  get typedOption(): ComboBoxOption | undefined {
    return optionFor(this.query, this.host.options);
  }

  /** Chooses an option. */
  choose(option: ComboBoxOption): void {
    const isDecided = this.decide(option);
    this.settle();
    if (isDecided) this.events.onDecided();
  }

  /** Chooses an option that may be chosen already. */
  take(option: ComboBoxOption): void {
    if (this.current?.key === option.key) this.settle();
    else this.choose(option);
  }

  /** Something else is typed: what was chosen, where it is one, is not chosen any more. */
  drop(): void {
    this.written = '';
    if (this.current) this.decide(undefined);
    this.events.onChange();
  }

  /** Empties the field. */
  clear(): void {
    this.drop();
    this.settle();
    this.events.onDecided();
  }

  /** Puts into the field what is chosen. */
  settle(): void {
    this.written = this.current?.label ?? '';
    this.typing.replace(this.written);
    this.events.onChange();
  }

  /** Puts into the field what was set from outside, unless somebody types. */
  settleIfIdle(): void {
    if (!this.typing.isBusy && !this.hasRest) this.settle();
  }

  /** Puts a text into the empty field as if it was typed, unless somebody types. */
  retype(text: string): void {
    if (this.typing.text !== '' || !this.typing.write(text)) return;
    this.written = '';
    this.events.onChange();
  }

  /** Takes everything back that a person did. */
  reset(): void {
    this.current = this.initial;
    this.settle();
  }

  private decide(chosen: ComboBoxOption | undefined): boolean {
    const isDecided = this.events.onDecide(chosen);
    if (isDecided) this.current = chosen;
    return isDecided;
  }
}
