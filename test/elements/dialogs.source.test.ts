import { expect } from '@open-wc/testing';
import { createHub } from '../../src/core/hub/hub.js';
import type { Hub } from '../../src/core/hub/hub.js';
import { register } from '../../src/core/element/register.js';
import { answers, opened, openers, openings, until } from '../support/openings.js';
import type { Opening } from '../support/openings.js';
import { ScriptedSource } from '../support/scripted-source.js';

/** Names of customers, tags and administrators that are open to read anywhere in an element. */
const names = /Vroege Vogel|vip|Ada/;

/** All text inside an element, through shadow roots. */
function textIn(node: Node): string {
  const own = node instanceof Element && node.shadowRoot ? textIn(node.shadowRoot) : '';
  if (node instanceof HTMLStyleElement) return '';
  return own + (node.nodeType === Node.TEXT_NODE ? node.textContent : [...node.childNodes].map(textIn).join(' '));
}

describe('What a person has opened', () => {
  const left: { remove(): void }[] = [];
  before(() => openers.forEach((element) => register(element)));
  afterEach(() => left.splice(0).forEach((one) => one.remove()));

  const sourceOf = () => new ScriptedSource(({ name }) => answers[name]);

  /** Opens it in an element of a hub. */
  async function openedIn(opening: Opening) {
    const source = sourceOf();
    const hub: Hub = createHub({ source });
    const element = document.createElement(opening.tag);
    Object.assign(element, { hub, locale: 'en', ...opening.properties });
    document.body.append(element);
    left.push(element, { remove: () => hub.close() });
    await opened(element, opening);
    return { element, hub, source, isOpen: () => opening.isOpen(element.shadowRoot!) };
  }

  for (const [what, opening] of Object.entries(openings)) {
    it(`is closed with another source, and nothing is changed there: ${what}`, async () => {
      const { hub, isOpen, source } = await openedIn(opening);
      const other = sourceOf();
      hub.configure({ source: other });
      await until(() => !isOpen(), 'it closes');
      expect([source.changes, other.changes]).to.deep.equal([[], []]);
    });

    it(`is closed when the visitor signs out, and names nobody any more: ${what}`, async () => {
      const { hub, isOpen, element, source } = await openedIn(opening);
      const heard: string[] = [];
      for (const type of ['hub-error', 'hub-notice']) element.addEventListener(type, () => heard.push(type));
      hub.logout();
      await until(() => !isOpen(), 'it closes');
      await until(() => !names.test(textIn(element)), 'no name is left');
      expect([heard, source.changes]).to.deep.equal([[], []]);
    });
  }
});
