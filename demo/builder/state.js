/**
 * What a builder page holds, and how it stands in the page's address: readable, in the order of the steps, defaults left out. Whatever the address
 * says, the state that comes out is one that the form could have made.
 */

/** The kinds of pages that there is a snippet for. */
export const kinds = [
  'html',
  'react',
  'react-18',
  'preact',
  'solid',
  'vue',
  'angular',
  'svelte',
  'wordpress',
  'sharepoint',
];

/** Heights of a table's row, in px: as it comes, dense, and with room. */
export const rowHeights = ['44', '36', '52'];

/** The library's languages, some of them with a region. */
export const locales = [
  'nl',
  'nl-BE',
  'en',
  'en-GB',
  'en-US',
  'de',
  'fr',
  'es',
  'it',
  'pt-BR',
  'pl',
  'ja',
  'zh-CN',
  'ar',
  'he',
];

const longest = 500;
const mostElements = 40;

const isOneOf = (values) => (text) => values.includes(text);
const isColor = (text) => /^#[\da-f]{6}$/.test(text);
const isZone = (text) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
};
const isText = (text) => text.length > 0;

/** Name in the address → what it may be there, and what it is without. */
const settings = {
  language: { usual: '', isRight: isOneOf(['en', 'nl']) },
  source: { usual: 'demo', isRight: isOneOf(['demo', 'api']) },
  api: { usual: '', isRight: isText },
  token: { usual: '', isRight: isText },
  page: { usual: '', isRight: isText },
  library: { usual: '', isRight: isText },
  locale: { usual: '', isRight: isOneOf(locales) },
  zone: { usual: '', isRight: isZone },
  window: { usual: '90', isRight: isOneOf(['30', '60', '90', '180']) },
  theme: { usual: 'light', isRight: isOneOf(['light', 'dark', 'auto']) },
  brand: { usual: '', isRight: isColor },
  'brand-dark': { usual: '', isRight: isColor },
  rows: { usual: rowHeights[0], isRight: isOneOf(rowHeights) },
  kind: { usual: kinds[0], isRight: isOneOf(kinds) },
  css: { usual: 'file', isRight: isOneOf(['file', 'page']) },
};

/** One line of text, as an attribute takes it. */
export const tidy = (text) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longest);

/** A useful page: the key figures and the customers, with made-up data. */
export function startState() {
  return {
    ...Object.fromEntries(Object.entries(settings).map(([name, { usual }]) => [name, usual])),
    elements: [
      { tag: 'kpi-group', attributes: { section: 'overview' } },
      { tag: 'customer-list', attributes: { detail: 'panel' } },
    ],
  };
}

/** Whether an element takes this value for an attribute. */
export function isFit({ kind, values, min = -Infinity, max = Infinity }, value) {
  if (kind === 'switch') return value === 'true';
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(value) && Number(value) >= min && Number(value) <= max;
  if (kind === 'choice') return values.includes(value);
  if (kind === 'list' && values) return value.split(',').every((part) => values.includes(part));
  return value !== '';
}

/** `state` with a setting, if it may be so; else without it. */
export function withSetting(state, name, text) {
  const { usual, isRight } = settings[name];
  const value = tidy(text);
  return { ...state, [name]: isRight(value) ? value : usual };
}

const asText = (elements) => JSON.stringify(elements.map(({ tag, attributes }) => [tag, attributes]));

/** @returns {string} The part of the page's address behind `#`; empty for a page as it opens. */
export function encode(state) {
  const written = new URLSearchParams();
  for (const [name, { usual }] of Object.entries(settings))
    if (state[name] !== usual) written.append(name, state[name]);
  if (asText(state.elements) !== asText(startState().elements)) {
    if (state.elements.length === 0) written.append('element', '');
    for (const { tag, attributes } of state.elements) {
      written.append('element', tag);
      for (const [name, value] of Object.entries(attributes)) written.append(`.${name}`, value);
    }
  }
  return written.toString();
}

/**
 * @param {string} text What `encode` wrote, or anything else.
 * @param {readonly { tag: string, attributes: readonly { name: string, kind: string, values?: readonly string[] }[] }[]} known The elements that may be chosen.
 */
export function decode(text, known) {
  let state = startState();
  const elements = [];
  let chosen;
  let isNamed = false;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name === 'element') {
      isNamed = true;
      chosen = known.find(({ tag }) => tag === value);
      if (chosen && elements.length < mostElements) elements.push({ tag: chosen.tag, attributes: {} });
      else chosen = undefined;
    } else if (name.startsWith('.')) {
      const attribute = chosen?.attributes.find((one) => `.${one.name}` === name);
      if (attribute && isFit(attribute, tidy(value))) elements.at(-1).attributes[attribute.name] = tidy(value);
    } else if (Object.hasOwn(settings, name)) {
      state = withSetting(state, name, value);
    }
  }
  const isKnown = ({ tag }) => known.some((one) => one.tag === tag);
  return { ...state, elements: isNamed ? elements : state.elements.filter(isKnown) };
}
