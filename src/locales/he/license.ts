import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/license.js';

const choose = pluralOf('he');

const ofLicenses = (total: Count) =>
  `מתוך ${choose(total, { one: 'רישיון אחד', two: 'שני רישיונות', other: `${total.shown} רישיונות` })}`;

export const license: typeof en.license = {
  used: 'בשימוש',
  assigned: 'הוקצו',
  unused: 'הוקצו ואינם בשימוש',
  available: 'זמינים',
  overage: 'מעל המגבלה',
  total: 'סך הכול',
  notAvailable: 'לא זמין ממקור זה',
  noLicenses: 'אין רישיונות',
  nothingBought: 'לא נרכשו רישיונות: אין ממה לחשב חלק.',
  summary: ({ used, assigned, available, total, overage }) =>
    (used === undefined
      ? `${assigned} הוקצו ו-${available} זמינים ${ofLicenses(total)}, השימוש לא זמין`
      : `${used} בשימוש, ${assigned} הוקצו ו-${available} זמינים ${ofLicenses(total)}`) +
    (overage ? `, ${overage} מעל המגבלה` : ''),
};
