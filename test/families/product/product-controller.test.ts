import { expect, fixture, html } from '@open-wc/testing';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import type { DisplaySettings, Product } from '../../../src/core/hub/settings.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { ProductController } from '../../../src/families/product/product-controller.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** The smallest element whose figures are of one product. */
class ProductProbe extends HubElement<never> {
  static override readonly tag: string = 'product-probe';
  static override properties = { product: {} };
  declare product?: Product;
  readonly controller = new ProductController(this);
  override get ownSettings(): DisplaySettings {
    return { ...super.ownSettings, product: this.product };
  }
  protected override get basis(): Basis<never> {
    return {};
  }
  protected override render() {
    return html`<p .textContent=${this.controller.value}></p>`;
  }
}

describe('ProductController', () => {
  before(() => [PartnerHub, ProductProbe].forEach((element) => register(element)));

  /** Two probes of one hub. */
  async function two(attributes: { product?: Product } = {}) {
    const hub = await fixture<PartnerHub>(html`<partner-hub .source=${new ScriptedSource()}></partner-hub>`);
    Object.assign(hub, attributes);
    const probes = [0, 1].map(() => document.createElement('product-probe') as ProductProbe) as [
      ProductProbe,
      ProductProbe,
    ];
    hub.append(...probes);
    await waitUntil(() => probes.every(({ renderRoot }) => renderRoot?.textContent.trim()));
    return { hub, probes };
  }
  const drawn = (probes: readonly ProductProbe[]) => Promise.all(probes.map(({ updateComplete }) => updateComplete));
  const shown = async (probes: readonly ProductProbe[]) => {
    await drawn(probes);
    return probes.map(({ renderRoot }) => renderRoot.textContent.trim());
  };

  it('shows Meetings where nobody says anything', async () => {
    const { probes } = await two();
    expect(await shown(probes)).to.deep.equal(['meetings', 'meetings']);
    expect(probes[0].controller.chosen).to.equal(undefined);
  });

  it('shows what the provider says, until somebody chooses', async () => {
    const { probes } = await two({ product: 'calling' });
    expect(await shown(probes)).to.deep.equal(['calling', 'calling']);
    probes[0].controller.show('meetings');
    expect(await shown(probes)).to.deep.equal(['meetings', 'meetings']);
  });

  it('shows what was chosen in every element of the hub, and in no other hub', async () => {
    const { probes } = await two();
    const { probes: others } = await two();
    probes[0].controller.show('calling');
    expect(await shown([...probes, ...others])).to.deep.equal(['calling', 'calling', 'meetings', 'meetings']);
    expect(probes[1].controller.chosen).to.equal('calling');
  });

  it('shows a product of the element’s own, whatever is chosen, and follows again without one', async () => {
    const { probes } = await two();
    probes[0].product = 'meetings';
    probes[1].controller.show('calling');
    expect(await shown(probes)).to.deep.equal(['meetings', 'calling']);
    probes[0].product = undefined;
    expect(await shown(probes)).to.deep.equal(['calling', 'calling']);
  });

  it('hears of nothing any more when its element left the page, and knows what is chosen when it comes back', async () => {
    const { hub, probes } = await two();
    probes[1].remove();
    probes[0].controller.show('calling');
    await drawn(probes);
    expect(probes[1].renderRoot.textContent.trim()).to.equal('meetings');
    hub.append(probes[1]);
    expect(await shown(probes)).to.deep.equal(['calling', 'calling']);
  });
});
