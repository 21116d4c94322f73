import { folded } from '../../components/typing/folded.js';
import type { ComboBoxOption } from '../../components/combo-box/combo-option.js';
import type { CompletionPlace } from './query-completion.js';
import { codeWords, queryFilters, queryNames } from './query-vocabulary.js';
import type { FilterWords, QueryFilter, QueryVocabulary } from './query-vocabulary.js';
import { writeValue } from './query-writer.js';

/** More lines than this are no help. */
const MOST = 50;

/** The counts of a filter's codes; undefined: they are not here. */
export type CodeCounts = Readonly<Record<string, number>> | undefined;

/** What suggestions are made of. */
export interface SuggestionBasis {
  readonly vocabulary: QueryVocabulary;
  /** The words of the language shown. */
  readonly words: FilterWords;
  /** What a KPI is called. */
  readonly kpiLabel: string;
  readonly counts: CodeCounts;
}

/** A line of the list: what takes the place of what was typed, what it means, and how many customers it finds. */
export interface QuerySuggestion extends ComboBoxOption {
  readonly count: number | undefined;
}

/** What may come at a place of a query: the names of filters, or the values of one; those that begin with what was typed come first. */
export function suggestionsAt(place: CompletionPlace, basis: SuggestionBasis): readonly QuerySuggestion[] {
  const wanted = folded(place.typed.trim());
  const all = place.filter ? valuesOf(place.filter, place, basis) : namesOf(basis);
  const rank = ({ key, label, detail = '' }: QuerySuggestion) => {
    const texts = [key, label, detail].map(folded);
    if (texts.some((text) => text.replace(/^="?|^"/, '').startsWith(wanted))) return 0;
    return texts.some((text) => text.includes(wanted)) ? 1 : 2;
  };
  const ranked = all.map((suggestion) => ({ suggestion, rank: rank(suggestion) })).filter((line) => line.rank < 2);
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

function namesOf({ words, kpiLabel }: SuggestionBasis): readonly QuerySuggestion[] {
  return queryFilters.map((filter) => {
    const detail = filter === 'kpi' ? kpiLabel : words.filter[filter];
    const name = `${queryNames[filter]}:`;
    return { key: name, label: name, detail, count: undefined };
  });
}

function valuesOf(
  filter: QueryFilter,
  { others }: CompletionPlace,
  { vocabulary, words, counts }: SuggestionBasis,
): readonly QuerySuggestion[] {
  const names = codeWords(words, filter);
  return vocabulary
    .codesOf(filter)
    .filter((code) => !others.includes(code))
    .map((code) => {
      const written = writeValue(code, filter, vocabulary);
      const detail = Object.hasOwn(names, code) ? names[code] : undefined;
      const count = filter === 'kpi' ? undefined : counts && (counts[code] ?? 0);
      return { key: written, label: code, detail, count };
    });
}
