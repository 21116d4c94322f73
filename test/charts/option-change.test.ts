import { expect } from '@open-wc/testing';
import { layOut } from '../../src/charts/chart-layout.js';
import type { ChartModel } from '../../src/charts/chart-model.js';
import { withoutHidden } from '../../src/charts/chart-model.js';
import { chartOption } from '../../src/charts/chart-options.js';
import type { ChartLook } from '../../src/charts/chart-theme.js';
import { optionChange } from '../../src/charts/option-change.js';
import { look, measure, rateAndCounts } from './models.js';

function optionOf(model: ChartModel, given: ChartLook = look(), width = 720) {
  return chartOption(layOut({ model, width, height: 320, rightToLeft: false, measure }), given);
}

describe('optionChange', () => {
  it('says everything the first time', () => {
    expect(Object.keys(optionChange(undefined, optionOf(rateAndCounts()))!.option)).to.include.members([
      'series',
      'xAxis',
    ]);
  });

  it('says nothing when the same is drawn again', () => {
    expect(optionChange(optionOf(rateAndCounts()), optionOf(rateAndCounts()))).to.equal(undefined);
  });

  it('says only the series whose figures have changed', () => {
    const model = rateAndCounts();
    const [rate, legs] = model.panels;
    const [share] = rate!.series;
    const changed = { ...share!, values: share!.values.map((value, index) => (index === 0 ? 0.02 : value)) };
    const after = optionOf({ ...model, panels: [{ ...rate!, series: [changed] }, legs!] });
    const change = optionChange(optionOf(model), after)!;
    expect(Object.keys(change.option)).to.deep.equal(['series']);
    expect((change.option['series'] as { id: string }[]).map(({ id }) => id)).to.deep.equal(['poorShare']);
    expect(change.replace).to.deep.equal([]);
  });

  it('replaces the list of series when one is hidden', () => {
    const change = optionChange(
      optionOf(rateAndCounts()),
      optionOf(withoutHidden(rateAndCounts(), new Set(['good']))),
    )!;
    expect(change.replace).to.deep.equal(['series']);
  });

  it('sends no figures for another width', () => {
    const [before, after] = [720, 640].map((width) => optionOf(rateAndCounts(), look(), width));
    const { option } = optionChange(before, after!)!;
    expect(option).to.have.property('grid');
    expect(option).to.not.have.property('series');
  });

  it('sends no figures of an axis for another theme, only its colors', () => {
    const dark = look();
    const change = optionChange(
      optionOf(rateAndCounts()),
      optionOf(rateAndCounts(), { ...dark, colors: { ...dark.colors, rule: '#333333' } }),
    )!;
    expect(Object.keys(change.option).sort()).to.deep.equal(['xAxis', 'yAxis']);
  });
});
