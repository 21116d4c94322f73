import { regionNames } from './intl.js';

/** The name of a country in a language; a code that `Intl` does not know, or that is none, is shown as it is. @param code ISO 3166-1 alpha-2 */
export function countryName(code: string, locale: string): string {
  try {
    return regionNames(locale).of(code) ?? code;
  } catch {
    return code;
  }
}
