import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: '为什么是空白？',
  looking: '正在检查 …',
  nothingFound: '未发现阻止元素显示的问题。',
  found: (count) => `发现：${count}`,
  runAgain: '重新运行',
  copy: '复制为文本',
  copied: '已复制',
  notCopied: '浏览器不允许复制。请选择下面的文本。',
  close: '关闭',
  failed: '无法检查此内容。',
  severity: { error: '错误', warning: '警告', info: '提示' },
  seen: '发现',
  advice: '处理方法',
  where: '位置',
  wholePage: '页面',
  facts: '用于提交问题的信息',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: '页面以文件 (file:) 形式打开。',
    advice: '浏览器不向此类页面提供模块和数据：请通过 HTTP 提供该文件夹，例如使用 “npx http-server”。',
  },
  oldBrowser: {
    seen: ({ features }) => `此浏览器缺少：${features}。`,
    advice: '请使用最近两年内发布的浏览器。',
  },
  severalCopies: {
    seen: ({ versions }) => `此页面上多次包含该库：${versions}。`,
    advice:
      '请仅加载一次，通过 script 标签或您自己的打包文件：configure() 对一个副本的设置，另一个副本的元素无法获知。如需有意使用其他版本：define({ prefix })。',
  },
  missingFile: {
    seen: ({ file, status }) => `文件 ${file} 未能获取 (${status})。`,
    advice:
      '请将整个文件夹 dist/cdn 复制到服务器，并让服务器在该处返回其中的文件而不是页面。发布新版本后：请重新加载页面。',
  },
  notDefined: {
    seen: ({ tag }) => `没有任何内容注册 <${tag}>。`,
    advice: `请使用 <script type="module"> 加载 dist/cdn/partner-hub.js，或导入 'partner-hub-elements/define'。`,
  },
  notObserved: {
    seen: ({ tag }) => `没有任何内容注册位于 shadow root 中的 <${tag}>。`,
    advice: 'script 标签仅查找文档：请使用该 shadow root 调用 observe(root)。',
  },
  takenTag: {
    seen: ({ tag }) => `此页面上的其他内容注册了 <${tag}>。`,
    advice: ({ tag }) => `请使用前缀运行该库：define({ prefix: 'my' })，然后使用 <my-${tag}>。`,
  },
  noProvider: {
    seen: '周围没有 <partner-hub>，也没有指定数据源。',
    advice:
      '请在其外层写上 <partner-hub api-base="https://portal.example/api" token-url="/token">；在元素上设置 source="demo" 可显示虚构数据。',
  },
  noSource: {
    seen: '周围的 <partner-hub> 未指定数据源。',
    advice: '请在其上写明：api-base="https://portal.example/api" token-url="/token"，或用 source="demo" 显示虚构数据。',
  },
  badSource: {
    seen: '设置为 source 的内容不是数据源。',
    advice: '请写 source="demo"，或在脚本中设置带有 ask() 和 change() 的对象。',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) 不是 API 的基础地址。`,
    advice: '仅接受 http 或 https，不含用户名、“?” 和 “#”：api-base="https://portal.example/api"。',
  },
  awaitsToken: {
    seen: '已设置 awaits-token，但尚未提供令牌来源。',
    advice: '请在脚本中为 <partner-hub> 设置 getToken，写上 token-url，或移除 awaits-token。',
  },
  loggedOut: {
    seen: '已调用 logout()：不显示任何客户信息。',
    advice: '请设置其他令牌来源以重新开始。',
  },
};
