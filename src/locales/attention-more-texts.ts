import type * as en from './en/attention-more.js';
import type { TextFamily } from './text-family.js';

/** The words of what most people do not ask for: setting a reason aside, how the order comes about. */
export type AttentionMoreTexts = typeof en;

/** These words, by language; they come with the code that needs them. */
export const attentionMoreTexts: TextFamily<AttentionMoreTexts> = {
  name: 'attention-more',
  load: () => import('./en/attention-more.js'),
};
