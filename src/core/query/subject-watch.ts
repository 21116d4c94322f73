import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenLeft } from '../element/when-left.js';
import type { Connection } from '../hub/connection.js';

/** An element in which a person begins something. */
interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly connection: Connection | undefined;
  /** What it is about, such as a customer's id. Absent: its source alone. */
  readonly subject?: unknown;
}

/**
 * Whether what was begun at one source goes on at another: where it is the same, or the session that the page puts in the place of one that has run out. Any
 * other one may mean another person.
 */
export function goesOn(from: Connection | undefined, to: Connection | undefined): boolean {
  return to === from || (to !== undefined && Boolean(from?.awaitsSession));
}

/**
 * Ends what a person has begun in an element and not finished (a dialog, a question, what waits its turn) when the element is about something
 * else by now: with another source, which may mean another person, with another subject, and when it has left the page for good.
 */
export class SubjectWatch implements ReactiveController {
  private connection: Connection | undefined;
  private subject: unknown;

  constructor(
    private readonly host: Host,
    private readonly end: () => void,
  ) {
    this.connection = host.connection;
    this.subject = host.subject;
    host.addController(this);
  }

  hostUpdate(): void {
    const { connection, subject, isConnected } = this.host;
    if (!isConnected) return;
    // Before there is a source nothing can be begun.
    const isOther = this.connection && (!goesOn(this.connection, connection) || subject !== this.subject);
    this.connection = connection;
    this.subject = subject;
    if (isOther) this.end();
  }

  hostDisconnected(): void {
    whenLeft(this.host, () => {
      this.connection = undefined;
      this.end();
    });
  }
}
