import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'Nieuwe tag',
  edit: (tag) => `De tag ${tag} bewerken`,
  name: 'Naam',
  description: 'Beschrijving',
  descriptionHint: 'Waar de tag voor is; niet verplicht.',
  save: 'Opslaan',
  empty: 'Een tag heeft een naam nodig.',
  tooLong: (most) => `Een naam heeft hoogstens ${most} tekens.`,
  taken: 'Er is al een tag met deze naam.',
  failed: 'De tag kon niet worden opgeslagen.',
};
