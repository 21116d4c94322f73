import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import { customerUrgency, isKnownStatus, sortByUrgency, STATUSES, statusUrgency } from '../../src/domain/statuses.js';

const status = fc.oneof(fc.constantFrom<string>(...STATUSES), fc.string(), fc.constantFrom('__proto__', 'toString'));

describe('statuses', () => {
  it('puts the most urgent first', () => {
    expect(sortByUrgency(['subscription', 'expiringSoon', 'suspended', 'licenseOverage'])).to.deep.equal([
      'suspended',
      'licenseOverage',
      'expiringSoon',
      'subscription',
    ]);
  });

  it('orders all eight as the product does', () => {
    expect(sortByUrgency([...STATUSES].reverse())).to.deep.equal([
      'suspended',
      'expired',
      'licenseOverage',
      'expiringSoon',
      'noRecentActivity',
      'readyForOrderSetup',
      'trial',
      'subscription',
    ]);
  });

  it('keeps unknown ones, last and in their own order', () => {
    expect(sortByUrgency(['onHold', 'trial', 'archived'])).to.deep.equal(['trial', 'onHold', 'archived']);
    expect(isKnownStatus('onHold')).to.equal(false);
    expect(isKnownStatus('toString')).to.equal(false);
    expect(isKnownStatus('trial')).to.equal(true);
  });

  it('shows each status of a set once', () => {
    expect(sortByUrgency(['trial', 'trial', 'onHold', 'onHold'])).to.deep.equal(['trial', 'onHold']);
  });

  it('ranks a customer by its most urgent status, and one without a status last', () => {
    expect(customerUrgency(['subscription', 'expired'])).to.equal(statusUrgency('expired'));
    expect(customerUrgency(['onHold'])).to.be.greaterThan(customerUrgency(['subscription']));
    expect(customerUrgency([])).to.be.greaterThan(customerUrgency(['onHold']));
  });

  it('neither drops nor adds nor misplaces a status, and leaves the set as it was', () => {
    fc.assert(
      fc.property(fc.array(status), (statuses) => {
        const before = [...statuses];
        const sorted = sortByUrgency(statuses);
        expect(statuses).to.deep.equal(before);
        expect([...sorted].sort()).to.deep.equal([...new Set(statuses)].sort());
        const ranks = sorted.map(statusUrgency);
        expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
