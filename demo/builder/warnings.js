/** What will not work as it is filled in, or only under a condition: codes with what their texts need. */
import { metricSections, needed } from './catalog.js';
import { contrastOn, wordsIn } from './contrast.js';
import { originsOf } from './policy.js';

/** Browsers treat the own computer as safe. */
const isOwnComputer = ({ hostname }) => /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);

/** Kinds of pages that stand on other servers than the library does. */
const namesLibrary = ['wordpress', 'sharepoint'];

/** @typedef {{ code: string, level: 'error' | 'warning' | 'info', [detail: string]: unknown }} Warning */

function apiWarnings({ api }, { page }) {
  if (!api) return [{ code: 'apiMissing', level: 'error' }];
  const address = URL.canParse(api, page) ? new URL(api, page) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || /\s/.test(api))
    return [{ code: 'apiUnreadable', level: 'error' }];
  const found = [];
  if (address.search || address.hash) found.push({ code: 'apiHasQuery', level: 'error' });
  if (address.protocol === 'http:' && !isOwnComputer(address)) {
    const isMixed = page.startsWith('https:');
    found.push(isMixed ? { code: 'mixedContent', level: 'error' } : { code: 'apiNotSafe', level: 'warning' });
  }
  if (address.origin !== page) found.push({ code: 'apiElsewhere', level: 'info', page });
  return found;
}

function tokenWarnings({ token }, origins) {
  if (!token) return [{ code: 'tokenMissing', level: 'info' }];
  if (!origins.token || origins.token === 'null' || /\s/.test(token))
    return [{ code: 'tokenUnreadable', level: 'error' }];
  return origins.token === origins.page ? [] : [{ code: 'tokenElsewhere', level: 'warning', page: origins.page }];
}

/** Step 2: where the data and the library come from. `place` as in `policy.js`. */
export function sourceWarnings(state, place) {
  const origins = originsOf(state, place);
  const found = [];
  if (state.page && !/^https?:$/.test(URL.canParse(state.page) ? new URL(state.page).protocol : ''))
    found.push({ code: 'pageUnreadable', level: 'error' });
  if (state.source === 'demo') found.push({ code: 'madeUp', level: 'info' });
  else found.push(...apiWarnings(state, origins), ...tokenWarnings(state, origins));
  if (!origins.library) found.push({ code: 'libraryUnreadable', level: 'error' });
  else if (origins.library !== origins.page)
    found.push({ code: 'libraryElsewhere', level: 'warning', page: origins.page, library: origins.library });
  if (origins.library?.startsWith('http:') && origins.page.startsWith('https:'))
    found.push({ code: 'libraryMixed', level: 'error' });
  if (namesLibrary.includes(state.kind) && isOwnComputer(new URL(origins.library ?? 'https://x.example')))
    found.push({ code: 'libraryHere', level: 'error', library: origins.library });
  return found;
}

/** Step 1: elements that lack what they cannot do without, and those that do not go together. */
export function elementWarnings({ elements }) {
  if (elements.length === 0) return [{ code: 'nothingChosen', level: 'error' }];
  const lists = elements.filter(({ tag }) => tag === 'customer-list' || tag === 'partner-dashboard');
  const hasFilter = elements.some(({ tag }) => tag === 'customer-filter');
  return elements.flatMap(({ tag, attributes }) => {
    const attribute = needed[tag];
    if (attribute && !attributes[attribute]) return [{ code: 'lacks', level: 'warning', tag, attribute }];
    const isElsewhere =
      attributes.metric && attributes.section && !metricSections[attributes.metric]?.includes(attributes.section);
    if (isElsewhere) return [{ code: 'otherSection', level: 'error', tag, attribute: 'section' }];
    const isAlone =
      lists.length === 0 && (tag === 'customer-filter' || (tag === 'customer-detail' && !attributes['customer-id']));
    if (isAlone) return [{ code: 'alone', level: 'warning', tag }];
    const isTwice = tag === 'customer-list' && hasFilter && !attributes['no-filters'];
    return isTwice ? [{ code: 'filteredTwice', level: 'info', tag, attribute: 'no-filters' }] : [];
  });
}

/** Step 3: the brand color where words have to be darker or lighter than it. */
export function brandWarnings(state) {
  const themes = state.theme === 'auto' ? ['light', 'dark'] : [state.theme];
  return themes.flatMap((theme) => {
    const color = (theme === 'dark' && state['brand-dark']) || state.brand;
    if (!color) return [];
    const shown = wordsIn(color, theme);
    return shown === color
      ? []
      : [{ code: 'adapted', level: 'info', theme, color, shown, ratio: contrastOn(color, theme) }];
  });
}
