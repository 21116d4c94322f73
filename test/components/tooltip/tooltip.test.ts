import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { Tooltip, tip } from '../../../src/components/tooltip/tooltip.js';
import { distort, distortions, seen } from '../../support/distortions.js';
import { translatePage } from '../../support/page-translator.js';
import { waitUntil } from '../../support/wait-until.js';

class TipHost extends LitElement {
  @property() words = 'How it is computed';
  tooltip = new Tooltip(this, (element) =>
    element.classList.contains('found') ? { anchor: element as HTMLElement, content: 'Found by the host' } : undefined,
  );

  protected override render() {
    return html`<button id="one" aria-describedby="hint" ${tip(this.words)}><b>One</b></button>
      <button id="two" ${tip(html`<em>Two</em> figures`)}>Two</button>
      <button id="three" class="found">Three</button>
      <button id="none">None</button>
      <span id="hint" hidden>Hint</span>`;
  }
}
customElements.define('test-tip-host', TipHost);

async function tipHost() {
  const host = await fixture<TipHost>(html`<test-tip-host></test-tip-host>`);
  const at = (id: string) => host.renderRoot.querySelector<HTMLElement>(`#${id}`)!;
  const box = () => host.renderRoot.querySelector<HTMLElement>('[part="tooltip"][role="tooltip"]');
  return { host, at, box };
}

async function hover(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

const tap = (element: Element) =>
  element.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch', bubbles: true, composed: true }));

describe('Tooltip', () => {
  it('brings its look into an element with its first box, once', async () => {
    const { host, at, box } = await tipHost();
    const sheets = () => (host.renderRoot as ShadowRoot).adoptedStyleSheets.length;
    const before = sheets();
    await host.tooltip.show({ anchor: at('one'), content: 'First' });
    expect(getComputedStyle(box()!).maxInlineSize).to.equal('320px');
    await host.tooltip.show({ anchor: at('two'), content: 'Second' });
    expect(sheets()).to.equal(before + 1);
    host.tooltip.hide();
  });

  afterEach(() => sendMouse({ type: 'move', position: [700, 590] }));

  it('opens when the pointer rests on its anchor, stays while it is hovered itself, and closes afterwards', async () => {
    const { at, box } = await tipHost();
    await hover(at('one'));
    await waitUntil(() => box());
    expect(box()!.textContent).to.equal('How it is computed');
    await hover(box()!);
    await waitUntil(() => box()!.matches(':hover'));
    await sendMouse({ type: 'move', position: [700, 590] });
    await waitUntil(() => !box());
  });

  it('describes its anchor beside what describes it already, and is accessible', async () => {
    const { host, at, box } = await tipHost();
    at('one').focus();
    await sendKeys({ press: 'Shift' });
    await host.tooltip.show({ anchor: at('one'), content: 'How it is computed' });
    expect(at('one').getAttribute('aria-describedby')).to.equal(`hint ${box()!.id}`);
    await expect(host).to.be.accessible();
    host.tooltip.hide();
    expect(at('one').getAttribute('aria-describedby')).to.equal('hint');
  });

  it('follows the keyboard focus, also to an anchor that the host finds, and closes with Escape', async () => {
    const { at, box } = await tipHost();
    await sendKeys({ press: 'Tab' });
    at('two').focus();
    expect(box()!.querySelector('em')!.textContent).to.equal('Two');
    at('three').focus();
    expect(box()!.textContent).to.equal('Found by the host');
    await sendKeys({ press: 'Escape' });
    expect(box()).to.equal(null);
    at('one').focus();
    expect(box()).to.exist;
    at('none').focus();
    expect(box()).to.equal(null);
  });

  it('says again what Escape closed when its button is pressed, and nothing by other keys', async () => {
    const { at, box } = await tipHost();
    at('two').focus();
    for (const key of ['Enter', 'Space']) {
      await waitUntil(box);
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Shift' });
      expect(box()).to.equal(null);
      await sendKeys({ press: key });
      expect(box()!.textContent).to.contain('Two figures');
    }
  });

  it('opens by a tap, closes by a second one and by a tap elsewhere', async () => {
    const { at, box } = await tipHost();
    tap(at('one').querySelector('b')!);
    expect(box()!.matches(':popover-open')).to.equal(true);
    tap(at('one'));
    expect(box()).to.equal(null);
    tap(at('two'));
    expect(box()!.textContent).to.equal('Two figures');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(box()).to.equal(null);
  });

  it('stays inside the window wherever its anchor is', async () => {
    const { host, at, box } = await tipHost();
    const content = 'A long explanation of how this figure is computed. '.repeat(8);
    const places = [
      ['0px', '0px'],
      ['calc(100vw - 60px)', '0px'],
      ['0px', 'calc(100vh - 30px)'],
      ['calc(100vw - 60px)', 'calc(100vh - 30px)'],
    ] as const;
    at('one').style.position = 'fixed';
    for (const [left, top] of places) {
      Object.assign(at('one').style, { left, top });
      await host.tooltip.show({ anchor: at('one'), content });
      const anchor = at('one').getBoundingClientRect();
      const { left: x, right, top: y, bottom } = box()!.getBoundingClientRect();
      expect([x >= 0, right <= innerWidth, y >= 0, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
      expect(bottom <= anchor.top || y >= anchor.bottom).to.equal(true);
    }
  });

  it('leaves nothing behind when its host is removed, and works again when it comes back', async () => {
    const { host, at, box } = await tipHost();
    await host.tooltip.show({ anchor: at('one'), content: 'x' });
    const parent = host.parentElement!;
    host.remove();
    expect(box()).to.equal(null);
    expect(at('one').getAttribute('aria-describedby')).to.equal('hint');
    parent.append(host);
    tap(at('two'));
    expect(box()).to.exist;
  });

  it('says the words of its host, also when they change while it is open, and whatever a page translator did', async () => {
    const { host, at, box } = await tipHost();
    tap(at('one'));
    translatePage(host.renderRoot);
    expect(box()!.textContent).to.equal('«How it is computed»');
    host.words = 'Hoe het wordt berekend';
    await host.updateComplete;
    expect(box()!.textContent).to.equal('Hoe het wordt berekend');
    translatePage(host.renderRoot);
    tap(at('three'));
    expect(box()!.textContent).to.equal('Found by the host');
  });

  for (const distortion of distortions) {
    it(`stands above its anchor and inside the window: ${distortion.name}`, async () => {
      const { host, at, box } = await tipHost();
      distort(host, distortion);
      host.style.setProperty('display', 'block');
      host.style.setProperty('padding', '60px 90px');
      for (const id of ['one', 'three']) {
        await host.tooltip.show({ anchor: at(id), content: 'How it is computed' });
        const anchor = seen(at(id), distortion);
        const tooltip = seen(box()!, distortion);
        expect(anchor.top - tooltip.bottom, 'just above').to.be.within(7, 9);
        expect(tooltip.x + tooltip.width / 2, 'in the middle').to.be.closeTo(anchor.x + anchor.width / 2, 2);
      }
      await host.tooltip.show({ anchor: at('one'), content: 'A long explanation of a figure. '.repeat(40) });
      const { left, right, top, bottom } = seen(box()!, distortion);
      expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
    });

    it(`opens where the pointer is: ${distortion.name}`, async () => {
      const { host, at, box } = await tipHost();
      distort(host, distortion);
      const { x, y, width, height } = seen(at('two'), distortion);
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await waitUntil(() => box()?.textContent === 'Two figures', 'it is told');
    });
  }
});

/** Keys that a page around the tooltip hears. */
function heardKeys(target: EventTarget) {
  const life = new AbortController();
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup']) {
    for (const capture of [true, false]) {
      const note = (event: Event) => heard.push(`${type} ${(event as KeyboardEvent).key}`);
      target.addEventListener(type, note, { capture, signal: life.signal });
    }
  }
  return { heard, stop: () => life.abort() };
}

describe('Tooltip and Escape', () => {
  it('closes alone, and leaves the dialog of the page to the next press', async () => {
    const { host, at, box } = await tipHost();
    const dialog = document.createElement('dialog');
    host.replaceWith(dialog);
    dialog.append(host);
    dialog.showModal();
    for (const open of [
      () => host.tooltip.show({ anchor: at('one'), content: 'By keyboard' }, 'focus'),
      () => host.tooltip.show({ anchor: at('two'), content: 'By pointer' }, 'hover'),
    ]) {
      await open();
      await sendKeys({ press: 'Escape' });
      expect(box()).to.equal(null);
      expect(dialog.open, 'the dialog stays').to.equal(true);
    }
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
  });

  it('is not heard by the shortcuts of the page', async () => {
    const { host, at, box } = await tipHost();
    const { heard, stop } = heardKeys(document);
    await host.tooltip.show({ anchor: at('one'), content: 'By pointer' }, 'hover');
    await sendKeys({ press: 'Escape' });
    expect(box()).to.equal(null);
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(heard).to.have.length(4);
    stop();
  });

  it('closes the tooltip that was opened last', async () => {
    const first = await tipHost();
    const second = await tipHost();
    await first.host.tooltip.show({ anchor: first.at('one'), content: 'First' }, 'tap');
    await second.host.tooltip.show({ anchor: second.at('one'), content: 'Second' }, 'tap');
    await sendKeys({ press: 'Escape' });
    expect([first.box() !== null, second.box() !== null]).to.deep.equal([true, false]);
    await sendKeys({ press: 'Escape' });
    expect(first.box()).to.equal(null);
  });
});

describe('Tooltip in another document', () => {
  /** A host that was moved into an iframe. */
  async function moved() {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="400" height="200"></iframe>`);
    const there = frame.contentDocument!;
    const { host, at, box } = await tipHost();
    const home = host.parentElement!;
    there.body.append(host);
    await host.updateComplete;
    return { frame, there, home, host, at, box };
  }

  it('opens, says its words, and stands inside that window', async () => {
    const { there, at, box } = await moved();
    tap(at('one'));
    expect(box()!.ownerDocument).to.equal(there);
    expect(box()!.textContent).to.equal('How it is computed');
    expect(box()!.matches(':popover-open')).to.equal(true);
    expect(box()!.getBoundingClientRect().right).to.be.at.most(400);
  });

  it('follows the pointer and the focus there', async () => {
    const { frame, there, at, box } = await moved();
    const view = frame.contentWindow as Window & typeof globalThis;
    const eventOf = (type: string, given: PointerEventInit) => new view.PointerEvent(type, { bubbles: true, ...given });
    at('one').dispatchEvent(eventOf('pointerup', { pointerType: 'touch', composed: true }));
    expect(box()!.textContent).to.equal('How it is computed');
    there.body.dispatchEvent(eventOf('pointerdown', { composed: true }));
    expect(box()).to.equal(null);
    at('two').dispatchEvent(eventOf('pointerover', { pointerType: 'mouse', composed: true }));
    await waitUntil(() => box()?.textContent === 'Two figures');
    view.dispatchEvent(new view.Event('scroll'));
    expect(box()).to.equal(null);
  });

  it('closes with Escape pressed there, and not by keys of the page around', async () => {
    const { frame, at, box } = await moved();
    const view = frame.contentWindow as Window & typeof globalThis;
    const escape = (of: Window & typeof globalThis) =>
      new of.KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    tap(at('one'));
    document.body.dispatchEvent(escape(window));
    expect(box()).to.exist;
    view.document.body.dispatchEvent(escape(view));
    expect(box()).to.equal(null);
  });

  it('works again when it is back, and leaves nothing in the other document', async () => {
    const { frame, home, host, at, box } = await moved();
    tap(at('one'));
    home.append(host);
    expect(box()).to.equal(null);
    await host.updateComplete;
    tap(at('two'));
    expect(box()!.ownerDocument).to.equal(document);
    frame.contentDocument!.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(box()).to.exist;
    await sendKeys({ press: 'Escape' });
    expect(box()).to.equal(null);
  });
});
