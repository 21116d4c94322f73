import type * as en from '../en/overlay.js';

export const modalDialog: typeof en.modalDialog = {
  close: 'Fermer',
  unsaved: 'Vos modifications ne sont pas enregistrées.',
  keepEditing: 'Continuer la modification',
  discard: 'Abandonner les modifications',
};

export const confirmDialog: typeof en.confirmDialog = {
  cancel: 'Annuler',
};

export const inlineNotice: typeof en.inlineNotice = {
  undo: 'Annuler',
  dismiss: 'Masquer',
  remaining: (duration) => `encore ${duration}`,
};

export const stepList: typeof en.stepList = {
  state: {
    notStarted: 'Non commencée',
    inProgress: 'En cours',
    completed: 'Terminée',
  },
  position: (step, steps, label) => `Étape ${step} sur ${steps} : ${label}`,
};
