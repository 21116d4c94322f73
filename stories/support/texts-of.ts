import { loadTexts, textsOf as wordsOf } from '../../src/core/texts/languages.js';
import { shippedLanguages } from '../../src/locales/languages.js';
import { overlayTexts } from '../../src/locales/overlay-texts.js';
import type { OverlayTexts } from '../../src/locales/overlay-texts.js';

/** What Storybook's toolbar says. */
export interface Globals {
  readonly locale?: string;
  readonly theme?: string;
}

await Promise.all(shippedLanguages.map((language) => loadTexts(overlayTexts, language)));

/** The texts of the overlays in the toolbar's language, as far as it is one of the library's. */
export function textsOf({ locale = 'en' }: Globals): OverlayTexts {
  return wordsOf(overlayTexts, locale)!;
}
