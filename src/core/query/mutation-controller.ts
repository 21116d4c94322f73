import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Mutation } from '../../api/endpoint.js';
import { HubError } from '../../api/hub-error.js';
import { newIdempotencyKey } from '../../api/idempotency-key.js';
import { whenLeft } from '../element/when-left.js';
import { asHubError } from '../hub/as-hub-error.js';
import type { Connection, Overlay } from '../hub/connection.js';
import type { ResolvedSettings } from '../hub/settings.js';
import { ownCopy } from '../own-copy.js';

/** An element that changes something. */
export interface MutationHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Where to change it; undefined while there is no source. */
  readonly connection: Connection | undefined;
  readonly settings: Pick<ResolvedSettings, 'locale'>;
}

/** How a mutation behaves. */
export interface MutationOptions<Parameters extends object> {
  /**
   * What the change makes of answers that are shown; taken back when it fails. Answers that come while it is under way may know of it already: it makes the
   * same of those.
   */
  optimistic?(overlay: Overlay, parameters: Parameters): void;
  /** Whether the change is given up when its element leaves the page. Default: it is carried through, and only its end is not shown. */
  readonly endsWithHost?: boolean;
}

/**
 * One change of something on the server, as an element offers it: whether it is under way, why it failed, which fields the server did not accept.
 * A second press while it is under way does nothing; a press after a failure carries the same idempotency key, so that nothing is carried out
 * twice; what was shown ahead of the answer is taken back when it fails, and the server's truth ends on the screen.
 */
export class MutationController<Parameters extends object, Answer> implements ReactiveController {
  /** Aborts the change that is under way. */
  private running?: AbortController;
  /** Where the last attempt was made. */
  private connection?: Connection;
  private attempt?: { parameters: Parameters; key: string };
  private result: { answer?: Answer; error?: HubError } = {};

  constructor(
    private readonly host: MutationHost,
    private readonly mutation: Mutation<Parameters, Answer>,
    private readonly options: MutationOptions<Parameters> = {},
  ) {
    host.addController(this);
  }

  /** Whether the change is under way. */
  get isPending(): boolean {
    return this.running !== undefined;
  }

  /** Why the last attempt failed; undefined after a success, while one is under way, and after `reset()`. */
  get error(): HubError | undefined {
    return this.result.error;
  }

  /** What the last attempt was answered with. */
  get answer(): Answer | undefined {
    return this.result.answer;
  }

  /** What the server says is wrong, by field: names with dots, `customer.adminEmail`. */
  get fields(): Readonly<Record<string, string>> {
    const fields = this.error?.fields ?? [];
    return Object.fromEntries(fields.map(({ field, description }) => [field, description]));
  }

  /**
   * Carries the change out. Resolves with true when it was, with false when it failed (see `error`) or one is under way already; never rejects.
   */
  async run(parameters: Parameters): Promise<boolean> {
    if (this.running) return false;
    const { connection } = this.host;
    if (!connection)
      return this.settle({ error: new HubError('config', 'There is no data source to change anything at.') });
    const running = new AbortController();
    this.running = running;
    this.connection = connection;
    this.result = {};
    this.host.requestUpdate();
    try {
      const { locale: language } = this.host.settings;
      const answer = await connection.change(this.mutation, parameters, {
        signal: running.signal,
        language,
        idempotencyKey: this.keyFor(parameters),
        optimistic: (overlay) => this.options.optimistic?.(overlay, parameters),
      });
      return this.isWanted(running, connection) && this.settle({ answer });
    } catch (thrown) {
      return this.isWanted(running, connection) && this.settle({ error: asHubError(thrown) });
    }
  }

  /** Forgets how the last attempt ended, and gives up one that is under way. */
  reset(): void {
    this.forget();
    this.host.requestUpdate();
  }

  /** Another source may mean another person: nothing of what the former one did is left. */
  hostUpdate(): void {
    const { connection } = this.host;
    if (this.connection && connection !== this.connection) this.forget();
  }

  hostDisconnected(): void {
    whenLeft(this.host, () => {
      if (this.options.endsWithHost) this.running?.abort();
      this.running = undefined;
    });
  }

  /** Whether the end of an attempt is told: of a source that is gone, or another one by now, nothing is. */
  private isWanted(running: AbortController, connection: Connection): boolean {
    if (this.running !== running) return false;
    const isOther = this.host.isConnected && this.host.connection !== connection;
    if (connection.isOpen && !isOther) return true;
    this.reset();
    return false;
  }

  private forget(): void {
    this.running?.abort();
    this.running = undefined;
    this.connection = undefined;
    this.attempt = undefined;
    this.result = {};
  }

  /** The same for the same change until it succeeds: the server carries one key out once. */
  private keyFor(parameters: Parameters): string {
    const { attempt } = this;
    if (attempt && JSON.stringify(attempt.parameters) === JSON.stringify(parameters)) return attempt.key;
    this.attempt = { parameters: ownCopy(parameters), key: newIdempotencyKey() };
    return this.attempt.key;
  }

  private settle(result: { answer?: Answer; error?: HubError }): boolean {
    this.running = undefined;
    if (!result.error) this.attempt = undefined;
    this.result = result;
    this.host.requestUpdate();
    return !result.error;
  }
}
