import type * as english from '../en/overlay.js';

export const modalDialog: typeof english.modalDialog = {
  close: 'Cerrar',
  unsaved: 'Sus cambios no se han guardado.',
  keepEditing: 'Seguir editando',
  discard: 'Descartar cambios',
};

export const confirmDialog: typeof english.confirmDialog = {
  cancel: 'Cancelar',
};

export const inlineNotice: typeof english.inlineNotice = {
  undo: 'Deshacer',
  dismiss: 'Cerrar',
  remaining: (duration) => `durante ${duration} más`,
};

export const stepList: typeof english.stepList = {
  state: {
    notStarted: 'Sin empezar',
    inProgress: 'En curso',
    completed: 'Completado',
  },
  position: (step, steps, label) => `Paso ${step} de ${steps}: ${label}`,
};
