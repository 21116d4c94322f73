import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HubError } from '../../api/hub-error.js';
import { MissingCode, importAgain } from '../import-again.js';
import { register } from './register.js';
import type { ElementClass } from './register.js';

/** An element with a part whose code comes later than its own. */
interface Host extends ReactiveControllerHost {
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
    private readonly host: Host,
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

  private async fetch(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    this.error = undefined;
    try {
      const part = this.pick(await importAgain(this.load));
      register(part, { prefix: (this.host.constructor as unknown as ElementClass).prefix });
      this.part = part;
    } catch (thrown) {
      this.error = errorOf(thrown);
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}

/** Without a connection nothing is known of where the code is: who reloads the page then has no page at all. */
function errorOf(thrown: unknown): HubError {
  const cause = thrown instanceof MissingCode && !navigator.onLine ? thrown.cause : thrown;
  return new HubError('network', thrown instanceof Error ? thrown.message : String(thrown), { cause });
}
