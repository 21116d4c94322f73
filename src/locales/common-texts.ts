import type * as en from './en/common.js';
import type { TextFamily } from './text-family.js';

/** The words of what every element says: states, errors, general actions. */
export type CommonTexts = typeof en;

/** The words of what every element says: states, errors, general actions, by language. */
export const commonTexts: TextFamily<CommonTexts> = {
  name: 'common',
  load: () => import('./en/common.js'),
};
