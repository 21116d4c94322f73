import { warnOnce } from '../../warn-once.js';

/** Keys that somebody gave, and those that there are. */
export interface GivenKeys {
  /** The attribute or property in which they stand, for the message. */
  readonly attribute: 'columns' | 'sort' | 'sections' | 'data-cell' | 'cellRenderers' | 'category' | 'type';
  /** What they belong to, for the message: a tag, or the table's name. */
  readonly of: string;
  readonly given: readonly string[];
  readonly known: readonly string[];
}

/** Tells the developer once about keys that do not exist, and which ones do. */
export function warnOfUnknownKeys({ attribute, of, given, known }: GivenKeys): void {
  const unknown = given.filter((key) => !known.includes(key));
  if (unknown.length === 0) return;
  const names = unknown.map((key) => `“${key}”`).join(', ');
  warnOnce(`${attribute} of ${of}: there is no ${names}. Known: ${known.join(', ')}.`);
}
