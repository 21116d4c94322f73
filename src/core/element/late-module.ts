import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HubError } from '../../api/hub-error.js';
import { Revival } from './revival.js';
import type { Connection } from '../hub/connection.js';
import { lateCode } from '../late-code.js';

/** An element with code that comes later than its own. */
export interface LateHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Where the element asks, if it asks anywhere. */
  readonly connection?: Connection | undefined;
  /** False while the element waits, for example to come near the viewport. */
  readonly mayAsk?: boolean;
}

/**
 * Code of an element that is loaded when it is wanted: when somebody does something, or as soon as the element needs it:
 *
 *     if (await this.menu.want()) …
 *     new LateModule(this, () => import('./panel.js')).when(() => this.detail === 'panel')
 *
 * What could not be had is asked for again by `want()`, by the element's `refresh()`, whenever its hub asks everything again, when the connection is
 * back, and when the element comes back into a page.
 */
export class LateModule<Module> implements ReactiveController {
  /** Undefined while it is not here. */
  module?: Module;
  /** Why it could not be had; its cause is a `MissingCode` when it is not there any more. */
  error?: HubError;
  private isNeeded: () => boolean = () => false;
  private loading?: Promise<void>;
  /** What waits for another chance, once it could not be had. */
  private revival?: Revival;

  /** @param load one `import()` of a literal and nothing else, as `importAgain` takes it. */
  constructor(
    protected readonly host: LateHost,
    private readonly load: () => Promise<Module>,
  ) {
    host.addController(this);
  }

  /** Loads it by itself once the element needs it. */
  when(isNeeded: () => boolean): this {
    this.isNeeded = isNeeded;
    return this;
  }

  /** Loads it, unless it is here. Resolves with whether it is; why not is in `error`. */
  async want(): Promise<boolean> {
    if (!this.module) await (this.loading ??= this.fetch());
    return this.module !== undefined;
  }

  /** Tries again after a failure. */
  async refresh(): Promise<void> {
    if (this.error) await this.want();
  }

  hostUpdate(): void {
    if (!this.module && !this.error && this.host.mayAsk !== false && this.isNeeded()) void this.want();
  }

  /** The way back into a page is another chance. */
  hostConnected(): void {
    if (!this.error) return;
    this.error = undefined;
    this.revival?.stop();
    this.host.requestUpdate();
  }

  /** It has come. */
  protected take(module: Module): void {
    this.module = module;
  }

  private async fetch(): Promise<void> {
    this.error = undefined;
    try {
      this.take(await lateCode(this.load));
      this.revival?.stop();
    } catch (thrown) {
      this.error = thrown as HubError;
      this.revival ??= new Revival(this.host, () => void this.refresh());
      this.revival.start();
    }
    this.loading = undefined;
    this.host.requestUpdate();
  }
}
