import type * as english from '../en/overlay.js';

export const modalDialog: typeof english.modalDialog = {
  close: 'Zamknij',
  unsaved: 'Zmiany nie zostały zapisane.',
  keepEditing: 'Edytuj dalej',
  discard: 'Odrzuć zmiany',
};

export const confirmDialog: typeof english.confirmDialog = {
  cancel: 'Anuluj',
};

export const inlineNotice: typeof english.inlineNotice = {
  undo: 'Cofnij',
  dismiss: 'Zamknij',
  remaining: (duration) => `jeszcze ${duration}`,
};

export const stepList: typeof english.stepList = {
  state: {
    notStarted: 'Nierozpoczęty',
    inProgress: 'W toku',
    completed: 'Ukończony',
  },
  position: (step, steps, label) => `Krok ${step} z ${steps}: ${label}`,
};
