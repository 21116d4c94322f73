import { createContext } from '@lit/context';
import type { Hub } from './hub.js';
import type { DisplaySettings } from './settings.js';

/** Where an element stands: the hub around it, and what composites in between lay over the hub's settings. */
export interface Scope {
  readonly hub: Hub;
  readonly over: DisplaySettings;
  /** Whether an element may say aloud how it stands, for a composite of many that fare alike. Absent: it may. */
  maySay?(words: string): boolean;
}

/** How elements find the scope around them. The key is global, so that two copies of the library on one page share it. */
export const scopeContext = createContext<Scope | undefined>(Symbol.for('partner-hub@1'));
