import { leftOut } from '../core/element/left-out.js';
import { windowChoices } from '../core/hub/settings.js';
import { loadTexts, textsOf } from '../core/texts/languages.js';
import { isTimeZone } from '../domain/time-zones.js';
import { isWeekStart } from '../domain/weeks.js';
import { customerTabs } from '../families/customer/customer-tabs.js';
import { summaryKeys } from '../families/customer/customer-filters.js';
import { kpiTexts } from '../locales/kpi-texts.js';
import { clue } from './clue.js';
import type { Clue } from './clue.js';
import type { FoundElement } from './found-elements.js';
import { nearest } from './nearest.js';

/** The values that attributes take, by their names. */
type Choices = Readonly<Record<string, readonly string[]>>;

const choices: Choices = {
  scenario: ['default', 'empty', 'error', 'slow', 'rate-limited', 'expired-token', 'read-only', 'huge', 'long-names'],
  credentials: ['omit', 'same-origin', 'include'],
  theme: ['light', 'dark', 'auto'],
  'window-days': windowChoices.map(String),
  loading: ['lazy', 'eager'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  format: ['count', 'percent', 'duration', 'decimal'],
  product: ['meetings', 'calling'],
  kpi: summaryKeys,
  tab: customerTabs,
  detail: ['panel'],
  'group-by': ['window'],
};

/** There the filter of that name takes several products, and codes that only the API knows. */
const takesCodes: ReadonlySet<string> = new Set(['customer-list', 'customer-filter']);

const jsonAttributes: ReadonlySet<string> = new Set(['data', 'messages', 'csv-options', 'dismissed']);

/** The values of attributes that take one of a few; those of `metric` and `section` are what the words of key figures are about. */
export async function knownValues(): Promise<Choices> {
  await loadTexts(kpiTexts, 'en').catch(() => {});
  const texts = textsOf(kpiTexts, 'en');
  return texts ? { ...choices, metric: Object.keys(texts.kpi), section: Object.keys(texts.section) } : choices;
}

/** What is wrong with the attributes of an element. */
export function attributeClues({ element, tag }: FoundElement, known: Choices): Clue[] {
  const { observedAttributes = [] } = (customElements.get(element.localName) ?? {}) as {
    observedAttributes?: readonly string[];
  };
  return [...element.attributes].flatMap(({ name, value }): Clue[] => {
    if (value.includes('[object ')) return [clue('objectAsText', { attribute: name }, element)];
    if (!observedAttributes.includes(name)) return misspeltClues(name, observedAttributes, element);
    if (value === '') return [];
    if (jsonAttributes.has(name)) return isJson(value) ? [] : [clue('notJson', { attribute: name }, element)];
    const allowed = name === 'product' && takesCodes.has(tag) ? undefined : known[name];
    if (allowed) return allowed.includes(value) ? [] : [unknownValue(element, { name, value, allowed })];
    return isUnderstood(name, value) ? [] : [unknownValue(element, { name, value, allowed: examples[name]! })];
  });
}

/** What React did not hand to an element whose markup came from a server. */
export function leftOutClues({ element }: FoundElement): Clue[] {
  const properties = leftOut(element).join(', ');
  return properties ? [clue('leftOut', { properties }, element)] : [];
}

/** Values that are not one of a few. */
const examples: Readonly<Record<string, readonly string[]>> = {
  locale: ['en', 'nl-BE'],
  'time-zone': ['Europe/Amsterdam', 'UTC'],
  'customer-href': ['/customers/{id}'],
  week: ['2026-11-15'],
};

function isUnderstood(name: string, value: string): boolean {
  if (name === 'time-zone') return isTimeZone(value);
  if (name === 'customer-href') return value.includes('{id}');
  if (name === 'week') return isWeekStart(value);
  return name !== 'locale' || isLanguageTag(value);
}

/** A value is told only where it is nearly one of those that are allowed: any other may be something that nobody else should read. */
function unknownValue(
  element: Element,
  { name, value, allowed }: { name: string; value: string; allowed: readonly string[] },
): Clue {
  const told = nearest(value, allowed) === undefined ? '' : value;
  return clue('unknownValue', { attribute: name, value: told, allowed: allowed.join(', ') }, element);
}

/** Markup knows no capitals: `apiBase="…"` is the attribute `apibase`. */
function misspeltClues(name: string, observed: readonly string[], element: Element): Clue[] {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  const meant = observed.find((known) => plain(known) === plain(name));
  return meant ? [clue('misspelt', { attribute: name, meant }, element)] : [];
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text.replace(/[.@].*$/, '').replaceAll('_', '-')).length > 0;
  } catch {
    return false;
  }
}
