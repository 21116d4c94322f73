import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('he');

const resources = (total: Count) =>
  choose(total, { one: 'משאב אחד', two: 'שני משאבים', other: `${total.shown} משאבים` });

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'משאבים ועזרה',
  quickLinks: 'קישורים מהירים',
  featured: 'משאבים מומלצים',
  all: 'כל המשאבים',
  search: 'חיפוש משאבים',
  category: 'קטגוריה',
  type: 'סוג',
  chip: (filter, value) => `${filter}: ${value}`,
  active: 'מסננים פעילים',
  remove: (chip) => `הסרת המסנן ${chip}`,
  removed: (chip) => `המסנן ${chip} הוסר.`,
  clearAll: 'ניקוי הכול',
  cleared: 'החיפוש והמסננים נוקו.',
  searching: 'מתבצע חיפוש…',
  count: resources,
  found: (total) => choose(total, { one: 'נמצא משאב אחד', other: `נמצאו ${resources(total)}` }),
  shownOf: (shown, total) => `מוצגים ${shown} מתוך ${resources(total)}`,
  more: 'הצגת עוד',
  loadingMore: 'נטענים עוד…',
  restFailed: 'לא ניתן היה לטעון את המשאבים הבאים.',
  sectionFailed: (section) => `${section}: לא ניתן היה לטעון.`,
  updated: (date) => `עודכן ${date}`,
  newTab: '(נפתח בכרטיסייה חדשה)',
  none: { title: 'אין משאבים עדיין', hint: 'ברגע שיפורסמו מדריכים וקישורים, הם יופיעו כאן.' },
  noMatch: {
    title: 'לא נמצאו משאבים',
    hint: 'אפשר לבדוק את האיות, לחפש פחות מילים או לנקות את המסננים.',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: 'שיחות',
  meetings: 'פגישות',
  messaging: 'הודעות',
  sales: 'מכירות',
  administration: 'ניהול',
  training: 'הדרכה',
};

export const resourceType: typeof en.resourceType = {
  guide: 'מדריך',
  course: 'קורס',
  document: 'מסמך',
  video: 'סרטון',
  news: 'חדשות',
  link: 'קישור',
};
