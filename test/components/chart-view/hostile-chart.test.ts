import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { chartView as en } from '../../../src/locales/en/chart-view.js';
import { chartView as nl } from '../../../src/locales/nl/chart-view.js';
import { lines, rateAndCounts } from '../../charts/models.js';
import { translatePage } from '../../support/page-translator.js';
import { drawn, hosted } from './chart-host.js';
import type { ChartHost } from './chart-host.js';
import { waitUntil } from '../../support/wait-until.js';

/** A model of other weeks and other figures. */
const otherFigures = () => rateAndCounts(4);

describe('a chart view under a page translator', () => {
  it('shows the words and figures of another language and other data, nothing of before', async () => {
    const host = await hosted();
    translatePage(host.view.renderRoot);
    expect(host.$('.legend-entry')!.innerText).to.contain('«Poor»');
    host.model = otherFigures();
    host.text = nl;
    await host.updateComplete;
    await host.view.updateComplete;
    const fresh = await hosted({ model: otherFigures(), text: nl });
    for (const selector of ['th', 'td', '.tool', '.file', '#keys', '.drawing text']) {
      // What is the same before and after may stay translated.
      const read = (one: ChartHost) =>
        one.$$(selector).map((element) => element.textContent.trim().replaceAll(/[«»]/g, ''));
      expect(read(host), selector).to.deep.equal(read(fresh));
    }
  });

  it('tells the figure under the pointer, whatever was in the tooltip before', async () => {
    const host = await hosted();
    host.plot.focus();
    await host.press('End');
    translatePage(host.view.renderRoot);
    expect(host.readout).to.contain('«');
    await host.press('ArrowLeft');
    // What is the same for both weeks may stay translated.
    const said = host.readout!.replaceAll(/[«»]/g, '');
    expect(said).to.equal('Nov 8 – 14, 2026 Poor (%) 7.8% Not available 10 Good 83 Poor 7');
    expect(host.spoken).to.equal('Nov 8 – 14, 2026, Poor: 7');
  });
});

describe('a chart view and Escape', () => {
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  async function inDialog() {
    const host = await hosted({ width: 500 });
    const dialog = document.createElement('dialog');
    host.replaceWith(dialog);
    dialog.append(host);
    dialog.showModal();
    await drawn(host);
    await waitUntil(() => host.view.picture, 'it is laid out');
    return { host, dialog };
  }

  it('closes the tooltip of the keyboard and leaves the dialog of the page', async () => {
    const { host, dialog } = await inDialog();
    host.plot.focus();
    await host.press('End');
    expect(host.readout).to.contain('Nov 15');
    await host.press('Escape');
    expect(host.readout).to.equal(undefined);
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
  });

  it('closes the tooltip of the pointer and leaves the dialog of the page', async () => {
    const { host, dialog } = await inDialog();
    await sendMouse({ type: 'move', position: host.at(3, 'good') });
    await waitUntil(() => host.readout, 'the tooltip opened');
    await host.press('Escape');
    expect(host.readout).to.equal(undefined);
    expect(dialog.open).to.equal(true);
  });

  it('closes the menu of files and leaves the dialog of the page', async () => {
    const { host, dialog } = await inDialog();
    host.button('Download').click();
    const menu = host.$('.files')!;
    await waitUntil(() => menu.matches(':popover-open'));
    let heard = 0;
    const hear = () => (heard += 1);
    document.addEventListener('keydown', hear);
    await host.press('Escape');
    document.removeEventListener('keydown', hear);
    expect(menu.matches(':popover-open')).to.equal(false);
    expect(dialog.open).to.equal(true);
    expect(heard, 'shortcuts of the page').to.equal(0);
  });
});

describe('a chart view in another document', () => {
  /** An iframe of the page's own. */
  async function frame() {
    const element = await fixture<HTMLIFrameElement>(html`<iframe width="700" height="500"></iframe>`);
    return { element, view: element.contentWindow as Window & typeof globalThis, body: element.contentDocument!.body };
  }

  const isStyled = (host: ChartHost) => getComputedStyle(host.plot).position === 'relative';

  it('keeps its styles and its size there, and when it is back', async () => {
    const { body } = await frame();
    const host = await hosted({ width: 400 });
    const home = host.parentElement!;
    for (const place of [body, home, body, home]) {
      place.append(host);
      host.width = place === body ? 500 : 400;
      await drawn(host);
      expect(isStyled(host), 'styled').to.equal(true);
      const width = () => Number(host.$('.drawing svg')?.getAttribute('width'));
      await waitUntil(() => Math.abs(width() - host.width) < 4, `as wide as it is given, not ${width()}`);
    }
  });

  it('has its styles where it comes alive there', async () => {
    const { body } = await frame();
    const host = document.createElement('chart-host') as ChartHost;
    body.append(host);
    await host.updateComplete;
    await drawn(host);
    expect(isStyled(host)).to.equal(true);
  });

  it('has a tooltip of that window, which closes by what happens there', async () => {
    const { view, body } = await frame();
    const host = await hosted({ width: 400 });
    body.append(host);
    await drawn(host);
    await waitUntil(() => host.view.picture, 'it is laid out');
    const key = (of: Window & typeof globalThis, name: string) =>
      new of.KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
    for (const close of [
      () => body.dispatchEvent(key(view, 'Escape')),
      () => body.dispatchEvent(new view.PointerEvent('pointerdown', { bubbles: true })),
    ]) {
      host.plot.dispatchEvent(key(view, 'End'));
      await host.view.updateComplete;
      expect(host.readout).to.contain('Nov 15');
      expect(host.$('.tooltip')!.getBoundingClientRect().right).to.be.at.most(view.innerWidth);
      document.body.dispatchEvent(key(window, 'Escape'));
      expect(host.readout, 'keys of the page around').to.contain('Nov 15');
      close();
      await host.view.updateComplete;
      expect(host.readout).to.equal(undefined);
    }
  });
});

describe('the live region of a chart view', () => {
  it('stands before there is anything to say, and says nothing by itself', async () => {
    const host = await fixture<ChartHost>(html`<chart-host .model=${undefined}></chart-host>`);
    const region = () => host.$$('[role=status], [role=alert], [aria-live]');
    expect(region()).to.have.length(1);
    const [before] = region();
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(before!.textContent));
    watch.observe(before!, { childList: true, characterData: true, subtree: true });
    host.model = rateAndCounts();
    await drawn(host);
    host.model = lines();
    await host.updateComplete;
    await nextFrame();
    expect(region()).to.deep.equal([before]);
    expect(said).to.deep.equal([]);
    host.plot.focus();
    await host.press('End');
    await nextFrame();
    expect(said).to.deep.equal(['Nov 15 – 21, 2026, Total: 1,270']);
    watch.disconnect();
  });
});

describe('a figure that is not there', () => {
  const spoken = async (model: ReturnType<typeof rateAndCounts>) => {
    const host = await hosted({ model });
    host.plot.focus();
    await host.press('Home', 'ArrowRight');
    return host;
  };

  it('says that the source lacks it', async () => {
    const host = await spoken(lines());
    await host.press('ArrowUp', 'ArrowUp');
    expect(host.spoken).to.equal('Oct 4 – 10, 2026, Used: not available from this source');
    expect(host.readout).to.match(/Used – – not available from this source$/);
    expect(host.$('[part=table]')!.parentElement!.textContent).to.contain(`– ${en.missing}`);
  });

  it('says that it would be a share of nothing', async () => {
    const model = rateAndCounts();
    const [rate, legs] = model.panels as [(typeof model.panels)[0], (typeof model.panels)[0]];
    const [share] = rate.series;
    const none = { ...share!, values: share!.values.map(() => null), ofNothing: share!.values.map(() => true) };
    const host = await spoken({ ...model, panels: [{ ...rate, series: [none] }, legs] });
    expect(host.readout).to.contain('Poor (%) –').and.to.contain('– there is nothing to take a share of');
  });

  it('has no reason while every figure is there', async () => {
    const host = await spoken(rateAndCounts());
    expect(host.readout).not.to.contain(en.missing);
    expect(host.$$('.reason')).to.have.length(0);
  });
});
