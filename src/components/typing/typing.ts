import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTypingKey } from './typing-key.js';

/** How long a person has to pause before what was typed is told; ms. */
const PAUSE = 250;
const EVENTS = ['input', 'compositionstart', 'compositionend', 'keydown', 'keypress', 'keyup'] as const;

/** What becomes of what is typed. */
export interface TypingOptions {
  /** ms without a key until the text is told; 0: with each key. Default: 250. */
  readonly pause?: number;
  /** Gets the text of the field as it stands there. */
  onText(text: string): void;
}

/**
 * Listens to a text field: tells what was typed when the typing pauses, never while an input method composes, and keeps the keys of the
 * field from the page's shortcuts. `write` leaves the field alone while somebody types: so the template must not set its value.
 *
 *     html`<input ${forElement(this.typing.attach)} />`
 */
export class TypingController implements ReactiveController {
  private field: HTMLInputElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isComposing = false;
  private isUntold = false;
  /** What stands in the field, also while there is none. */
  private typed = '';

  constructor(
    host: ReactiveControllerHost,
    private readonly options: TypingOptions,
  ) {
    host.addController(this);
  }

  /** Takes the field, in the place of the one before; for `forElement()`. Returns whether it is another one. */
  readonly attach = (field: HTMLInputElement): boolean => {
    if (field === this.field) return false;
    for (const type of EVENTS) this.field?.removeEventListener(type, this);
    for (const type of EVENTS) field.addEventListener(type, this);
    this.field = field;
    this.isComposing = false;
    // A field that was drawn anew.
    if (field.value !== this.typed) field.value = this.typed;
    return true;
  };

  /** Somebody types: a text is being composed, or is not told yet. */
  get isBusy(): boolean {
    return this.isComposing || this.isUntold;
  }

  /** What stands in the field. */
  get text(): string {
    return this.field?.value ?? this.typed;
  }

  /** What was typed before the host was removed is told after it came back. */
  hostConnected(): void {
    if (this.isUntold) this.wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  handleEvent(event: Event): void {
    // By name: an element that was moved to another document gets the events of its window.
    if (event.type.startsWith('key')) {
      if (isTypingKey(event as KeyboardEvent)) event.stopPropagation();
      return;
    }
    // Firefox sends its last `input` after the end of a composition, the others before it.
    this.isComposing =
      event.type === 'compositionstart' || (event.type === 'input' && (event as InputEvent).isComposing);
    this.isUntold = true;
    this.typed = this.text;
    this.wait();
  }

  /** Puts another text into the field, unless somebody types. Returns whether it did. */
  write(text: string): boolean {
    if (this.isBusy) return false;
    this.replace(text);
    return true;
  }

  /** Puts another text into the field and forgets what was typed: a person asked for it. */
  replace(text: string): void {
    clearTimeout(this.timer);
    this.isUntold = false;
    this.typed = text;
    if (this.field && this.field.value !== text) this.field.value = text;
  }

  /** Tells at once what waits to be told. */
  tell(): void {
    clearTimeout(this.timer);
    if (!this.isUntold || this.isComposing) return;
    this.isUntold = false;
    this.options.onText(this.text);
  }

  private wait(): void {
    clearTimeout(this.timer);
    const { pause = PAUSE } = this.options;
    if (pause === 0) this.tell();
    else this.timer = setTimeout(() => this.tell(), pause);
  }
}
