import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { ProductSwitch } from '../../../src/elements/product-switch/product-switch.js';
import { waitUntil } from '../../support/wait-until.js';

const textOf = (element: Element) => element.shadowRoot!.querySelector('[role=radiogroup]')?.getAttribute('aria-label');

// The only test of its file: here no language but English has been loaded before.
describe('The first language', () => {
  it('is the only one that a visitor sees, also while it is on its way', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    register(ProductSwitch);
    const element = document.createElement('product-switch');
    Object.assign(element, { source: 'demo', locale: 'nl', messages: { nl: { productSwitch: { label: 'Keuze' } } } });
    const seen: unknown[] = [];
    box.append(element);
    new MutationObserver(() => seen.push(textOf(element))).observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    await element.updateComplete;
    expect(textOf(element)).to.equal(undefined);
    await waitUntil(() => textOf(element) === 'Keuze');
    expect(new Set(seen.filter((label) => label !== undefined))).to.deep.equal(new Set(['Keuze']));
  });
});
