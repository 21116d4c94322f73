import { expect } from '@open-wc/testing';
import { milestoneOf, nearestDate, nextMilestone, renewalOf, runsToday } from '../../src/domain/subscription-terms.js';

const here = { timeZone: 'Europe/Amsterdam', now: Date.parse('2026-11-26T12:00:00Z') };
const term = (part = {}) => ({
  startDate: '2025-11-27',
  endDate: '2026-12-26',
  autoRenew: false,
  renewalDate: null,
  ...part,
});

describe('subscription terms', () => {
  it('says the end of what does not renew', () => {
    expect(milestoneOf(term(), here)).to.deep.equal({ kind: 'end', date: '2026-12-26', days: 30 });
  });

  it('says the renewal of what renews, also where only its last day is known', () => {
    const renewing = { kind: 'renewal', date: '2026-12-26', days: 30 };
    expect(milestoneOf(term({ autoRenew: true, renewalDate: '2026-12-26' }), here)).to.deep.equal(renewing);
    expect(milestoneOf(term({ autoRenew: true }), here)).to.deep.equal(renewing);
  });

  it('renews on its last day what renews by itself, unless another day is said, and nothing else', () => {
    const endDate = '2026-12-26';
    for (const renewalDate of [null, undefined]) {
      expect(renewalOf({ endDate, autoRenew: true, renewalDate })).to.equal(endDate);
      expect(renewalOf({ endDate, autoRenew: false, renewalDate })).to.equal(null);
    }
    expect(renewalOf({ endDate, autoRenew: true, renewalDate: '2026-12-27' })).to.equal('2026-12-27');
  });

  it('takes what is no date for today', () => {
    expect(milestoneOf(term({ endDate: 'soon' }), here)).to.deep.equal({ kind: 'end', date: 'soon', days: 0 });
  });

  it('believes a renewal date that a source gives for what has to be renewed by hand', () => {
    expect(milestoneOf(term({ renewalDate: '2026-12-01' }), here)).to.deep.equal({
      kind: 'renewal',
      date: '2026-12-01',
      days: 5,
    });
  });

  it('counts past days below zero, in the time zone', () => {
    const renewed = term({ autoRenew: true, renewalDate: '2026-11-26' });
    expect(milestoneOf(renewed, { ...here, now: Date.parse('2026-11-26T23:30:00Z') }).days).to.equal(-1);
    expect(milestoneOf(renewed, { timeZone: 'UTC', now: Date.parse('2026-11-26T23:30:00Z') }).days).to.equal(0);
  });

  it('runs on its first and its last day, and on no other day outside', () => {
    expect(runsToday(term({ endDate: '2026-11-26' }), here)).to.equal(true);
    expect(runsToday(term({ startDate: '2026-11-26' }), here)).to.equal(true);
    expect(runsToday(term({ endDate: '2026-11-25' }), here)).to.equal(false);
    expect(runsToday(term({ startDate: '2026-11-27' }), here)).to.equal(false);
  });

  it('finds the nearest day that is not past, and the first of two on one day', () => {
    const [past, later, soon, soonToo] = [
      term({ endDate: '2026-11-20' }),
      term({ endDate: '2027-01-20' }),
      term({ endDate: '2026-11-26' }),
      term({ endDate: '2026-11-26', autoRenew: true }),
    ];
    expect(nextMilestone([past, later, soon, soonToo], here)?.of).to.equal(soon);
    expect(nextMilestone([past], here)).to.equal(undefined);
  });

  it('takes the nearer date of a customer, and the expiration of two on one day', () => {
    expect(nearestDate({ nextExpiration: null, nextRenewal: null })).to.equal(undefined);
    expect(nearestDate({ nextExpiration: '2027-01-02', nextRenewal: '2027-01-01' })?.kind).to.equal('renewal');
    expect(nearestDate({ nextExpiration: '2027-01-01', nextRenewal: '2027-01-01' })?.kind).to.equal('end');
    expect(nearestDate({ nextExpiration: null, nextRenewal: '2027-01-01' })?.date).to.equal('2027-01-01');
  });
});
