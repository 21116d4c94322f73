import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'Nova tag',
  edit: (tag) => `Editar a tag ${tag}`,
  name: 'Nome',
  description: 'Descrição',
  descriptionHint: 'Para que serve; opcional.',
  save: 'Salvar',
  empty: 'Uma tag precisa de um nome.',
  tooLong: (most) => `Um nome pode ter no máximo ${most} caracteres.`,
  taken: 'Já existe uma tag com este nome.',
  failed: 'Não foi possível salvar a tag.',
};
