import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import { countOf, isNothing, ratio, shownFigure, sumOf, whyNoRatio } from '../../src/domain/numbers.js';

/** Every kind of figure: ordinary counts, missing, negative, huge, tiny, -0, NaN, infinities. */
const figure = fc.oneof(
  fc.nat(100_000),
  fc.double(),
  fc.constantFrom(null, undefined, -0, 0, NaN, Infinity, -Infinity),
);

describe('numbers', () => {
  it('counts what is finite and not negative', () => {
    expect(countOf(12)).to.equal(12);
    expect(countOf(-3)).to.equal(0);
    expect(countOf(null)).to.equal(null);
    expect(countOf(undefined)).to.equal(null);
    expect(countOf(NaN)).to.equal(null);
    expect(countOf(Infinity)).to.equal(null);
  });

  it('shows every number as it came, also one that makes no sense', () => {
    expect([12, 0, -3, null, undefined, NaN, -Infinity].map(shownFigure)).to.deep.equal([
      12,
      0,
      -3,
      ...Array(4).fill(null),
    ]);
    expect(Object.is(shownFigure(-0), 0)).to.equal(true);
  });

  it('never counts -0', () => {
    expect(Object.is(countOf(-0), 0)).to.equal(true);
  });

  it('divides a part by the whole, above 1 too', () => {
    expect(ratio(1, 4)).to.equal(0.25);
    expect(ratio(150, 100)).to.equal(1.5);
    expect(ratio(0, 100)).to.equal(0);
  });

  it('tells a whole of which there is nothing from one that is not known', () => {
    expect([0, -0, -3].map(isNothing)).to.deep.equal([true, true, true]);
    expect([1, 0.5, null, undefined, NaN, Infinity].map(isNothing)).to.deep.equal(Array(6).fill(false));
  });

  it('has no ratio for a whole of 0 or less, nor for a missing operand', () => {
    expect(ratio(5, 0)).to.equal(null);
    expect(ratio(0, 0)).to.equal(null);
    expect(ratio(5, -1)).to.equal(null);
    expect(ratio(-5, 100), 'less than nothing is not 0 %').to.equal(null);
    expect(ratio(null, 5)).to.equal(null);
    expect(ratio(5, null)).to.equal(null);
    expect(ratio(undefined, undefined)).to.equal(null);
  });

  it('tells why there is no ratio: nothing to divide by, or a figure that is not known', () => {
    expect(whyNoRatio(0, 0)).to.equal('nothing');
    expect(whyNoRatio(3, 0)).to.equal('nothing');
    expect(whyNoRatio(null, 0)).to.equal('unknown');
    expect(whyNoRatio(0, null)).to.equal('unknown');
    expect(whyNoRatio(null, 5)).to.equal('unknown');
  });

  it('adds up, and does not know the sum when it misses a figure', () => {
    expect(sumOf([1, 2, 3])).to.equal(6);
    expect(sumOf([])).to.equal(0);
    expect(sumOf([1, null, 3])).to.equal(null);
    expect(sumOf([Number.MAX_VALUE, Number.MAX_VALUE])).to.equal(Number.MAX_VALUE);
  });

  it('gives nothing or a finite number that is not negative, whatever the figures', () => {
    const isFair = (result: number | null) =>
      result === null || (Number.isFinite(result) && result >= 0 && !Object.is(result, -0));
    fc.assert(
      fc.property(figure, figure, (a, b) => isFair(ratio(a, b)) && isFair(countOf(a)) && isFair(sumOf([a, b]))),
      { numRuns: 2000 },
    );
  });
});
