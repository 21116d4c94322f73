import type * as en from '../en/overlay.js';

export const modalDialog: typeof en.modalDialog = {
  close: 'إغلاق',
  unsaved: 'لم تُحفظ تغييراتك.',
  keepEditing: 'متابعة التحرير',
  discard: 'تجاهل التغييرات',
};

export const confirmDialog: typeof en.confirmDialog = {
  cancel: 'إلغاء',
};

export const inlineNotice: typeof en.inlineNotice = {
  undo: 'تراجع',
  dismiss: 'إخفاء',
  remaining: (duration) => `المتبقي ${duration}`,
};

export const stepList: typeof en.stepList = {
  state: {
    notStarted: 'لم تبدأ',
    inProgress: 'قيد التنفيذ',
    completed: 'مكتملة',
  },
  position: (step, steps, label) => `الخطوة ${step} من ${steps}: ${label}`,
};
