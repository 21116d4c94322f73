import type { CustomerFilters } from './customer-filters.js';
import { parseQuery } from './query-parser.js';
import { QueryVocabulary } from './query-vocabulary.js';
import { loadFilterWords } from './query-words.js';
import type { WordSettings } from './query-words.js';

/** Reads a typed query with the words of every language that is understood: its filters, and the pieces of it that make no sense. */
export async function readQuery(
  text: string,
  settings: WordSettings,
): Promise<{ readonly filters: CustomerFilters; readonly unread: readonly string[] }> {
  const { filters, problems } = parseQuery(text, new QueryVocabulary(await loadFilterWords(settings)));
  return { filters, unread: problems.map(({ start, end }) => text.slice(start, end)) };
}
