/** What a template of the page's may hold. What it may not is left out, and said. */

/** Tags that run, fetch or frame something, or would change the look of what is around them. */
const refused = new Set([
  'script',
  'style',
  'link',
  'meta',
  'base',
  'iframe',
  'frame',
  'object',
  'embed',
  'template',
  'slot',
]);

/** Attributes that run or lead somewhere unchecked. */
const barred = new Set(['srcdoc', 'action', 'formaction', 'xlink:href', 'ping']);

/** Attributes that may hold fields: words and names, which neither run nor fetch nor hand anything on. */
const open = new Set([
  'title',
  'alt',
  'lang',
  'dir',
  'datetime',
  'value',
  'min',
  'max',
  'low',
  'high',
  'optimum',
  'href',
]);

/** Whether an element may stand in a template. */
export function mayStand({ localName }: Element): boolean {
  return !refused.has(localName);
}

/** Whether an attribute may stand there, whatever its value is. */
export function mayHave({ name }: Attr): boolean {
  return !name.startsWith('on') && !barred.has(name);
}

/** Whether the value of an attribute may hold fields. */
export function mayHold({ name }: Attr): boolean {
  return open.has(name) || /^(data|aria)-/.test(name);
}
