import { expect } from '@open-wc/testing';
import { percentAsShown, pointsAsShown } from '../../../src/core/texts/percent-as-shown.js';

const nothing = [null, NaN, Infinity, -Infinity];

describe('a percentage in a file', () => {
  it('has the decimals that are shown', () => {
    expect([0.1724, 0.5, 0, 1.3, 12.5].map(percentAsShown)).to.deep.equal([17.2, 50, 0, 130, 1250]);
  });

  it('is a number also where thousands would be set apart', () => {
    expect(percentAsShown(12_345)).to.equal(1_234_500);
    expect(pointsAsShown(-12_345)).to.equal(-1_234_500);
  });

  it('of two shares’ difference has its sign', () => {
    expect([-0.0124, 0.012, 0].map(pointsAsShown)).to.deep.equal([-1.2, 1.2, 0]);
  });

  it('is none where there is no figure', () => {
    expect(nothing.map(percentAsShown)).to.deep.equal(Array(4).fill(null));
    expect(nothing.map(pointsAsShown)).to.deep.equal(Array(4).fill(null));
  });
});
