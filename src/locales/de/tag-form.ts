import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'Neues Tag',
  edit: (tag) => `Tag ${tag} bearbeiten`,
  name: 'Name',
  description: 'Beschreibung',
  descriptionHint: 'Wofür es gedacht ist; optional.',
  save: 'Speichern',
  empty: 'Ein Tag braucht einen Namen.',
  tooLong: (most) => `Ein Name hat höchstens ${most} Zeichen.`,
  taken: 'Ein Tag mit diesem Namen gibt es schon.',
  failed: 'Das Tag konnte nicht gespeichert werden.',
};
