import type * as en from '../en/resources.js';

export const resourceCenter: typeof en.resourceCenter = {
  heading: '资源和帮助',
  quickLinks: '快速链接',
  featured: '精选资源',
  all: '所有资源',
  search: '搜索资源',
  category: '类别',
  type: '类型',
  chip: (filter, value) => `${filter}：${value}`,
  active: '生效的过滤条件',
  remove: (chip) => `移除过滤条件 ${chip}`,
  removed: (chip) => `已移除过滤条件 ${chip}。`,
  clearAll: '全部清除',
  cleared: '已清除搜索和过滤条件。',
  searching: '正在搜索…',
  count: (total) => `${total.shown} 个资源`,
  found: (total) => `找到 ${total.shown} 个资源`,
  shownOf: (shown, total) => `显示 ${shown} 个资源，共 ${total.shown} 个`,
  more: '显示更多',
  loadingMore: '正在加载更多…',
  restFailed: '无法加载后续资源。',
  sectionFailed: (section) => `${section}：无法加载。`,
  updated: (date) => `更新于 ${date}`,
  newTab: '（在新标签页中打开）',
  none: { title: '尚无资源', hint: '指南和链接发布后，将显示在此处。' },
  noMatch: {
    title: '未找到资源',
    hint: '请检查拼写、减少搜索词或清除过滤条件。',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: '呼叫',
  meetings: '会议',
  messaging: '消息',
  sales: '销售',
  administration: '管理',
  training: '培训',
};

export const resourceType: typeof en.resourceType = {
  guide: '指南',
  course: '课程',
  document: '文档',
  video: '视频',
  news: '新闻',
  link: '链接',
};
