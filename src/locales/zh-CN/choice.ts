import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `已选 ${shown} 项`,
  allBut: (shown) => `除 ${shown} 项外全部`,
  mode: '显示',
  only: '仅这些',
  except: '除这些外全部',
  search: (filter) => `在${filter}中搜索`,
  found: (shown) => `找到：${shown}`,
  noMatch: '没有匹配项。',
  nothing: '没有可选项。',
  counting: '正在计数…',
  waiting: '正在加载…',
  clear: '清除',
};

export const comboBox: typeof en.comboBox = {
  open: '显示建议',
  found: (shown) => `建议：${shown}`,
  waiting: '正在搜索…',
  noMatch: '未找到任何内容。',
  failed: '无法加载建议。',
  required: '请至少选择一项。',
  unknown: '请从建议中选择一项。',
};
