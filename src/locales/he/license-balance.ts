import type * as en from '../en/license-balance.js';

export const licenseBalance: typeof en.licenseBalance = {
  shortfall: (count) => `הוקצו ${count.shown} יותר משנרכשו`,
  shortfallOfTrial: (count) => `הוקצו ${count.shown} יותר ממה שיש בתקופת הניסיון`,
  available: (available, total) => `${available} מתוך ${total} זמינים`,
  nothingBought: 'לא נרכשו ולא הוקצו',
  use: (used, assigned) => `${used} בשימוש, ${assigned} הוקצו`,
  useUnknown: (assigned) => `${assigned} הוקצו, השימוש לא זמין ממקור זה`,
};
