import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('he');
const days = (count: Count) => choose(count, { one: 'יום אחד', two: 'יומיים', other: `${count.shown} ימים` });
/** The preposition before it is written with a hyphen before a number, and without before a word. */
const glued = (count: Count) => choose(count, { one: 'יום אחד', two: 'יומיים', other: `-${days(count)}` });
const licenses = (count: Count) =>
  choose(count, { one: 'רישיון אחד', two: 'שני רישיונות', other: `${count.shown} רישיונות` });

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `התחלת תקופת ניסיון עבור ${customer}`,
  forNewCustomer: 'התחלת תקופת ניסיון עבור לקוח חדש',
  displayName: 'שם הארגון',
  adminEmail: 'כתובת הדוא״ל של מנהל המערכת שלו',
  country: 'מדינה',
  chooseCountry: 'בחירת מדינה',
  products: 'מוצרים',
  productsHint: 'לכל אחד, מספר הרישיונות לניסיון.',
  quantity: (product) => `רישיונות של ${product}`,
  licenses: 'רישיונות',
  duration: 'משך',
  days,
  until: (date) => `עד ${date}`,
  starting: 'תקופת הניסיון מתחילה…',
  problem: {
    displayName: 'יש להזין את שם הארגון.',
    adminEmail: 'יש להזין כתובת דוא״ל, כגון admin@example.com.',
    country: 'יש לבחור מדינה.',
    products: 'יש לבחור לפחות מוצר אחד.',
    quantity: 'יש להזין מספר שלם, 1 לפחות.',
    durationDays: 'יש לבחור משך.',
  },
  failed: 'לא ניתן היה להתחיל את תקופת הניסיון.',
  conflict: 'הלקוח כבר מנסה אחד מהמוצרים האלה. אפשר לבחור אחרים, או להאריך את תקופת הניסיון הפעילה.',
  again: 'מה שהוזן עדיין כאן. אפשר ללחוץ שוב על הלחצן: לא תתחיל תקופת ניסיון שנייה.',
  notOpened: 'לא ניתן היה לפתוח את הטופס.',
  started: (products, date, customer) =>
    customer
      ? `תקופת הניסיון של ${products} עבור ${customer} פעילה עד ${date}.`
      : `תקופת הניסיון של ${products} פעילה עד ${date}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'תקופות ניסיון',
  none: 'אין תקופות ניסיון עדיין',
  noneHint: 'הלקוח עדיין לא ניסה דבר.',
  noneRuns: 'אין תקופת ניסיון פעילה כעת.',
  over: 'תקופות ניסיון שהסתיימו',
  start: 'התחלה',
  end: 'סיום',
  products: 'מוצרים',
  licenses,
  time: 'זמן',
  daysLeft: (count) => choose(count, { one: 'נותר יום אחד', other: `נותרו ${days(count)}` }),
  endsToday: 'מסתיימת היום',
  endsTomorrow: 'מסתיימת מחר',
  endedYesterday: 'הסתיימה אתמול',
  ended: (count) => `הסתיימה לפני ${days(count)}`,
  endedPlain: 'הסתיימה',
  bought: 'נרכשה.',
  passed: (days, of) => `ימים שחלפו: ${days} מתוך ${of}`,
  used: (used, total) => `${used} מתוך ${licenses(total)} בשימוש`,
  useUnknown: 'השימוש לא זמין ממקור זה',
  short: (count) =>
    choose(count, { one: 'חסר', other: 'חסרים' }) + ` ${licenses(count)}: הוקצו יותר ממה שיש בתקופת הניסיון`,
  surplus: (count) => choose(count, { one: 'רישיון אחד עדיין לא הוקצה', other: `${licenses(count)} עדיין לא הוקצו` }),
  allAssigned: 'כל הרישיונות הוקצו',
  extend: (count) => `הארכה ב${glued(count)}`,
  extendOf: (trial, count) => `הארכה ב${glued(count)}: ${trial}`,
  extending: 'מתבצעת הארכה…',
  notLater: (date, count) => `לא ניתן להאריך עדיין: בעוד ${days(count)} מהיום יהיה ${date}, והיא נמשכת עד אז ממילא.`,
  question: (trial) => `להאריך את ${trial}?`,
  newEnd: (date, before) => `מסתיימת ${date} במקום ${before}.`,
  runsAgain: (date, before) => `פעילה שוב עד ${date}. היא הסתיימה ${before}.`,
  confirm: 'הארכת תקופת הניסיון',
  extended: (trial, date) => `${trial}: הסיום הוא כעת ${date}.`,
  extendFailed: (trial) => `לא ניתן היה להאריך את ${trial}.`,
  extendConflict: 'היא נרכשה בינתיים, או הסתיימה מסיבה אחרת.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'פעילה',
  expired: 'פג תוקף',
  converted: 'הומרה למינוי',
};
