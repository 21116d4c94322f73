import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'Nueva etiqueta',
  edit: (tag) => `Editar la etiqueta ${tag}`,
  name: 'Nombre',
  description: 'Descripción',
  descriptionHint: 'Para qué sirve; opcional.',
  save: 'Guardar',
  empty: 'Una etiqueta necesita un nombre.',
  tooLong: (most) => `Un nombre tiene ${most} caracteres como máximo.`,
  taken: 'Ya existe una etiqueta con este nombre.',
  failed: 'No se ha podido guardar la etiqueta.',
};
