import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import { bucketOf, callsPerUser, usageChange } from '../../src/domain/calling-usage.js';

const buckets = [
  { id: 'none', minCalls: 0, maxCalls: 0 },
  { id: 'low', minCalls: 1, maxCalls: 10 },
  { id: 'high', minCalls: 11, maxCalls: null },
];

describe('calling usage', () => {
  it('divides calls among the users who were active', () => {
    expect(callsPerUser({ activeUsers: 8, calls: 100, minutes: 300 })).to.equal(12.5);
    expect(callsPerUser({ activeUsers: 0, calls: 0, minutes: 0 })).to.equal(null);
  });

  it('changes by calls against the week before', () => {
    const usage = { activeUsers: 8, calls: 100, minutes: 300 };
    expect(usageChange(usage, { activeUsers: 8, calls: 130, minutes: 200 })).to.equal(-30);
    expect(usageChange(usage, null)).to.equal(null);
  });

  it('does not know what the source does not have', () => {
    const unknown = { activeUsers: null, calls: 100, minutes: null };
    expect(callsPerUser(unknown)).to.equal(null);
    expect(usageChange({ ...unknown, calls: null }, unknown)).to.equal(null);
    expect(usageChange(unknown, { ...unknown, calls: null })).to.equal(null);
  });

  it('puts a user into the bucket whose ends include the calls', () => {
    expect([0, 1, 10, 11, 1e6].map((calls) => bucketOf(calls, buckets)?.id)).to.deep.equal([
      'none',
      'low',
      'low',
      'high',
      'high',
    ]);
    expect(bucketOf(-1, buckets)).to.equal(undefined);
    const overlapping = [...buckets, { id: 'any', minCalls: 0, maxCalls: null }];
    expect(bucketOf(5, overlapping)?.id, 'the first of two').to.equal('low');
  });

  it('finds exactly one bucket for any number of calls', () => {
    fc.assert(
      fc.property(fc.nat(), (calls) => {
        const { minCalls, maxCalls } = bucketOf(calls, buckets)!;
        expect(calls).to.be.within(minCalls, maxCalls ?? Infinity);
      }),
    );
  });
});
