import { expect } from '@open-wc/testing';
import { trialEnd, trialExtension, trialTime } from '../../src/domain/trials.js';

const trial = (part: object = {}) => ({
  startDate: '2026-11-01',
  endDate: '2026-11-30',
  status: 'active',
  ...part,
});
const at = (now: string, timeZone = 'Europe/Amsterdam') => ({ timeZone, now: Date.parse(now) });

describe('trialTime', () => {
  it('counts calendar days until the last day, which is a day of the trial', () => {
    const daysLeft = (now: string) => trialTime(trial(), at(now)).daysLeft;
    expect(daysLeft('2026-11-22T12:00:00Z')).to.equal(8);
    expect(daysLeft('2026-11-30T12:00:00Z')).to.equal(0);
    expect(daysLeft('2026-12-01T12:00:00Z')).to.equal(-1);
  });

  it('turns with midnight of the zone, not of the machine or of UTC', () => {
    const daysLeft = (now: string, zone?: string) => trialTime(trial(), at(now, zone)).daysLeft;
    expect(daysLeft('2026-11-29T22:59:59.999Z')).to.equal(1);
    expect(daysLeft('2026-11-29T23:00:00.000Z')).to.equal(0);
    expect(daysLeft('2026-11-29T10:59:59Z', 'Pacific/Auckland'), 'UTC+13').to.equal(1);
    expect(daysLeft('2026-11-29T11:00:00Z', 'Pacific/Auckland'), 'UTC+13').to.equal(0);
    expect(daysLeft('2026-11-30T07:59:59Z', 'America/Los_Angeles'), 'UTC-8').to.equal(1);
  });

  it('counts a day of 23 or 25 hours as one day', () => {
    const spring = trial({ startDate: '2026-03-01', endDate: '2026-03-30' });
    expect(trialTime(spring, at('2026-03-28T23:30:00Z')).daysLeft, 'on the day that has 23 hours').to.equal(1);
    const autumn = trial({ startDate: '2026-10-01', endDate: '2026-10-26' });
    expect(trialTime(autumn, at('2026-10-24T22:30:00Z')).daysLeft, 'on the day that has 25 hours').to.equal(1);
    expect(trialTime(autumn, at('2026-10-25T22:59:59Z')).daysLeft).to.equal(1);
  });

  it('knows the leap day', () => {
    const leap = trial({ startDate: '2028-02-01', endDate: '2028-03-01' });
    expect(trialTime(leap, at('2028-02-28T12:00:00Z')).daysLeft).to.equal(2);
    expect(trialTime({ ...leap, endDate: '2027-02-29' }, at('2028-02-28T12:00:00Z')).daysLeft, 'no date').to.equal(
      null,
    );
  });

  it('runs through its last day, and is over the day after, whatever the server said before midnight', () => {
    const phase = (now: string) => trialTime(trial(), at(now)).phase;
    expect(phase('2026-11-30T22:59:59Z')).to.equal('running');
    expect(phase('2026-11-30T23:00:00Z')).to.equal('ended');
  });

  it('believes the server that it ended or was bought, and runs with a status that is not known', () => {
    const phase = (status: string) => trialTime(trial({ status }), at('2026-11-22T12:00:00Z')).phase;
    expect(['expired', 'converted', 'paused', ''].map(phase)).to.deep.equal([
      'ended',
      'converted',
      'running',
      'running',
    ]);
  });

  it('tells how many of its days are over, from its first day to after its last', () => {
    const passed = (now: string) => trialTime(trial(), at(now)).passed;
    expect(passed('2026-10-01T12:00:00Z'), 'before it starts').to.deep.equal({ days: 0, of: 30 });
    expect(passed('2026-11-01T12:00:00Z')).to.deep.equal({ days: 0, of: 30 });
    expect(passed('2026-11-30T12:00:00Z')).to.deep.equal({ days: 29, of: 30 });
    expect(passed('2026-12-24T12:00:00Z')).to.deep.equal({ days: 30, of: 30 });
  });

  it('tells nothing of days where the dates are none, or the wrong way round', () => {
    const passed = (part: object) => trialTime(trial(part), at('2026-11-22T12:00:00Z')).passed;
    expect(passed({ startDate: '2026-13-01' })).to.equal(null);
    expect(passed({ startDate: '2026-12-01' })).to.equal(null);
    expect(passed({ startDate: '2026-11-30' }), 'a trial of one day').to.deep.equal({ days: 0, of: 1 });
  });
});

describe('trialEnd', () => {
  it('is so many calendar days after today in UTC, where the API counts, over months, years and leap days', () => {
    const end = (days: number, now: string) => trialEnd(days, Date.parse(now));
    expect(end(30, '2026-11-30T23:59:59.999Z')).to.equal('2026-12-30');
    expect(end(30, '2026-12-01T00:00:00Z')).to.equal('2026-12-31');
    expect(end(60, '2026-12-15T12:00:00Z')).to.equal('2027-02-13');
    expect(end(30, '2028-01-30T12:00:00Z')).to.equal('2028-02-29');
    expect(end(30, '2027-01-30T12:00:00Z')).to.equal('2027-03-01');
    expect(end(90, '2026-03-01T12:00:00Z')).to.equal('2026-05-30');
  });
});

describe('trialExtension', () => {
  const on = Date.parse('2026-12-15T12:00:00Z');

  it('ends 30 days from today', () => {
    expect(trialExtension(trial({ endDate: '2027-01-02' }), on)).to.deep.equal({
      endDate: '2027-01-14',
      isLater: true,
    });
  });

  it('is none that makes a trial shorter, or ends it on the same day', () => {
    const isLater = (endDate: string) => trialExtension(trial({ endDate }), on)!.isLater;
    expect(['2027-01-13', '2027-01-14', '2027-01-15'].map(isLater)).to.deep.equal([true, false, false]);
  });

  it('becomes possible at midnight in UTC', () => {
    const ends = trial({ endDate: '2027-01-14' });
    expect(trialExtension(ends, Date.parse('2026-12-15T23:59:59.999Z'))!.isLater).to.equal(false);
    expect(trialExtension(ends, Date.parse('2026-12-16T00:00:00Z'))!.isLater).to.equal(true);
  });

  it('lets a trial that ended run again, and one with a status that is not known; one that was bought is none any more', () => {
    const extension = (status: string) => trialExtension(trial({ status }), on);
    expect(extension('expired')).to.deep.equal({ endDate: '2027-01-14', isLater: true });
    expect(extension('paused')?.isLater).to.equal(true);
    expect(extension('converted')).to.equal(undefined);
  });
});
