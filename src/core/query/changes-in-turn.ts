import type { Connection } from '../hub/connection.js';

/**
 * Carries out changes one after the other, in the order in which they were wanted: what is wanted while another one is under way waits, and is not
 * lost. What waits for a source that is gone is given up: another one may mean another person.
 */
export class ChangesInTurn {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: { readonly connection: Connection | undefined }) {}

  /** Carries it out once those before it have ended, however they did. Resolves when it has ended or was given up. */
  async take(change: () => Promise<unknown>): Promise<void> {
    const { connection } = this.host;
    const turn = this.last.then(() => (this.host.connection === connection ? change() : undefined));
    this.last = turn.catch(() => {});
    await turn;
  }
}
