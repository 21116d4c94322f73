import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'Nowy tag',
  edit: (tag) => `Edytuj tag ${tag}`,
  name: 'Nazwa',
  description: 'Opis',
  descriptionHint: 'Do czego służy; opcjonalnie.',
  save: 'Zapisz',
  empty: 'Tag musi mieć nazwę.',
  tooLong: (most) => `Maksymalna liczba znaków w nazwie: ${most}.`,
  taken: 'Tag o tej nazwie już istnieje.',
  failed: 'Nie udało się zapisać tagu.',
};
