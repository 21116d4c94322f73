import { regionNames, textOrder } from '../../core/texts/intl.js';
import { COUNTRY_CODES } from '../../domain/countries.js';

/** A country as it is chosen. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

let sorted: { locale: string; countries: readonly Country[] } | undefined;

/** All countries by name in the language, which `Intl` knows. */
export function countriesIn(locale: string): readonly Country[] {
  if (sorted?.locale === locale) return sorted.countries;
  const names = regionNames(locale);
  const { compare } = textOrder(locale);
  const countries = COUNTRY_CODES.map((code) => ({ code, name: names.of(code) ?? code }));
  sorted = { locale, countries: countries.sort((one, other) => compare(one.name, other.name)) };
  return sorted.countries;
}
