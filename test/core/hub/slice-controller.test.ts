import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import type { Basis } from '../../../src/core/element/element-state.js';
import { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import type { Hub } from '../../../src/core/hub/hub.js';
import { createHub } from '../../../src/core/hub/hub.js';
import type { Slice } from '../../../src/core/hub/slice.js';
import { SliceController } from '../../../src/core/hub/slice-controller.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { waitUntil } from '../../support/wait-until.js';

const color: Slice<string> = { name: 'color', initial: 'red' };
const size: Slice<number> = { name: 'size', initial: 1 };
const unread: Slice<string> = { name: 'unread', initial: '' };

/** Says a color, and counts how often it draws. */
class ColorProbe extends HubElement<never> {
  static override readonly tag: string = 'color-probe';
  readonly color = new SliceController(this, color);
  draws = 0;

  get says(): string | undefined {
    return this.renderRoot.querySelector('b')?.textContent;
  }

  protected override get basis(): Basis<never> {
    return {};
  }

  protected override render() {
    this.draws += 1;
    return template`<b>${this.color.value}</b>`;
  }
}

/** Says a size. */
class SizeProbe extends ColorProbe {
  static override readonly tag: string = 'size-probe';
  readonly size = new SliceController(this, size);

  protected override render() {
    this.draws += 1;
    return template`<b>${this.size.value}</b>`;
  }
}

/** Reads nothing that elements tell each other. */
class DeafProbe extends HubElement<never> {
  static override readonly tag: string = 'deaf-probe';
  draws = 0;

  protected override get basis(): Basis<never> {
    return {};
  }

  protected override render() {
    this.draws += 1;
    return template`<b>deaf</b>`;
  }
}

type Probe = ColorProbe | DeafProbe;

const settled = async (...probes: readonly Probe[]) => {
  await waitUntil(() => probes.every(({ draws }) => draws > 0));
  await Promise.all(probes.map((probe) => probe.updateComplete));
};
/** How often each of them draws while `act` runs. */
async function drawsDuring(probes: readonly Probe[], act: () => void): Promise<number[]> {
  const before = probes.map(({ draws }) => draws);
  act();
  await Promise.all(probes.map((probe) => probe.updateComplete));
  return probes.map(({ draws }, place) => draws - before[place]!);
}

describe('SliceController', () => {
  let hub: Hub;
  before(() => [ColorProbe, SizeProbe, DeafProbe, PartnerHub].forEach((element) => register(element)));
  beforeEach(() => (hub = createHub()));
  afterEach(() => hub.close());

  async function probes() {
    const box = await fixture(html`
      <div>
        <color-probe .hub=${hub}></color-probe><size-probe .hub=${hub}></size-probe
        ><deaf-probe .hub=${hub}></deaf-probe>
      </div>
    `);
    const all = [...box.children] as [ColorProbe, SizeProbe, DeafProbe];
    await settled(...all);
    return all;
  }

  it('redraws the elements that read a slice when it changes, and no others', async () => {
    const all = await probes();
    expect(await drawsDuring(all, () => hub.set(color, 'blue'))).to.deep.equal([1, 1, 0]);
    expect(all[0].says).to.equal('blue');
    expect(await drawsDuring(all, () => hub.set(size, 2))).to.deep.equal([0, 1, 0]);
    expect(all[1].says).to.equal('2');
    expect(await drawsDuring(all, () => hub.set(unread, 'x'))).to.deep.equal([0, 0, 0]);
  });

  it('draws once for several changes at once, and not for the same value again', async () => {
    const all = await probes();
    const changes = () => ['a', 'b', 'c'].forEach((value) => hub.set(color, value));
    expect(await drawsDuring(all, changes)).to.deep.equal([1, 1, 0]);
    expect(await drawsDuring(all, () => hub.set(color, 'c'))).to.deep.equal([0, 0, 0]);
  });

  it('listens once for as long as its element stays with a hub', async () => {
    let listens = 0;
    const { watch } = hub;
    hub.watch = (...given) => ((listens += 1), watch.apply(hub, given as never));
    const [probe] = await probes();
    const before = listens;
    for (const value of ['a', 'b']) {
      hub.set(color, value);
      await probe.updateComplete;
    }
    expect([before, listens]).to.deep.equal([3, 3]);
  });

  it('tells the other elements of the hub, and those of no other hub', async () => {
    const box = await fixture(html`
      <div>
        <partner-hub><color-probe></color-probe><color-probe></color-probe></partner-hub>
        <partner-hub><color-probe></color-probe></partner-hub>
      </div>
    `);
    const [one, beside, apart] = box.querySelectorAll<ColorProbe>('color-probe');
    await settled(one!, beside!, apart!);
    expect(await drawsDuring([one!, beside!, apart!], () => one!.color.set('blue'))).to.deep.equal([1, 1, 0]);
    expect([one!.says, beside!.says, apart!.says]).to.deep.equal(['blue', 'blue', 'red']);
  });

  it('goes with its element from one hub to another', async () => {
    const [probe] = await probes();
    const other = createHub();
    other.set(color, 'green');
    probe.hub = other;
    await probe.updateComplete;
    expect(probe.says).to.equal('green');
    expect(await drawsDuring([probe], () => hub.set(color, 'blue'))).to.deep.equal([0]);
    expect(await drawsDuring([probe], () => other.set(color, 'gray'))).to.deep.equal([1]);
    other.close();
  });

  it('has the initial value and says nothing to anybody while its element is in no page', () => {
    const probe = document.createElement('color-probe') as ColorProbe;
    probe.hub = hub;
    probe.color.set('blue');
    expect([probe.color.value, hub.get(color)]).to.deep.equal(['red', 'red']);
  });

  it('hears nothing any more when its element left the page, and catches up when it comes back', async () => {
    const [probe] = await probes();
    const place = probe.parentElement!;
    probe.remove();
    await probe.updateComplete;
    hub.set(color, 'blue');
    expect(probe.isUpdatePending).to.equal(false);
    place.append(probe);
    await probe.updateComplete;
    expect(probe.says).to.equal('blue');
    expect(await drawsDuring([probe], () => hub.set(color, 'green'))).to.deep.equal([1]);
  });
});
