import { forgetLeftovers, leftovers, watchLeftovers } from '../../support/leftovers.js';
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { PointSelectEvent } from '../../../src/components/chart-view/chart-view.events.js';
import { codes, lines, rateAndCounts } from '../../charts/models.js';
import { emulate } from '../../support/page.js';
import { drawn, hosted, texts } from './chart-host.js';
import type { ChartHost } from './chart-host.js';
import { press } from '../../support/press.js';
import { waitUntil } from '../../support/wait-until.js';

describe('hub-chart-view', () => {
  // The first load takes its time on a busy machine; what is tested is not the network.
  before(() => import('../../../src/charts/echarts.js'));

  afterEach(async () => {
    await emulate({});
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('shows trend, legend, drawing and notes, and is accessible', async () => {
    const host = await hosted();
    expect(host.$('.summary')!.textContent).to.equal('Poor calls rose to 8.9% from 1.1% eight weeks ago.');
    expect(host.$$('.legend button').map((button) => button.innerText.trim())).to.deep.equal([
      'Poor',
      'Good',
      'Not available',
    ]);
    expect(texts(host)).to.include.members(['Poor calls (%)', 'Call legs', 'Nov 15', 'Target 2.5%', '8.9%']);
    expect(host.$('.notes')!.innerText.trim()).to.equal('Week of Nov 15');
    await expect(host).to.be.accessible();
  });

  it('has the same figures as a table, also while the drawing is seen', async () => {
    const host = await hosted();
    const rows = host.$$('tr').map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(rows[0]).to.deep.equal(['Week of', 'Poor (%)', 'Poor', 'Good', 'Not available']);
    expect(rows[1]).to.deep.equal(['Sep 27 – Oct 3, 2026', '1.1%', '1', '89', '10']);
    expect(rows).to.have.length(9);
    expect(host.$('caption')!.textContent.trim()).to.equal('Call quality');
  });

  it('has its table styled once the page has painted what is seen, at once when it is asked for', async () => {
    const box = await fixture(html`<div></div>`);
    const host = document.createElement('chart-host') as ChartHost;
    box.append(host);
    await host.updateComplete;
    await host.view.updateComplete;
    const table = host.$('table')!;
    expect(host.$$('tr')).to.have.length(9);
    expect(table.checkVisibility()).to.equal(false);
    host.button('Show as table').click();
    await host.view.updateComplete;
    expect(table.checkVisibility()).to.equal(true);
    host.button('Show as table').click();
    await waitUntil(() => host.$('.figures-twin') && table.checkVisibility(), 'assistive technology has it');
  });

  it('keeps names in the table from turning those beside them', async () => {
    const [panel, ...others] = rateAndCounts().panels;
    const [series, ...rest] = panel!.series;
    const model = {
      ...rateAndCounts(),
      panels: [{ ...panel!, series: [{ ...series!, label: 'ימין' }, ...rest] }, ...others],
    };
    const host = await hosted({ model });
    const [week, hebrew, latin] = host.$$('th').map((th) => getComputedStyle(th));
    expect([week, hebrew, latin].map((style) => style!.direction)).to.deep.equal(['ltr', 'rtl', 'ltr']);
    expect([week, hebrew].map((style) => style!.textAlign)).to.deep.equal(['left', 'right']);
  });

  it('shows the table instead of the drawing, and the drawing again', async () => {
    const host = await hosted();
    const button = host.button('Show as table');
    button.click();
    await host.view.updateComplete;
    expect(button.ariaPressed).to.equal('true');
    expect(host.$('table')!.getBoundingClientRect().height).to.be.above(200);
    expect(host.plot.getBoundingClientRect().height).to.equal(0);
    await expect(host).to.be.accessible();
    button.click();
    await host.view.updateComplete;
    expect(host.plot.getBoundingClientRect().height).to.be.above(200);
  });

  it('hides and shows what a button of the legend stands for, rate and count together', async () => {
    const host = await hosted();
    const [poor] = host.$$('.legend button');
    poor!.click();
    await host.view.updateComplete;
    expect(poor!.ariaPressed).to.equal('false');
    expect(texts(host)).to.not.include('8.9%');
    expect(
      host.$$('th').map((th) => th.textContent.trim()),
      'the table keeps it',
    ).to.include('Poor (%)');
    poor!.click();
    await host.view.updateComplete;
    expect(texts(host)).to.include('8.9%');
  });

  it('shows every figure of the week under the pointer', async () => {
    const host = await hosted();
    await sendMouse({ type: 'move', position: host.at(2, 'good') });
    await waitUntil(() => host.readout, 'the tooltip opened');
    expect(host.readout).to.equal('Oct 11 – 17, 2026 Poor (%) 3.3% Not available 10 Good 87 Poor 3');
    expect(host.$('.readout-row.current')!.innerText).to.contain('Good');
    await sendMouse({ type: 'move', position: [1, 1] });
    await waitUntil(() => !host.readout, 'the tooltip closed');
  });

  it('keeps the tooltip inside the window and closes it with Escape, without moving the pointer', async () => {
    const host = await hosted({ width: 300 });
    for (const category of [0, 7]) {
      await sendMouse({ type: 'move', position: host.at(category, 'good') });
      await waitUntil(() => host.readout?.includes(category === 0 ? 'Sep 27' : 'Nov 15'), 'the tooltip opened');
      const box = host.$('.tooltip')!.getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(document.documentElement.clientWidth);
    }
    await host.press('Escape');
    expect(host.readout).to.equal(undefined);
  });

  it('is walked through by keyboard: weeks, series, first, last', async () => {
    const host = await hosted();
    host.plot.focus();
    await host.press('End');
    expect(host.spoken).to.equal('Nov 15 – 21, 2026, Poor: 8');
    await host.press('ArrowLeft');
    expect(host.spoken).to.equal('Nov 8 – 14, 2026, Poor: 7');
    await host.press('ArrowUp');
    expect(host.spoken).to.equal('Nov 8 – 14, 2026, Good: 83');
    await host.press('ArrowUp', 'ArrowUp');
    expect(host.spoken).to.equal('Nov 8 – 14, 2026, Poor (%): 7.8%');
    await host.press('Home', 'ArrowLeft');
    expect(host.spoken).to.equal('Sep 27 – Oct 3, 2026, Poor (%): 1.1%');
    const ring = host.$('.ring')!.getBoundingClientRect();
    const [x, y] = host.at(0, 'poorShare');
    expect(ring.x).to.be.closeTo(x, 1);
    expect(ring.y).to.be.closeTo(y, 1);
    await host.press('Escape');
    expect(host.readout).to.equal(undefined);
    expect(host.spoken).to.equal('');
    await host.press('Tab');
    expect(host.view.shadowRoot!.activeElement).to.not.equal(host.plot);
  });

  it('says that a figure is missing', async () => {
    const host = await hosted({ model: lines() });
    host.plot.focus();
    await host.press('Home', 'ArrowRight', 'ArrowUp', 'ArrowUp');
    expect(host.spoken).to.equal('Oct 4 – 10, 2026, Used: not available from this source');
  });

  it('is walked through rows by keyboard', async () => {
    const host = await hosted({ model: codes() });
    host.plot.focus();
    await host.press('Home', 'ArrowDown', 'ArrowRight');
    expect(host.spoken).to.equal('Webex app, Poor: 9');
  });

  it('follows the arrows as they are seen in right-to-left', async () => {
    const host = await hosted({ dir: 'rtl' });
    await waitUntil(() => host.view.picture?.look.rightToLeft, 'the direction is known');
    host.plot.focus();
    await host.press('End', 'ArrowRight');
    expect(host.spoken).to.contain('Nov 8');
    const [older] = host.at(6, 'good');
    expect(older).to.be.above(host.at(7, 'good')[0]);
  });

  it('is mirrored when the page is, while it is open', async () => {
    const host = await hosted({ dir: '' });
    const isMirrored = () => host.at(6, 'good')[0] > host.at(7, 'good')[0];
    expect(isMirrored()).to.equal(false);
    document.documentElement.dir = 'rtl';
    await waitUntil(isMirrored, 'time runs to the left');
    document.documentElement.dir = 'ltr';
    await waitUntil(() => !isMirrored(), 'time runs to the right again');
    document.documentElement.removeAttribute('dir');
  });

  it('tells which figure was chosen, by click and with Enter', async () => {
    const host = await hosted();
    const [x, y] = host.at(3, 'good');
    const clicked = oneEvent(host.view, 'point-select') as unknown as Promise<PointSelectEvent>;
    await sendMouse({ type: 'click', position: [x, y] });
    expect((await clicked).detail).to.deep.equal({ series: 'good', key: '2026-10-18', value: 86 });
    host.plot.focus();
    const entered = oneEvent(host.view, 'point-select') as unknown as Promise<PointSelectEvent>;
    await host.press('End', 'Enter');
    expect((await entered).detail.key).to.equal('2026-11-15');
  });

  it('leads from the legend to the newest figure that counts something, and tells when that is undone', async () => {
    const model = rateAndCounts();
    const [, legs] = model.panels;
    Object.assign(legs!.series[2]!, { values: [4, 3, 2, 1, 0, null, 0, 0] });
    const host = await hosted({ model });
    expect(host.$$('.legend-rows'), 'no rows are behind it').to.have.length(0);
    host.view.legendLeads = true;
    await host.view.updateComplete;
    const leads = () => host.$$('.legend-rows').map((button) => [button.ariaLabel, button.ariaPressed]);
    expect(leads()).to.deep.equal([
      ['Nov 15 – 21, 2026, Poor: 8', 'false'],
      ['Nov 15 – 21, 2026, Good: 82', 'false'],
      ['Oct 18 – 24, 2026, Not available: 1', 'false'],
    ]);
    const press = () => {
      const told = oneEvent(host.view, 'point-select') as unknown as Promise<PointSelectEvent>;
      host.$$('.legend-rows')[2]!.click();
      return told;
    };
    const { detail, isAgain } = await press();
    expect([detail, isAgain]).to.deep.equal([{ series: 'notAvailable', key: '2026-10-18', value: 1 }, false]);
    Object.assign(host.view, { chosen: detail, marks: 'figure' });
    await host.view.updateComplete;
    expect(leads().map(([, pressed]) => pressed)).to.deep.equal(['false', 'false', 'true']);
    await expect(host).to.be.accessible();
    expect((await press()).isAgain).to.equal(true);
    host.$$('.legend-entry')[1]!.click();
    await host.view.updateComplete;
    expect(leads(), 'none beside what is hidden').to.have.length(2);
  });

  it('shows stacks as shares, and still tells the count that was chosen', async () => {
    const host = await hosted();
    host.button('Shares').click();
    await host.view.updateComplete;
    expect(texts(host)).to.include('100%');
    expect(
      host
        .$$('td')
        .slice(0, 4)
        .map((td) => td.textContent),
    ).to.deep.equal(['1.1%', '1%', '89%', '10%']);
    const chosen = oneEvent(host.view, 'point-select') as unknown as Promise<PointSelectEvent>;
    await sendMouse({ type: 'click', position: host.at(0, 'good') });
    expect((await chosen).detail.value).to.equal(89);
  });

  it('zooms into 52 weeks by button, key and stroke, and out again', async () => {
    const host = await hosted({ model: rateAndCounts(52) });
    const shown = () => host.view.picture!.layout.model.categories;
    host.button('Zoom in').click();
    await host.view.updateComplete;
    expect(shown()).to.have.length(26);
    expect(shown().at(-1)!.label, 'the newest week stays').to.equal('Nov 15');
    host.plot.focus();
    await host.press('Home', '+');
    expect(shown()).to.have.length(13);
    expect(host.spoken, 'the cursor stays').to.contain('May 24');
    host.button('Zoom out').focus();
    host.button('Zoom out').click();
    host.button('Zoom out').click();
    await host.view.updateComplete;
    await nextFrame();
    expect(host.view.shadowRoot!.activeElement, 'it can zoom no further').to.equal(host.button('Zoom in'));
    expect(shown()).to.have.length(52);
    expect(host.button('Zoom out').hasAttribute('disabled')).to.equal(true);
    const [left, y] = host.at(10, 'good');
    const [right] = host.at(29, 'good');
    await sendMouse({ type: 'move', position: [left, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [right, y] });
    await waitUntil(() => host.$('.band')!.getBoundingClientRect().width > right - left, 'the stroke is seen');
    let chosen = 0;
    host.view.addEventListener('point-select', () => (chosen += 1));
    await sendMouse({ type: 'up' });
    await waitUntil(() => shown().length === 20, 'zoomed to the stroke');
    expect(chosen, 'a stroke is no click').to.equal(0);
    expect(host.$$('tbody tr'), 'the table has all weeks').to.have.length(52);
  });

  it('leaves keys with Alt, Control and the Meta key to the browser', async () => {
    const host = await hosted({ model: rateAndCounts(52) });
    host.plot.focus();
    await host.press('End');
    const { spoken } = host;
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      for (const key of ['Home', 'ArrowLeft', '+', '-', 'Enter']) {
        const event = new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, cancelable: true });
        host.plot.dispatchEvent(event);
        await host.view.updateComplete;
        expect(event.defaultPrevented, `${modifier} ${key}`).to.equal(false);
        expect([host.spoken, host.view.picture!.layout.model.categories.length]).to.deep.equal([spoken, 52]);
      }
  });

  for (const button of ['right', 'middle'] as const)
    it(`draws no stroke with the ${button} button`, async () => {
      const host = await hosted({ model: rateAndCounts(52) });
      const [left, y] = host.at(10, 'good');
      const [right] = host.at(29, 'good');
      await sendMouse({ type: 'move', position: [left, y] });
      await sendMouse({ type: 'down', button });
      await sendMouse({ type: 'move', position: [right, y] });
      await host.view.updateComplete;
      expect(host.$('.band')!.getBoundingClientRect().width, 'the week under the pointer alone').to.be.below(
        (right - left) / 2,
      );
      await sendMouse({ type: 'up', button });
      await host.view.updateComplete;
      expect(host.view.picture!.layout.model.categories).to.have.length(52);
    });

  it('has no zoom where there is nothing to zoom into', async () => {
    const host = await hosted();
    expect(host.button('Zoom in')).to.equal(undefined);
  });

  it('gives its figures as CSV and itself as images', async () => {
    const { view } = await hosted();
    const rows = (await view.toCSV()).slice(1).split('\r\n');
    expect(rows[0]).to.equal('Week of,Poor (%),Poor,Good,Not available');
    expect(rows[1], 'the share as it is shown').to.equal('2026-09-27,1.1,1,89,10');
    view.locale = 'nl';
    expect((await view.toCSV()).slice(1).split('\r\n')[1]).to.equal('2026-09-27;1,1;1;89;10');
    const svg = await (await view.toImage('svg')).text();
    expect(svg).to.contain('Call quality').and.to.contain('Week of Nov 15').and.not.to.contain('var(');
    expect((await view.toImage('png')).type).to.equal('image/png');
  });

  it('saves the files that its menu offers', async () => {
    const host = await hosted();
    const links: HTMLAnchorElement[] = [];
    const types: string[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => (types.push(blob.type), createObjectURL(blob));
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      links.push(this);
    };
    try {
      for (const file of ['csv', 'svg', 'png']) {
        host.button('Download').click();
        host.$(`[data-file=${file}]`)!.click();
        await waitUntil(() => links.at(-1)?.download === `chart.${file}`, file);
      }
      expect(links.every((link) => link.href.startsWith('blob:'))).to.equal(true);
      expect(types).to.deep.equal(['text/csv;charset=utf-8', 'image/svg+xml', 'image/png']);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('gives the focus back to the button of its files, whether one is chosen or none', async () => {
    const host = await hosted();
    const button = host.button('Download');
    const first = () => host.$('[data-file=csv]')!;
    const focused = () => (first().getRootNode() as ShadowRoot).activeElement;
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {};
    try {
      for (const [open, end] of [
        ['ArrowDown', 'Escape'],
        ['Enter', 'Enter'],
      ] as const) {
        button.focus();
        await press(open);
        await waitUntil(() => focused() === first(), `${open} opens it`);
        await press(end);
        expect(host.$('#files')!.matches(':popover-open')).to.equal(false);
        expect(focused(), end).to.equal(button);
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('shows all of eight weeks as a table, the newest too, where it is narrow', async () => {
    const host = await hosted({ width: 300 });
    host.button('Show as table').click();
    await waitUntil(() => host.$('.figures'));
    const figures = host.$('.figures')!;
    const rows = host.$$('.figures tbody tr');
    expect(rows.length).to.equal(8);
    expect(rows.at(-1)!.getBoundingClientRect().bottom).to.be.at.most(figures.getBoundingClientRect().bottom);
    const heights = new Set(rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    expect(Math.max(...heights) - Math.min(...heights)).to.be.below(3);
  });

  it('shows the table and says so where nothing can be drawn', async () => {
    const host = await hosted({ loadECharts: () => Promise.reject(new Error('blocked')) });
    await waitUntil(() => host.$('.failure'), 'the failure is said');
    expect(host.$('.failure p')!.innerText).to.equal('The chart could not be drawn. The table shows the same figures.');
    expect(host.$('table')!.getBoundingClientRect().height).to.be.above(200);
    expect(host.button('Show as table')).to.equal(undefined);
    await expect(host).to.be.accessible();
  });

  it('follows a change of theme without new figures', async () => {
    const host = await hosted();
    const [before] = host.$$('.drawing text').map((text) => text.getAttribute('fill'));
    host.box.classList.add('dark');
    await waitUntil(() => host.$('.drawing text')!.getAttribute('fill') !== before, 'the drawing is dark');
    expect(host.view.picture!.look.colors.surface).to.equal('#14171d');
  });

  it('has patterns in forced colors', async () => {
    const host = await hosted();
    await emulate({ forcedColors: 'active' });
    await waitUntil(() => host.$$('.drawing pattern').length > 1, 'patterns are drawn');
    expect(host.$$('.legend pattern').length).to.be.above(1);
  });

  it('has the size of its box within a frame: made hidden, shown, narrower, moved', async () => {
    const host = await fixture<ChartHost>(html`<chart-host hidden></chart-host>`);
    host.style.setProperty('display', 'none');
    await nextFrame();
    await nextFrame();
    expect(host.$('.drawing svg'), 'nothing is drawn without a size').to.equal(null);
    host.style.setProperty('display', 'block');
    await drawn(host);
    host.width = 333;
    await host.updateComplete;
    await nextFrame();
    await nextFrame();
    const width = () => Number(host.$('.drawing svg')!.getAttribute('width'));
    expect(width()).to.be.closeTo(host.view.getBoundingClientRect().width, 1);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(host);
    await drawn(host);
    expect(host.$$('.drawing svg')).to.have.length(1);
    expect(width()).to.be.closeTo(host.view.getBoundingClientRect().width, 1);
  });

  it('has the words of its tools where there is room for them, else their icons and names', async () => {
    const host = await hosted();
    const wordOf = () => host.button('Show as table').querySelector('span')!.offsetWidth;
    expect(wordOf()).to.be.above(20);
    host.width = 400;
    await waitUntil(() => wordOf() === 1, 'the icon stands alone');
    host.width = 640;
    await waitUntil(() => wordOf() > 20, 'the word is back');
  });

  it('is styled together with all else on its page, not by itself in the middle of a layout', async () => {
    const host = await hosted();
    expect(getComputedStyle(host.view).containerType).to.equal('normal');
  });

  it('has its drawing styled when it comes near the viewport, or is printed; its table always', async () => {
    const far = await fixture<HTMLElement>(html`<div><div class="far"></div></div>`);
    far.querySelector<HTMLElement>('.far')!.style.setProperty('block-size', '20000px');
    const host = await hosted();
    far.append(host);
    await drawn(host);
    const isRendered = (selector: string) => host.$(selector)!.checkVisibility({ contentVisibilityAuto: true });
    // Not in WebKit, which shows a moment too late what it left alone.
    if (CSS.supports('-webkit-nbsp-mode: space')) return waitUntil(() => isRendered('.drawing svg'), 'nothing waits');
    await waitUntil(() => !isRendered('.drawing svg'), 'the drawing waits');
    await waitUntil(() => isRendered('td'), 'the table is there once the page is idle');
    await emulate({ media: 'print' });
    await waitUntil(() => isRendered('.drawing svg'), 'it is printed');
    await emulate({});
    await waitUntil(() => !isRendered('.drawing svg'), 'it waits again');
    host.scrollIntoView();
    await waitUntil(() => isRendered('.drawing svg'), 'it is near');
  });

  it('is drawn as it is to be printed before anything else happens: Firefox waits for no promise', async () => {
    const { matchMedia } = globalThis;
    const print = new EventTarget();
    globalThis.matchMedia = (query) => (query === 'print' ? (print as MediaQueryList) : matchMedia(query));
    const host = await hosted();
    globalThis.matchMedia = matchMedia;
    const fills = () => host.$$('.drawing text').map((text) => text.getAttribute('fill'));
    host.box.classList.add('dark');
    await waitUntil(() => fills().includes('#edf0f5'), 'it is dark');
    const dark = fills();
    host.box.classList.remove('dark');
    print.dispatchEvent(new Event('change'));
    expect(fills()).to.include('#171a21').and.not.include('#edf0f5');
    host.box.classList.add('dark');
    print.dispatchEvent(new Event('change'));
    expect(fills()).to.deep.equal(dark);
  });

  it('takes no more room than 280 pixels give', async () => {
    for (const model of [rateAndCounts(), codes(['x'.repeat(2000), 'Desk phone']), lines(52)]) {
      const host = await hosted({ model, width: 280 });
      expect(host.view.scrollWidth).to.be.at.most(280);
      expect(host.plot.scrollWidth).to.be.at.most(280);
    }
  });

  it('leaves nothing behind after 100 mounts and removals', async () => {
    const parent = await fixture(html`<div></div>`);
    watchLeftovers();
    for (let index = 0; index < 100; index++) {
      const host = document.createElement('chart-host') as ChartHost;
      parent.append(host);
      await host.updateComplete;
      // Waits with frames, which leave nothing behind.
      for (let frame = 0; !host.$('.drawing svg path') && frame < 100; frame++) await nextFrame();
      host.plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
      await host.view.updateComplete;
      expect(host.readout, 'the tooltip is open').to.contain('Nov 15');
      host.remove();
      expect(host.$$('.drawing > *'), 'the drawing is gone').to.have.length(0);
    }
    // A frame that was asked for before the removal runs, and asks for nothing more.
    await nextFrame();
    await nextFrame();
    expect(leftovers()).to.deep.equal([]);
    expect(parent.childNodes).to.have.length(0);
    forgetLeftovers();
  });
});
