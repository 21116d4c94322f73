import type * as en from './en/diagnosis.js';
import type { TextFamily } from './text-family.js';

/** The words of `diagnose()` and its panel. */
export type DiagnosisTexts = typeof en;

/** The words of `diagnose()` and its panel, by language. */
export const diagnosisTexts: TextFamily<DiagnosisTexts> = {
  name: 'diagnosis',
  load: () => import('./en/diagnosis.js'),
};
