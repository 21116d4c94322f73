import type * as en from '../en/setup.js';

export const setup: typeof en.setup = {
  title: '組織の設定',
  steps: '設定の手順',
  pages: { subscriptions: 'サブスクリプションの概要', terms: '規約' },
  subscriptions: {
    lead: '組織が保有している内容です。次に進む前に確認してください。',
    none: '自組織のサブスクリプションはまだ注文されていません。このまま続行できます。',
    licenses: (count) => `${count.shown} ライセンス`,
    licensesUnknown: 'ライセンス: 取得できません',
    renews: (date) => `${date} に更新`,
    ends: (date) => `${date} に終了`,
  },
  terms: {
    lead: '規約を読んで同意してください。その後、組織を設定できます。',
    link: (version) => `規約 (バージョン ${version})`,
    noLink: (version, address) => `規約 (バージョン ${version}): ${address}`,
    accept: (version) => `規約 (バージョン ${version}) に同意します。`,
    required: '続行するには規約に同意してください。',
    accepted: (version) => `規約 (バージョン ${version}) に同意済みです。`,
    start: '開始',
  },
  step: {
    hints: {
      subscriptions: '組織のサブスクリプションを確認してください。',
      domain: '組織のメンバーがメールドメインでサインインできるよう、ドメインの所有権を証明してください。',
      users: '組織のメンバーを追加し、ライセンスを割り当ててください。',
      services: '組織で使用するサービスを有効にし、設定を選択してください。',
      analytics: '組織の分析を開き、サービスの使用状況を確認してください。',
      other: 'この手順を組織で実行してください。',
    },
    then: '終わったら、ここで完了にしてください。',
    complete: '完了にする',
    isCompleted: 'この手順は完了しています。',
  },
  next: '次へ',
  back: '戻る',
  done: '組織の設定が完了しました。ユーザー、サービス、分析をご利用いただけます。',
  readOnly: '組織のパートナーフル管理者が設定を続行できます。',
  saved: {
    terms: '規約に同意しました。',
    step: (step) => `「${step}」が完了しました。`,
  },
  failed: {
    terms: '規約に同意できませんでした。',
    step: (step) => `「${step}」を完了にできませんでした。`,
  },
};
