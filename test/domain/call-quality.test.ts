import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import {
  isPoorLeg,
  legQuality,
  notAvailableShare,
  poorReasons,
  poorShare,
  sumQuality,
  totalLegs,
} from '../../src/domain/call-quality.js';
import { known } from '../support/known.js';

const fine = { packetLossPercent: 4.9, latencyMs: 399, jitterMs: 149 };
const count = fc.record({ good: fc.nat(10_000), poor: fc.nat(10_000), notAvailable: fc.nat(10_000) });

describe('call quality', () => {
  it('is good below all three limits', () => {
    expect(legQuality(fine)).to.equal('good');
    expect(poorReasons(fine)).to.deep.equal([]);
  });

  it('is poor at a limit, and says which', () => {
    expect(poorReasons({ ...fine, packetLossPercent: 5 })).to.deep.equal(['packetLoss']);
    expect(poorReasons({ ...fine, latencyMs: 400 })).to.deep.equal(['latency']);
    expect(poorReasons({ ...fine, jitterMs: 150 })).to.deep.equal(['jitter']);
    expect(legQuality({ packetLossPercent: 9, latencyMs: 900, jitterMs: 900 })).to.equal('poor');
  });

  it('goes by the limits of the answer', () => {
    const strict = { packetLossPercent: 1, latencyMs: 100, jitterMs: 30 };
    expect(poorReasons(fine, strict)).to.deep.equal(['packetLoss', 'latency', 'jitter']);
    expect(isPoorLeg(fine, strict)).to.equal(true);
    expect(isPoorLeg(fine)).to.equal(false);
  });

  it('is never poor for want of a measurement', () => {
    expect(legQuality({ packetLossPercent: null, latencyMs: 20, jitterMs: null })).to.equal('good');
    expect(legQuality({ packetLossPercent: null, latencyMs: 500, jitterMs: null })).to.equal('poor');
  });

  it('is not available when nothing was measured', () => {
    expect(legQuality({ packetLossPercent: null, latencyMs: null, jitterMs: null })).to.equal('notAvailable');
  });

  it('shares poor legs among the measured ones, and not available legs among all', () => {
    const legs = { good: 60, poor: 20, notAvailable: 20 };
    expect(poorShare(legs)).to.equal(0.25);
    expect(notAvailableShare(legs)).to.equal(0.2);
    expect(totalLegs(legs)).to.equal(100);
  });

  it('has no share of no legs', () => {
    expect(poorShare({ good: 0, poor: 0, notAvailable: 9 })).to.equal(null);
    expect(notAvailableShare({ good: 0, poor: 0, notAvailable: 9 })).to.equal(1);
    expect(notAvailableShare({ good: 0, poor: 0, notAvailable: 0 })).to.equal(null);
  });

  it('has no share, and no sum, of counts that are not known', () => {
    const legs = { good: 60, poor: null, notAvailable: 20 };
    expect(poorShare(legs)).to.equal(null);
    expect(totalLegs(legs)).to.equal(null);
    expect(poorShare({ good: 60, poor: 20, notAvailable: null })).to.equal(0.25);
    expect(notAvailableShare({ good: 60, poor: 20, notAvailable: null })).to.equal(null);
    expect(sumQuality([legs, { good: 1, poor: 1, notAvailable: 1 }])).to.deep.equal({
      good: 61,
      poor: null,
      notAvailable: 21,
    });
  });

  it('adds up so that no leg is lost and a share is a ratio of sums', () => {
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const sum = sumQuality(counts);
        expect(totalLegs(sum)).to.equal(counts.reduce((legs, each) => legs + known(totalLegs(each)), 0));
        const [good, poor] = [known(sum.good), known(sum.poor)];
        expect(poorShare(sum)).to.equal(good + poor === 0 ? null : poor / (good + poor));
      }),
    );
  });
});
