import { fixture, html } from '@open-wc/testing';
import { HttpSource } from '../../src/api/http-source.js';
import type { Clock } from '../../src/api/transport/clock.js';
import { systemClock } from '../../src/api/transport/clock.js';
import type { FetchInit } from '../../src/api/transport/network.js';
import type { HubElement } from '../../src/core/element/hub-element.js';
import type { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { serverOrigin } from './servers.js';
import { waitUntil } from './wait-until.js';

/** A change as it left the page. */
export interface SentChange {
  readonly method: string;
  /** Below the base of the API. */
  readonly path: string;
  readonly body: unknown;
  /** The idempotency key; undefined where none goes along. */
  readonly key: string | undefined;
}

/** A time limit of a request: from so many milliseconds on the test says when it is over. */
const LIMIT = 30_000;

/** The base URL of an API of a test's own, at which only who has a token is answered. @param settings as mocks/settings.ts has them, `&role=…` */
export const guardedApi = (settings = ''): string =>
  `${serverOrigin('mockApi')}/with/${encodeURIComponent(
    `customers=20&hostile-names=none&token-lifetime=3600&id=${crypto.randomUUID()}${settings}`,
  )}`;

/** The machine's time, in which requests run out of theirs when a test says so. */
class LimitClock implements Clock {
  readonly limits = new Set<() => void>();

  now(): number {
    return systemClock.now();
  }

  wait(ms: number, signal: AbortSignal): Promise<void> {
    if (ms < LIMIT) return systemClock.wait(ms, signal);
    return new Promise((resolve, reject) => {
      const end = () => (this.limits.delete(end), resolve());
      this.limits.add(end);
      signal.addEventListener('abort', () => (this.limits.delete(end), reject(signal.reason as Error)), { once: true });
    });
  }
}

/**
 * A portal with a session of its own at the mock API, over real HTTP. Two of them at one API are two tabs. What happens to a change on its way is the
 * test's choice: it is answered wrongly or not at all, waits, or leaves no page that is offline.
 */
export class Portal {
  /** The changes that left the page, in their order. */
  readonly changes: SentChange[] = [];
  /** What goes wrong with the next change, as mocks/services/fault.ts has it: `403`, `422; field=name`, `hang`. */
  fault?: string;
  /** Whether there are tokens for whoever is at the page. */
  isSignedIn = true;
  private isOffline = false;
  private readonly clock = new LimitClock();
  private gate?: { readonly opened: Promise<void>; open(): void };
  private provider?: PartnerHub;

  constructor(
    readonly base = guardedApi(),
    private readonly locale = 'en',
  ) {}

  /** Puts an element into the portal's page. */
  async show<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ): Promise<HTMLElementTagNameMap[Tag]> {
    const element = Object.assign(document.createElement(tag), properties);
    this.provider = await fixture<PartnerHub>(
      html`<partner-hub .source=${this.source()} locale=${this.locale} time-zone="Europe/Amsterdam"
        >${element}</partner-hub
      >`,
    );
    return element;
  }

  /** The portal's provider. */
  get hub(): PartnerHub {
    return this.provider!;
  }

  /** The portal begins a new session with a token source of its own, as one does that signs its visitors in anew. */
  async renewSession(): Promise<void> {
    this.isSignedIn = true;
    this.hub.source = this.source();
    await this.hub.updateComplete;
  }

  /** Nothing reaches the API from now on. */
  goOffline(): void {
    this.isOffline = true;
  }

  /** The connection is back, and the browser says so. */
  goOnline(): void {
    this.isOffline = false;
    dispatchEvent(new Event('online'));
  }

  /** Changes wait on their way until `release()`. */
  hold(): void {
    let open = () => {};
    this.gate = { opened: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
  }

  /** Lets go what waits. */
  release(): void {
    this.gate?.open();
    this.gate = undefined;
  }

  /** The time of the one request that is under way is over. */
  async runOutOfTime(): Promise<void> {
    await waitUntil(() => this.clock.limits.size === 1, 'one request is under way');
    for (const end of [...this.clock.limits]) end();
  }

  /** What the API has, asked past the page. */
  async read<Answer>(path: string): Promise<Answer> {
    const { token } = await this.newToken();
    const response = await fetch(this.base + path, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
    return (await response.json()) as Answer;
  }

  /** Another one changes something at the API, past the page. */
  async change(method: string, path: string, body?: unknown): Promise<void> {
    const { token } = await this.newToken();
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    };
    const response = await fetch(this.base + path, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}`);
  }

  private source(): HttpSource {
    return new HttpSource({
      baseUrl: this.base,
      token: async () => (this.isSignedIn ? this.newToken() : null),
      fetch: (url, init) => this.send(url, init),
      clock: this.clock,
    });
  }

  private async newToken(): Promise<{ token: string }> {
    const response = await fetch(`${this.base}/partner-token`);
    const { token } = (await response.json()) as { token: string };
    return { token };
  }

  private async send(url: string, init: FetchInit): Promise<Response> {
    if (init.method === 'GET') return this.leave(url, init);
    const { fault } = this;
    this.fault = undefined;
    this.changes.push({
      method: init.method,
      path: url.slice(this.base.length),
      body: init.body ? (JSON.parse(init.body as string) as unknown) : undefined,
      key: init.headers['Idempotency-Key'],
    });
    await this.gate?.opened;
    const headers = fault ? { ...init.headers, 'X-Mock-Fault': fault } : init.headers;
    return this.leave(url, { ...init, headers });
  }

  private async leave(url: string, init: FetchInit): Promise<Response> {
    if (this.isOffline) throw new TypeError('Failed to fetch');
    return fetch(url, init);
  }
}

/** Waits until an element shows its answer. */
export async function ready<E extends Pick<HubElement, 'state'>>(element: E): Promise<E> {
  await waitUntil(() => element.state === 'ready' || element.state === 'empty', 'it shows its answer');
  return element;
}
