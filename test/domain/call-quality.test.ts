import { expect } from '@open-wc/testing';
import { notAvailableShare, poorShare, totalLegs } from '../../src/domain/call-quality.js';

describe('call quality', () => {
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

  it('has no share of counts that are not known', () => {
    const legs = { good: 60, poor: null, notAvailable: 20 };
    expect(poorShare(legs)).to.equal(null);
    expect(totalLegs(legs)).to.equal(null);
    expect(poorShare({ good: 60, poor: 20, notAvailable: null })).to.equal(0.25);
    expect(notAvailableShare({ good: 60, poor: 20, notAvailable: null })).to.equal(null);
  });
});
