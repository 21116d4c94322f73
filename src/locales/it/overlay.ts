import type * as english from '../en/overlay.js';

export const modalDialog: typeof english.modalDialog = {
  close: 'Chiudi',
  unsaved: 'Le modifiche non sono state salvate.',
  keepEditing: 'Continua a modificare',
  discard: 'Ignora modifiche',
};

export const confirmDialog: typeof english.confirmDialog = {
  cancel: 'Annulla',
};

export const inlineNotice: typeof english.inlineNotice = {
  undo: 'Annulla operazione',
  dismiss: 'Chiudi',
  remaining: (duration) => `ancora ${duration}`,
};

export const stepList: typeof english.stepList = {
  state: {
    notStarted: 'Non iniziato',
    inProgress: 'In corso',
    completed: 'Completato',
  },
  position: (step, steps, label) => `Passaggio ${step} di ${steps}: ${label}`,
};
