import type { Language } from '../model/language.js';

/** The server's own rule for low assignment, in its own words. The other rules are the contract's and need none. */
export const lowAssignmentExplanation: Readonly<Record<Language, string>> = {
  en: 'Added more than 30 days ago, and with a smaller share of licenses assigned than three quarters of your subscriptions of the same product.',
  nl: 'Meer dan 30 dagen geleden toegevoegd, en met een kleiner deel van de licenties toegewezen dan driekwart van uw abonnementen op hetzelfde product.',
};
