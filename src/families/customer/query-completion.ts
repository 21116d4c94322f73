import { partsOf } from './query-parts.js';
import type { Span } from './query-parts.js';
import type { QueryFilter, QueryVocabulary } from './query-vocabulary.js';

/** What is being typed at a place of a query: the piece that a suggestion takes the place of, and what stands there before the caret. */
export interface CompletionPlace extends Span {
  readonly typed: string;
  /** The filter whose value it is; undefined: the name of a filter, or free text. */
  readonly filter?: QueryFilter;
  /** Codes of that filter that stand in the same part already. */
  readonly others: readonly string[];
}

/** A query, and where in it the caret stands. */
export interface TypedQuery {
  readonly text: string;
  readonly caret: number;
}

/** What is being typed at the caret; undefined where nothing can be suggested, as in the value of a filter that nobody knows. */
export function completionAt(query: TypedQuery, vocabulary: QueryVocabulary): CompletionPlace | undefined {
  const { text, caret } = query;
  const part = partsOf(text).find(({ start, end }) => start <= caret && caret <= end);
  if (!part) return { start: caret, end: caret, typed: '', others: [] };
  if (!part.name || caret <= part.name.end) {
    // A filter that is about to be turned round begins with its sign alone.
    const hasSign = part.isNot || text.slice(part.start, part.end) === '-';
    const start = Math.min(hasSign ? part.start + 1 : part.start, caret);
    const end = part.name ? part.name.end + 1 : part.end;
    return { start, end, typed: plainBefore(query, start), others: [] };
  }
  const filter = vocabulary.filterNamed(part.name.text);
  const value = part.values.find(({ start, end }) => start <= caret && caret <= end);
  if (!filter || !value) return undefined;
  const others = part.values
    .filter((other) => other !== value && !other.fault)
    .map(({ text: word, isExact }) => (isExact ? word : vocabulary.codeOf(filter, word)))
    .filter((code) => code !== undefined);
  return { start: value.start, end: value.end, typed: plainBefore(query, value.start), filter, others };
}

/** The query with a suggestion in its place, and the caret behind it: where the next part can be typed after a value, the value after a name. */
export function completed({ text }: TypedQuery, { start, end }: Span, suggestion: string): TypedQuery {
  const after = text.slice(end);
  // A value that ends with a colon stands in quotes.
  const isName = suggestion.endsWith(':');
  const gap = isName || /^[\s,]/.test(after) ? '' : ' ';
  const before = text.slice(0, start) + suggestion + gap;
  return { text: before + after, caret: before.length };
}

function plainBefore({ text, caret }: TypedQuery, start: number): string {
  return text.slice(start, caret).replace(/^=?"?/, '').replace(/"$/, '');
}
