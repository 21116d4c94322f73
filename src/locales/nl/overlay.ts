import type * as english from '../en/overlay.js';

/** A dialog of the library's own. */
export const modalDialog: typeof english.modalDialog = {
  close: 'Sluiten',
  unsaved: 'Uw wijzigingen zijn niet opgeslagen.',
  keepEditing: 'Verder bewerken',
  discard: 'Wijzigingen verwerpen',
};

/** What is asked before something happens that matters. */
export const confirmDialog: typeof english.confirmDialog = {
  cancel: 'Annuleren',
};

/** A line that says what happened. */
export const inlineNotice: typeof english.inlineNotice = {
  undo: 'Ongedaan maken',
  dismiss: 'Sluiten',
  remaining: (duration) => `nog ${duration}`,
};

/** The steps of a wizard. */
export const stepList: typeof english.stepList = {
  state: {
    notStarted: 'Niet gestart',
    inProgress: 'Bezig',
    completed: 'Voltooid',
  },
  position: (step, steps, label) => `Stap ${step} van ${steps}: ${label}`,
};
