import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { register } from '../../../src/core/element/register.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { ProductSwitch } from '../../../src/elements/product-switch/product-switch.js';
import { shownProduct } from '../../../src/families/product/shown-product.js';
import { waitUntil } from '../../support/wait-until.js';

const choice = (element: ProductSwitch, product: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-product="${product}"]`)!;
const checked = (element: ProductSwitch) =>
  element.shadowRoot!.querySelector<HTMLElement>('[aria-checked="true"]')!.dataset['product'];

const drawn = (element: ProductSwitch) => waitUntil(() => choice(element, 'meetings'));

async function inHub(attributes: { product?: 'meetings' | 'calling'; value?: string } = {}) {
  const hub = await fixture<PartnerHub>(html`
    <partner-hub source="demo" .product=${attributes.product}
      ><product-switch .value=${attributes.value as never}></product-switch
    ></partner-hub>
  `);
  const element = hub.querySelector('product-switch')!;
  await drawn(element);
  return { hub, element };
}

describe('product-switch', () => {
  before(() => {
    register(PartnerHub);
    register(ProductSwitch);
  });

  it('starts with the product of its hub and is accessible', async () => {
    const { element } = await inHub({ product: 'calling' });
    expect(checked(element)).to.equal('calling');
    expect(element.state).to.equal('ready');
    await expect(element).to.be.accessible();
  });

  it('tells the hub and the page what was chosen', async () => {
    const { hub, element } = await inHub();
    setTimeout(() => choice(element, 'calling').click());
    const event = await oneEvent(hub, 'hub-product-change');
    expect(event.detail).to.deep.equal({ product: 'calling' });
    expect(hub.hub.get(shownProduct)).to.equal('calling');
    await element.updateComplete;
    expect(checked(element)).to.equal('calling');
    expect(element.value).to.equal('calling');
  });

  it('works with the arrow keys, as a group of radio buttons does', async () => {
    const { hub, element } = await inHub();
    choice(element, 'meetings').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(hub.hub.get(shownProduct)).to.equal('calling');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(choice(element, 'calling'));
  });

  it('can be set by the page', async () => {
    const { hub, element } = await inHub({ value: 'calling' });
    expect(hub.hub.get(shownProduct)).to.equal('calling');
    element.value = 'meetings';
    await element.updateComplete;
    expect(hub.hub.get(shownProduct)).to.equal('meetings');
  });

  it('reports a product that it does not know, and shows the hub’s', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const hub = await fixture<PartnerHub>(
      html`<partner-hub source="demo" product="calling"><product-switch value="chat"></product-switch></partner-hub>`,
    );
    const element = hub.querySelector('product-switch')!;
    await drawn(element);
    console.warn = warn;
    expect(checked(element)).to.equal('calling');
    expect(warnings).to.deep.equal([
      'partner-hub-elements: <product-switch value="chat"> counts as absent. It takes meetings or calling.',
    ]);
  });

  it('starts with what the page’s address or another element of the hub says, rather than with its attribute', async () => {
    const hub = await fixture<PartnerHub>(html`<partner-hub source="demo"></partner-hub>`);
    hub.hub.set(shownProduct, 'calling');
    const element = Object.assign(document.createElement('product-switch'), { value: 'meetings' as const });
    hub.append(element);
    await drawn(element);
    expect([checked(element), element.value, hub.hub.get(shownProduct)]).to.deep.equal([
      'calling',
      'calling',
      'calling',
    ]);
  });

  it('says nothing to its hub until somebody chooses: the hub’s own product stays', async () => {
    const { hub, element } = await inHub({ product: 'calling' });
    expect(hub.hub.get(shownProduct)).to.equal(undefined);
    hub.product = 'meetings';
    await waitUntil(() => checked(element) === 'meetings');
  });

  it('keeps two switches of one hub in step', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub source="demo"><product-switch></product-switch><product-switch></product-switch></partner-hub>
    `);
    const [one, two] = hub.querySelectorAll('product-switch');
    await Promise.all([drawn(one!), drawn(two!)]);
    choice(one!, 'calling').click();
    await two!.updateComplete;
    expect(checked(two!)).to.equal('calling');
    choice(two!, 'meetings').click();
    await one!.updateComplete;
    expect(checked(one!)).to.equal('meetings');
    expect([one!.value, two!.value]).to.deep.equal(['meetings', 'meetings']);
  });
});
