import type * as en from './en/trial.js';
import type { TextFamily } from './text-family.js';

/** The words of trials: starting one, a customer's, extending one. */
export type TrialTexts = typeof en;

/** The words of trials, by language. */
export const trialTexts: TextFamily<TrialTexts> = {
  name: 'trial',
  load: () => import('./en/trial.js'),
};
