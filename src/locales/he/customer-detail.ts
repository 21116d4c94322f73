import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('he');

export const customerDetail: typeof en.customerDetail = {
  heading: 'פרטי הלקוח',
  overview: 'סקירה',
  tabs: { subscriptions: 'מינויים', trials: 'תקופות ניסיון', admins: 'מנהלי מערכת של השותף' },
  tabsOf: (customer) => `הפרטים של ${customer}`,
  status: 'מצב',
  noStatus: 'ללא מצב',
  products: 'מוצרים',
  noProducts: 'אין מוצרים',
  licenses: 'רישיונות',
  nextDate: 'התאריך הבא',
  renews: {
    ahead: (date, when) => `חידוש ב-${date} (${when})`,
    past: (date, when) => `היה אמור להתחדש ב-${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `יפוג ב-${date} (${when})`,
    past: (date, when) => `פג ב-${date} (${when})`,
  },
  noDate: 'דבר אינו מתחדש או פג',
  activity: 'פעילות אחרונה של מנהל מערכת',
  noActivity: 'אף מנהל מערכת לא נכנס עדיין',
  country: 'מדינה',
  managedBy: 'בניהול',
  tags: 'תגיות',
  noTags: 'אין תגיות',
  reason: {
    suspended: 'מינוי מושעה.',
    expired: 'מינוי או תקופת ניסיון הסתיימו.',
    licenseOverage: 'במינוי הוקצו יותר רישיונות משנרכשו.',
    overageBy: (count) =>
      choose(count, {
        one: 'הוקצה רישיון אחד יותר משנרכש.',
        two: 'הוקצו שני רישיונות יותר משנרכשו.',
        other: `הוקצו ${count.shown} רישיונות יותר משנרכשו.`,
      }),
    expiringSoon: 'מינוי או תקופת ניסיון יסתיימו בקרוב.',
    expiresOn: (date, when) => `הראשון יסתיים ב-${date} (${when}).`,
    noRecentActivity: 'אף מנהל מערכת לא נכנס מזה זמן.',
    neverActive: 'אף מנהל מערכת לא נכנס עדיין.',
    lastActive: (when) => `כניסה אחרונה של מנהל מערכת: ${when}.`,
    readyForOrderSetup: 'הזמנה ממתינה להגדרה.',
    trial: 'יש תקופת ניסיון פעילה.',
    subscription: 'יש מינוי פעיל.',
  },
  previous: 'הלקוח הקודם',
  next: 'הלקוח הבא',
  previousTip: 'הלקוח הקודם (Alt + ↑)',
  nextTip: 'הלקוח הבא (Alt + ↓)',
  position: (place, total) => `${place.shown} מתוך ${total.shown}`,
  moved: (customer, position) => `${customer}, ${position}`,
  notThere: 'לא ניתן היה לקרוא לקוח זה. אפשר לנסות את הבא.',
  failedToMove: 'לא ניתן היה לקבל את הלקוח הבא.',
};
