import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { prefixed } from '../element/register.js';
import type { ElementClass } from '../element/register.js';
import { acquireHub } from './hub-registry.js';
import type { Hub } from './hub.js';
import { scopeContext } from './scope.js';
import type { Scope } from './scope.js';
import type { ConnectionSettings, DisplaySettings } from './settings.js';
import { sameConnection } from './settings.js';

type Host = ReactiveControllerHost & HTMLElement & { hub?: Hub; readonly hasUpdated: boolean };

const nothingOver: DisplaySettings = {};

/**
 * Finds an element's hub: its own `hub` property, the nearest provider, or one shared with the elements that name the same source.
 * Redraws the element when the hub changes, and lets go of it when the element leaves, so that no orphan keeps customer data.
 */
export class HubController implements ReactiveController {
  private readonly consumer: ContextConsumer<typeof scopeContext, Host>;
  private around?: Scope;
  private linked?: Hub;
  private acquired?: { hub: Hub; release(): void; unwatch?(): void; own: ConnectionSettings; around?: Hub };
  private unlink?: () => void;

  constructor(
    private readonly host: Host,
    private readonly own: () => ConnectionSettings,
  ) {
    this.consumer = new ContextConsumer(host, {
      context: scopeContext,
      subscribe: true,
      callback: (scope) => {
        this.around = scope;
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  /** The hub; undefined while the element is in no page. */
  get hub(): Hub | undefined {
    return this.linked;
  }

  /** Whether the visitor is signed out of it. */
  get loggedOut(): boolean {
    return Boolean(this.linked?.loggedOut);
  }

  /** What composites around the element lay over the hub's settings. */
  get over(): DisplaySettings {
    return (!this.host.hub && this.around?.over) || nothingOver;
  }

  /** Whether the element may say aloud how it stands: a composite around it may have many that say the same. */
  maySay(words: string): boolean {
    return this.around?.maySay?.(words) ?? true;
  }

  /** Whether the element stands in a provider that is not defined yet: then it waits instead of failing. */
  get isWaiting(): boolean {
    const { prefix = '' } = this.host.constructor as unknown as ElementClass;
    const provider = prefixed('partner-hub', prefix);
    return !this.around && Boolean(this.host.closest(`:is(partner-hub, ${provider}):not(:defined)`));
  }

  /** Finds the hub again: the settings or the surroundings may have changed. Called before each update. */
  resolve(): void {
    if (!this.host.isConnected) return;
    this.link(this.host.hub ?? this.sharedHub());
  }

  /** An element that was moved takes its hub again at once: a task later nobody else may hold it any more. */
  hostConnected(): void {
    if (this.host.hasUpdated) this.resolve();
  }

  hostDisconnected(): void {
    this.link(undefined);
    this.letGo();
    this.around = undefined;
    this.consumer.value = undefined;
  }

  private sharedHub(): Hub {
    const own = this.own();
    const around = this.around?.hub;
    if (around && (sameConnection(own, {}) || around.loggedOut)) {
      this.letGo();
      return around;
    }
    const { acquired } = this;
    if (acquired && acquired.around === around && sameConnection(acquired.own, own)) return acquired.hub;
    this.letGo();
    // Who shows data of its own inside a provider is signed out with it all the same.
    const unwatch = around?.subscribe(() => this.host.requestUpdate());
    this.acquired = { ...acquireHub(own, around), unwatch, own, around };
    return this.acquired.hub;
  }

  private letGo(): void {
    this.acquired?.release();
    this.acquired?.unwatch?.();
    this.acquired = undefined;
  }

  private link(hub: Hub | undefined): void {
    if (hub === this.linked) return;
    this.unlink?.();
    this.linked = hub;
    if (!hub) return void (this.unlink = undefined);
    const unsubscribe = hub.subscribe(() => this.host.requestUpdate());
    const silence = hub.announceAt(this.host);
    this.unlink = () => (unsubscribe(), silence());
  }
}
