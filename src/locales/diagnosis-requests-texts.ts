import type * as en from './en/diagnosis-requests.js';
import type { TextFamily } from './text-family.js';

/** The words for what `diagnose()` finds between the page and its API. */
export type DiagnosisRequestsTexts = typeof en;

/** The words for what `diagnose()` finds between the page and its API, by language. */
export const diagnosisRequestsTexts: TextFamily<DiagnosisRequestsTexts> = {
  name: 'diagnosis-requests',
  load: () => import('./en/diagnosis-requests.js'),
};
