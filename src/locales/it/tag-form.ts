import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'Nuovo tag',
  edit: (tag) => `Modifica il tag ${tag}`,
  name: 'Nome',
  description: 'Descrizione',
  descriptionHint: 'A che cosa serve; facoltativa.',
  save: 'Salva',
  empty: 'Un tag deve avere un nome.',
  tooLong: (most) => `Un nome può avere al massimo ${most} caratteri.`,
  taken: 'Esiste già un tag con questo nome.',
  failed: 'Impossibile salvare il tag.',
};
