import type * as en from './en/diagnosis-elements.js';
import type { TextFamily } from './text-family.js';

/** The words of what is found of an element: its attributes, its room, what became of its answer. */
export type DiagnosisElementsTexts = typeof en;

/** These words, by language. */
export const diagnosisElementsTexts: TextFamily<DiagnosisElementsTexts> = {
  name: 'diagnosis-elements',
  load: () => import('./en/diagnosis-elements.js'),
};
