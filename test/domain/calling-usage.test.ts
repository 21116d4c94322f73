import { expect } from '@open-wc/testing';
import { callsPerUser, usageChange } from '../../src/domain/calling-usage.js';

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
});
