import type { ReactiveController } from 'lit';
import type { Checked } from '../../api/check.js';
import type { Query } from '../../api/endpoint.js';
import type { HubError } from '../../api/hub-error.js';
import { asHubError } from '../hub/as-hub-error.js';
import type { AnswerWatch, Connection, Question } from '../hub/connection.js';
import { isGiven } from './query-host.js';
import type { QueryHost } from './query-host.js';
import type { QueryState, QueryStatus } from './query-state.js';
import { saysTheSame } from '../says-the-same.js';

/** What a query asks, and how it behaves. */
export interface QueryOptions<Parameters extends object> {
  /** What is asked; undefined while the question is not complete. Called once for each update. */
  parameters(): Parameters | undefined;
  /**
   * A question beside the element's own, such as what the visitor may do: `data` does not answer it (nor is it asked then), its failure is not the
   * element's, and `refresh()` does not wait for it.
   */
  readonly isAside?: boolean;
  /** Somebody else asks it again with the element's `refresh()`: it is one of several that go together. */
  readonly isPart?: boolean;
}

/**
 * Ties one question to an element. Asks when the element is in a page, has a connection and the question is complete; forgets the
 * answer as soon as the question changes, so that one customer never shows another's figures; gives up when the element leaves.
 */
export class QueryController<Parameters extends object, Answer>
  implements ReactiveController, QueryState<Checked<Answer>>
{
  private watching?: AnswerWatch<Answer>;
  private connection?: Connection;
  private question?: Question<Parameters, Answer>;
  private given?: { data: unknown; query: Query<Parameters, Answer>; answer?: Checked<Answer>; error?: HubError };

  private readonly options: QueryOptions<Parameters>;

  /**
   * @param query The endpoint; a function where it depends on the element's attributes.
   * @param asked What is asked, or that with how the query behaves.
   */
  constructor(
    private readonly host: QueryHost,
    private readonly query: Query<Parameters, Answer> | (() => Query<Parameters, Answer>),
    asked: (() => Parameters | undefined) | QueryOptions<Parameters>,
  ) {
    this.options = typeof asked === 'function' ? { parameters: asked } : asked;
    host.addController(this);
    if (!this.options.isAside && !this.options.isPart) host.addQuestion(this);
  }

  /** The answer to the present question, old or new; undefined while there is none. */
  get answer(): Checked<Answer> | undefined {
    return this.isGiven ? this.given?.answer : this.watching?.answer;
  }

  /** Why the newest attempt failed. */
  get error(): HubError | undefined {
    return this.isGiven ? this.given?.error : this.watching?.error;
  }

  /** Whether a request is under way, the first one or a refresh. */
  get isAsking(): boolean {
    return this.watching?.isAsking ?? false;
  }

  /** Where the query stands. */
  get status(): QueryStatus {
    if (this.error) return this.answer === undefined ? 'error' : 'stale';
    if (this.answer !== undefined) return 'ready';
    return this.question === undefined ? 'idle' : 'loading';
  }

  /** Asks again, or waits for the request that is under way. Resolves when the answer or the failure is in; the failure shows in `error`. */
  async refresh(): Promise<void> {
    await this.watching?.refresh();
  }

  hostUpdate(): void {
    if (!isGiven(this.host)) return this.follow();
    this.release();
    if (!this.options.isAside) this.readGiven();
  }

  hostDisconnected(): void {
    this.release();
  }

  private get isGiven(): boolean {
    return !this.options.isAside && isGiven(this.host);
  }

  private get endpoint(): Query<Parameters, Answer> {
    return typeof this.query === 'function' ? this.query() : this.query;
  }

  private follow(): void {
    const { connection, mayAsk, settings } = this.host;
    const parameters = this.options.parameters();
    const known = this.question;
    const question = parameters && { query: this.endpoint, parameters, language: settings.locale };
    const isSame = question && known && sameQuestion(question, known);
    this.question = question;
    if (!question || !connection || !mayAsk) return this.stopWatching();
    if (!isSame || connection !== this.connection || !this.watching) this.watch(connection, question);
  }

  private watch(connection: Connection, question: Question<Parameters, Answer>): void {
    this.stopWatching();
    this.connection = connection;
    this.watching = connection.watch(question, () => this.host.requestUpdate());
  }

  private stopWatching(): void {
    this.watching?.end();
    this.watching = undefined;
    this.connection = undefined;
  }

  private release(): void {
    this.stopWatching();
    this.question = undefined;
  }

  /** `data` is checked like an answer: once, when it changes. */
  private readGiven(): void {
    const { data } = this.host;
    const query = this.endpoint;
    if (this.given && this.given.data === data && this.given.query === query) return;
    try {
      this.given = { data, query, answer: query.check(data) };
    } catch (thrown) {
      this.given = { data, query, error: asHubError(thrown) };
    }
  }
}

function sameQuestion<P extends object, A>(one: Question<P, A>, other: Question<P, A>): boolean {
  return one.query === other.query && one.language === other.language && saysTheSame(one.parameters, other.parameters);
}
