import type { Formats } from '../../core/texts/formats.js';
import { MOST_IN_A_ROW } from './tag-list.js';

/** The words of a line of tags (`tagList`), and after them the tags for which it has no room: a name that has to hold what is read (WCAG 2.5.3, Label in Name). */
export function tagWords(tags: readonly string[], format: Formats): string {
  const [shown, others] = [tags.slice(0, MOST_IN_A_ROW).join(', '), tags.slice(MOST_IN_A_ROW)];
  return others.length > 0 ? `${shown} ${format.signedNumber(others.length)}: ${others.join(', ')}` : shown;
}
