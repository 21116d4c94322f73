import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'パートナーヘルプデスク',
  available: '現在対応可能',
  unavailable: '現在対応不可',
  hours: '受付時間:',
  products: '対象',
  call: (phone) => `${phone} に電話`,
  write: 'メールを書く',
  open: {
    chat: 'チャットを開始',
    phone: 'ページを開く',
    email: 'フォームを開く',
    case: 'ケースを開く',
    other: '開く',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(新しいタブで開きます)',
  none: {
    title: 'チャネルはまだありません',
    hint: 'ヘルプデスクに連絡できるようになると、その方法がここに表示されます。',
  },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'チャット',
  phone: '電話',
  email: 'メール',
  case: 'ケース',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
