/** Tags as text, in HTML and in the templates of frameworks, which read braces and backticks in their own way. */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between the quotes of an attribute. */
export const quoted = (text) => text.replace(/[&<>"]/g, (letter) => entities[letter]);

const braces = (text) => text.replace(/[{}]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A text inside a template literal of JavaScript. */
export const inTemplateLiteral = (text) => text.replace(/[\\`]|\$\{/g, (letter) => `\\${letter}`);

/** A text as an expression of Angular's, with no two braces side by side. */
const angularText = (text) => `'${text.replace(/[\\']/g, '\\$&').replace(/\{(?=\{)/g, "{' + '")}'`;

const htmlAttribute = ({ name, kind, value }) => (kind === 'switch' ? name : `${name}="${quoted(value)}"`);

/** How attributes and empty elements are written. */
export const dialects = {
  html: { attribute: htmlAttribute, closes: false },
  /** A brace begins an expression, within an attribute too. */
  svelte: { attribute: (attribute) => braces(htmlAttribute(attribute)), closes: false },
  /** Two braces begin an expression, even as entities: such a text is written as one. */
  angular: {
    attribute: (attribute) =>
      attribute.value.includes('{{')
        ? `[attr.${attribute.name}]="${quoted(angularText(attribute.value))}"`
        : htmlAttribute(attribute),
    closes: false,
  },
  jsx: { attribute: htmlAttribute, closes: true },
  /** The wrappers for React 18: classes and properties. */
  components: {
    attribute: ({ field, kind, value }) => {
      if (kind === 'switch') return field;
      return kind === 'number' ? `${field}={${Number(value)}}` : `${field}="${quoted(value)}"`;
    },
    closes: true,
    name: (tag) => tag.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase()),
  },
};

const widest = 100;

/** A tag's beginning; each attribute on a line of its own where they are too many for one. */
function opening({ tag, attributes }, { dialect, indent, end }) {
  const name = dialect.name?.(tag) ?? tag;
  const parts = attributes.map((attribute) => dialect.attribute(attribute));
  const line = `${indent}<${[name, ...parts].join(' ')}${end}`;
  if (line.length <= widest || parts.length < 2) return line;
  const lines = parts.map((part) => `\n${indent}  ${part}`).join('');
  return `${indent}<${name}${lines}\n${indent}${end.trimStart()}`;
}

/**
 * The provider and everything in it.
 * @param {{ hub: import('../plan.js').Tag, tags: readonly import('../plan.js').Tag[] }} plan
 */
export function markup({ hub, tags }, dialect = dialects.html, indent = '') {
  const nameOf = (tag) => dialect.name?.(tag) ?? tag;
  const lines = tags.map((tag) => {
    const options = { dialect, indent: `${indent}  ` };
    if (dialect.closes) return opening(tag, { ...options, end: ' />' });
    return `${opening(tag, { ...options, end: '>' })}</${tag.tag}>`;
  });
  return [opening(hub, { dialect, indent, end: '>' }), ...lines, `${indent}</${nameOf('partner-hub')}>`].join('\n');
}

/** The tags in a page, each once. */
export const tagNames = ({ tags }) => [...new Set(['partner-hub', ...tags.map(({ tag }) => tag)])].sort();

/** The imports that register what the page shows. */
export const defineImports = (plan, indent = '') =>
  tagNames(plan)
    .map((tag) => `${indent}import 'partner-hub-elements/define/${tag}';`)
    .join('\n');
