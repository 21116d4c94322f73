import { LateModule } from './late-module.js';
import type { LateHost } from './late-module.js';
import { whenIdle } from '../when-idle.js';
import { register } from './register.js';
import type { ElementClass } from './register.js';

/**
 * A part of an element whose code comes late, and is registered under the element's prefix when it does:
 *
 *     new LatePart(this, () => import('./big-part.js'), ({ BigPart }) => BigPart)
 */
export class LatePart<Module> extends LateModule<Module> {
  /** The part's class; undefined while its code is not here. */
  part?: ElementClass;
  /** Ends the waiting for an idle page. */
  private giveUp?: () => void;

  constructor(
    host: LateHost,
    load: () => Promise<Module>,
    private readonly pick: (module: Module) => ElementClass,
  ) {
    super(host, load);
  }

  /** Loads it once the page has nothing else to do: what is seen is painted first. After a failure it waits for `refresh()`. */
  wantWhenIdle(): void {
    if (this.giveUp || this.module || this.error || !this.host.isConnected) return;
    this.giveUp = whenIdle(() => {
      this.giveUp = undefined;
      void this.want();
    });
  }

  hostDisconnected(): void {
    this.giveUp?.();
    this.giveUp = undefined;
  }

  protected override take(module: Module): void {
    const part = this.pick(module);
    register(part, { prefix: (this.host.constructor as unknown as ElementClass).prefix });
    this.part = part;
    super.take(module);
  }
}

/** Such a part, whatever its module is. */
export type AnyLatePart = Pick<LatePart<unknown>, 'part' | 'error' | 'want' | 'refresh'>;
