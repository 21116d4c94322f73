import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: '新しいタグ',
  edit: (tag) => `タグ ${tag} を編集`,
  name: '名前',
  description: '説明',
  descriptionHint: '用途 (省略可)。',
  save: '保存',
  empty: 'タグには名前が必要です。',
  tooLong: (most) => `名前は最大 ${most} 文字です。`,
  taken: 'この名前のタグはすでにあります。',
  failed: 'タグを保存できませんでした。',
};
