import type { Tag } from '../../api/contract.js';
import type { ComboBoxOption } from '../../components/combo-box/combo-option.js';
import { folded } from '../../components/typing/folded.js';
import type { Formats } from '../../core/texts/formats.js';
import { charactersLeft, isSameTag, tagName, tagNameProblem } from '../../domain/tags.js';
import type { TagsTexts } from '../../locales/tags-texts.js';

/** So many are suggested; the others are found by typing. */
const MOST = 100;

/** What is suggested, and with which words. */
export interface SuggestionsFor {
  /** What was typed. */
  readonly query: string;
  /** Tags that the customer has. */
  readonly taken: readonly string[];
  readonly text: TagsTexts;
  readonly formats: Formats;
}

/**
 * What a combobox suggests for a text: the tags that contain it and, where none has that name, a new one, whose key is empty. A name that is
 * too long cannot be chosen and says by how much.
 */
export function tagSuggestions(
  tags: readonly Tag[],
  { query, taken, text, formats }: SuggestionsFor,
): readonly ComboBoxOption[] {
  const wanted = folded(query.trim());
  const { compare } = new Intl.Collator(formats.locale, { numeric: true });
  const found = tags
    .filter(({ name }) => !taken.includes(name) && folded(name).includes(wanted))
    .sort((one, other) => compare(one.name, other.name))
    .slice(0, MOST)
    .map(({ name, description }) => ({ key: name, label: name, detail: description || undefined }));
  const isKnown = [...tags.map(({ name }) => name), ...taken].some((name) => isSameTag(name, query));
  if (tagNameProblem(query) === 'empty' || isKnown) return found;
  return [...found, creation(query, { text, formats })];
}

function creation(query: string, { text, formats }: Pick<SuggestionsFor, 'text' | 'formats'>): ComboBoxOption {
  const left = charactersLeft(query);
  const label = tagName(query);
  if (left < 0) return { key: '', label, disabledReason: text.tags.over(formats.count(-left)) };
  return { key: '', label, detail: `${text.customerTags.create} · ${text.tags.left(formats.count(left))}` };
}
