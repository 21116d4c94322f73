import type * as en from './en/choice.js';
import type { TextFamily } from './text-family.js';

/** The words of what one chooses from: filters and fields with suggestions. */
export type ChoiceTexts = typeof en;

/** The words of what one chooses from, by language. */
export const choiceTexts: TextFamily<ChoiceTexts> = {
  name: 'choice',
  load: () => import('./en/choice.js'),
};
