import type { Count } from './count.js';

/**
 * The forms of one text by plural category (`Intl.PluralRules`); `other` is always needed, and stands in for a category that is not there. That is right
 * for one only: `many` of French, Italian, Portuguese and Spanish, which is for words (“1 million de clients”); counts are written in digits. Every other
 * category of a language has a form of its own in each text (`test/locales/plurals.test.mjs`).
 */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Makes the chooser of one language: `choose(count, { one: 'customer', other: 'customers' })`. */
export function pluralOf(language: string): (count: Count, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return ({ value }, forms) => forms[rules.select(value)] ?? forms.other;
}
