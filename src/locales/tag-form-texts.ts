import type * as en from './en/tag-form.js';
import type { TextFamily } from './text-family.js';

/** The words of the form of a tag. */
export type TagFormTexts = typeof en;

/** These words, by language; they come with the form. */
export const tagFormTexts: TextFamily<TagFormTexts> = {
  name: 'tag-form',
  load: () => import('./en/tag-form.js'),
};
