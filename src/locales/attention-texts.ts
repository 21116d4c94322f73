import type * as en from './en/attention.js';
import type { TextFamily } from './text-family.js';

/** The words of what needs attention. */
export type AttentionTexts = typeof en;

/** The words of what needs attention, by language. */
export const attentionTexts: TextFamily<AttentionTexts> = {
  name: 'attention',
  load: () => import('./en/attention.js'),
};
