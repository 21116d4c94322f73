import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: '何も表示されない理由',
  looking: '調査中…',
  nothingFound: '要素の表示を妨げるものは見つかりませんでした。',
  found: (count) => `検出: ${count}`,
  runAgain: '再実行',
  copy: 'テキストとしてコピー',
  copied: 'コピーしました',
  notCopied: 'ブラウザーがコピーを許可していません。以下のテキストを選択してください。',
  close: '閉じる',
  failed: '調査できませんでした。',
  severity: { error: 'エラー', warning: '警告', info: '情報' },
  seen: '検出内容',
  advice: '対処方法',
  where: '場所',
  wholePage: 'ページ',
  facts: '問い合わせ用の情報',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'ページがファイル (file:) として開かれました。',
    advice:
      'ブラウザーはこのようなページにモジュールやデータを渡しません。“npx http-server” などを使い、フォルダーを HTTP で提供してください。',
  },
  oldBrowser: {
    seen: ({ features }) => `このブラウザーには次の機能がありません: ${features}。`,
    advice: '過去 2 年以内のブラウザーを使用してください。',
  },
  severalCopies: {
    seen: ({ versions }) => `このページにライブラリが複数あります: ${versions}。`,
    advice:
      'script タグまたは独自のバンドルから 1 回だけ読み込んでください。一方のコピーへの configure() の設定は、もう一方の要素には伝わりません。意図的に別バージョンを使う場合: define({ prefix })。',
  },
  missingFile: {
    seen: ({ file, status }) => `ファイル ${file} を取得できませんでした (${status})。`,
    advice:
      'フォルダー dist/cdn 全体をサーバーにコピーし、ページではなくそのファイルを返すようにしてください。新しいバージョンの公開後は、ページを再読み込みしてください。',
  },
  notDefined: {
    seen: ({ tag }) => `<${tag}> は登録されていません。`,
    advice: `dist/cdn/partner-hub.js を <script type="module"> で読み込むか、'partner-hub-elements/define' をインポートしてください。`,
  },
  notObserved: {
    seen: ({ tag }) => `shadow root 内の <${tag}> は登録されていません。`,
    advice: 'script タグはドキュメントだけを調べます。その shadow root を指定して observe(root) を呼び出してください。',
  },
  takenTag: {
    seen: ({ tag }) => `このページの別のものが <${tag}> を登録しています。`,
    advice: ({ tag }) =>
      `プレフィックスを付けてライブラリを実行してください: define({ prefix: 'my' })、その後 <my-${tag}>。`,
  },
  noProvider: {
    seen: '<partner-hub> に囲まれておらず、データソースの指定もありません。',
    advice:
      '<partner-hub api-base="https://portal.example/api" token-url="/token"> で囲んでください。要素に source="demo" を付けると、架空のデータが表示されます。',
  },
  noSource: {
    seen: '囲んでいる <partner-hub> にデータソースの指定がありません。',
    advice:
      '次のように記述してください: api-base="https://portal.example/api" token-url="/token"。架空のデータの場合は source="demo"。',
  },
  badSource: {
    seen: 'source に設定されたものはデータソースではありません。',
    advice: 'source="demo" と記述するか、ask() と change() を持つオブジェクトをスクリプトから設定してください。',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) は API のベースアドレスではありません。`,
    advice:
      'http または https で、ユーザー名、“?”、“#” を含まないアドレスを指定してください: api-base="https://portal.example/api"。',
  },
  awaitsToken: {
    seen: 'awaits-token が設定されていますが、トークンソースが指定されていません。',
    advice:
      'スクリプトから <partner-hub> に getToken を設定するか、token-url を記述するか、awaits-token を外してください。',
  },
  loggedOut: {
    seen: 'logout() が呼び出されました。顧客の情報は表示されません。',
    advice: '再開するには、別のトークンソースを設定してください。',
  },
};
