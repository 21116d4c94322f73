import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('he');

const licenses = (count: Count) =>
  choose(count, { one: 'רישיון אחד', two: 'שני רישיונות', other: `${count.shown} רישיונות` });
const subscriptions = (count: Count) =>
  choose(count, { one: 'מינוי אחד', two: 'שני מינויים', other: `${count.shown} מינויים` });

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'מינויים',
  none: { title: 'אין מינויים', hint: 'מה שלקוח זה רוכש או מנסה יופיע כאן.' },
  incomplete: (came, total) => `המקור שלח ${came.shown} מתוך ${subscriptions(total)}.`,
  count: subscriptions,
  running: ({ assigned, total }) => `${assigned} מתוך ${licenses(total)} הוקצו במה שפעיל היום`,
  runningUnknown: 'מספר הרישיונות הפעילים היום לא זמין ממקור זה',
  next: {
    renewal: (name, date, when) => `הבא: חידוש של ${name} ב-${date} (${when})`,
    end: (name, date, when) => `הבא: סיום של ${name} ב-${date} (${when})`,
  },
  status: {
    active: 'פעיל',
    expiringSoon: 'עומד לפוג בקרוב',
    expired: 'פג תוקף',
    suspended: 'מושעה',
    readyForOrderSetup: 'מוכן להגדרת הזמנה',
  },
  id: 'מזהה מינוי',
  term: 'תקופה',
  days: (start, end) => `${start} עד ${end}`,
  renewal: 'חידוש',
  end: 'סיום',
  renews: {
    ahead: (date, when) => `חידוש ב-${date} (${when})`,
    today: (date) => `חידוש היום, ${date}`,
    past: (date, when) => `היה אמור להתחדש ב-${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `מסתיים ב-${date} (${when})`,
    today: (date) => `מסתיים היום, ${date}`,
    past: (date, when) => `הסתיים ב-${date} (${when})`,
  },
  autoRenew: 'חידוש אוטומטי',
  on: 'פועל',
  off: 'כבוי',
  licenses: 'רישיונות',
  noLicenses: 'אין רישיונות במינוי זה',
  invoice: {
    label: 'החשבונית האחרונה',
    none: 'אין חשבונית',
    amountUnknown: 'הסכום לא זמין ממקור זה',
    opens: (number) => `חשבונית ${number}, נפתחת בחלון חדש`,
    status: { open: 'פתוחה', paid: 'שולמה', overdue: 'באיחור' },
  },
  orders: {
    label: 'היסטוריית הזמנות',
    of: (name) => `היסטוריית ההזמנות של ${name}`,
    none: 'אין הזמנות',
    date: 'תאריך',
    kind: 'סוג',
    description: 'תיאור',
    quantity: 'רישיונות',
    status: 'מצב',
    quantityUnknown: 'לא זמין ממקור זה',
    all: (count) => `הצגת כל ההזמנות (${count.shown})`,
    fewer: 'הצגת החדשות ביותר בלבד',
    kinds: { new: 'חדשה', change: 'שינוי', renewal: 'חידוש', cancel: 'ביטול' },
    statuses: { pending: 'ממתינה', completed: 'הושלמה', canceled: 'בוטלה' },
  },
};
