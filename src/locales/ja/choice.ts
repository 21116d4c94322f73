import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `${shown} 件選択`,
  allBut: (shown) => `${shown} 件以外すべて`,
  mode: '表示',
  only: 'これらのみ',
  except: 'これら以外すべて',
  search: (filter) => `${filter}で検索`,
  found: (shown) => `検索結果: ${shown}`,
  noMatch: '一致するものはありません。',
  nothing: '選択できるものはありません。',
  counting: '集計中…',
  waiting: '読み込み中…',
  clear: 'クリア',
};

export const comboBox: typeof en.comboBox = {
  open: '候補を表示',
  found: (shown) => `候補: ${shown}`,
  waiting: '検索中…',
  noMatch: '何も見つかりませんでした。',
  failed: '候補を読み込めませんでした。',
  required: '1 つ以上選択してください。',
  unknown: '候補から選択してください。',
};
