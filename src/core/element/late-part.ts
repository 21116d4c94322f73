import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HubError } from '../../api/hub-error.js';
import type { Connection } from '../hub/connection.js';
import { importAgain } from '../import-again.js';
import { lateError } from '../late-code.js';
import { register } from './register.js';
import type { ElementClass } from './register.js';
import { Revival } from './revival.js';

/** An element with a part whose code comes later than its own. */
export interface LatePartHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Where the element asks, if it asks anywhere. */
  readonly connection?: Connection | undefined;
  /** False while the part is not needed yet. */
  readonly mayAsk: boolean;
}

/**
 * A part of an element whose code is large and is loaded, and registered under the element's prefix, when the element is needed:
 *
 *     new LatePart(this, () => import('./big-part.js'), ({ BigPart }) => BigPart)
 *
 * A part that could not be had is asked for again by the element's `refresh()`, whenever its hub asks everything again, and when the connection
 * is back.
 */
export class LatePart<Module> implements ReactiveController {
  /** The part's class; undefined while its code is not here. */
  part?: ElementClass;
  /** Why the code could not be loaded; its cause is a `MissingCode` when it is not there any more. */
  error?: HubError;
  private loading = false;
  private isWanted: () => boolean = () => true;
  private readonly revival: Revival;

  constructor(
    protected readonly host: LatePartHost,
    private readonly load: () => Promise<Module>,
    private readonly pick: (module: Module) => ElementClass,
  ) {
    this.revival = new Revival(host, () => void this.refresh());
    host.addController(this);
  }

  /** Loads the code only once it is wanted: `new LatePart(…).when(() => this.open)`. */
  when(isWanted: () => boolean): this {
    this.isWanted = isWanted;
    return this;
  }

  hostUpdate(): void {
    if (this.host.mayAsk && this.isWanted() && !this.part && !this.error) void this.fetch();
  }

  /** The way back into a page is another chance. */
  hostDisconnected(): void {
    this.error = undefined;
    this.revival.stop();
  }

  /** Tries again after a failure. */
  async refresh(): Promise<void> {
    if (this.error) await this.fetch();
  }

  /** Loads the code, unless it is on its way. */
  protected async fetch(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    this.error = undefined;
    try {
      const part = this.pick(await importAgain(this.load));
      register(part, { prefix: (this.host.constructor as unknown as ElementClass).prefix });
      this.part = part;
      this.revival.stop();
    } catch (thrown) {
      this.error = lateError(thrown);
      this.revival.start();
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
