import { sortedRoles } from '../../domain/roles.js';
import { nameOf } from '../../core/texts/languages.js';
import type { Formats } from '../../core/texts/formats.js';
import type { AdminsTexts } from '../../locales/admins-texts.js';

/** The roles of an administrator in words; a code that nobody knows is its own text. */
export function roleWords(roles: readonly string[], text: AdminsTexts, formats: Formats): string {
  if (roles.length === 0) return text.admins.noRole;
  return formats.list(sortedRoles(roles).map((role) => nameOf(text.role, role)));
}
