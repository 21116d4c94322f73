import type { ReactiveController } from 'lit';
import { checkAnswer } from '../../api/check.js';
import type { HubError } from '../../api/hub-error.js';
import type { Answer, Question, ResourceName } from '../../api/resources.js';
import { asHubError } from '../hub/as-hub-error.js';
import type { Connection, Observer } from '../hub/connection.js';
import type { QueryHost } from './query-host.js';

/** The parameters of a question without its resource's name. */
export type Parameters<R extends ResourceName> = Omit<Question<R>, 'resource'>;

/** What a query asks. */
export interface QuerySubject<R extends ResourceName> {
  resource(): R;
  /** The parameters of the question; undefined while it is not complete. */
  parameters(): Parameters<R> | undefined;
}

/** How a query behaves. */
export interface QueryOptions {
  /** A question beside the element's own, such as what the visitor may do: `data` does not answer it, and its failure is not the element's. */
  aside?: boolean;
}

/** Where a query stands. `stale`: the last answer is shown, the newest attempt failed. */
export type QueryStatus = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

/**
 * Ties one question to an element. Asks when the element is in a page, has a connection and the question is complete; forgets the
 * answer as soon as the question changes, so that one customer never shows another's figures; gives up when the element leaves.
 */
export class QueryController<R extends ResourceName> implements ReactiveController {
  private observer?: Observer<R>;
  private unsubscribe?: () => void;
  private connection?: Connection;
  private question?: Question<R>;
  private key?: string;
  private given?: { data: unknown; answer?: Answer<R>; error?: HubError };

  constructor(
    private readonly host: QueryHost,
    private readonly subject: QuerySubject<R>,
    private readonly options: QueryOptions = {},
  ) {
    host.addController(this);
  }

  /** The answer to the present question, old or new; undefined while there is none. */
  get answer(): Answer<R> | undefined {
    return this.isGiven ? this.given?.answer : this.observer?.getCurrentResult().data;
  }

  /** Why the newest attempt failed. */
  get error(): HubError | undefined {
    return this.isGiven ? this.given?.error : (this.observer?.getCurrentResult().error ?? undefined);
  }

  /** Whether a request is under way, the first one or a refresh. */
  get isAsking(): boolean {
    return this.observer?.getCurrentResult().isFetching ?? false;
  }

  /** Where the query stands. */
  get status(): QueryStatus {
    if (this.error) return this.answer === undefined ? 'error' : 'stale';
    if (this.answer !== undefined) return 'ready';
    return this.key === undefined ? 'idle' : 'loading';
  }

  /** Asks again, or waits for the request that is under way. Resolves when the answer or the failure is in; the failure shows in `error`. */
  async refresh(): Promise<void> {
    await this.observer?.refetch({ cancelRefetch: false });
  }

  hostUpdate(): void {
    if (this.isGiven) {
      this.release();
      this.readGiven();
    } else {
      this.follow();
    }
  }

  hostDisconnected(): void {
    this.release();
  }

  private get isGiven(): boolean {
    return this.host.data !== undefined;
  }

  private follow(): void {
    const parameters = this.subject.parameters();
    const connection = this.host.connection;
    const question = parameters && ({ resource: this.subject.resource(), ...parameters } as Question<R>);
    const key = question && JSON.stringify(question);
    this.key = key;
    if (!question || !connection || !this.host.mayAsk) return this.release();
    if (connection !== this.connection || !this.observer) return this.watch(connection, question);
    if (key === JSON.stringify(this.question)) return;
    this.question = question;
    this.observer.setOptions(connection.options(question));
  }

  private watch(connection: Connection, question: Question<R>): void {
    this.release();
    this.connection = connection;
    this.question = question;
    this.observer = connection.observe(question);
    this.unsubscribe = this.observer.subscribe(() => this.host.requestUpdate());
  }

  private release(): void {
    this.unsubscribe?.();
    this.observer = undefined;
    this.unsubscribe = undefined;
    this.connection = undefined;
    this.question = undefined;
  }

  /** `data` is checked like an answer: once, when it changes. */
  private readGiven(): void {
    const { data } = this.host;
    if (this.options.aside || (this.given && this.given.data === data)) return;
    try {
      this.given = { data, answer: checkAnswer(this.subject.resource(), data) };
    } catch (thrown) {
      this.given = { data, error: asHubError(thrown) };
    }
  }
}
