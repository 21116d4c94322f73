import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import type { MutationObserverOptions } from '@tanstack/query-core';
import type { AskOptions, ChangeOptions, DataSource } from '../../api/data-source.js';
import type { Checked, Mutation, Query, QueryName } from '../../api/endpoint.js';
import { HubError } from '../../api/hub-error.js';
import { asHubError } from './as-hub-error.js';

/** How long an answer counts as fresh: an element that asks again within it gets the cached one without a request. Milliseconds. */
const FRESH = 60_000;
/** How long an answer that nobody shows is kept for somebody who comes back to it. Milliseconds. */
const KEPT = 300_000;

/** One question: what is asked, and in which language the server's own words are wanted. */
export interface Question<Parameters extends object, Answer> {
  readonly query: Query<Parameters, Answer>;
  readonly parameters: Parameters;
  /** BCP 47. */
  readonly language: string;
}

/** An element's watch over one question: see `Connection.observe`. */
export type Observer<Answer> = QueryObserver<Checked<Answer>, HubError>;

/** One data source with its cache. It lives in memory and dies with its hub. */
export class Connection {
  private readonly client: QueryClient;
  private readonly refreshes = new Set<() => void>();
  private open = true;
  private authRequired = false;

  constructor(
    private readonly source: DataSource,
    private readonly onAuthRequired: (error: HubError) => void = () => {},
  ) {
    this.client = new QueryClient({
      defaultOptions: {
        queries: {
          staleTime: FRESH,
          gcTime: KEPT,
          retry: false,
          networkMode: 'always',
          refetchOnMount: true,
          refetchOnReconnect: false,
          refetchOnWindowFocus: false,
        },
        mutations: { gcTime: 0, retry: false, networkMode: 'always' },
      },
    });
    addEventListener('online', this.revive);
    document.addEventListener('visibilitychange', this.comeBack);
  }

  /** Watches a question: asked when somebody subscribes, once for all who watch it; aborted when the last one leaves. */
  observe<P extends object, A>(question: Question<P, A>): Observer<A> {
    return new QueryObserver<Checked<A>, HubError>(this.client, this.options(question));
  }

  /** What an observer needs for a question; also to point an observer at another one. */
  options<P extends object, A>(question: Question<P, A>) {
    const { query, parameters, language } = question;
    return {
      queryKey: keyOf(question),
      queryFn: ({ signal }: { signal: AbortSignal }) => this.ask(query, parameters, { signal, language }),
    };
  }

  /** The answer that is known to a question; undefined while there is none. */
  cached<P extends object, A>(question: Question<P, A>): Checked<A> | undefined {
    return this.client.getQueryData<Checked<A>>(keyOf(question));
  }

  /** Asks the source once, past the cache. Rejects with a `HubError`. */
  async ask<P extends object, A>(query: Query<P, A>, parameters: P, options: AskOptions = {}): Promise<Checked<A>> {
    return this.guarded(() => this.source.ask(query, parameters, options), options.signal);
  }

  /**
   * Carries out a change. What it outdates is asked again by those who show it, also when it failed or was given up: the server may have carried
   * it out all the same. The change does not wait for that. Rejects with a `HubError`.
   */
  async change<P extends object, A>(mutation: Mutation<P, A>, parameters: P, options: ChangeOptions = {}): Promise<A> {
    try {
      return await this.guarded(() => this.source.change(mutation, parameters, options), options.signal);
    } finally {
      if (mutation.outdates.length > 0) void this.outdate(mutation.outdates);
    }
  }

  /** Watches a change while it is carried out. */
  observeChange<P, A>(options: MutationObserverOptions<A, HubError, P>): MutationObserver<A, HubError, P> {
    return new MutationObserver<A, HubError, P>(this.client, options);
  }

  /**
   * Lays a change over every cached answer to a query before the server has answered; the answer takes it back where nothing newer has come
   * since.
   */
  overlay<P extends object, A>(
    query: Query<P, A>,
    change: (answer: Checked<A>, parameters: P) => Checked<A>,
  ): () => void {
    const cached = this.client.getQueryCache().findAll({ queryKey: [query.name] });
    const laid = cached.flatMap((entry) => {
      const before = entry.state.data as Checked<A> | undefined;
      const after = before && change(before, entry.queryKey[2] as P);
      if (!after || after === before) return [];
      // An answer that is under way is from before the change.
      void entry.cancel({ revert: true });
      entry.setState({ data: after });
      return [{ entry, before, after }];
    });
    return () => {
      for (const { entry, before, after } of laid) if (entry.state.data === after) entry.setState({ data: before });
    };
  }

  /**
   * Outdates answers and asks again those that somebody shows; the others are asked when somebody shows them again.
   * @param names The queries; default: all.
   * @param concerns Which of their answers, by parameters; default: all.
   */
  async refresh(names?: readonly QueryName[], concerns: (parameters: object) => boolean = () => true): Promise<void> {
    const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) =>
      (!names || names.includes(queryKey[0] as QueryName)) && concerns(queryKey[2] as object);
    if (!names) for (const listener of [...this.refreshes]) listener();
    await this.client.invalidateQueries({ predicate }, { cancelRefetch: false });
  }

  /** Calls `listener` whenever everything is asked again; the answer ends that. */
  onRefresh(listener: () => void): () => void {
    this.refreshes.add(listener);
    return () => this.refreshes.delete(listener);
  }

  /** Like `refresh`, but what is under way already does not count: it was asked before the change. */
  private async outdate(names: readonly QueryName[]): Promise<void> {
    const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) => names.includes(queryKey[0] as QueryName);
    await this.client.cancelQueries({ predicate });
    await this.client.invalidateQueries({ predicate });
  }

  /** Aborts what is under way and forgets every answer and token. */
  close(): void {
    this.open = false;
    removeEventListener('online', this.revive);
    document.removeEventListener('visibilitychange', this.comeBack);
    void this.client.cancelQueries();
    // A query whose request ends, or whose last observer leaves, after this would start its timer for keeping the answer again.
    for (const query of this.client.getQueryCache().getAll()) query.setOptions({ ...query.options, gcTime: Infinity });
    this.client.clear();
    this.source.close?.();
  }

  /** After an outage everything that is shown is asked again. */
  private readonly revive = (): void => void this.refresh();

  /** A page that was hidden for longer than its data are fresh asks again when it is seen. */
  private readonly comeBack = (): void => {
    if (document.visibilityState === 'visible')
      void this.client.refetchQueries({ type: 'active', stale: true }, { cancelRefetch: false });
  };

  private async guarded<Result>(act: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    if (!this.open) throw new HubError('auth', 'The hub was logged out; give it a new token source to ask again.');
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

function keyOf<P extends object, A>({ query, language, parameters }: Question<P, A>) {
  return [query.name, language, parameters] as const;
}
