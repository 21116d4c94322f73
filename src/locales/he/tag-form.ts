import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'תגית חדשה',
  edit: (tag) => `עריכת התגית ${tag}`,
  name: 'שם',
  description: 'תיאור',
  descriptionHint: 'למה היא משמשת; לא חובה.',
  save: 'שמירה',
  empty: 'לתגית דרוש שם.',
  tooLong: (most) => `בשם יש לכל היותר ${most} תווים.`,
  taken: 'כבר יש תגית בשם זה.',
  failed: 'לא ניתן היה לשמור את התגית.',
};
