import type { Count } from '../count.js';
import type * as en from '../en/chart.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('he');

const weeksOf = (weeks: Count) => choose(weeks, { one: 'שבוע אחד', two: 'שבועיים', other: `${weeks.shown} שבועות` });

const overLast = (weeks: Count) =>
  choose(weeks, { one: 'בשבוע האחרון', two: 'בשבועיים האחרונים', other: `ב-${weeks.shown} השבועות האחרונים` });

const licenses = (total: Count) =>
  choose(total, { one: 'רישיון אחד', two: 'שני רישיונות', other: `${total.shown} רישיונות` });

export const chart: typeof en.chart = {
  licenseTrend: 'מגמת התפלגות הרישיונות',
  callingUsage: (weeks) => `מגמת המתקשרים לפי היקף השימוש ${overLast(weeks)}`,
  callQuality: (weeks) => `איכות השיחות והמגמה ${overLast(weeks)}`,
  endpointQuality: 'איכות השיחות לפי סוג נקודת קצה',
  features: 'שימוש בתכונות לפי שיחות',
  week: 'שבוע',
};

export const trend: typeof en.trend = {
  rose: ({ what, now, before, weeks }) => `${what}: עלייה ל-${now} מ-${before} תוך ${weeksOf(weeks)}.`,
  fell: ({ what, now, before, weeks }) => `${what}: ירידה ל-${now} מ-${before} תוך ${weeksOf(weeks)}.`,
  same: (what, now, weeks) => `${what}: ללא שינוי, ${now} במשך ${weeksOf(weeks)}.`,
  again: (what, now, weeks) => `${what}: ${now}, כמו לפני ${weeksOf(weeks)}.`,
  only: (what, now) => `${what}: ${now}.`,
  noneSince: (weeks) => `אין נתון ${overLast(weeks)}.`,
};

export const licenseTrend: typeof en.licenseTrend = {
  count: 'רישיונות',
  now: ({ total, assigned, used }) => `מתוך ${licenses(total)}: ${assigned} הוקצו, ${used} בשימוש.`,
  none: 'אין רישיונות.',
  usedUnknown: ({ total, assigned }) => `מתוך ${licenses(total)}: ${assigned} הוקצו; מספר הרישיונות בשימוש אינו זמין.`,
  assignedUnknown: ({ total, used }) => `מתוך ${licenses(total)}: ${used} בשימוש; מספר הרישיונות שהוקצו אינו זמין.`,
  totalOnly: (total) => `${licenses(total)}; מספר הרישיונות שהוקצו ושבשימוש אינו זמין.`,
  gap: 'רישיונות שהוקצו ואינם בשימוש',
  speaksOf: (part, whole) => `השימוש ידוע עבור ${part} מתוך ${licenses(whole)}.`,
};
