import { QueryClient, QueryObserver } from '@tanstack/query-core';
import type { DataSource } from '../../api/data-source.js';
import { HubError } from '../../api/hub-error.js';
import { HttpSource, checkedSource } from '../../api/http-source.js';
import type { Answer, Change, ChangeAnswer, ChangeName, Question, ResourceName } from '../../api/resources.js';
import { tokenFromUrl } from '../../api/transport/token-source.js';
import { asHubError } from './as-hub-error.js';
import { outdatedBy } from '../invalidation.js';
import type { ConnectionSettings, Scenario } from './settings.js';

/** How long an answer counts as fresh: an element that asks again within it gets the cached one without a request. Milliseconds. */
const FRESH = 60_000;
/** How long an answer that nobody shows is kept for somebody who comes back to it. Milliseconds. */
const KEPT = 300_000;

/** An element's view of one question: see `Connection.observe`. */
export type Observer<R extends ResourceName> = QueryObserver<Answer<R>, HubError>;

/** One data source with its cache. It lives in memory and dies with its hub. */
export class Connection {
  private readonly client: QueryClient;
  private readonly source: DataSource;
  private open = true;
  private authRequired = false;

  constructor(
    source: DataSource,
    private readonly onAuthRequired: (error: HubError) => void = () => {},
  ) {
    this.source = source;
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
      },
    });
  }

  /** Watches a question: asked when somebody subscribes, once for all who watch it; aborted when the last one leaves. */
  observe<R extends ResourceName>(question: Question<R>): Observer<R> {
    return new QueryObserver<Answer<R>, HubError>(this.client, this.options(question));
  }

  /** What an observer needs for `question`; also to point an observer at another one. */
  options<R extends ResourceName>(question: Question<R>) {
    return {
      queryKey: [question.resource, question] as const,
      queryFn: ({ signal }: { signal: AbortSignal }) => this.ask(question, { signal }),
    };
  }

  /** Asks the source once, past the cache. Rejects with a `HubError`. */
  async ask<R extends ResourceName>(question: Question<R>, options: { signal?: AbortSignal } = {}): Promise<Answer<R>> {
    return this.guarded(() => this.source.ask(question, options), options.signal);
  }

  /**
   * Carries out a change. What it outdates is asked again by those who show it; the change does not wait for that, and its failures show
   * there. Rejects with a `HubError`.
   */
  async change<C extends ChangeName>(
    change: Change<C>,
    options: { signal?: AbortSignal } = {},
  ): Promise<ChangeAnswer<C>> {
    const answer = await this.guarded(() => this.source.change(change, options), options.signal);
    void this.refresh(outdatedBy(change.change));
    return answer;
  }

  /** Outdates the answers of these resources (default: all) and asks again those that somebody shows. */
  async refresh(resources?: readonly ResourceName[]): Promise<void> {
    const predicate = (query: { queryKey: readonly unknown[] }) =>
      !resources || resources.includes(query.queryKey[0] as ResourceName);
    await this.client.invalidateQueries({ predicate });
  }

  /** Aborts what is under way and forgets every answer and token. */
  close(): void {
    this.open = false;
    void this.client.cancelQueries();
    // A query whose request ends, or whose last observer leaves, after this would start its timer for keeping the answer again.
    for (const query of this.client.getQueryCache().getAll()) query.setOptions({ ...query.options, gcTime: Infinity });
    this.client.clear();
    this.source.close?.();
  }

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

/** The data source that the settings describe; undefined when they describe none. Throws `HubError` `config` for a URL that is none. */
export function sourceFrom(settings: ConnectionSettings): DataSource | undefined {
  if (settings.source === 'demo') return demoSource(settings.scenario ?? 'default');
  if (settings.source) return checkedSource(settings.source);
  if (!settings.apiBase) return undefined;
  const token = settings.getToken ?? (settings.tokenUrl ? tokenFromUrl(settings.tokenUrl) : undefined);
  return new HttpSource({ baseUrl: settings.apiBase, token, credentials: settings.credentials });
}

/** The demo source, whose code is loaded when the first question comes. */
function demoSource(scenario: Scenario): DataSource {
  let loaded: Promise<DataSource> | undefined;
  const load = () =>
    (loaded ??= import('partner-hub-elements/demo').then(
      (demo) => demo.createDemoSource({ scenario }),
      (cause: unknown) => {
        loaded = undefined;
        throw new HubError('network', 'The code of the demo could not be loaded.', { cause });
      },
    ));
  return {
    ask: async (question, options) => (await load()).ask(question, options),
    change: async (change, options) => (await load()).change(change, options),
    close: () => void loaded?.then((source) => source.close?.()).catch(() => {}),
  };
}
