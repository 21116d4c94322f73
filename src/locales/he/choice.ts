import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `נבחרו ${shown}`,
  allBut: (shown) => `הכול מלבד ${shown}`,
  mode: 'הצגה',
  only: 'רק אלה',
  except: 'הכול מלבד אלה',
  search: (filter) => `חיפוש ב${filter}`,
  found: (shown) => `נמצאו: ${shown}`,
  noMatch: 'אין התאמה.',
  nothing: 'אין ממה לבחור.',
  counting: 'מתבצעת ספירה…',
  waiting: 'מתבצעת טעינה…',
  clear: 'ניקוי',
};

export const comboBox: typeof en.comboBox = {
  open: 'הצגת הצעות',
  found: (shown) => `הצעות: ${shown}`,
  waiting: 'מתבצע חיפוש…',
  noMatch: 'לא נמצא דבר.',
  failed: 'לא ניתן היה לטעון את ההצעות.',
  required: 'יש לבחור לפחות אחד.',
  unknown: 'יש לבחור אחת מההצעות.',
};
