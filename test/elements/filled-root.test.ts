import { expect, fixture, html } from '@open-wc/testing';
import { allElements, define } from '../../src/all-elements.js';
import type { ElementState } from '../../src/core/element/hub-events.js';
import { configure, resetConfiguration } from '../../src/core/hub/page-settings.js';
import { PartnerHub } from '../../src/elements/partner-hub/partner-hub.js';
import { waitUntil } from '../support/wait-until.js';

/** In Firefox, what `setHTMLUnsafe` writes is ours a moment later. */
type Shown = HTMLElement & { readonly state?: ElementState };

const foreign = '<p class="foreign">not ours</p>';

/** What stands in an element, and in the parts that it is made of, that is not ours. */
function foreignIn(element: Element): string[] {
  const root = element.shadowRoot;
  if (!root) return [];
  const own = root.querySelector('.foreign') ? [element.localName] : [];
  return [...own, ...[...root.querySelectorAll('*')].flatMap(foreignIn)];
}

/** Whether it shows anything: an element that is blank has no height, or says nothing. */
const isAlive = (element: Shown) =>
  ![undefined, 'loading', 'idle'].includes(element.state) &&
  element.shadowRoot!.querySelector('.surface')!.childElementCount > 0;

describe('An element whose shadow root is not empty', () => {
  const { attachShadow } = Element.prototype;
  const tags = allElements.filter((element) => element !== PartnerHub).map(({ tag }) => tag);
  const attributes: Readonly<Record<string, string>> = {
    'kpi-card': 'metric="total-customers"',
    'customer-detail': 'customer-id="customer-1"',
    'customer-subscriptions': 'customer-id="customer-1"',
    'customer-trials': 'customer-id="customer-1"',
    'license-bar': `data='{"used":1,"assigned":2,"total":3}'`,
  };

  before(() => define());
  beforeEach(() => configure({ source: 'demo', locale: 'en' }));
  afterEach(() => {
    Element.prototype.attachShadow = attachShadow;
    resetConfiguration();
  });

  for (const tag of tags) {
    it(`comes alive over a declarative one, and shows nothing of it: ${tag}`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.setHTMLUnsafe(
        `<${tag} loading="eager" ${attributes[tag] ?? ''}><template shadowrootmode="open">${foreign}</template></${tag}>`,
      );
      const element = box.firstElementChild as Shown;
      await waitUntil(() => isAlive(element), `${tag} is ${element.state}`);
      expect(foreignIn(element)).to.deep.equal([]);
    });

    it(`comes alive, with all its parts, where attachShadow fills what it makes: ${tag}`, async () => {
      Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
        const root = attachShadow.call(this, init);
        root.append(Object.assign(document.createElement('p'), { className: 'foreign' }));
        return root;
      };
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.setHTMLUnsafe(`<${tag} loading="eager" ${attributes[tag] ?? ''}></${tag}>`);
      const element = box.firstElementChild as Shown;
      await waitUntil(() => isAlive(element), `${tag} is ${element.state}`);
      expect(foreignIn(element)).to.deep.equal([]);
    });
  }
});
