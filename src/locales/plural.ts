import type { Count } from './count.js';

/**
 * The forms of one text by plural category (`Intl.PluralRules`); `other` is always needed, and stands in for a category that is not there. That may be
 * `many` of French, Italian, Portuguese and Spanish, which is for round millions alone. Every other category of a language has a form of its own in each
 * text (`test/locales/plurals.test.mjs`); in Arabic and Hebrew in each part of which texts put together what they count.
 */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Makes the chooser of one language: `choose(count, { one: 'customer', other: 'customers' })`. */
export function pluralOf(language: string): (count: Count, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return ({ value }, forms) => forms[rules.select(value)] ?? forms.other;
}
