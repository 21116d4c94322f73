import type * as en from '../en/admins.js';

export const role: typeof en.role = {
  partnerFullAdmin: 'パートナーフル管理者',
  partnerAdmin: 'パートナー管理者',
  partnerReadOnlyAdmin: 'パートナー読み取り専用管理者',
  helpDeskAdmin: 'ヘルプデスク管理者',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'すべての顧客と組織を管理し、他のユーザーにロールを付与します。',
  partnerAdmin: '自分に割り当てられた顧客と、そのトライアルやタグを管理します。',
  partnerReadOnlyAdmin: 'すべての顧客を閲覧できますが、変更はできません。',
  helpDeskAdmin: '顧客のユーザーを支援し、そのために必要な情報を閲覧します。',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'パートナー管理者',
  titleOfPartner: 'ユーザーとロール',
  noRole: 'ロールなし',
  allCustomers: 'すべての顧客',
  allCustomersHint: 'すべての顧客にアクセスできるユーザーは、パートナー自身のユーザーのロールで管理します。',
  add: '管理者を追加',
  addHint: '名前またはメールアドレスで検索します。',
  isAssigned: '割り当て済み',
  reachesAll: 'すべての顧客にアクセス可能',
  remove: '削除',
  removeOf: (name) => `${name} を削除`,
  nobody: '割り当てられた管理者はいません',
  nobodyHint: 'この顧客を管理する管理者を追加してください。',
  confirmRemove: {
    heading: (name) => `${name} を削除しますか?`,
    message: (name) => `${name} はこの顧客を管理しなくなります。${name} は後で再び追加できます。`,
    confirm: '管理者を削除',
  },
  saved: {
    added: (name) => `${name} を追加しました。`,
    removed: (name) => `${name} を削除しました。`,
    roles: (name) => `${name} のロールを変更しました。`,
  },
  failed: {
    added: (name) => `${name} を追加できませんでした。`,
    removed: (name) => `${name} を削除できませんでした。`,
    roles: (name) => `${name} のロールを変更できませんでした。`,
  },
  users: {
    search: 'ユーザーを検索',
    count: (count) => `${count.shown} 人のユーザー`,
    name: '名前',
    email: 'メールアドレス',
    roles: 'ロール',
    customers: '顧客',
    actions: '操作',
    edit: 'ロールを変更',
    editOf: (name) => `${name} のロールを変更`,
  },
  roles: {
    heading: (name) => `${name} のロール`,
    choose: '管理者ロール',
    own: 'これはご自身のロールです。',
    save: 'ロールを保存',
    confirmHeading: (name) => `${name} のロールを変更しますか?`,
    confirm: 'ロールを変更',
    consequence: {
      lastFullAdmin: 'このユーザーは唯一のパートナーフル管理者です。いなくなると、誰もロールを付与できなくなります。',
      perhapsLastFullAdmin:
        '他にパートナーフル管理者がいるかどうかを確認できませんでした。いない場合、誰もロールを付与できなくなります。',
      ownFullAdmin: 'ご自身のフル権限が失われます。自分で元に戻すことはできません。',
      own: 'ご自身のロールが 1 つ外れます。実行できる操作はすぐに変わります。',
    },
  },
};
