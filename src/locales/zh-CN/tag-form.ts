import type * as en from '../en/tag-form.js';

export const tagForm: typeof en.tagForm = {
  create: '新建标签',
  edit: (tag) => `编辑标签 ${tag}`,
  name: '名称',
  description: '描述',
  descriptionHint: '用途；可选。',
  save: '保存',
  empty: '标签需要名称。',
  tooLong: (most) => `名称最多 ${most} 个字符。`,
  taken: '已存在同名标签。',
  failed: '无法保存标签。',
};
