import type { AskOptions, ChangeOptions, CheckedSource } from '../../api/data-source.js';
import type { Checked } from '../../api/check.js';
import type { Mutation, Query, QueryName } from '../../api/endpoint.js';
import { HubError } from '../../api/hub-error.js';
import { lateCode } from '../late-code.js';
import { asHubError } from './as-hub-error.js';
import { CachedAnswer } from './cached-answer.js';
import type { Laid } from './cached-answer.js';
import { tellEach } from './tell-each.js';

/** One question: what is asked, and in which language the server's own words are wanted. */
export interface Question<Parameters extends object, Answer> {
  readonly query: Query<Parameters, Answer>;
  readonly parameters: Parameters;
  /** BCP 47. */
  readonly language: string;
}

/** An element's watch over one question: what is known of the answer, until it ends. */
export interface AnswerWatch<Answer> {
  readonly answer: Checked<Answer> | undefined;
  /** Why the newest attempt failed. */
  readonly error: HubError | undefined;
  /** Whether a request is under way. */
  readonly isAsking: boolean;
  /** Asks again, or joins the request that is under way. Resolves when it has ended. */
  refresh(): Promise<void>;
  /** Nothing is told of any more; a request that nobody else waits for is aborted. */
  end(): void;
}

/** Lays what a change will make of them over answers that are known, before the server has answered, and over newer ones until it has. */
export type Overlay = <P extends object, A>(
  query: Query<P, A>,
  change: (answer: Checked<A>, parameters: P) => Checked<A>,
) => void;

/** An answer with its question. */
interface Entry {
  readonly name: QueryName;
  readonly parameters: object;
  readonly cached: CachedAnswer;
}

/** One data source with its cache. It lives in memory and dies with its hub. */
export class Connection {
  private readonly entries = new Map<string, Entry>();
  private readonly refreshes = new Set<() => void>();
  private open = true;
  private authRequired = false;

  constructor(
    private readonly source: CheckedSource,
    private readonly onAuthRequired: (error: HubError) => void = () => {},
  ) {
    addEventListener('online', this.revive);
    addEventListener('pageshow', this.restore);
    document.addEventListener('visibilitychange', this.comeBack);
  }

  /** Whether it can be asked; false after a logout, and when another source has come in its place. */
  get isOpen(): boolean {
    return this.open;
  }

  /** Whether the visitor is signed out, so that it waits for another session. */
  get awaitsSession(): boolean {
    return this.authRequired;
  }

  /** Watches a question: it is asked once for all who watch it, and aborted when the last one leaves. */
  watch<P extends object, A>(question: Question<P, A>, onChange: () => void): AnswerWatch<A> {
    const cached = this.entryOf(question).cached as CachedAnswer<Checked<A>>;
    const end = cached.watch(onChange);
    return {
      get answer() {
        return cached.answer;
      },
      get error() {
        return cached.error;
      },
      get isAsking() {
        return cached.isAsking;
      },
      refresh: () => cached.refresh(),
      end,
    };
  }

  /** The answer that is known to a question; undefined while there is none. */
  cached<P extends object, A>(question: Question<P, A>): Checked<A> | undefined {
    return this.entries.get(keyOf(question))?.cached.answer as Checked<A> | undefined;
  }

  /** Asks the source once, past the cache; a list without pages comes whole. Rejects with a `HubError`. */
  async ask<P extends object, A>(query: Query<P, A>, parameters: P, options: AskOptions = {}): Promise<Checked<A>> {
    const at = (page = options.page) =>
      this.guarded(() => this.source.ask(query, parameters, { ...options, page }), options.signal);
    const answer = await at();
    if ('keyOf' in query || answer.nextPage === undefined) return answer;
    const { wholeList } = await lateCode(() => import('../../api/whole-list.js'));
    return wholeList(answer, at);
  }

  /**
   * Carries out a change. What it outdates is asked again by those who show it, also when it failed or was given up: the server may have carried
   * it out all the same. The change does not wait for that. Rejects with a `HubError`.
   *
   * @param options `optimistic`: what it makes of answers that are known, shown before the server has answered and taken back where it fails.
   */
  async change<P extends object, A>(
    mutation: Mutation<P, A>,
    parameters: P,
    { optimistic, ...options }: ChangeOptions & { optimistic?(overlay: Overlay): void } = {},
  ): Promise<A> {
    const laid: Laid[] = [];
    try {
      optimistic?.((query, change) => void laid.push(...this.lay(query, change)));
      const answer = await this.guarded(() => this.source.change(mutation, parameters, options), options.signal);
      for (const layer of laid) layer.settle();
      return answer;
    } catch (thrown) {
      for (const layer of laid.reverse()) layer.takeBack();
      throw thrown;
    } finally {
      if (mutation.outdates.length > 0) void this.outdate(mutation.outdates);
    }
  }

  /**
   * Outdates answers and asks again those that somebody shows; the others are asked when somebody shows them again.
   * @param names The queries; default: all.
   * @param concerns Which of their answers, by parameters; default: all.
   */
  async refresh(names?: readonly QueryName[], concerns: (parameters: object) => boolean = () => true): Promise<void> {
    if (!names) for (const listener of [...this.refreshes]) listener();
    await this.renew(({ name, parameters }) => (!names || names.includes(name)) && concerns(parameters));
  }

  /** Calls `listener` whenever everything is asked again; the answer ends that. */
  onRefresh(listener: () => void): () => void {
    this.refreshes.add(listener);
    return () => void this.refreshes.delete(listener);
  }

  private lay<P extends object, A>(
    query: Query<P, A>,
    change: (answer: Checked<A>, parameters: P) => Checked<A>,
  ): readonly Laid[] {
    const entries = [...this.entries.values()].filter(({ name }) => name === query.name);
    return entries.map(({ cached, parameters }) =>
      cached.lay((answer) => change(answer as Checked<A>, parameters as P)),
    );
  }

  /** Like `refresh`, but what is under way already does not count: it was asked before the change. */
  private async outdate(names?: readonly QueryName[]): Promise<void> {
    for (const { name, cached } of this.entries.values()) if (names?.includes(name) ?? true) cached.cancel();
    await this.refresh(names);
  }

  private async renew(isMeant: (entry: Entry) => boolean): Promise<void> {
    const meant = [...this.entries.values()].filter(isMeant);
    for (const { cached } of meant) cached.outdate();
    await Promise.all(meant.filter(({ cached }) => cached.isWatched).map(({ cached }) => cached.refresh()));
  }

  /** Aborts what is under way and forgets every answer and token. */
  close(): void {
    this.open = false;
    removeEventListener('online', this.revive);
    removeEventListener('pageshow', this.restore);
    document.removeEventListener('visibilitychange', this.comeBack);
    for (const { cached } of this.entries.values()) cached.close();
    this.entries.clear();
    tellEach([() => this.source.close?.()]);
  }

  /** After an outage everything that is shown is asked again. */
  private readonly revive = (): void => void this.refresh();

  /** A page that a browser kept and shows again (Back) is from before what its visitor did on the pages between. */
  private readonly restore = ({ persisted }: PageTransitionEvent): void => void (persisted && this.outdate());

  /** One Retry is enough for all that failed before: whoever is answered again shows that the others may be. */
  private recover(began: number): void {
    void this.renew(
      ({ cached: { isWatched, error, failedAt = began } }) =>
        isWatched && failedAt < began && Boolean(error?.retryable),
    );
  }

  /** A page that was hidden for longer than its data are fresh asks again when it is seen. */
  private readonly comeBack = (): void => {
    if (document.visibilityState === 'visible') void this.renew(({ cached }) => cached.isWatched && cached.isStale);
  };

  private entryOf<P extends object, A>(question: Question<P, A>): Entry {
    const key = keyOf(question);
    const known = this.entries.get(key);
    if (known) return known;
    const { query, parameters, language } = question;
    const cached = new CachedAnswer({
      ask: (signal) => this.ask(query, parameters, { signal, language }),
      forget: () => void (this.entries.get(key) === entry && this.entries.delete(key)),
      recover: (began) => this.recover(began),
    });
    const entry: Entry = { name: query.name, parameters, cached };
    this.entries.set(key, entry);
    return entry;
  }

  private async guarded<Result>(act: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    if (!this.open) throw loggedOut();
    try {
      const answer = await act();
      this.authRequired = false;
      return answer;
    } catch (thrown) {
      if (signal?.aborted) throw thrown;
      const error = asHubError(thrown);
      if (error.code === 'auth') this.announce(error);
      throw error;
    }
  }

  /** However many questions fail because the visitor is signed out, the portal is told once. */
  private announce(error: HubError): void {
    if (this.authRequired || !this.open) return;
    this.authRequired = true;
    this.onAuthRequired(error);
  }
}

/** Why nothing is asked after `logout()`. */
export function loggedOut(): HubError {
  return new HubError('auth', 'The hub was logged out; give it a new token source to ask again.');
}

/** Parameters say the same in any order, and undefined says nothing. */
function keyOf<P extends object, A>({ query, language, parameters }: Question<P, A>): string {
  const sorted = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([query.name, language, Object.fromEntries(sorted)]);
}
