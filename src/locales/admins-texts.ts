import type * as en from './en/admins.js';
import type { TextFamily } from './text-family.js';

/** The words of administrators and their roles. */
export type AdminsTexts = typeof en;

/** The words of administrators and their roles, by language. */
export const adminsTexts: TextFamily<AdminsTexts> = {
  name: 'admins',
  load: () => import('./en/admins.js'),
};
