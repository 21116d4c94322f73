import type * as english from '../en/overlay.js';

export const modalDialog: typeof english.modalDialog = {
  close: 'Fechar',
  unsaved: 'Suas alterações não foram salvas.',
  keepEditing: 'Continuar editando',
  discard: 'Descartar alterações',
};

export const confirmDialog: typeof english.confirmDialog = {
  cancel: 'Cancelar',
};

export const inlineNotice: typeof english.inlineNotice = {
  undo: 'Desfazer',
  dismiss: 'Fechar',
  remaining: (duration) => `por mais ${duration}`,
};

export const stepList: typeof english.stepList = {
  state: {
    notStarted: 'Não iniciado',
    inProgress: 'Em andamento',
    completed: 'Concluído',
  },
  position: (step, steps, label) => `Etapa ${step} de ${steps}: ${label}`,
};
