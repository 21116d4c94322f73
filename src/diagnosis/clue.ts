import type { FindingSeverity } from './report.js';
import type { ReportWords } from './words.js';

type Words = ReportWords['finding'];

/** What can be found. Stays the same in every language. */
export type FindingCode = keyof Words;

/** Something that was found, before it is put into words. */
export interface Clue {
  readonly code: FindingCode;
  /** What its words need. */
  readonly details: Readonly<Record<string, string>>;
  /** Undefined: it is about the whole page. */
  readonly element?: Element;
}

/** Those that keep nothing from showing; all others are errors. */
const severities: Partial<Record<FindingCode, FindingSeverity>> = {
  clockAhead: 'warning',
  clockBehind: 'warning',
  hidden: 'warning',
  invalidRows: 'warning',
  loggedOut: 'info',
  misspelt: 'warning',
  severalCopies: 'warning',
  slow: 'warning',
  unknownValue: 'warning',
  waitsFor: 'info',
};

/** How much a finding matters. */
export function severityOf(code: FindingCode): FindingSeverity {
  return severities[code] ?? 'error';
}

/** What the words of a finding need: what was seen, and what to do. */
type DetailsOf<Code extends FindingCode> = DetailsIn<Words[Code]['seen']> & DetailsIn<Words[Code]['advice']>;
type DetailsIn<Text> = Text extends (details: infer Details) => string ? Details : unknown;

/** A clue, with what the words of its code need. */
export function clue<Code extends FindingCode>(code: Code, details: DetailsOf<Code>, element?: Element): Clue {
  return { code, details: details ?? {}, element };
}
