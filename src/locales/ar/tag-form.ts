import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: 'علامة جديدة',
  edit: (tag) => `تحرير العلامة ${tag}`,
  name: 'الاسم',
  description: 'الوصف',
  descriptionHint: 'الغرض منها؛ اختياري.',
  save: 'حفظ',
  empty: 'تحتاج العلامة إلى اسم.',
  tooLong: (most) => `الحد الأقصى لأحرف الاسم: ${most}.`,
  taken: 'توجد علامة بهذا الاسم بالفعل.',
  failed: 'تعذّر حفظ العلامة.',
};
