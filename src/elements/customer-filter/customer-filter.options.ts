import type { HubError } from '../../api/hub-error.js';
import type { FilterOption } from '../../components/filter-menu/filter-options.js';
import type { Formats } from '../../core/texts/formats.js';
import { nameOf } from '../../core/texts/languages.js';
import { STATUSES } from '../../domain/statuses.js';
import type { CodeFilter } from '../../families/customer/customer-filters.js';
import type { FacetState } from '../../families/customer/facet-counts.js';
import type { ActiveFilter } from '../../families/customer/filter-choice.js';
import { codeWords } from '../../families/customer/query-vocabulary.js';
import type { FilterWords } from '../../families/customer/query-vocabulary.js';
import type { CustomerFilterTexts } from '../../locales/customer-filter-texts.js';

/** The words of the filter. */
export type FilterTexts = FilterWords & CustomerFilterTexts;

/** What can be chosen in the menu of a filter: the codes that the library knows, and those that the API counted, with how many customers have them. */
export function filterOptions(
  filter: CodeFilter,
  { counts }: FacetState,
  { text, formats }: { readonly text: FilterTexts; readonly formats: Formats },
): readonly FilterOption[] {
  const names = codeWords(text, filter);
  const known: readonly string[] = filter === 'status' ? STATUSES : Object.keys(names);
  const others = Object.keys(counts ?? {}).filter((code) => !known.includes(code));
  const sorted = others.sort(new Intl.Collator(formats.locale, { numeric: true }).compare);
  return [...known, ...sorted].map((code) => ({
    key: code,
    label: nameOf(names, code),
    ...(counts && { count: formats.number(counts[code] ?? 0) }),
  }));
}

/** Why there are no counts; empty while nothing is wrong. */
export function countsNote(filter: CodeFilter, error: HubError | undefined, text: FilterTexts): string {
  const { noCounts, noTags, notCounted, forbidden } = text.customerFilter;
  if (!error) return '';
  if (error.code === 'notOffered') return notCounted;
  if (error.code === 'forbidden') return forbidden;
  return filter === 'tag' ? noTags : noCounts;
}

/** An active filter in words: "Status: Trial". */
export function chipText({ filter, code, isNot }: ActiveFilter, text: FilterTexts): string {
  const { kpi, chip, chipNot } = text.customerFilter;
  const name = filter === 'kpi' ? kpi : text.filter[filter];
  return (isNot ? chipNot : chip)(name, nameOf(codeWords(text, filter), code));
}
