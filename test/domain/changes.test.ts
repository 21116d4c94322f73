import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import { difference, trend, verdict } from '../../src/domain/changes.js';

describe('changes', () => {
  it('subtracts the previous figure', () => {
    expect(difference(12, 9)).to.equal(3);
    expect(difference(9, 12)).to.equal(-3);
    expect(difference(-5, -2)).to.equal(-3);
  });

  it('does not know a difference when a figure is missing or not finite', () => {
    expect(difference(null, 3)).to.equal(null);
    expect(difference(3, undefined)).to.equal(null);
    expect(difference(NaN, 3)).to.equal(null);
    expect(difference(Infinity, Infinity)).to.equal(null);
    expect(difference(Number.MAX_VALUE, -Number.MAX_VALUE)).to.equal(null);
  });

  it('never has a difference of -0', () => {
    expect(Object.is(difference(-0, 0), 0)).to.equal(true);
    expect(Object.is(difference(0, 0), 0)).to.equal(true);
  });

  it('says whether a figure rose, fell or stayed the same', () => {
    expect(trend(3, 2)).to.equal('rose');
    expect(trend(2, 3)).to.equal('fell');
    expect(trend(2, 2)).to.equal('same');
    expect(trend(2, null)).to.equal(null);
  });

  it('calls figures the same that read the same', () => {
    expect(trend(0.0211, 0.0214)).to.equal('fell');
    expect(trend(0.0211, 0.0214, 0.001)).to.equal('same');
    expect(trend(0.0211, 0.0344, 0.001)).to.equal('fell');
  });

  it('reverses the trend when the figures change places', () => {
    const reversed = { rose: 'fell', fell: 'rose', same: 'same' } as const;
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(9), (a, b, step) => {
        expect(trend(a, b, step)).to.equal(reversed[trend(b, a, step)!]);
      }),
    );
  });

  it('judges a trend by the direction that is good', () => {
    expect(verdict('rose', 'up')).to.equal('good');
    expect(verdict('fell', 'up')).to.equal('bad');
    expect(verdict('rose', 'down')).to.equal('bad');
    expect(verdict('fell', 'down')).to.equal('good');
  });

  it('judges neither what stayed the same, nor what is not known, nor a neutral figure', () => {
    expect(verdict('same', 'up')).to.equal('neutral');
    expect(verdict(null, 'down')).to.equal('neutral');
    expect(verdict('rose', 'neutral')).to.equal('neutral');
  });
});
