import type * as en from './en/overlay.js';
import type { TextFamily } from './text-family.js';

/** The words of dialogs, confirmations, notices and steps. */
export type OverlayTexts = typeof en;

/** The words of dialogs, confirmations, notices and steps, by language. */
export const overlayTexts: TextFamily<OverlayTexts> = {
  name: 'overlay',
  load: () => import('./en/overlay.js'),
};
