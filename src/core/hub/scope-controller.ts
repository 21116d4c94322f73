import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Hub } from './hub.js';
import { scopeContext } from './scope.js';
import type { Scope } from './scope.js';
import type { DisplaySettings } from './settings.js';

/** A composite: an element with other elements in its template. */
interface Host extends ReactiveElement {
  /** The hub that the composite belongs to. */
  readonly currentHub: Hub | undefined;
  /** What the composite lays over the hub's settings, itself and those around it. */
  readonly overSettings: DisplaySettings;
}

/**
 * Gives the elements in a composite's template the composite's own hub and settings, once and by context: a setting that the composite takes
 * reaches its parts without a line in the template.
 */
export class ScopeController implements ReactiveController {
  private readonly provider: ContextProvider<typeof scopeContext, Host>;

  /** @param maySay Whether a part may say aloud how it stands. Default: it may. */
  constructor(
    private readonly host: Host,
    private readonly maySay?: Scope['maySay'],
  ) {
    this.provider = new ContextProvider(host, { context: scopeContext });
    host.addController(this);
  }

  hostUpdate(): void {
    const { currentHub: hub, overSettings: over } = this.host;
    const { value } = this.provider;
    if (hub === value?.hub && (over === value?.over || !hub)) return;
    this.provider.setValue(hub && { hub, over, maySay: this.maySay });
  }
}
