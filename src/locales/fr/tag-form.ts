import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'Nouvelle étiquette',
  edit: (tag) => `Modifier l’étiquette ${tag}`,
  name: 'Nom',
  description: 'Description de l’étiquette',
  descriptionHint: 'À quoi elle sert ; facultatif.',
  save: 'Enregistrer',
  empty: 'Une étiquette a besoin d’un nom.',
  tooLong: (most) => `Un nom a au plus ${most} caractères.`,
  taken: 'Il existe déjà une étiquette de ce nom.',
  failed: 'L’étiquette n’a pas pu être enregistrée.',
};
