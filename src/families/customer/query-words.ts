import type { Messages } from '../../core/hub/settings.js';
import { loadTexts, textsOf } from '../../core/texts/languages.js';
import { commonTexts } from '../../locales/common-texts.js';
import { customerTexts } from '../../locales/customer-texts.js';
import { shippedLanguages } from '../../locales/text-family.js';
import type { FilterWords } from './query-vocabulary.js';

/** The words for filters and their codes in every language that can be had: whoever types may think in another language than the page's. */
export async function loadFilterWords(messages?: Messages): Promise<readonly FilterWords[]> {
  const languages = shippedLanguages.map(async (language) => {
    await Promise.all([loadTexts(customerTexts, language), loadTexts(commonTexts, language)]);
    return { ...textsOf(commonTexts, language, messages)!, ...textsOf(customerTexts, language, messages)! };
  });
  const loaded = await Promise.allSettled(languages);
  return loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
