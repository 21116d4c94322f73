import type { Messages } from '../../core/hub/settings.js';
import { knownLocale } from '../../core/texts/intl.js';
import { languageOf, loadTexts, textsOf } from '../../core/texts/languages.js';
import { commonTexts } from '../../locales/common-texts.js';
import { customerTexts } from '../../locales/customer-texts.js';
import type { FilterWords } from './query-vocabulary.js';

/** What decides which words are understood. */
export interface WordSettings {
  readonly locale: string;
  readonly messages?: Messages | undefined;
}

/**
 * The words for filters and their codes in the language that is shown, in English, and in those that the browser asks for: whoever types may think in
 * another language than the page's. Those that can be had.
 */
export async function loadFilterWords({ locale, messages }: WordSettings): Promise<readonly FilterWords[]> {
  const languages = new Set([locale, 'en', ...navigator.languages.map(knownLocale)].map(languageOf));
  const words = [...languages].map(async (language) => {
    await Promise.all([loadTexts(customerTexts, language), loadTexts(commonTexts, language)]);
    return { ...textsOf(commonTexts, language, messages)!, ...textsOf(customerTexts, language, messages)! };
  });
  const loaded = await Promise.allSettled(words);
  return loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
