import { createContext } from '@lit/context';
import type { Hub } from './hub.js';

/** How elements find the hub of the nearest provider. The key is global, so that two copies of the library on one page share it. */
export const hubContext = createContext<Hub | undefined>(Symbol.for('partner-hub@1'));
