import { loadTexts, textsOf } from '../core/texts/languages.js';
import { diagnosisElementsTexts } from '../locales/diagnosis-elements-texts.js';
import type { DiagnosisElementsTexts } from '../locales/diagnosis-elements-texts.js';
import { diagnosisRequestsTexts } from '../locales/diagnosis-requests-texts.js';
import type { DiagnosisRequestsTexts } from '../locales/diagnosis-requests-texts.js';
import { diagnosisTexts } from '../locales/diagnosis-texts.js';
import type { DiagnosisTexts } from '../locales/diagnosis-texts.js';
import type { TextFamily } from '../locales/text-family.js';

/** The words of a report. */
export interface ReportWords {
  /** Of the panel, and of the report as text. */
  readonly diagnosis: DiagnosisTexts['diagnosis'];
  /** What was seen and what to do, by what was found. */
  readonly finding: DiagnosisTexts['finding'] &
    DiagnosisElementsTexts['elementFinding'] &
    DiagnosisRequestsTexts['requestFinding'];
}

/** The words of a report in a language; in English where that cannot be had. @throws {MissingCode} when neither can. */
export async function wordsIn(locale: string): Promise<ReportWords> {
  const [page, ofElements, requests] = await Promise.all([
    familyIn(diagnosisTexts, locale),
    familyIn(diagnosisElementsTexts, locale),
    familyIn(diagnosisRequestsTexts, locale),
  ]);
  return {
    diagnosis: page.diagnosis,
    finding: { ...page.finding, ...ofElements.elementFinding, ...requests.requestFinding },
  };
}

async function familyIn<Texts extends object>(family: TextFamily<Texts>, locale: string): Promise<Texts> {
  await loadTexts(family, locale).catch(() => loadTexts(family, 'en'));
  return textsOf(family, locale) ?? textsOf(family, 'en')!;
}
