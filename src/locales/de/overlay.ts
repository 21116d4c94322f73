import type * as en from '../en/overlay.js';

export const modalDialog: typeof en.modalDialog = {
  close: 'Schließen',
  unsaved: 'Ihre Änderungen sind nicht gespeichert.',
  keepEditing: 'Weiter bearbeiten',
  discard: 'Änderungen verwerfen',
};

export const confirmDialog: typeof en.confirmDialog = {
  cancel: 'Abbrechen',
};

export const inlineNotice: typeof en.inlineNotice = {
  undo: 'Rückgängig',
  dismiss: 'Ausblenden',
  remaining: (duration) => `noch ${duration}`,
};

export const stepList: typeof en.stepList = {
  state: {
    notStarted: 'Nicht begonnen',
    inProgress: 'In Bearbeitung',
    completed: 'Abgeschlossen',
  },
  position: (step, steps, label) => `Schritt ${step} von ${steps}: ${label}`,
};
