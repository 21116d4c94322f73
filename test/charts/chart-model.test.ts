import { expect } from '@open-wc/testing';
import {
  absenceAt,
  absencesIn,
  inShares,
  legendOf,
  stackSum,
  valueAt,
  withoutHidden,
  zoomed,
} from '../../src/charts/chart-model.js';
import type { ChartModel } from '../../src/charts/chart-model.js';
import { codes, rateAndCounts } from './models.js';

/** A stack of bars with these figures, one list for each series. */
function stacked(...figures: readonly (readonly (number | null)[])[]): ChartModel {
  const { categories, panels, ...model } = rateAndCounts();
  const legs = panels[1]!;
  const series = legs.series.map((one, index) => ({ ...one, values: figures[index]! }));
  return { ...model, categories: categories.slice(0, figures[0]!.length), panels: [{ ...legs, series }] };
}

describe('a chart model', () => {
  it('has one legend entry for a rate and the count it comes from', () => {
    expect(legendOf(rateAndCounts()).map(({ key, label, mark }) => [key, label, mark])).to.deep.equal([
      ['poor', 'Poor', 'bar'],
      ['good', 'Good', 'bar'],
      ['notAvailable', 'Not available', 'bar'],
    ]);
  });

  it('has no legend entry for figures that are not drawn', () => {
    const model = codes();
    const panels = model.panels.map((panel) => ({
      ...panel,
      series: panel.series.map((one) => ({ ...one, mark: 'none' as const })),
    }));
    expect(legendOf({ ...model, panels })).to.deep.equal([]);
  });

  it('hides every series of a legend entry', () => {
    const keys = withoutHidden(rateAndCounts(), new Set(['poor'])).panels.map((panel) =>
      panel.series.map(({ key }) => key),
    );
    expect(keys).to.deep.equal([[], ['good', 'notAvailable']]);
  });

  it('shows stacks as shares of all bars and leaves rates alone', () => {
    const [rate, legs] = inShares(rateAndCounts()).panels;
    expect(legs?.series.map((series) => series.values[4])).to.deep.equal([0.05, 0.85, 0.1]);
    expect(legs?.format(0.05)).to.equal('5%');
    expect(rate?.series[0]?.values[0]).to.equal(1 / 90);
  });

  it('has no shares of a sum of 0, and says that there is nothing', () => {
    const { series } = inShares(stacked([0], [0], [0])).panels[0]!;
    expect(series.map(({ values }) => values[0])).to.deep.equal([null, null, null]);
    expect(series.map((one) => absenceAt(one, 0))).to.deep.equal(['ofNothing', 'ofNothing', 'ofNothing']);
  });

  it('has no shares of a sum of which a part is not known: the known ones would be too large', () => {
    const { series } = inShares(stacked([10, 10], [null, 30], [0, 0])).panels[0]!;
    expect(series.map(({ values }) => values)).to.deep.equal([
      [null, 0.25],
      [null, 0.75],
      [null, 0],
    ]);
    expect(series.map((one) => absenceAt(one, 0))).to.deep.equal(['missing', 'missing', 'missing']);
    expect(absenceAt(series[0]!, 1)).to.equal(undefined);
  });

  it('knows for which reasons its figures are not there, also after it was cut', () => {
    const model = inShares(stacked([0, 5, 5], [0, null, 5], [0, 5, 5]));
    expect(absencesIn(model)).to.deep.equal(['missing', 'ofNothing']);
    expect([0, 1, 2].map((category) => absencesIn(model, category))).to.deep.equal([['ofNothing'], ['missing'], []]);
    expect(absencesIn(zoomed(model, 1, 2))).to.deep.equal(['missing']);
  });

  it('is cut to the categories that are zoomed to', () => {
    const cut = zoomed(rateAndCounts(), 2, 4);
    expect(cut.categories.map(({ label }) => label)).to.deep.equal(['Oct 11', 'Oct 18', 'Oct 25']);
    expect(cut.panels[1]?.series[0]?.values).to.deep.equal([3, 4, 5]);
  });

  it('takes what is no number for a figure that is missing', () => {
    const [, legs] = rateAndCounts().panels;
    const series = { ...legs!.series[0]!, values: [NaN, Infinity, null, 4] };
    expect([0, 1, 2, 3, 4].map((index) => valueAt(series, index))).to.deep.equal([null, null, null, 4, null]);
    expect(stackSum({ ...legs!, series: [series] }, 0)).to.equal(0);
  });
});
