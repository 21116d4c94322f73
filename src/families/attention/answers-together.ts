import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AttentionQuestions } from './attention-questions.js';

/** How long the first answers wait for the last ones, ms. */
const PATIENCE = 1500;

/**
 * Holds the first answers back until all of them are here, for a moment at most: a list whose order changes with each answer cannot be read, and pushes
 * what is below it down each time.
 */
export class AnswersTogether implements ReactiveController {
  /** Whether what is here shows. */
  areShown = false;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Looks at what is here, before it is drawn. */
  follow({ answered, awaited }: Pick<AttentionQuestions, 'answered' | 'awaited'>): void {
    if (awaited.length === 0 || answered.length === 0) {
      this.stop();
      this.areShown = answered.length > 0;
    } else if (!this.areShown) {
      this.timer ??= setTimeout(() => this.show(), PATIENCE);
    }
  }

  hostDisconnected(): void {
    this.stop();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private show(): void {
    this.areShown = true;
    this.host.requestUpdate();
  }
}
