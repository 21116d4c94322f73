import type * as en from './en/tags.js';
import type { TextFamily } from './text-family.js';

/** The words of tags: their administration, those of a customer, and what is done with many customers. */
export type TagsTexts = typeof en;

/** The words of tags, by language. */
export const tagsTexts: TextFamily<TagsTexts> = {
  name: 'tags',
  load: () => import('./en/tags.js'),
};
