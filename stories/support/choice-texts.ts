import * as english from '../../src/locales/en/choice.js';
import * as dutch from '../../src/locales/nl/choice.js';

/** The texts of what is chosen from, in a language, as far as it is one of the library's. */
export function choiceTexts(locale: string): typeof english {
  return locale === 'nl' ? dutch : english;
}
