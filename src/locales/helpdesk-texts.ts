import type * as en from './en/helpdesk.js';
import type { TextFamily } from './text-family.js';

/** The words of the partner help desk. */
export type HelpdeskTexts = typeof en;

/** The words of the partner help desk, by language. */
export const helpdeskTexts: TextFamily<HelpdeskTexts> = {
  name: 'helpdesk',
  load: () => import('./en/helpdesk.js'),
};
