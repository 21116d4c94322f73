import type * as en from './en/setup.js';
import type { TextFamily } from './text-family.js';

/** The words of setting up the partner's own organization. */
export type SetupTexts = typeof en;

/** The words of setting up the partner's own organization, by language. */
export const setupTexts: TextFamily<SetupTexts> = {
  name: 'setup',
  load: () => import('./en/setup.js'),
};
