/** What a page with a strict Content-Security-Policy has to allow. */

const originOf = (address, base) => (URL.canParse(address, base) ? new URL(address, base).origin : undefined);

/** The origins of a page and of what it asks; `page` is where the page will stand. */
export function originsOf(state, { library, origin }) {
  const page = originOf(state.page, undefined) ?? origin;
  const live = state.source === 'api';
  return {
    page,
    api: live ? originOf(state.api, page) : undefined,
    token: live && state.token ? originOf(state.token, page) : undefined,
    library: originOf(state.library || library, page),
  };
}

/** @returns {string} The value of the header: the strictest policy under which such a page works. */
export function policyOf(state, place) {
  const { page, api, token, library } = originsOf(state, place);
  const allowed = (...origins) => ["'self'", ...new Set(origins.filter((one) => one && one !== page))].join(' ');
  return [
    "default-src 'none'",
    `script-src ${allowed(library)}`,
    `style-src ${allowed(library)}`,
    `connect-src ${allowed(api, token)}`,
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
