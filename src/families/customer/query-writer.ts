import { codeFilterNames } from './customer-filters.js';
import type { CustomerFilters } from './customer-filters.js';
import { isPlainValue, isPlainWord, quoted } from './query-syntax.js';
import { queryNames } from './query-vocabulary.js';
import type { QueryFilter, QueryVocabulary } from './query-vocabulary.js';

/** Filters as a typed query, which reads as the same filters again (`parseQuery` with the same vocabulary). */
export function writeQuery(filters: CustomerFilters, vocabulary: QueryVocabulary): string {
  const { q, kpi } = filters;
  const value = (filter: QueryFilter) => (code: string) => writeValue(code, filter, vocabulary);
  const list = (sign: string, filter: QueryFilter, codes: readonly string[] = []) =>
    codes.length > 0 ? `${sign}${queryNames[filter]}:${codes.map(value(filter)).join(',')}` : '';
  return [
    ...codeFilterNames.flatMap((filter) => [
      list('', filter, filters[filter]),
      list('-', filter, filters[`not.${filter}`]),
    ]),
    list('', 'kpi', kpi ? [kpi] : []),
    q ? writeText(q) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A code as it stands in a query; with `=` in front where it would be taken for another one, or for none. */
export function writeValue(code: string, filter: QueryFilter, vocabulary: QueryVocabulary): string {
  const exactly = vocabulary.codeOf(filter, code) === code && code !== '' ? '' : '=';
  return exactly + (isPlainValue(code) ? code : quoted(code));
}

/** Free text; in quotes where one of its words would be something else, or a blank be lost. */
function writeText(text: string): string {
  return text.split(' ').every(isPlainWord) ? text : quoted(text);
}
