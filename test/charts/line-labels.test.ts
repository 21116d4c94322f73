import { expect } from '@open-wc/testing';
import { labelPlace } from '../../src/charts/line-labels.js';
import { measure } from './models.js';

const target = { value: 25, label: 'Target 25', kind: 'target' as const };

/** A plot of 300 by 100 pixels up to 100, with one line through these figures. */
function placeFor(values: readonly (number | null)[], line = target) {
  const series = { key: 'line', label: 'Line', mark: 'line' as const, color: 'bad' as const, values };
  const middleOf = (category: number) => ((category + 0.5) * 300) / values.length;
  return labelPlace(line, { width: 300, height: 100, max: 100, series: [series], middleOf, measure });
}

describe('the label of a target', () => {
  it('stands above its line where reading starts', () => {
    expect(placeFor([90, 90, 90, 90])).to.equal('insideStartTop');
    expect(placeFor([null, null, null, null])).to.equal('insideStartTop');
  });

  it('stands below when the figures are above', () => {
    expect(placeFor([33, 33, 33, 33])).to.equal('insideStartBottom');
  });

  it('stands at the end when the figures are all around its start', () => {
    expect(placeFor([33, 14, 33, 14, 90, 90, 90, 90])).to.equal('insideEndTop');
  });

  it('leaves the figure at the end of a line alone', () => {
    expect(placeFor([33, 14, 33, 90, 90, 90, 90, 14])).not.to.equal('insideEndTop');
  });

  it('never leaves the plot', () => {
    expect(placeFor([90, 90, 90], { ...target, value: 95 })).to.match(/Bottom$/);
    expect(placeFor([20, 20, 20], { ...target, value: 5 })).to.match(/Top$/);
  });
});
