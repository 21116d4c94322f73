import * as english from '../../src/locales/en/overlay.js';
import * as dutch from '../../src/locales/nl/overlay.js';

/** What Storybook's toolbar says. */
export interface Globals {
  readonly locale?: string;
  readonly theme?: string;
}

/** The texts of the overlays in the toolbar's language, as far as it is one of the library's. */
export function textsOf({ locale }: Globals): typeof english {
  return locale === 'nl' ? dutch : english;
}
