import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `正在等待 ${attribute}。`,
    advice: ({ attribute }) => `请设置 ${attribute}；在同一 <partner-hub> 的列表中打开客户时，该值来自那里。`,
  },
  objectAsText: {
    seen: ({ attribute }) => `属性 ${attribute} 包含以文本形式写入的对象。`,
    advice: ({ attribute }) =>
      `对象不能作为 HTML 属性：请设置对象属性（element.${attribute} = …；在 Vue 中使用 “.prop”），或写 JSON。框架在元素注册后会这样做：请先导入该库。`,
  },
  leftOut: {
    seen: ({ properties }) => `React 从服务器标记接管时遗漏了：${properties}。监听器也会被遗漏。`,
    advice: '请使用 partner-hub-elements/react 中的组件。标签会在浏览器中首次渲染之后的那次渲染中获得非文本内容。',
  },
  notJson: {
    seen: ({ attribute }) => `属性 ${attribute} 不包含 JSON。`,
    advice: '请写 JSON，名称和文本用双引号括起来，或在脚本中设置对象属性。',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `属性 ${attribute} 的值未知${value && `：“${value}”`}。`,
    advice: ({ allowed }) => `允许的值：${allowed}。`,
  },
  misspelt: {
    seen: ({ attribute }) => `没有属性 ${attribute}。`,
    advice: ({ meant }) => `请写 ${meant}。`,
  },
  hidden: {
    seen: ({ by, how }) => `它被 ${by} 隐藏：${how}。`,
    advice: '请显示页面的该部分。在带有标签页的页面上，这可能是正常的。',
  },
  zeroSize: {
    seen: ({ by, side }) => `没有空间：${by} 的 ${side} 为 0。`,
    advice: '请为该盒子设置尺寸，或移除其 overflow。',
  },
  misfit: {
    seen: ({ operation, path }) => `对 ${operation} 的响应不符合契约，首个位置：${path}。`,
    advice: '请与契约 (openapi.yaml) 比较：该字段的类型、名称和位置。',
  },
  invalidRows: {
    seen: ({ count, path }) => `响应中有行不符合契约，已被忽略 (${count})，首个位置：${path}。`,
    advice: '请与契约 (openapi.yaml) 比较：该字段的类型、名称和位置。',
  },
  forbidden: {
    seen: 'API 表示此访问者无权查看 (403)。',
    advice: '角色由合作伙伴完全权限管理员授予。',
  },
  failed: {
    seen: ({ code, status, trackingId }) => `失败：${[code, status, trackingId].filter(Boolean).join(', ')}。`,
    advice: '请在 API 日志中查找跟踪 ID；事件 hub-error 包含该消息。',
  },
  drawing: {
    seen: '绘制时抛出了错误。',
    advice: '控制台会显示位置。这是库的错误，或页面自有渲染器的错误。',
  },
  slow: {
    seen: '仍在等待响应。',
    advice: '请在浏览器的网络工具中查看该请求。30 秒后将放弃。',
  },
};
