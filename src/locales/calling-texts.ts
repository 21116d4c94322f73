import type * as en from './en/calling.js';
import type { TextFamily } from './text-family.js';

/** The words of calls and call quality. */
export type CallingTexts = typeof en;

/** The words of calls and call quality, by language. */
export const callingTexts: TextFamily<CallingTexts> = {
  name: 'calling',
  load: () => import('./en/calling.js'),
};
