import type { ResourceFacets } from '../../api/contract.js';
import type { FilterOption } from '../../components/filter-menu/filter-options.js';
import type { Formats } from '../../core/texts/formats.js';
import { textOrder } from '../../core/texts/intl.js';
import { nameOf } from '../../core/texts/languages.js';
import type { ResourceFilter, ResourceFilters } from '../../domain/resources.js';
import type { ResourcesTexts } from '../../locales/resources-texts.js';

/** The filters in the order in which they stand. */
export const resourceFilters: readonly ResourceFilter[] = ['category', 'type'];

/** What an element says that narrows resources. */
type Said = { readonly [Name in 'q' | ResourceFilter]?: unknown };

/** The same as it is asked, without what is empty. */
export function filtersOf({ q, category, type }: Said): ResourceFilters {
  return { q: textOf(q), category: listOf(category), type: listOf(type) };
}

function textOf(said: unknown): string | undefined {
  return typeof said === 'string' || typeof said === 'number' ? `${said}`.trim() || undefined : undefined;
}

function listOf(said: unknown): readonly string[] | undefined {
  const codes = Array.isArray(said) ? said.filter((value) => typeof value === 'string' && value !== '') : [];
  return codes.length > 0 ? [...new Set<string>(codes)] : undefined;
}

/** The name of a value of a filter; one that the library does not know is its own. */
export function valueName(filter: ResourceFilter, value: string, text: ResourcesTexts): string {
  return nameOf(filter === 'category' ? text.resourceCategory : text.resourceType, value);
}

/** An active filter in words: "Category: Calling". */
export function chipWords(filter: ResourceFilter, value: string, text: ResourcesTexts): string {
  const { chip, [filter]: name } = text.resourceCenter;
  return chip(name, valueName(filter, value, text));
}

/** What a menu is made of. */
interface MenuParts {
  /** Absent while nothing was counted. */
  readonly facets: ResourceFacets | undefined;
  /** What is chosen, whether it was counted or not. */
  readonly chosen: readonly string[];
  readonly text: ResourcesTexts;
  readonly formats: Formats;
}

/** What can be chosen: what the API counted, and what is chosen, by name. */
export function filterOptions(
  filter: ResourceFilter,
  { facets, chosen, text, formats }: MenuParts,
): readonly FilterOption[] {
  const counts = facets?.[filter];
  const { compare } = textOrder(formats.locale);
  return [...new Set([...Object.keys(counts ?? {}), ...chosen])]
    .map((key) => ({
      key,
      label: valueName(filter, key, text),
      ...(counts && { count: formats.number(counts[key] ?? 0) }),
    }))
    .sort((one, other) => compare(one.label, other.label));
}
