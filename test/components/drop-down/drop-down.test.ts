import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DropDownController } from '../../../src/components/drop-down/drop-down.js';
import { dropDownStyles } from '../../../src/components/drop-down/drop-down.styles.js';
import { boxOnScreen } from '../../../src/core/element/on-screen.js';
import { press } from '../../support/press.js';

class DropDownHost extends LitElement {
  static override styles = [dropDownStyles];
  readonly told: string[] = [];
  readonly dropDown = new DropDownController(this, {
    anchor: () => this.anchor,
    box: () => this.box,
    onOpen: () => this.told.push('open'),
    onClose: (end) => this.told.push(end),
  });

  get anchor(): HTMLElement {
    return this.renderRoot.querySelector('.anchor')!;
  }

  get box(): HTMLElement {
    return this.renderRoot.querySelector('.drop-down')!;
  }

  get isShown(): boolean {
    return this.box.matches(':popover-open');
  }

  protected override render() {
    return html`<button class="anchor">Open</button>
      <div class="drop-down" popover="manual">
        <button class="inside">Inside</button>
        <p>Text</p>
      </div>`;
  }
}
customElements.define('test-drop-down-host', DropDownHost);

async function opened() {
  const host = await fixture<DropDownHost>(html`<test-drop-down-host></test-drop-down-host>`);
  host.renderRoot.querySelector('button')!.focus();
  host.dropDown.open();
  return host;
}

describe('a drop-down', () => {
  it('opens once, and closes once', async () => {
    const host = await opened();
    host.dropDown.open();
    expect([host.isShown, host.dropDown.isOpen]).to.deep.equal([true, true]);
    host.dropDown.close();
    host.dropDown.close();
    expect([host.isShown, host.dropDown.isOpen, host.told]).to.deep.equal([false, false, ['open', 'done']]);
  });

  it('closes with Escape, also when nothing has the focus, and the dialog around it does not', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><test-drop-down-host></test-drop-down-host></dialog>`);
    const host = dialog.querySelector<DropDownHost>('test-drop-down-host')!;
    dialog.showModal();
    host.dropDown.open();
    (document.activeElement as HTMLElement).blur();
    await press('Escape');
    expect([host.isShown, dialog.open, host.told]).to.deep.equal([false, true, ['open', 'escape']]);
    await press('Escape');
    expect(dialog.open).to.equal(false);
  });

  it('stays while something inside is pressed or has the focus', async () => {
    const host = await opened();
    const inside = host.renderRoot.querySelector<HTMLElement>('.inside')!;
    for (const part of [inside, host.renderRoot.querySelector('p')!])
      part.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    inside.focus();
    inside.blur();
    expect(host.isShown).to.equal(true);
  });

  it('closes when something else is pressed, or gets the focus', async () => {
    const host = await opened();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(host.told).to.deep.equal(['open', 'elsewhere']);
    host.dropDown.open();
    (await fixture<HTMLElement>(html`<button>After</button>`)).focus();
    expect([host.isShown, host.told.slice(2)]).to.deep.equal([false, ['open', 'elsewhere']]);
  });

  it('leaves nothing behind when its host is removed, and works again when it comes back', async () => {
    watchLeftovers();
    const host = await opened();
    const parent = host.parentElement!;
    host.remove();
    expect(leftovers()).to.deep.equal([]);
    expect(host.told).to.deep.equal(['open', 'done']);
    parent.append(host);
    host.dropDown.open();
    expect(host.isShown).to.equal(true);
    host.dropDown.close();
    forgetLeftovers();
  });

  it('goes above its anchor where there is no room below, and is no higher than what there is', async () => {
    const host = await opened();
    host.dropDown.close();
    host.style.setProperty('position', 'fixed');
    host.style.setProperty('inset', 'auto auto 0 0');
    host.box.style.setProperty('block-size', '200px');
    host.dropDown.open();
    const gap = host.anchor.getBoundingClientRect().top - host.box.getBoundingClientRect().bottom;
    expect(gap).to.be.within(3, 5);
    host.box.style.setProperty('block-size', '2000px');
    host.requestUpdate();
    await host.updateComplete;
    expect(host.box.getBoundingClientRect().top).to.be.at.least(0);
    expect(host.box.getBoundingClientRect().bottom).to.be.at.most(host.anchor.getBoundingClientRect().top);
  });

  it('follows its anchor when that moves', async () => {
    const host = await opened();
    host.style.setProperty('margin-block-start', '100px');
    host.style.setProperty('display', 'block');
    await nextFrame();
    await nextFrame();
    expect(host.box.getBoundingClientRect().top - host.anchor.getBoundingClientRect().bottom).to.be.within(3, 5);
  });

  for (const [property, value] of [
    ['zoom', '1.5'],
    ['transform', 'scale(.6)'],
  ] as const) {
    it(`is at its anchor inside what has ${property}: ${value}`, async () => {
      const host = await opened();
      host.dropDown.close();
      host.parentElement!.style.setProperty(property, value);
      host.dropDown.open();
      const [box, anchor] = [boxOnScreen(host.box), boxOnScreen(host.anchor)];
      expect(Math.abs(box.left - Math.max(anchor.left, 8))).to.be.lessThan(2);
      expect(box.top - anchor.bottom).to.be.within(2, 6);
    });
  }
});
