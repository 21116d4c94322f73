import type { AskOptions, ChangeOptions } from '../../api/data-source.js';
import type { Checked } from '../../api/check.js';
import type { Mutation, Query } from '../../api/endpoint.js';
import { HubError } from '../../api/hub-error.js';
import { HubAuthRequiredEvent } from '../element/hub-events.js';
import { saysTheSame } from '../says-the-same.js';
import { asHubError } from './as-hub-error.js';
import { Connection, loggedOut } from './connection.js';
import { RefreshRhythm } from './refresh-rhythm.js';
import type { ConnectionSettings, HubSettings } from './settings.js';
import { connectionPart, sameConnection } from './settings.js';
import { SliceStore } from './slice.js';
import type { Slice } from './slice.js';
import { sourceFrom } from './source.js';
import { tellEach } from './tell-each.js';
import { UrlState } from './url-state.js';
import { ownCopy } from '../own-copy.js';

/** How long a hub that awaits a token source waits for one before it says so; ms. */
const LONGEST_AWAITING = 10_000;

/**
 * What the elements below one provider have in common: where their data come from, how they show them, and what they tell each other.
 * Two hubs on a page share nothing.
 */
export class Hub {
  private current: HubSettings = {};
  private reached: ConnectionSettings = {};
  private own?: Connection;
  private problem?: HubError;
  private awaiting?: ReturnType<typeof setTimeout>;
  private parent?: Hub;
  private signedOut = false;
  private readonly listeners = new Set<() => void>();
  private readonly announcers: EventTarget[] = [];
  private readonly rhythm = new RefreshRhythm(() => void this.refresh());
  private readonly store = new SliceStore(
    (slice) => this.address.take(slice),
    (slice) => this.address.write(slice),
    (slice) => this.address.resume(slice),
  );
  private readonly address = new UrlState(this);

  constructor(settings: HubSettings = {}) {
    this.configure(settings);
  }

  /** The settings as they were given, without defaults. */
  get settings(): Readonly<HubSettings> {
    return this.current;
  }

  /** @internal Where the data come from; undefined while the settings describe no source, and after `logout()`. */
  get connection(): Connection | undefined {
    return this.signedOut ? undefined : (this.own ?? this.parent?.connection);
  }

  /** Why there is no connection although one was described, such as an `api-base` that is no URL. */
  get configurationError(): HubError | undefined {
    return this.problem ?? this.parent?.configurationError;
  }

  /** @internal Whether a token source is still to come (`awaits-token`): nothing is asked, and nothing is wrong. */
  get awaitsToken(): boolean {
    return this.awaiting !== undefined || Boolean(this.parent?.awaitsToken);
  }

  /** Whether `logout()` was called, here or at the hub whose data this one shows, and no other source was configured since. */
  get loggedOut(): boolean {
    return this.signedOut || Boolean(this.parent?.loggedOut);
  }

  /** @internal The slices that somebody used. */
  get slices(): readonly Slice<unknown>[] {
    return this.store.used;
  }

  /**
   * @internal Replaces the settings. Another source starts with an empty cache; the same one keeps its cache, and stays logged out. With a
   * `parent` the hub makes no connection of its own but shows the data of that one.
   */
  configure(settings: HubSettings, parent?: Hub): void {
    const wanted = parent ? {} : connectionPart(settings);
    const same = sameConnection(this.reached, wanted);
    // What a page writes again with each of its renders is no change. A parent may have another connection though the settings are the same.
    if (same && !parent && !this.parent && saysTheSame(settings, this.current)) return;
    // A copy: who gives the same object again, changed since, has said something else.
    this.current = { ...settings };
    this.parent = parent;
    if (!same) this.connect(wanted);
    this.rhythm.follow(this.loggedOut ? undefined : settings.refreshSeconds);
    this.address.follow(Boolean(settings.urlState));
    this.notify();
  }

  /** What the elements of this hub say about something: `hub.get(customerFilters)`. */
  get<Value>(slice: Slice<Value>): Value {
    return this.store.get(slice);
  }

  /** Tells the elements of this hub something: `hub.set(customerFilters, { status: ['trial'] })`. Those that read it redraw. */
  set<Value>(slice: Slice<Value>, value: Value): void {
    this.store.set(slice, value);
  }

  /** @internal Whether somebody listens to a slice now. */
  isRead(slice: Slice<unknown>): boolean {
    return this.store.isRead(slice);
  }

  /** Calls `listener` after each change of a slice; the answer ends that. */
  watch<Value>(slice: Slice<Value>, listener: () => void): () => void {
    return this.store.subscribe(slice, listener);
  }

  /** Asks past the elements, for a portal's own code: `hub.ask(listCustomers, { q: 'bank' })`. The answer is the caller's own copy. Rejects with a `HubError`. */
  async ask<P extends object, A>(query: Query<P, A>, parameters: P, options?: AskOptions): Promise<Checked<A>> {
    return ownCopy(await this.connected().ask(query, parameters, options));
  }

  /** Carries out a change; elements that show what it outdates ask again. The answer is the caller's own copy. Rejects with a `HubError`. */
  async change<P extends object, A>(mutation: Mutation<P, A>, parameters: P, options?: ChangeOptions): Promise<A> {
    return ownCopy(await this.connected().change(mutation, parameters, options));
  }

  /** Asks everything again that is shown. Resolves when the answers are in; failures show in the elements. */
  async refresh(): Promise<void> {
    await this.connection?.refresh();
  }

  /** Aborts, forgets tokens and answers, empties every element of data and silences it. */
  logout(): void {
    this.disconnect();
    this.signedOut = true;
    this.store.reset();
    this.rhythm.follow(undefined);
    this.notify();
  }

  /** Ends the hub: like `logout()`, but nobody is told. */
  close(): void {
    this.disconnect();
    this.problem = new HubError('config', 'The hub was closed: it asks nothing any more. createHub() makes another.');
    this.rhythm.follow(undefined);
    this.address.follow(false);
    this.listeners.clear();
  }

  /** Calls `listener` after each change of settings or connection; the answer ends that. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** @internal Names an element that may speak for the hub, the provider first; the answer takes it back. */
  announceAt(target: EventTarget, first = false): () => void {
    if (first) this.announcers.unshift(target);
    else this.announcers.push(target);
    return () => {
      const index = this.announcers.indexOf(target);
      if (index >= 0) this.announcers.splice(index, 1);
    };
  }

  private connected(): Connection {
    if (this.connection) return this.connection;
    if (this.loggedOut) throw loggedOut();
    throw this.configurationError ?? new HubError('config', 'The hub has no data source: set apiBase or source.');
  }

  private connect(settings: ConnectionSettings): void {
    this.disconnect();
    this.reached = settings;
    this.signedOut = false;
    this.problem = undefined;
    const lacksToken = settings.awaitsToken && settings.apiBase && !settings.getToken && !settings.tokenUrl;
    if (lacksToken && !settings.source) return this.awaitToken();
    try {
      const source = sourceFrom(settings);
      if (source) this.own = new Connection(source, (error) => this.requireAuth(error));
    } catch (thrown) {
      this.problem = asHubError(thrown);
    }
  }

  private disconnect(): void {
    clearTimeout(this.awaiting);
    this.awaiting = undefined;
    this.own?.close();
    this.own = undefined;
  }

  private awaitToken(): void {
    this.awaiting = setTimeout(() => {
      this.awaiting = undefined;
      this.problem = new HubError(
        'config',
        `awaits-token is set, but no token source came within ${LONGEST_AWAITING / 1000} seconds: set getToken or token-url, or take awaits-token away.`,
      );
      this.notify();
    }, LONGEST_AWAITING);
  }

  private requireAuth(error: HubError): void {
    this.announcers[0]?.dispatchEvent(new HubAuthRequiredEvent(error));
  }

  private notify(): void {
    tellEach(this.listeners);
  }
}

/**
 * Makes a hub of your own, to be handed to elements through their `hub` property, and to ask and change data from your own code. End it with `logout()` or `close()`.
 */
export function createHub(settings: HubSettings = {}): Hub {
  return new Hub(settings);
}
