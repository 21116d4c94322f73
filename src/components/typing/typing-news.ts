import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** ms without a key before something is said: who types hears one sentence and not one for each letter. */
const PAUSE = 700;

/** What is said about a text while it is typed, to those who do not see it: once the typing pauses, and the same only once. */
export class TypingNews implements ReactiveController {
  /** What a live region is to hold. */
  said = '';
  private wanted = '';
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Says a sentence when the typing pauses; empty: nothing more. */
  tell(sentence: string): void {
    if (sentence === this.wanted) return;
    this.wanted = sentence;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.said = this.wanted;
      this.host.requestUpdate();
    }, PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.said = this.wanted = '';
  }
}
