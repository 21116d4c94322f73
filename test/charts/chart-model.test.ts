import { expect } from '@open-wc/testing';
import { inShares, legendOf, stackSum, valueAt, withoutHidden, zoomed } from '../../src/charts/chart-model.js';
import { codes, rateAndCounts } from './models.js';

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

  it('has no shares of a sum of 0', () => {
    const model = rateAndCounts(1);
    const empty = {
      ...model,
      panels: model.panels.map((panel) => ({ ...panel, series: panel.series.map((one) => ({ ...one, values: [0] })) })),
    };
    expect(inShares(empty).panels[1]?.series.map((series) => series.values[0])).to.deep.equal([null, null, null]);
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
