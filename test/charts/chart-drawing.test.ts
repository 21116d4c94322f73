import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { ReactiveController } from 'lit';
import { ChartDrawing } from '../../src/charts/chart-drawing.js';
import type { LoadECharts } from '../../src/charts/chart-drawing.js';
import { bandBox, markBox } from '../../src/charts/chart-places.js';
import type { ChartModel } from '../../src/charts/chart-model.js';
import { pictureOf } from '../../src/charts/chart-picture.js';
import type { ChartPicture } from '../../src/charts/chart-picture.js';
import { codes, lines, look, rateAndCounts } from './models.js';
import { waitUntil } from '../support/wait-until.js';

const load: LoadECharts = () => import('../../src/charts/echarts.js');

/** A host that counts what it is asked. */
class Host {
  controllers: ReactiveController[] = [];
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController) {
    this.controllers.push(controller);
  }
  removeController() {}
  requestUpdate() {
    this.updates += 1;
  }
}

const pictureOfModel = (model: ChartModel, width = 600): ChartPicture => pictureOf(model, look(), width)!;

async function started(model: ChartModel = rateAndCounts(), loader = load) {
  const host = new Host();
  const drawing = new ChartDrawing(host, loader);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  drawing.show(box, pictureOfModel(model));
  await waitUntil(() => drawing.drawn || drawing.error !== undefined, 'drawn or failed');
  return { host, drawing, box };
}

describe('ChartDrawing', () => {
  // The first load takes its time on a busy machine; what is tested is not the network.
  before(() => load());

  it('draws every kind of model as SVG', async () => {
    for (const model of [rateAndCounts(), rateAndCounts(52), codes(), lines()]) {
      const { box } = await started(model);
      expect(box.querySelectorAll('svg path').length).to.be.above(10);
      expect(box.querySelector('canvas')).to.equal(null);
    }
  });

  it('draws a bar where the layout says that it is', async () => {
    for (const rightToLeft of [false, true]) {
      const { drawing, box } = await started();
      const picture = pictureOf(rateAndCounts(), look({ rightToLeft }), 600)!;
      drawing.show(box, picture);
      const wanted = markBox(picture.layout, { category: 6, series: 'good' })!;
      const bars = [...box.querySelectorAll<SVGPathElement>('path[fill="#00ff00"]')].map((bar) =>
        bar.getBoundingClientRect(),
      );
      const origin = box.getBoundingClientRect();
      const found = bars.find(
        (bar) => Math.abs(bar.x - origin.x - wanted.x) < 1.5 && Math.abs(bar.y - origin.y - wanted.y) < 1.5,
      );
      expect(found?.height).to.be.closeTo(wanted.height, 1.5);
      expect(found?.width).to.be.closeTo(wanted.width, 1.5);
      expect(bandBox(picture.layout, picture.layout.panels[1]!, 6).width).to.be.above(wanted.width);
    }
  });

  it('keeps its elements when only figures change, and follows another size', async () => {
    const { drawing, box } = await started();
    const svg = box.querySelector('svg');
    const [rate, legs] = rateAndCounts().panels;
    const fewer = { ...legs!, series: legs!.series.slice(1) };
    drawing.show(box, pictureOfModel({ ...rateAndCounts(), panels: [rate!, fewer] }, 480));
    expect(box.querySelector('svg')).to.equal(svg);
    expect(svg?.getAttribute('width')).to.equal('480');
    expect(svg?.getAttribute('viewBox')).to.equal(`0 0 480 ${svg?.getAttribute('height')}`);
    expect(box.querySelectorAll('path[fill="#ff0000"]')).to.have.length.below(12);
  });

  it('is taken away with its host, and made again when the host shows something again', async () => {
    const { host, drawing, box } = await started();
    for (const controller of host.controllers) controller.hostDisconnected?.();
    expect(box.childNodes).to.have.length(0);
    expect(drawing.drawn).to.equal(false);
    drawing.show(box, pictureOfModel(rateAndCounts()));
    await waitUntil(() => drawing.drawn, 'drawn again');
    expect(box.querySelectorAll('svg')).to.have.length(1);
  });

  it('draws only the last picture when several come while ECharts is loading', async () => {
    const drawing = new ChartDrawing(new Host(), load);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    drawing.show(box, pictureOfModel(rateAndCounts(), 500));
    drawing.show(box, pictureOfModel(codes(), 640));
    await waitUntil(() => drawing.drawn, 'drawn');
    expect(box.querySelectorAll('svg')).to.have.length(1);
    expect(box.querySelector('svg')?.getAttribute('width')).to.equal('640');
  });

  it('draws nothing when its host left while ECharts was loading', async () => {
    const host = new Host();
    let arrive: () => void = () => {};
    const waiting = new Promise<void>((resolve) => (arrive = resolve));
    const drawing = new ChartDrawing(host, async () => {
      await waiting;
      return load();
    });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    drawing.show(box, pictureOfModel(rateAndCounts()));
    drawing.hostDisconnected();
    arrive();
    await load();
    await nextFrame();
    expect(box.childNodes).to.have.length(0);
  });

  it('says that ECharts cannot be loaded, and tries again after its host was away', async () => {
    let works = false;
    const { host, drawing, box } = await started(rateAndCounts(), () =>
      works ? load() : Promise.reject(new Error('blocked')),
    );
    expect(drawing.error).to.be.an('error').with.property('message', 'blocked');
    expect(host.updates).to.equal(1);
    works = true;
    drawing.hostDisconnected();
    drawing.show(box, pictureOfModel(rateAndCounts()));
    await waitUntil(() => drawing.drawn, 'drawn at last');
  });

  it('leaves nothing half drawn when ECharts throws', async () => {
    const thrower: LoadECharts = async () => {
      const { startDrawing, drawSvg } = await load();
      return {
        drawSvg,
        startDrawing: (box, size) =>
          Object.assign(startDrawing(box, size), {
            setOption: () => {
              throw new Error('hostile page');
            },
          }),
      };
    };
    const { drawing, box } = await started(rateAndCounts(), thrower);
    expect(drawing.error).to.be.an('error').with.property('message', 'hostile page');
    expect(box.childNodes).to.have.length(0);
  });
});
