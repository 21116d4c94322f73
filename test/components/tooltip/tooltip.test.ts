import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { Tooltip, tip } from '../../../src/components/tooltip/tooltip.js';
import { tooltipStyles } from '../../../src/components/tooltip/tooltip.styles.js';

class TipHost extends LitElement {
  static override styles = [tooltipStyles];
  tooltip = new Tooltip(this, (element) =>
    element.classList.contains('found') ? { anchor: element as HTMLElement, content: 'Found by the host' } : undefined,
  );

  protected override render() {
    return html`<button id="one" aria-describedby="hint" ${tip('How it is computed')}><b>One</b></button>
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
  const box = () => host.renderRoot.querySelector<HTMLElement>('[role="tooltip"]');
  return { host, at, box };
}

async function hover(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

const tap = (element: Element) =>
  element.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch', bubbles: true, composed: true }));

describe('Tooltip', () => {
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
    host.tooltip.show({ anchor: at('one'), content: 'How it is computed' });
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
      host.tooltip.show({ anchor: at('one'), content });
      const anchor = at('one').getBoundingClientRect();
      const { left: x, right, top: y, bottom } = box()!.getBoundingClientRect();
      expect([x >= 0, right <= innerWidth, y >= 0, bottom <= innerHeight]).to.deep.equal([true, true, true, true]);
      expect(bottom <= anchor.top || y >= anchor.bottom).to.equal(true);
    }
  });

  it('leaves nothing behind when its host is removed, and works again when it comes back', async () => {
    const { host, at, box } = await tipHost();
    host.tooltip.show({ anchor: at('one'), content: 'x' });
    const parent = host.parentElement!;
    host.remove();
    expect(box()).to.equal(null);
    expect(at('one').getAttribute('aria-describedby')).to.equal('hint');
    parent.append(host);
    tap(at('two'));
    expect(box()).to.exist;
  });
});
