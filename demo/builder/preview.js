/** The page as it will look, with made-up data whatever the page will ask. */
import { byId, say } from './dom.js';
import { needed } from './catalog.js';
import { brandOf } from './plan.js';

/** A customer that the made-up data have. */
const somebody = 'customer-1';

/** An element's attributes in the preview: ids of real customers are not among the made-up ones. */
function previewed({ tag, attributes }) {
  const isAboutCustomer = 'customer-id' in attributes || needed[tag] === 'customer-id';
  return isAboutCustomer ? { ...attributes, 'customer-id': somebody } : attributes;
}

function write(element, attributes, kindOf) {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const text = kindOf(name) === 'switch' ? '' : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

function setToken(hub, name, value) {
  if (value) hub.style.setProperty(name, value);
  else hub.style.removeProperty(name);
}

/** @param {readonly object[]} known What is known of the elements. */
export function createPreview(known) {
  const hub = byId('preview');
  const stage = byId('stage');
  const shown = new Map();
  hub.addEventListener('hub-organization-launch', (event) => {
    event.preventDefault();
    say(hub.dataset.noOpen);
  });

  function elementOf(item) {
    if (!shown.has(item.id)) shown.set(item.id, document.createElement(item.tag));
    const { attributes } = known.find(({ tag }) => tag === item.tag);
    write(shown.get(item.id), previewed(item), (name) => attributes.find((one) => one.name === name)?.kind);
    return shown.get(item.id);
  }

  return {
    show(state, language) {
      hub.setAttribute('locale', state.locale || language);
      hub.setAttribute('theme', state.theme);
      hub.setAttribute('window-days', state.window);
      if (state.zone) hub.setAttribute('time-zone', state.zone);
      else hub.removeAttribute('time-zone');
      setToken(hub, '--hub-brand', brandOf(state));
      setToken(hub, '--hub-row-height', state.rows === '44' ? '' : `${state.rows}px`);
      stage.dataset.theme = state.theme;
      for (const [id, element] of shown) {
        if (state.elements.some((item) => item.id === id)) continue;
        element.remove();
        shown.delete(id);
      }
      state.elements.map(elementOf).forEach((element, place) => {
        if (hub.children[place] !== element) hub.insertBefore(element, hub.children[place] ?? null);
      });
    },
  };
}
