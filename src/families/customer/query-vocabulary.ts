import { folded } from '../../components/typing/folded.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { CustomerTexts } from '../../locales/customer-texts.js';
import { codeFilterNames } from './customer-filters.js';
import type { CodeFilter } from './customer-filters.js';

/** What a typed query can name. */
export type QueryFilter = CodeFilter | 'kpi';

/** The words of one language for filters and their codes. */
export type FilterWords = Pick<
  CustomerTexts,
  'filter' | 'status' | 'managedBy' | 'subscriptionType' | 'shortProduct' | 'customerList'
> &
  Pick<CommonTexts, 'product'>;

/** Codes that answers of the API named, by filter: enumerations are open, and tags are known from nowhere else. */
export type SeenCodes = { readonly [Filter in QueryFilter]?: readonly string[] };

/** How each filter is written in a query. */
export const queryNames: Readonly<Record<QueryFilter, string>> = {
  managedBy: 'managed-by',
  product: 'product',
  status: 'status',
  subscriptionType: 'type',
  tag: 'tag',
  kpi: 'kpi',
};

/** All that a query can name, in the order in which it is written. */
export const queryFilters: readonly QueryFilter[] = [...codeFilterNames, 'kpi'];

/** The words for the codes of each filter, in one language. Tags have none: they are names themselves. */
export function codeWords(words: FilterWords, filter: QueryFilter): Readonly<Record<string, string>> {
  const { status, managedBy, subscriptionType, product, customerList } = words;
  return { status, managedBy, subscriptionType, product, tag: {}, kpi: customerList.kpi }[filter];
}

/**
 * The names and words that a typed query may use: the codes of the API, and what they are called in every language that is known here, whatever
 * their case, accents, blanks and hyphens.
 */
export class QueryVocabulary {
  private readonly names = new Map<string, QueryFilter>();
  private readonly codes = new Map<QueryFilter, Set<string>>();
  private readonly words = new Map<QueryFilter, Map<string, string>>();

  constructor(languages: readonly FilterWords[], seen: SeenCodes = {}) {
    for (const filter of queryFilters) {
      const codes = new Set(languages.flatMap((words) => Object.keys(codeWords(words, filter))));
      for (const code of seen[filter] ?? []) codes.add(code);
      this.codes.set(filter, codes);
      this.words.set(filter, wordsOf(filter, codes, languages));
      for (const name of [filter, queryNames[filter]]) this.names.set(keyOf(name), filter);
    }
    for (const { filter } of languages) for (const name of codeFilterNames) this.names.set(keyOf(filter[name]), name);
  }

  /** The filter that a name stands for; undefined: none. */
  filterNamed(name: string): QueryFilter | undefined {
    return this.names.get(keyOf(name));
  }

  /** The codes that are known of a filter. */
  codesOf(filter: QueryFilter): readonly string[] {
    return [...this.codes.get(filter)!];
  }

  /** The code that a word stands for in a filter; undefined: none. Any text may be the name of a tag. */
  codeOf(filter: QueryFilter, word: string): string | undefined {
    if (this.codes.get(filter)!.has(word)) return word;
    const code = this.words.get(filter)!.get(keyIn(filter, word));
    return code ?? (filter === 'tag' ? word : undefined);
  }
}

function wordsOf(filter: QueryFilter, codes: Iterable<string>, languages: readonly FilterWords[]): Map<string, string> {
  const words = new Map<string, string>();
  // The first that is called so is meant.
  const add = (word: string, code: string) => {
    const key = keyIn(filter, word);
    if (!words.has(key)) words.set(key, code);
  };
  for (const code of codes) add(code, code);
  for (const language of languages)
    for (const [code, word] of Object.entries(codeWords(language, filter))) add(word, code);
  if (filter !== 'product') return words;
  for (const { shortProduct } of languages) for (const [code, word] of Object.entries(shortProduct)) add(word, code);
  return words;
}

/** In tags, blanks and hyphens tell one from the other. */
function keyIn(filter: QueryFilter, word: string): string {
  return filter === 'tag' ? folded(word.trim()) : keyOf(word);
}

/** `Managed by`, `managed-by` and `managedBy` are the same. */
function keyOf(word: string): string {
  return folded(word).replace(/[^\p{L}\p{N}]/gu, '');
}
