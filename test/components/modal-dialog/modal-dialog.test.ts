import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ConfirmDialog } from '../../../src/components/confirm-dialog/confirm-dialog.js';
import { ModalDialog } from '../../../src/components/modal-dialog/modal-dialog.js';
import type { CloseRequestEvent } from '../../../src/components/modal-dialog/modal-dialog.events.js';
import { register } from '../../../src/core/element/register.js';
import * as english from '../../../src/locales/en/overlay.js';
import { controls } from '../../../src/styles/controls.js';
import { surface } from '../../../src/styles/surface.js';
import { tokens } from '../../../src/styles/tokens.js';
import { emulate } from '../../support/page.js';
import { clickAt, focused, pageDialog, press } from '../overlay/overlay-fixture.js';
import { waitUntil } from '../../support/wait-until.js';

register(ModalDialog);
register(ConfirmDialog);

/** An element with a dialog, as its author would write it. */
class FormHost extends LitElement {
  static override styles = [tokens, surface, controls];
  @property({ type: Boolean }) isOpen = false;
  @property({ type: Boolean }) isDirty = false;
  @property({ attribute: false }) body: unknown = html`<label>Name <input /></label>`;
  @property({ attribute: false }) footer: unknown = html`<button slot="footer" class="button primary">Save</button>`;
  @property() theme = 'light';

  get dialog() {
    return this.renderRoot.querySelector('hub-modal-dialog')!;
  }

  get native() {
    return this.dialog.renderRoot.querySelector('dialog');
  }

  at<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found =
      this.renderRoot.querySelector<Found>(selector) ?? this.dialog.renderRoot.querySelector<Found>(selector);
    return found!;
  }

  async show() {
    this.at('#opener').focus();
    this.isOpen = true;
    await this.updateComplete;
    await this.dialog.updateComplete;
  }

  get settled() {
    return this.updateComplete.then(async () => this.dialog.updateComplete);
  }

  protected override render() {
    return html`<div class="surface ${this.theme}">
      <button id="opener" @click=${() => (this.isOpen = true)}>Edit tag</button>
      <hub-modal-dialog
        .open=${this.isOpen}
        .heading=${'Edit tag'}
        .text=${english.modalDialog}
        .dirty=${this.isDirty}
        @open-change=${(event: CustomEvent<{ open: boolean }>) => (this.isOpen = event.detail.open)}
      >
        ${this.isOpen ? this.body : nothing} ${this.isOpen ? this.footer : nothing}
      </hub-modal-dialog>
    </div>`;
  }
}
customElements.define('test-form-host', FormHost);

/** An element whose field is drawn a moment after it came. */
class LateField extends LitElement {
  protected override async scheduleUpdate() {
    await Promise.resolve();
    await Promise.resolve();
    return super.scheduleUpdate();
  }

  protected override render() {
    return html`<input aria-label="Late" />`;
  }
}
customElements.define('test-late-field', LateField);

async function formHost(properties: Partial<FormHost> = {}): Promise<FormHost> {
  const host = await fixture<FormHost>(html`<test-form-host></test-form-host>`);
  Object.assign(host, properties);
  await host.updateComplete;
  return host;
}

/** A dialog in which something was typed. */
async function dirtyHost(): Promise<FormHost> {
  const host = await formHost();
  await host.show();
  await sendKeys({ type: 'Pilot' });
  host.isDirty = true;
  await host.settled;
  return host;
}

const question = (host: FormHost) => host.dialog.renderRoot.querySelector('[part="question"]');

describe('modal dialog', () => {
  afterEach(() => emulate({}));

  it('opens over the page, named by its heading, and is accessible', async () => {
    const host = await formHost();
    expect(host.native).to.equal(null);
    await host.show();
    expect(host.native!.matches(':modal')).to.equal(true);
    expect(host.native!.getAttribute('aria-labelledby')).to.equal(host.at('.heading').id);
    expect(host.at('.heading').textContent).to.equal('Edit tag');
    await expect(host.dialog).to.be.accessible();
  });

  it('is accessible in the dark, with the question about changes', async () => {
    const host = await formHost({ theme: 'dark' });
    await host.show();
    host.isDirty = true;
    await host.settled;
    host.dialog.requestClose();
    await host.settled;
    await emulate({ reducedMotion: 'reduce' });
    await expect(host.dialog).to.be.accessible();
  });

  it('begins in the first field', async () => {
    const host = await formHost({ body: html`<a href="#help">Help</a><input aria-label="Name" /><input />` });
    await host.show();
    expect(focused()).to.equal('Name');
  });

  it('begins in a field that draws itself a moment later', async () => {
    const host = await formHost({ body: html`<test-late-field></test-late-field>` });
    await host.show();
    await waitUntil(() => focused() === 'Late');
  });

  it('begins at its heading when there is no field, and where the author marked it', async () => {
    const host = await formHost({ body: html`<p>Nothing to fill in.</p>` });
    await host.show();
    await nextFrame();
    expect(focused()).to.equal('Edit tag');
    host.isOpen = false;
    await host.settled;
    host.body = html`<input /><button autofocus>Here</button>`;
    await host.show();
    expect(focused()).to.equal('Here');
  });

  for (const [how, close] of [
    ['Escape', () => press('Escape')],
    ['the button in its corner', (host: FormHost) => host.at('[part="close-button"]').click()],
    ['a press beside it', () => clickAt(5, 5)],
    ['its author', (host: FormHost) => void (host.isOpen = false)],
  ] as const) {
    it(`is closed by ${how}, and gives the focus back`, async () => {
      const host = await formHost();
      await host.show();
      await close(host);
      await host.settled;
      expect(host.native).to.equal(null);
      expect(host.isOpen).to.equal(false);
      expect(focused()).to.equal('Edit tag');
    });
  }

  it('gives the focus to what is nearest when the opener is gone', async () => {
    const page = await fixture(html`<section><button>Add tag</button></section>`);
    const host = await formHost();
    page.append(host);
    await host.show();
    host.at('#opener').remove();
    await press('Escape');
    await host.settled;
    expect(focused()).to.equal('Add tag');
  });

  it('gives the focus to the successor of a recycled opener', async () => {
    const page = await fixture(html`<section><button>Edit tag, in its new row</button></section>`);
    const host = await formHost();
    host.dialog.successor = () => page.querySelector('button');
    await host.show();
    await press('Escape');
    await host.settled;
    expect(focused()).to.equal('Edit tag, in its new row');
  });

  it('is not closed by a selection that ends beside it', async () => {
    const host = await formHost();
    await host.show();
    const { left, top } = host.at('.heading').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 10] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [5, 5] });
    await sendMouse({ type: 'up' });
    expect(host.isOpen).to.equal(true);
  });

  it('closes one thing with a press beside it: what is open above it, or itself', async () => {
    const host = await formHost({
      body: html`<button popovertarget="menu">More</button>
        <p popover id="menu">Menu</p>`,
    });
    await host.show();
    const { openOverlay } = await import('../../../src/components/overlay/open-overlay.js');
    const menu = host.at('#menu');
    menu.showPopover();
    const overlay = openOverlay({ element: menu, close: () => menu.hidePopover() });
    menu.addEventListener('beforetoggle', () => overlay.end(), { once: true });
    await clickAt(5, 5);
    expect([host.isOpen, menu.matches(':popover-open')]).to.deep.equal([true, false]);
    await clickAt(5, 5);
    expect(host.isOpen).to.equal(false);
  });

  it('can be kept open by its author, who hears why it should close', async () => {
    const host = await formHost();
    const reasons: string[] = [];
    host.dialog.addEventListener('close-request', (event) => {
      reasons.push((event as CloseRequestEvent).detail.reason);
      event.preventDefault();
    });
    await host.show();
    await press('Escape');
    await clickAt(5, 5);
    host.at('[part="close-button"]').click();
    await host.settled;
    expect(reasons).to.deep.equal(['escape', 'backdrop', 'button']);
    expect(host.native!.open).to.equal(true);
  });

  it('never closes a dialog of the page in which it is', async () => {
    const host = await formHost();
    const page = pageDialog(host);
    await host.show();
    await press('Escape');
    await host.settled;
    expect([host.isOpen, page.open, focused()]).to.deep.equal([false, true, 'Edit tag']);
    await press('Escape');
    expect(page.open).to.equal(false);
    page.remove();
  });

  it('keeps what is typed inside from the shortcuts of the page', async () => {
    const host = await formHost();
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, hear);
    await host.show();
    await sendKeys({ type: 'n' });
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, hear);
    expect(host.at<HTMLInputElement>('input').value).to.equal('n');
    expect(heard).to.deep.equal([]);
  });

  it('takes nothing from a key that went down before it opened', async () => {
    const host = await formHost();
    host.at('#opener').addEventListener('keydown', () => (host.isOpen = true), { once: true });
    host.at('#opener').focus();
    await sendKeys({ down: 'n' });
    await sendKeys({ down: 'n' });
    await sendKeys({ up: 'n' });
    await sendKeys({ press: 'o' });
    expect(host.at<HTMLInputElement>('input').value).to.equal('o');
  });

  for (const place of [
    { 'content-visibility': 'auto' },
    { contain: 'strict', width: '40px', height: '40px' },
    { transform: 'scale(0.5)', overflow: 'hidden', height: '30px' },
    { filter: 'blur(2px)', opacity: '0.2' },
  ]) {
    it(`lies over everything from inside a box with ${Object.keys(place)[0]}`, async () => {
      const host = await formHost();
      for (const [name, value] of Object.entries(place) as [string, string][]) host.style.setProperty(name, value);
      await host.show();
      await Promise.all(host.native!.getAnimations().map(async ({ finished }) => finished));
      const { left, right, top, width } = host.native!.getBoundingClientRect();
      expect(Math.abs(left - (document.documentElement.clientWidth - right))).to.be.lessThan(1.5);
      expect(width).to.equal(560);
      const hit = host.dialog.renderRoot as ShadowRoot;
      expect(hit.elementFromPoint(left + 30, top + 30)?.closest('dialog')).to.equal(host.native);
    });
  }

  it('is a sheet over the whole window where that is narrow, and scrolls inside', async () => {
    const text = 'The contents of a long form. '.repeat(200);
    const host = await formHost({ body: html`<p>${text}</p>` });
    await emulate({ reducedMotion: 'reduce' });
    await setViewport({ width: 320, height: 560 });
    await host.show();
    const { left, top, width, height } = host.native!.getBoundingClientRect();
    expect([left, top, width, height]).to.deep.equal([0, 0, 320, 560]);
    expect(host.native!.scrollHeight).to.be.greaterThan(560);
    expect(host.native!.scrollWidth).to.equal(320);
    const save = host.at('button.primary').getBoundingClientRect();
    expect(save.bottom).to.be.lessThan(560);
    await setViewport({ width: 800, height: 600 });
  });

  it('moves only for those who have nothing against it', async () => {
    const host = await formHost();
    await host.show();
    expect(host.native!.getAnimations().length).to.equal(1);
    host.isOpen = false;
    await host.settled;
    await emulate({ reducedMotion: 'reduce' });
    await host.show();
    expect(host.native!.getAnimations({ subtree: true })).to.deep.equal([]);
  });

  it('is modal again after it was moved in the page', async () => {
    const host = await formHost();
    await host.show();
    document.body.append(host);
    await host.settled;
    expect(host.native!.matches(':modal')).to.equal(true);
    expect(focused()).to.equal('input');
    host.remove();
  });

  it('leaves nothing behind, neither after a hundred times nor when it is removed while it is open', async () => {
    const host = await formHost();
    await host.show();
    host.isOpen = false;
    await host.settled;
    const nodes = () => host.dialog.renderRoot.querySelectorAll('*').length;
    const before = nodes();
    watchLeftovers();
    for (let time = 0; time < 100; time += 1) {
      await host.show();
      host.isOpen = false;
      await host.settled;
    }
    expect(nodes()).to.equal(before);
    await host.show();
    host.remove();
    expect(leftovers()).to.deep.equal([]);
    forgetLeftovers();
    expect(document.elementFromPoint(5, 5)?.localName).not.to.equal('dialog');
  });
});

describe('modal dialog with changes', () => {
  for (const [how, close] of [
    ['Escape', () => press('Escape')],
    ['the button in its corner', (host: FormHost) => host.at('[part="close-button"]').click()],
    ['a press beside it', () => clickAt(5, 5)],
  ] as const) {
    it(`asks when ${how} would lose them, and goes on where it was`, async () => {
      const host = await dirtyHost();
      await close(host);
      await host.settled;
      expect(question(host)!.textContent).to.contain('Your changes are not saved.');
      expect(focused()).to.equal('Keep editing');
      await press('Enter');
      await host.settled;
      expect(question(host)).to.equal(null);
      expect(host.at<HTMLInputElement>('input').value).to.equal('Pilot');
      expect(focused()).to.equal('input');
    });
  }

  it('is not lost by pressing Escape again and again', async () => {
    const host = await dirtyHost();
    for (let time = 0; time < 4; time += 1) {
      await press('Escape');
      await host.settled;
      expect(Boolean(question(host))).to.equal(time % 2 === 0);
    }
    expect([host.isOpen, host.at<HTMLInputElement>('input').value]).to.deep.equal([true, 'Pilot']);
  });

  it('is not lost to a browser that closes it without asking', async () => {
    const host = await dirtyHost();
    const closed = oneEvent(host.native!, 'close');
    host.native!.close();
    await closed;
    await host.settled;
    expect(host.native!.matches(':modal')).to.equal(true);
    expect(focused()).to.equal('Keep editing');
    expect(host.at<HTMLInputElement>('input').value).to.equal('Pilot');
  });

  it('closes when they are discarded', async () => {
    const host = await dirtyHost();
    await press('Escape');
    await press('Tab');
    expect(focused()).to.equal('Discard changes');
    await press('Enter');
    await host.settled;
    expect([host.isOpen, focused()]).to.deep.equal([false, 'Edit tag']);
  });

  it('asks no more when somebody types on, or when they are saved', async () => {
    const host = await dirtyHost();
    await press('Escape');
    await host.settled;
    host.at('input').focus();
    await sendKeys({ type: '!' });
    await host.settled;
    expect(question(host)).to.equal(null);
    await press('Escape');
    await host.settled;
    host.isDirty = false;
    await host.settled;
    expect(question(host)).to.equal(null);
  });

  it('asks nothing when Escape cancels a confirmation above it', async () => {
    const host = await dirtyHost();
    const confirm = document.createElement('hub-confirm-dialog');
    confirm.text = english.confirmDialog;
    host.renderRoot.append(confirm);
    const answer = confirm.ask({ heading: 'Send it?', message: 'To 3 administrators.', confirmLabel: 'Send' });
    await confirm.updateComplete;
    expect(focused()).to.equal('Cancel');
    await press('Escape');
    expect([await answer, host.isOpen, question(host), focused()]).to.deep.equal([false, true, null, 'input']);
  });

  it('is not answered by a key that is held down', async () => {
    const host = await dirtyHost();
    host.at('[part="close-button"]').focus();
    for (let time = 0; time < 3; time += 1) {
      await sendKeys({ down: 'Enter' });
      await host.settled;
      expect(focused()).to.equal('Keep editing');
    }
    await sendKeys({ up: 'Enter' });
    expect(question(host)).to.exist;
  });
});
