import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import { layOut, preferredHeight } from '../../src/charts/chart-layout.js';
import { bandBox, categoryAt, markBox, seriesAt } from '../../src/charts/chart-places.js';
import type { Box, ChartLayout } from '../../src/charts/chart-layout.js';
import type { ChartModel } from '../../src/charts/chart-model.js';
import { codes, lines, measure, rateAndCounts } from './models.js';

const place = (model: ChartModel, { width = 720, height = 320, rightToLeft = false } = {}) =>
  layOut({ model, width, height, rightToLeft, measure });
const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

function isInside({ x, y, width, height }: Box, layout: ChartLayout): boolean {
  const air = 1e-6;
  return x >= -air && y >= -air && x + width <= layout.width + air && y + height <= layout.height + air;
}

describe('layOut', () => {
  it('lets the panels of weeks share their categories', () => {
    const { panels } = place(rateAndCounts());
    expect(panels.map(({ plot }) => [plot.x, plot.width])).to.deep.equal([
      [panels[0]!.plot.x, panels[0]!.plot.width],
      [panels[0]!.plot.x, panels[0]!.plot.width],
    ]);
    expect(panels[1]!.plot.y).to.be.above(panels[0]!.plot.y + panels[0]!.plot.height);
  });

  it('puts stacked bars on each other and lines at their figure', () => {
    const layout = place(rateAndCounts());
    const [poor, good, missing] = ['poor', 'good', 'notAvailable'].map((series) =>
      markBox(layout, { category: 3, series })!,
    );
    expect(good!.y + good!.height).to.be.closeTo(poor!.y, 0.001);
    expect(missing!.y + missing!.height).to.be.closeTo(good!.y, 0.001);
    expect(poor!.height / good!.height).to.be.closeTo(4 / 86, 0.001);
    const { plot, max } = layout.panels[0]!;
    expect(markBox(layout, { category: 3, series: 'poorShare' })!.y).to.be.closeTo(
      plot.y + plot.height * (1 - 4 / 90 / max),
      0.001,
    );
  });

  it('mirrors weeks in right-to-left: the newest is on the left, the figures of the axis on the right', () => {
    const layout = place(rateAndCounts(), { rightToLeft: true });
    const oldest = markBox(layout, { category: 0, series: 'good' })!;
    const newest = markBox(layout, { category: 7, series: 'good' })!;
    expect(newest.x).to.be.below(oldest.x);
    expect(layout.panels[0]!.plot.x).to.be.below(20);
    expect(categoryAt(layout, middle(newest).x, 100)).to.equal(7);
  });

  it('mirrors rows in right-to-left: bars grow to the left', () => {
    const layout = place(codes(), { rightToLeft: true });
    const bar = markBox(layout, { category: 0, series: 'poorShare' })!;
    const { plot } = layout.panels[0]!;
    expect(bar.x + bar.width).to.be.closeTo(plot.x + plot.width, 0.001);
    expect(plot.x).to.be.above(layout.panels[1]!.plot.x);
  });

  it('always labels the newest week, and as many of the others as have room', () => {
    expect(place(rateAndCounts(8)).labelStep).to.equal(1);
    expect(place(rateAndCounts(8), { width: 280 }).labelStep).to.be.within(2, 3);
    expect(place(rateAndCounts(52), { width: 720 }).labelStep).to.be.within(4, 7);
  });

  it('has room for the whole label of the newest week at any width', () => {
    for (const rightToLeft of [false, true]) {
      for (let width = 200; width < 900; width += 13) {
        const layout = place(rateAndCounts(), { width, rightToLeft });
        const { x, width: band } = bandBox(layout, layout.panels[0]!, 7);
        const half = measure('Nov 15') / 2;
        expect(x + band / 2 - half).to.be.at.least(0);
        expect(x + band / 2 + half).to.be.at.most(width);
      }
    }
  });

  it('puts the labels of rows above their bars in a narrow box', () => {
    expect(place(codes(), { width: 300 }).labelRoom).to.equal(0);
    expect(place(codes(), { width: 720 }).labelRoom).to.be.above(80);
  });

  it('gives a label of 2,000 characters no more than a third of the width', () => {
    expect(place(codes(['x'.repeat(2000), 'short'])).labelRoom).to.be.at.most(720 * 0.34);
  });

  it('has room for a target above every figure', () => {
    const model = rateAndCounts();
    const [rate, legs] = model.panels;
    const far = { ...rate!, lines: [{ value: 0.4, label: 'Target', kind: 'target' as const }] };
    expect(place({ ...model, panels: [far, legs!] }).panels[0]!.max).to.be.at.least(0.4);
  });

  it('finds the figure that is nearest to the pointer', () => {
    const layout = place(rateAndCounts());
    for (const series of ['poorShare', 'poor', 'good', 'notAvailable']) {
      const at = middle(markBox(layout, { category: 5, series })!);
      expect(categoryAt(layout, at.x, at.y)).to.equal(5);
      expect(seriesAt(layout, 5, at)).to.equal(series);
    }
    expect(categoryAt(layout, 1, 100)).to.equal(undefined);
    expect(seriesAt(place(lines()), 1, { x: 100, y: 300 }), 'a missing figure is never nearest').to.equal('assigned');
  });

  it('keeps every mark inside the drawing, whatever the figures, the size and the direction', () => {
    const figure = fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.constantFrom(null, NaN, Infinity, -1, 0));
    const figures = fc.array(figure, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(figures, fc.integer({ min: 200, max: 3000 }), fc.boolean(), (values, width, rightToLeft) => {
        for (const base of [rateAndCounts(8), codes(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])]) {
          const panels = base.panels.map((panel) => ({
            ...panel,
            series: panel.series.map((one) => ({ ...one, values })),
          }));
          const layout = place({ ...base, panels }, { width, height: 400, rightToLeft });
          for (const { panel, ...rest } of layout.panels) {
            for (let category = 0; category < 8; category++) {
              const boxes = panel.series.map((series) => markBox(layout, { category, series: series.key })!);
              expect(
                [...boxes, bandBox(layout, { panel, ...rest }, category)].every((box) => isInside(box, layout)),
              ).to.equal(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is as high as its codes need, and of one height for weeks', () => {
    const rows = (categories: number) => preferredHeight({ direction: 'rows', panels: 1, categories }, 720);
    expect(rows(10) - rows(5)).to.equal(5 * 32);
    expect(preferredHeight({ direction: 'columns', panels: 1, categories: 8 }, 720)).to.equal(
      preferredHeight({ direction: 'columns', panels: 1, categories: 52 }, 720),
    );
  });
});
