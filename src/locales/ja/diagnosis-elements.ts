import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `${attribute} を待っています。`,
    advice: ({ attribute }) =>
      `${attribute} を設定してください。同じ <partner-hub> のリストで顧客を開くと、そこから渡されます。`,
  },
  objectAsText: {
    seen: ({ attribute }) => `属性 ${attribute} に、テキストとして書かれたオブジェクトがあります。`,
    advice: ({ attribute }) =>
      `オブジェクトは属性にできません。プロパティを設定する (element.${attribute} = …、Vue では “.prop”) か、JSON を記述してください。フレームワークは要素の登録後にこれを行うため、先にライブラリをインポートしてください。`,
  },
  leftOut: {
    seen: ({ properties }) =>
      `React がサーバーのマークアップから引き継いだ際に除外しました: ${properties}。リスナーも除外されます。`,
    advice:
      'partner-hub-elements/react のコンポーネントを使用してください。タグにテキスト以外の値が渡されるのは、ブラウザーでの最初の描画の次の描画からです。',
  },
  notJson: {
    seen: ({ attribute }) => `属性 ${attribute} の内容は JSON ではありません。`,
    advice: '名前とテキストを二重引用符で囲んだ JSON を記述するか、スクリプトからプロパティを設定してください。',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `属性 ${attribute} の値は不明です${value && `: “${value}”`}。`,
    advice: ({ allowed }) => `使用できる値: ${allowed}。`,
  },
  misspelt: {
    seen: ({ attribute }) => `属性 ${attribute} はありません。`,
    advice: ({ meant }) => `${meant} と記述してください。`,
  },
  hidden: {
    seen: ({ by, how }) => `${by} によって隠されています: ${how}。`,
    advice: 'ページのその部分を表示してください。タブのあるページでは、正常な場合もあります。',
  },
  zeroSize: {
    seen: ({ by, side }) => `表示する領域がありません: ${by} の ${side} が 0 です。`,
    advice: 'そのボックスにサイズを指定するか、overflow を外してください。',
  },
  misfit: {
    seen: ({ operation, path }) => `${operation} への応答が契約に合いません。最初の箇所: ${path}。`,
    advice: '契約 (openapi.yaml) と比較してください: そのフィールドの型、名前、位置。',
  },
  invalidRows: {
    seen: ({ count, path }) => `応答の行が契約に合わないため、除外されました (${count})。最初の箇所: ${path}。`,
    advice: '契約 (openapi.yaml) と比較してください: そのフィールドの型、名前、位置。',
  },
  forbidden: {
    seen: 'API は、この訪問者による閲覧を許可していません (403)。',
    advice: 'ロールはパートナーフル管理者が付与します。',
  },
  failed: {
    seen: ({ code, status, trackingId }) => `失敗しました: ${[code, status, trackingId].filter(Boolean).join(', ')}。`,
    advice: 'API のログでトラッキング ID を検索してください。メッセージは hub-error イベントに含まれます。',
  },
  drawing: {
    seen: '描画中にエラーが発生しました。',
    advice: '場所はコンソールで確認できます。ライブラリ、またはページ独自のレンダラーの誤りです。',
  },
  slow: {
    seen: 'まだ応答を待っています。',
    advice: 'ブラウザーのネットワークツールで要求を確認してください。30 秒後に打ち切られます。',
  },
};
