import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HubError } from '../../api/hub-error.js';
import { importAgain } from '../import-again.js';
import { lateError } from '../late-code.js';
import { register } from './register.js';
import type { ElementClass } from './register.js';

/** An element with a part whose code comes later than its own. */
export interface LatePartHost extends ReactiveControllerHost {
  /** False while the part is not needed yet. */
  readonly mayAsk: boolean;
}

/**
 * A part of an element whose code is large and is loaded, and registered under the element's prefix, when the element is needed:
 *
 *     new LatePart(this, () => import('./big-part.js'), ({ BigPart }) => BigPart)
 */
export class LatePart<Module> implements ReactiveController {
  /** The part's class; undefined while its code is not here. */
  part?: ElementClass;
  /** Why the code could not be loaded; its cause is a `MissingCode` when it is not there any more. */
  error?: HubError;
  private loading = false;
  private isWanted: () => boolean = () => true;

  constructor(
    protected readonly host: LatePartHost,
    private readonly load: () => Promise<Module>,
    private readonly pick: (module: Module) => ElementClass,
  ) {
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
    } catch (thrown) {
      this.error = lateError(thrown);
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
