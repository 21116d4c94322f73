import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import { valueTicks } from '../../src/charts/value-ticks.js';

describe('valueTicks', () => {
  it('ends as near above the largest figure as round steps allow', () => {
    expect(valueTicks({ max: 63_000, unit: 'count', steps: 3 }).values).to.deep.equal([0, 25_000, 50_000, 75_000]);
    expect(valueTicks({ max: 0.041, unit: 'share', steps: 3 }).values).to.deep.equal([0, 0.025, 0.05]);
    expect(valueTicks({ max: 1, unit: 'share', steps: 4 }).values).to.deep.equal([0, 0.25, 0.5, 0.75, 1]);
  });

  it('has whole ticks only for counts, also for very few', () => {
    expect(valueTicks({ max: 1, unit: 'count', steps: 5 }).values).to.deep.equal([0, 1]);
    expect(valueTicks({ max: 3, unit: 'count', steps: 4 }).values).to.deep.equal([0, 1, 2, 3]);
  });

  it('has an axis even for nothing and for figures that are none', () => {
    for (const max of [0, -5, NaN, Infinity]) {
      expect(valueTicks({ max, unit: 'count', steps: 4 }).values).to.deep.equal([0, 1]);
      expect(valueTicks({ max, unit: 'share', steps: 1 }).max).to.equal(0.01);
    }
  });

  it('covers every figure with at most the steps that fit', () => {
    const figures = fc.double({ min: 1e-4, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        figures,
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom('count' as const, 'share' as const),
        (max, steps, unit) => {
          const ticks = valueTicks({ max, unit, steps });
          expect(ticks.max).to.be.at.least(max * (1 - 1e-9));
          expect(ticks.values.length).to.be.within(2, steps + 1);
          expect(ticks.values.at(-1)).to.equal(ticks.max);
          if (unit === 'count') expect(ticks.values.every(Number.isInteger)).to.equal(true);
        },
      ),
    );
  });
});
