import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('he');
const customers = (count: Count) =>
  choose(count, { one: 'לקוח אחד', two: 'שני לקוחות', other: `${count.shown} לקוחות` });
/** The preposition before it is written with a hyphen before a number, and without before a word. */
const glued = (count: Count) =>
  choose(count, { one: customers(count), two: customers(count), other: `-${customers(count)}` });

export const tags: typeof en.tags = {
  title: 'תגיות',
  create: 'תגית חדשה',
  search: 'חיפוש תגיות',
  found: (count) =>
    choose(count, { one: 'נמצאה תגית אחת', two: 'נמצאו שתי תגיות', other: `נמצאו ${count.shown} תגיות` }),
  noMatch: 'אין תגית מתאימה.',
  sortedBy: 'מיון לפי',
  byName: 'שם',
  byCustomers: 'מספר לקוחות',
  customers,
  customersUnknown: 'מספר הלקוחות אינו ידוע',
  edit: (tag) => `עריכת התגית ${tag}`,
  remove: (tag) => `מחיקת התגית ${tag}`,
  more: (count) => `הצגת ${count.shown} נוספות`,
  left: (count) => choose(count, { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: `נותרו ${count.shown} תווים` }),
  over: (count) =>
    choose(count, { one: 'תו אחד יותר מדי', two: 'שני תווים יותר מדי', other: `${count.shown} תווים יותר מדי` }),
  none: {
    title: 'אין תגיות עדיין',
    hint: 'תגיות מקבצות לקוחות: לפי אזור, לפי חוזה, לפי צורך.',
  },
};

export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `התגית "${tag}" נוצרה.`,
  saved: (tag) => `התגית "${tag}" נשמרה.`,
  notSaved: (tag) => `לא ניתן היה לשמור את התגית "${tag}".`,
  deleted: (tag) => `התגית "${tag}" נמחקה.`,
  notDeleted: (tag) => `לא ניתן היה למחוק את התגית "${tag}".`,
  restored: (tag, count) => `התגית "${tag}" חזרה, עבור ${customers(count)}.`,
  restoredPart: (tag, count, of) => `התגית "${tag}" חזרה, אבל רק עבור ${count.shown} מתוך ${customers(of)}.`,
  notRestored: (tag) => `לא ניתן היה להחזיר את התגית "${tag}".`,
  question: (tag) => `למחוק את התגית "${tag}"?`,
  touches: (count) => `היא תוסר מ${glued(count)}.`,
  touchesNobody: 'אין לקוח עם תגית זו.',
  touchesUnknown: 'היא תוסר מכל לקוח שיש לו אותה.',
  canUndo: 'אפשר לבטל זאת מיד לאחר מכן.',
  cannotUndo: 'לא ניתן לבטל זאת.',
  confirm: 'מחיקת התגית',
};

export const customerTags: typeof en.customerTags = {
  label: 'תגיות',
  none: 'אין תגיות',
  add: 'הוספת תגית',
  remove: (tag) => `הסרת התגית ${tag}`,
  create: 'תגית חדשה',
  createNamed: (tag) => `יצירת התגית "${tag}"`,
  count: (count, most) => `${count} מתוך ${most} תגיות`,
  full: (most) => `ללקוח יש לכל היותר ${most} תגיות. יש להסיר אחת תחילה.`,
  listFailed: 'לא ניתן היה לטעון את התגיות.',
  added: (tags, customer) => `${customer}: נוסף ${tags}.`,
  removed: (tags, customer) => `${tags}: הוסר מ-${customer}.`,
  changed: (customer) => `התגיות של ${customer} שונו.`,
  failed: (customer) => `לא ניתן היה לשנות את התגיות של ${customer}.`,
  thisCustomer: 'לקוח זה',
};

export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) => (tags ? `התגיות של ${customer}: ${tags}. שינוי` : `הוספת תגית אל ${customer}`),
  add: 'הוספה',
  menu: (customer) => `התגיות של ${customer}`,
  search: 'חיפוש או יצירה של תגית',
  done: 'סיום',
};

export const bulk: typeof en.bulk = {
  label: 'לקוחות שנבחרו',
  selected: (count) => `נבחרו ${count.shown}`,
  all: (count) => `כל התוצאות המתאימות (${count.shown})`,
  selectAllShort: (count) => `הכול (${count.shown})`,
  selectAll: (count) => `בחירת הכול (${count.shown}) מהתוצאות המתאימות`,
  clear: 'ניקוי הבחירה',
  add: 'הוספת תגיות',
  remove: 'הסרת תגיות',
  export: 'ייצוא הבחירה',
  addHeading: (count) => `הוספת תגיות ל${glued(count)}`,
  removeHeading: (count) => `הסרת תגיות מ${glued(count)}`,
  addConfirm: 'הוספת התגיות',
  removeConfirm: 'הסרת התגיות',
  chosen: 'תגיות',
  search: 'חיפוש תגיות',
  has: (count, of) => `${count} מתוך ${of}`,
  choose: 'יש לבחור לפחות תגית אחת.',
  effect: {
    same: (count) => `ללא שינוי אצל ${customers(count)}: זה המצב כבר עכשיו.`,
    full: (count, most) => `ללא שינוי אצל ${customers(count)}: מספר התגיות היה עולה על ${most}.`,
    query: 'ישתנה כל מי שמתאים למסננים בזמן הביצוע. לא ניתן לבטל זאת בצעד אחד.',
    nobody: 'לאף אחד מהנבחרים אין תגית.',
  },
  running: (done, of) => `${done} מתוך ${customers(of)}`,
  runningAll: (of) => `מתבצע שינוי של ${customers(of)} …`,
  readingAll: (of) => `מתבצעת בחירה של ${customers(of)} …`,
  reading: (done, of) => `מתבצעת בחירה: ${done} מתוך ${customers(of)}`,
  exportingAll: (of) => `מתבצע ייצוא של ${customers(of)} …`,
  exporting: (done, of) => `מתבצע ייצוא: ${done} מתוך ${customers(of)}`,
  cancel: 'ביטול',
  stopping: 'מתבצעת עצירה …',
  done: (count) => choose(count, { one: 'לקוח אחד שונה.', other: `${customers(count)} שונו.` }),
  undone: (count) => `בוטל עבור ${customers(count)}.`,
  stopped: (done, of) => `נעצר: בוצע עבור ${done} מתוך ${customers(of)}.`,
  broken: (done, of) => `בוצע עבור ${done} מתוך ${customers(of)}.`,
  brokenAll: 'לא ידוע עבור כמה לקוחות זה בוצע; ביצוע חוזר אינו משנה דבר פעמיים.',
  goOn: 'המשך',
  failed: (count) => `לא ניתן היה לשנות ${customers(count)}.`,
  failures: 'לא שונו',
  moreFailures: (count) => `הצגת ${count.shown} נוספים`,
  download: 'הורדת רשימה זו',
  customer: 'לקוח',
  id: 'מזהה',
  reason: 'סיבה',
  close: 'סגירה',
  exported: (count) => `קובץ עם ${customers(count)} נמסר לדפדפן.`,
  exportedPart: (count, of) => `לא שלם: ${count} מתוך ${customers(of)}.`,
  exportStopped: 'נעצר: לא נוצר קובץ.',
  exportFailed: 'לא ניתן היה לייצא את הבחירה.',
  readFailed: 'לא ניתן היה לבחור את הטווח.',
};
