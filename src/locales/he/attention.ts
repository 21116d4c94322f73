import type { Count } from '../count.js';
import type * as en from '../en/attention.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('he');

const licenses = (count: Count) =>
  choose(count, { one: 'רישיון אחד', two: 'שני רישיונות', other: `${count.shown} רישיונות` });
const subscriptions = (count: Count) =>
  choose(count, { one: 'מינוי אחד', two: 'שני מינויים', other: `${count.shown} מינויים` });
const trials = (count: Count) =>
  choose(count, { one: 'תקופת ניסיון אחת', two: 'שתי תקופות ניסיון', other: `${count.shown} תקופות ניסיון` });
const holding = (what: string, count: Count | undefined) => (count ? `${what} עם ${licenses(count)}` : what);

export const attention: typeof en.attention = {
  heading: 'דרושה תשומת לב',
  count: (count) =>
    choose(count, {
      one: 'לקוח אחד דורש תשומת לב',
      two: 'שני לקוחות דורשים תשומת לב',
      other: `${count.shown} לקוחות דורשים תשומת לב`,
    }),
  countAtLeast: (count) =>
    choose(count, {
      one: 'לפחות לקוח אחד דורש תשומת לב',
      two: 'לפחות שני לקוחות דורשים תשומת לב',
      other: `לפחות ${count.shown} לקוחות דורשים תשומת לב`,
    }),
  none: 'אין כעת לקוח שדורש תשומת לב.',
  noneOfPart: 'לא נמצא דבר במה שניתן היה לבדוק.',
  noneShown: 'כל מה שכאן נדחה לעת עתה.',
  rule: {
    suspended: 'מושעה',
    expired: 'פג תוקף',
    overLimit: 'מעל מגבלת הרישיונות',
    expiring: 'עומד לפוג',
    trialEnding: 'תקופת ניסיון לקראת סיום',
    poorCalls: 'איכות שיחות ירודה',
    abandonedCalls: 'שיחות שננטשו',
    unusedLicenses: 'רישיונות שאינם בשימוש',
    noRecentActivity: 'אין פעילות אחרונה',
  },
  reason: {
    suspended: (count) => (count ? `הדבר משפיע על ${licenses(count)}.` : 'לא ידוע על כמה רישיונות הדבר משפיע.'),
    expired: (when) =>
      when
        ? `שום דבר אינו פעיל עוד. כניסה אחרונה של מנהל מערכת: ${when}.`
        : 'שום דבר אינו פעיל עוד. אף מנהל מערכת לא נכנס מעולם.',
    overLimit: (over, assigned, total, among) => {
      const where = among.value > 1 ? ` ב${choose(among, { two: '', other: '-' })}${subscriptions(among)}` : '';
      return `${licenses(over)} מעבר לנרכש: ${assigned} הוקצו, ${total} נרכשו${where}.`;
    },
    expiring: (when, date, count) => `${holding('מינוי', count)} מסתיים ${when} (${date}).`,
    expiringTrial: (when, date, count) => `${holding('תקופת ניסיון', count)} מסתיימת ${when} (${date}).`,
    expiringSeveral: (several, when, date, count) =>
      `${holding(subscriptions(several), count)} מסתיימים, הראשון ${when} (${date}).`,
    trialEnding: (when, date, { used, total, share }) =>
      `מסתיימת ${when} (${date}) ונמצאת בשימוש: ${used} מתוך ${licenses(total)} (${share}).`,
    trialEndingSeveral: (several, when, date, { used, total, share }) =>
      `${trials(several)} מסתיימות, הראשונה ${when} (${date}), ונמצאות בשימוש: ${used} מתוך ${licenses(total)} (${share}).`,
    unusedLicenses: (when, date, { unused, total, share, by }) =>
      `מתחדש ${when} (${date}): ${unused} מתוך ${licenses(total)} (${share}) ${by}.`,
    unusedLicensesSeveral: (several, when, date, { unused, total, share, by }) =>
      `${subscriptions(several)} מתחדשים, הראשון ${when} (${date}): ${unused} מתוך ${licenses(total)} (${share}) ${by}.`,
    poorCalls: (share, bad, of, week) => `${share} ממקטעי השיחה שנמדדו היו ירודים: ${bad} מתוך ${of}, שבוע ${week}.`,
    abandonedCalls: (share, bad, of, week) => `${share} מהשיחות בתורים ננטשו: ${bad} מתוך ${of}, שבוע ${week}.`,
    noRecentActivity: (when, count) => {
      const last = when ? `כניסה אחרונה של מנהל מערכת: ${when}` : 'אף מנהל מערכת לא נכנס מעולם';
      return count ? `${last}, עבור ${licenses(count)}.` : `${last}.`;
    },
  },
  unusedBy: {
    threeMonths: 'לא היו בשימוש ב-3 החודשים האחרונים',
    week: 'לא היו בשימוש ב-7 הימים האחרונים',
    assigned: 'לא הוקצו',
    mixed: 'אינם בשימוש',
  },
  advice: {
    suspended: 'יש להסדיר את מה שלא שולם, כדי שהלקוח יוכל לחזור לעבוד.',
    expired: 'כדאי להציע מינוי חדש.',
    overLimit: 'כדאי להציע רישיונות נוספים, או לקחת חלק מהם בחזרה.',
    expiring: 'כדאי לסכם על ההמשך לפני הסיום.',
    trialEnding: 'כדאי להציע מינוי עכשיו.',
    poorCalls: 'כדאי לבדוק את הרשת ואת המכשירים עם הלקוח.',
    abandonedCalls: 'כדאי לבדוק את האיוש של התורים עם הלקוח.',
    unusedLicenses: 'כדאי לעזור ללקוח להשתמש בהם, או לחדש פחות.',
    noRecentActivity: 'כדאי להתקשר ללקוח.',
  },
  open: {
    subscriptions: 'פתיחת המינויים',
    trials: 'פתיחת תקופות הניסיון',
    admins: 'פתיחת מנהלי המערכת',
  },
  ofCustomer: (label, customer) => `${label}: ${customer}`,
  weight: 'משקל',
  points: (points) => `משקל ${points} מתוך 100`,
  more: (count) => `הצגת ${count.shown} נוספים`,
  shown: (shown, total) => `מוצגים ${shown} מתוך ${total}`,
  notNow: 'לא עכשיו',
  notNowOf: (rule, customer) => `לא עכשיו: ${rule}, ${customer}`,
  part: {
    suspended: 'לקוחות מושעים',
    expired: 'לקוחות שפג תוקפם',
    noRecentActivity: 'לקוחות ללא פעילות אחרונה',
    expiring: 'מינויים שעומדים לפוג',
    renewing: 'מינויים שעומדים להתחדש',
    overLimit: 'מינויים מעל מגבלת הרישיונות',
    callQuality: 'איכות השיחות',
    callQueues: 'תורי שיחות',
  },
  partOf: (part, product) => `${part} (${product})`,
  parts: {
    awaited: (parts) => `עדיין בטעינה: ${parts}.`,
    failed: (parts) => `לא נבדקו: ${parts}.`,
    stale: (parts) => `לא עדכניים: ${parts}.`,
    allInList: 'הצגת הכול ברשימה',
  },
  cut: {
    largest: (part, shown, total) => `${part}: נבדקו ${shown} הגדולים מתוך ${total}.`,
    next: (part, shown, total) => `${part}: נבדקו ${shown} הראשונים מתוך ${total}.`,
    worst: (part, shown, total) => `${part}: נבדקו ${shown} הגרועים ביותר מתוך ${total}.`,
    some: (part, shown, total) => `${part}: נבדקו ${shown} מתוך ${total}.`,
  },
  rankingTitle: 'איך נקבע הסדר',
};
