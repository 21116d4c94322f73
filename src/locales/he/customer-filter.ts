import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('he');

export const customerFilter: typeof en.customerFilter = {
  label: 'מסנני לקוחות',
  search: 'חיפוש לקוחות',
  filters: (shown) => (shown ? `מסננים (${shown})` : 'מסננים'),
  kpi: 'מדד מפתח',
  active: 'מסננים פעילים',
  chip: (filter, value) => `${filter}: ${value}`,
  chipNot: (filter, value) => `${filter}: לא ${value}`,
  remove: (chip) => `הסרת ${chip}`,
  removed: (chip) => `ההסרה של ${chip} בוצעה.`,
  clearAll: 'ניקוי הכול',
  cleared: 'כל המסננים נוקו.',
  noCounts: 'לא ניתן היה לטעון את הכמויות.',
  noTags: 'לא ניתן היה לטעון את התגיות.',
  notCounted: 'מקור זה אינו סופר.',
  forbidden: 'אין לך הרשאה לראות את הכמויות.',
  noTarget: (id) => `\u2066for="${id}"\u2069 אינו מציין customer-list באותו מסמך או shadow root.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'סינון בהקלדה',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'הקלדת מסננים',
  choose: 'בחירת מסננים',
  missing: 'לא ניתן היה לטעון זאת.',
  found: (count) => choose(count, { one: 'הצעה אחת', two: 'שתי הצעות', other: `${count.shown} הצעות` }),
  counting: 'מתבצעת ספירה…',
  problems: (count) =>
    choose(count, {
      one: 'לא ניתן לקרוא חלק אחד.',
      two: 'לא ניתן לקרוא שני חלקים.',
      other: `לא ניתן לקרוא ${count.shown} חלקים.`,
    }),
  problem: {
    unknownFilter: (text) => `אין מסנן "${text}". במירכאות הוא יחופש.`,
    unknownValue: (text, filter) => `"${text}" אינו מהערכים של ${filter}.`,
    noValue: (_text, filter) => `חסר ערך של ${filter}.`,
    unclosedQuote: (text) => `המירכאות לפני "${text}" אינן סגורות.`,
    afterQuote: () => 'אחרי מירכאות סוגרות בא רווח או פסיק.',
    notText: (text) => `ניתן להוציא רק מסננים. במירכאות יחופש "-${text}".`,
    notKpi: () => 'לא ניתן להוציא מדד מפתח.',
    secondKpi: (text) => `יכול להיות רק מדד מפתח אחד; "${text}" אינו נחשב.`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'תצוגות',
  shown: (view) => `תצוגה: ${view}`,
  list: 'תצוגות שמורות',
  none: 'עדיין לא נשמרו תצוגות.',
  name: 'שמירת המסננים בשם',
  save: 'שמירה',
  replace: (view) => `החלפת "${view}"`,
  rename: (view) => `שינוי השם של ${view}`,
  newName: (view) => `השם החדש של ${view}`,
  apply: 'שינוי שם',
  cancel: 'ביטול',
  taken: (view) => `כבר יש תצוגה "${view}".`,
  remove: (view) => `מחיקת ${view}`,
  question: (view) => `למחוק את התצוגה "${view}"?`,
  consequence: 'הלקוחות נשארים; רק המסננים השמורים האלה יימחקו.',
  confirm: 'מחיקת התצוגה',
  chosen: (view) => `מוצגת: ${view}`,
  saved: (view) => `השמירה של ${view} בוצעה.`,
  renamed: (view) => `השם שונה ל-${view}.`,
  removed: (view) => `המחיקה של ${view} בוצעה.`,
  withoutText: 'ללא הטקסט שמחפשים: הוא עשוי לכלול שם של לקוח, ודפדפן זה אינו שומר שמות.',
  notKept: 'דפדפן זה אינו שומר כאן דבר: תצוגות נשארות עד לסגירת הדף.',
};
