/** What goes into a page: the provider with its attributes, the elements, the style sheet. Every snippet is written from this. */

/**
 * @typedef {{ name: string, field: string, kind: string, value: string }} Attribute `field`: the name of its property.
 * @typedef {{ tag: string, attributes: readonly Attribute[] }} Tag
 */

const text = (name, field, value) => ({ name, field, value, kind: 'text' });

/** The provider's attributes: only what differs from what the library does anyway. */
function hubAttributes({ source, api, token, locale, zone, theme, window }) {
  const live = source === 'api';
  return [
    !live && text('source', 'source', 'demo'),
    live && text('api-base', 'apiBase', api || 'https://portal.example/api'),
    live && token && text('token-url', 'tokenUrl', token),
    locale && text('locale', 'locale', locale),
    zone && text('time-zone', 'timeZone', zone),
    theme !== 'light' && text('theme', 'theme', theme),
    window !== '90' && { ...text('window-days', 'windowDays', window), kind: 'number' },
  ].filter(Boolean);
}

/** The brand color as CSS: one for light and one for dark where the page may be either. */
export function brandOf({ brand, 'brand-dark': dark, theme }) {
  if (theme === 'dark') return dark || brand;
  if (theme === 'light' || !dark || dark === brand) return brand;
  return brand ? `light-dark(${brand}, ${dark})` : '';
}

/** The rules for the elements in any page: the space between them, and the look that was chosen. */
export function styleSheet(state) {
  const look = [];
  const brand = brandOf(state);
  if (brand) look.push(`  --hub-brand: ${brand};`);
  if (state.rows !== '44') look.push(`  --hub-row-height: ${state.rows}px;`);
  const has = (...tags) => state.elements.some(({ tag }) => tags.includes(tag));
  return [
    ['partner-hub {', '  display: flex;', '  flex-wrap: wrap;', '  gap: 24px;', ...look, '}'],
    ['partner-hub > * {', '  flex: 1 1 100%;', '  min-inline-size: 0;', '}'],
    has('kpi-card') && ['partner-hub > kpi-card {', '  flex: 1 1 200px;', '}'],
    has('start-trial', 'launch-button') && ['partner-hub > :is(start-trial, launch-button) {', '  flex: none;', '}'],
  ]
    .filter(Boolean)
    .map((rule) => `${rule.join('\n')}\n`)
    .join('\n');
}

/** The same, for a page that is nothing else: a font, and the theme's background. */
export function pageStyleSheet(state) {
  const scheme = { light: '', dark: 'dark', auto: 'light dark' }[state.theme];
  const root = scheme ? `:root {\n  color-scheme: ${scheme};\n}\n\n` : '';
  return `${root}body {\n  margin: 24px;\n  font-family: system-ui, sans-serif;\n}\n\n${styleSheet(state)}`;
}

/** The folder of the library's files, with a slash at its end. */
export const folderOf = (address) => (address.endsWith('/') ? address : `${address}/`);

/**
 * @param {object} state As `state.js` has it.
 * @param {{ elements: readonly object[], library: string, origin: string, language: string }} page `elements`: what is known of them; `library`: where
 *   the library lies when nothing else is said; `origin`: where the page will stand when nothing else is said.
 */
export function planOf(state, { elements, library, origin, language }) {
  const tags = state.elements.map(({ tag, attributes }) => {
    const known = elements.find((one) => one.tag === tag);
    const written = known.attributes.filter(({ name }) => name in attributes);
    return {
      tag,
      attributes: written.map(({ name, field, kind }) => ({ name, field, kind, value: attributes[name] })),
    };
  });
  const folder = folderOf(state.library || library);
  const base = URL.canParse(state.page) ? state.page : origin;
  return {
    hub: { tag: 'partner-hub', attributes: hubAttributes(state) },
    tags,
    styles: styleSheet(state),
    pageStyles: pageStyleSheet(state),
    isOneFile: state.css === 'page',
    library: folder,
    absoluteLibrary: URL.canParse(folder, base) ? new URL(folder, base).href : folder,
    language: state.locale || language,
  };
}
