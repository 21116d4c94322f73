/** Elements in few words; no markup as text, so that strict pages have nothing to refuse. */

/**
 * @param {string} tag
 * @param {object} [properties] Set as properties; `data` and `aria` take objects, the latter with the names behind `aria-`.
 * @param {...(Node | string)} children
 */
export function make(tag, { data = {}, aria = {}, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  Object.assign(element.dataset, data);
  for (const [name, value] of Object.entries(aria)) element.setAttribute(`aria-${name}`, value);
  element.append(...children);
  return element;
}

export const byId = (id) => document.getElementById(id);

let silence;

/** Says what has happened, to eyes and to screen readers, for a while. */
export function say(text) {
  clearTimeout(silence);
  byId('said').textContent = text;
  silence = setTimeout(() => (byId('said').textContent = ''), 10_000);
}
