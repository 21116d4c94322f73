import type { ReactiveController } from 'lit';
import type { Connection } from '../../src/core/hub/connection.js';
import type { QueryHost } from '../../src/core/query/query-host.js';

/** The host of a controller without an element: it is updated when the test says so, and counts how often it was asked to. */
export class SyntheticHost implements QueryHost {
  readonly controllers = new Set<ReactiveController>();
  readonly questions: { refresh(): Promise<void> }[] = [];
  readonly updateComplete = Promise.resolve(true);
  settings = { locale: 'en' };
  data: unknown;
  mayAsk = true;
  isConnected = true;
  /** How often an update was asked for. */
  requests = 0;

  connection: Connection | undefined;

  constructor(connection?: Connection) {
    this.connection = connection;
  }

  addController(controller: ReactiveController): void {
    this.controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.controllers.delete(controller);
  }

  addQuestion(question: { refresh(): Promise<void> }): void {
    this.questions.push(question);
  }

  requestUpdate(): void {
    this.requests += 1;
  }

  /** Draws. */
  update(): void {
    for (const controller of this.controllers) controller.hostUpdate?.();
    for (const controller of this.controllers) controller.hostUpdated?.();
  }

  /** Leaves the page. */
  leave(): void {
    this.isConnected = false;
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}
