import type { Count } from './count.js';

/** The forms of one text by plural category (`Intl.PluralRules`); `other` is always needed. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Makes the chooser of one language: `choose(count, { one: 'customer', other: 'customers' })`. */
export function pluralOf(language: string): (count: Count | number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(typeof count === 'number' ? count : count.value)] ?? forms.other;
}
