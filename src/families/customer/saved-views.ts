import { folded } from '../../components/typing/folded.js';
import { codeFilterNames, mergedFilters, sameFilters } from './customer-filters.js';
import type { CustomerFilters } from './customer-filters.js';
import type { Arrangement } from './filter-target.js';

/** What narrows and arranges the customers, under a name that a person gave. */
export interface SavedView extends Arrangement {
  readonly name: string;
  readonly filters: CustomerFilters;
}

/** The length of a view's name, in UTF-16 code units as fields count them. */
export const LONGEST_VIEW_NAME = 60;

const listKeys = codeFilterNames.flatMap((name) => [name, `not.${name}`] as const);

/** The views in something that the page or a storage gave. What is no view is left out, and of two with the same name the later one. */
export function readViews(given: unknown): readonly SavedView[] {
  const views = (Array.isArray(given) ? given : []).map(readView).filter((view) => view !== undefined);
  return views.filter(({ name }, place) => views.findIndex((other) => sameName(other.name, name)) === place);
}

function readView(given: unknown): SavedView | undefined {
  if (!isObject(given)) return undefined;
  const { name, filters, sort, columns } = given;
  if (typeof name !== 'string' || name.trim() === '' || !isObject(filters)) return undefined;
  return {
    name: name.trim().slice(0, LONGEST_VIEW_NAME),
    filters: readFilters(filters),
    ...(typeof sort === 'string' && sort && { sort }),
    ...(isTexts(columns) && { columns }),
  };
}

function readFilters(given: Readonly<Record<string, unknown>>): CustomerFilters {
  const lists = listKeys.filter((key) => isTexts(given[key])).map((key) => [key, given[key]]);
  const texts = ['q', 'kpi'].filter((key) => typeof given[key] === 'string').map((key) => [key, given[key]]);
  return mergedFilters({}, Object.fromEntries([...lists, ...texts]) as CustomerFilters);
}

/** The views with one more; it takes the place of the one with its name. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const place = views.findIndex(({ name }) => sameName(name, view.name));
  return place < 0 ? [...views, view] : views.with(place, view);
}

/** The views without the one with this name. */
export function withoutView(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => !sameName(view.name, name));
}

/** The views, one of them under another name; as they are when that is taken by another one. */
export function renamedView(views: readonly SavedView[], from: string, to: string): readonly SavedView[] {
  const isTaken = views.some(({ name }) => sameName(name, to) && !sameName(name, from));
  return isTaken ? views : views.map((view) => (sameName(view.name, from) ? { ...view, name: to } : view));
}

/** Whether two names are the same to a person. */
export function sameName(one: string, other: string): boolean {
  return folded(one.trim()) === folded(other.trim());
}

/** Whether two views show the same, whatever their names and the order of their codes. */
export function sameView(one: Omit<SavedView, 'name'>, other: Omit<SavedView, 'name'>): boolean {
  const arranged = ({ sort = '', columns }: Arrangement) => JSON.stringify([sort, columns ?? null]);
  return sameFilters(one.filters, other.filters) && arranged(one) === arranged(other);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
