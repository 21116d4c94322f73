import type { Count } from './count.js';

/** The forms of one text by plural category (`Intl.PluralRules`); `other` is always needed. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Makes the chooser of one language: `choose(count, { one: 'customer', other: 'customers' })`. */
export function pluralOf(language: string): (count: Count, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return ({ value }, forms) => forms[rules.select(value)] ?? forms.other;
}
