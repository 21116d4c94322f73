import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HubError } from '../../api/hub-error.js';
import { register } from './register.js';
import type { ElementClass } from './register.js';

/** An element with a part whose code comes later than its own. */
interface Host extends ReactiveControllerHost {
  /** False while the part is not needed yet. */
  readonly mayAsk: boolean;
}

/** A part of an element whose code is large and is loaded, and registered under the element's prefix, when the element is needed. */
export class LatePart implements ReactiveController {
  /** The part's class; undefined while its code is not here. */
  part?: ElementClass;
  /** Why the code could not be loaded. */
  error?: HubError;
  private loading = false;

  constructor(
    private readonly host: Host,
    private readonly load: () => Promise<ElementClass>,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.mayAsk && !this.part && !this.error) void this.fetch();
  }

  /** Tries again after a failure. */
  async refresh(): Promise<void> {
    if (this.error) await this.fetch();
  }

  private async fetch(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    this.error = undefined;
    try {
      const part = await this.load();
      register(part, { prefix: (this.host.constructor as unknown as ElementClass).prefix });
      this.part = part;
    } catch (cause) {
      this.error = new HubError('network', 'A part of the library could not be loaded; is its folder complete?', {
        cause,
      });
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
