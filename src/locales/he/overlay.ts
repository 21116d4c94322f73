import type * as en from '../en/overlay.js';

export const modalDialog: typeof en.modalDialog = {
  close: 'סגירה',
  unsaved: 'השינויים שלך לא נשמרו.',
  keepEditing: 'המשך עריכה',
  discard: 'ביטול השינויים',
};

export const confirmDialog: typeof en.confirmDialog = {
  cancel: 'ביטול',
};

export const inlineNotice: typeof en.inlineNotice = {
  undo: 'ביטול הפעולה',
  dismiss: 'הסתרה',
  remaining: (duration) => `נותרו ${duration}`,
};

export const stepList: typeof en.stepList = {
  state: {
    notStarted: 'לא התחיל',
    inProgress: 'בתהליך',
    completed: 'הושלם',
  },
  position: (step, steps, label) => `שלב ${step} מתוך ${steps}: ${label}`,
};
