import type * as en from '../en/resources.js';

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'リソースとヘルプ',
  quickLinks: 'クイックリンク',
  featured: '注目のリソース',
  all: 'すべてのリソース',
  search: 'リソースを検索',
  category: 'カテゴリ',
  type: '種類',
  chip: (filter, value) => `${filter}: ${value}`,
  active: '有効なフィルター',
  remove: (chip) => `フィルター ${chip} を削除`,
  removed: (chip) => `フィルター ${chip} を削除しました。`,
  clearAll: 'すべてクリア',
  cleared: '検索とフィルターをクリアしました。',
  searching: '検索中…',
  count: (total) => `${total.shown} 件のリソース`,
  found: (total) => `${total.shown} 件のリソースが見つかりました`,
  shownOf: (shown, total) => `${total.shown} 件中 ${shown} 件のリソースを表示中`,
  more: 'さらに表示',
  loadingMore: 'さらに読み込み中…',
  restFailed: '続きのリソースを読み込めませんでした。',
  sectionFailed: (section) => `${section}: 読み込めませんでした。`,
  updated: (date) => `${date} 更新`,
  newTab: '(新しいタブで開きます)',
  none: { title: 'リソースはまだありません', hint: 'ガイドやリンクが公開されると、ここに表示されます。' },
  noMatch: {
    title: 'リソースが見つかりませんでした',
    hint: 'つづりを確認するか、検索語を減らすか、フィルターをクリアしてください。',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: '通話',
  meetings: '会議',
  messaging: 'メッセージング',
  sales: '営業',
  administration: '管理',
  training: 'トレーニング',
};

export const resourceType: typeof en.resourceType = {
  guide: 'ガイド',
  course: 'コース',
  document: 'ドキュメント',
  video: '動画',
  news: 'ニュース',
  link: 'リンク',
};
