import { expect } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import { loadECharts } from '../../../src/charts/chart-drawing.js';
import { MissingCode } from '../../../src/core/import-again.js';
import { chartView as en } from '../../../src/locales/en/chart-view.js';
import { rateAndCounts } from '../../charts/models.js';
import { emulate } from '../../support/page.js';
import { waitUntil } from '../../support/wait-until.js';
import { drawn, hosted } from './chart-host.js';
import type { ChartHost } from './chart-host.js';

/** Code that is missing until it is put back. */
function missingCode() {
  const code = {
    isHere: false,
    asked: 0,
    load: () => {
      code.asked += 1;
      return code.isHere ? loadECharts() : Promise.reject(new MissingCode(new TypeError('404')));
    },
  };
  return code;
}

/** A chart whose code is missing, and says so. */
async function undrawn() {
  const code = missingCode();
  const host = await hosted({ loadECharts: code.load });
  await waitUntil(() => host.$('.failure'), 'the failure is said');
  return { code, host };
}

const failure = (host: ChartHost) => host.$('.failure p')?.innerText;
const isShown = (element: HTMLElement) => element.getBoundingClientRect().height > 100;

function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
}

describe('a chart view whose code is missing', () => {
  before(() => loadECharts());

  afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

  it('says that a part of the page is gone, for those who hear it too, and shows the figures', async () => {
    const { host } = await undrawn();
    expect(failure(host)).to.equal(en.codeMissing);
    expect(host.spoken).to.equal(en.codeMissing);
    expect(host.$('.failure')!.closest('[role]'), 'one region says it').to.equal(null);
    expect(isShown(host.$('[part=table]')!)).to.equal(true);
    await expect(host).to.be.accessible();
  });

  it('does not send anybody to reload a page without a connection', async () => {
    setOnline(false);
    const { host } = await undrawn();
    expect(failure(host)).to.equal(en.offline);
  });

  it('says of a drawing that failed what it can, without talking of the page', async () => {
    const host = await hosted({ loadECharts: () => Promise.reject(new Error('The module threw.')) });
    await waitUntil(() => failure(host) === en.cannotDraw);
  });

  it('tries again on request, stays as it is while that fails, and gives the drawing the focus', async () => {
    const { code, host } = await undrawn();
    const retry = host.button(en.retry);
    retry.focus();
    retry.click();
    await waitUntil(() => code.asked === 2);
    expect(host.view.shadowRoot!.activeElement).to.equal(retry);
    code.isHere = true;
    host.button(en.retry).click();
    await drawn(host);
    expect(failure(host)).to.equal(undefined);
    await waitUntil(() => host.view.shadowRoot!.activeElement === host.plot, 'the focus is on the plot');
  });

  it('tries again with new figures, and when it is told to', async () => {
    for (const chance of [
      (host: ChartHost) => (host.model = rateAndCounts(6)),
      (host: ChartHost) => host.view.retryDrawing(),
    ]) {
      const { code, host } = await undrawn();
      code.isHere = true;
      chance(host);
      await drawn(host);
      expect(failure(host)).to.equal(undefined);
    }
  });

  it('gives no picture of itself, and says why as everything else does', async () => {
    const { host } = await undrawn();
    const refused: unknown = await host.view.toImage('svg').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(HubError).with.property('code', 'network');
    expect(refused).to.have.property('cause').that.is.instanceOf(MissingCode);
  });

  it('asks once for each of these chances, not by itself', async () => {
    const { code, host } = await undrawn();
    host.requestUpdate();
    host.view.requestUpdate();
    await host.view.updateComplete;
    expect(code.asked).to.equal(1);
  });
});

describe('a printed chart view', () => {
  before(() => loadECharts());

  afterEach(() => emulate({}));

  it('has its figures as a table while there is no drawing', async () => {
    const host = await hosted({ loadECharts: () => new Promise(() => undefined) });
    await emulate({ media: 'print' });
    expect(isShown(host.$('[part=table]')!)).to.equal(true);
    expect(host.plot.checkVisibility()).to.equal(false);
    expect(host.$('[part=table]')!.getBoundingClientRect().right).to.be.at.most(innerWidth);
  });

  it('is the drawing, as soon as there is one', async () => {
    const host = await hosted();
    await emulate({ media: 'print' });
    expect(isShown(host.$('[part=table]')!.parentElement!)).to.equal(false);
    expect(isShown(host.$('.drawing svg')!)).to.equal(true);
  });

  it('is drawn on the way to the printer without waiting for an observer or a frame', async () => {
    const Observer = globalThis.ResizeObserver;
    globalThis.ResizeObserver = class extends Observer {
      // None that ever tells anything, as between `beforeprint` and the print.
      override observe(): void {}
    };
    try {
      const host = await hosted({ loadECharts: () => loadECharts() });
      await host.view.updateComplete;
      expect(host.$('.drawing svg')).to.equal(null);
      dispatchEvent(new Event('beforeprint'));
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      expect(host.$('.drawing svg path')).not.to.equal(null);
    } finally {
      globalThis.ResizeObserver = Observer;
    }
  });
});
