import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import {
  isOutdated,
  isWeekStart,
  lastCompletedWeek,
  msUntilNextWeek,
  weekBefore,
  weekPeriod,
  weeksBetween,
  weekOfPeriod,
  weekStart,
} from '../../src/domain/weeks.js';

const WEEK = 7 * 86_400_000;
const sunday = Date.UTC(2026, 10, 22);
/** Sundays on which the clocks change somewhere: Europe in March and October, America in March and November. */
const dstSundays = ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-14', '2027-03-28'];
const moment = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2200, 0, 1) });
/** As often as not right at the edge of a week. */
const edge = fc
  .record({ week: fc.integer({ min: -500, max: 500 }), off: fc.integer({ min: -1, max: 1 }) })
  .map(({ week, off }) => sunday + week * WEEK + off);
const now = fc.oneof(moment, edge);

describe('weeks', () => {
  it('begin on Sundays, and on no other date', () => {
    const dates = ['2026-11-15', '2026-11-16', '2026-11-14', '2026-02-30', '1969-12-28', 'garbage', ''];
    expect(dates.filter(isWeekStart)).to.deep.equal(['2026-11-15', '1969-12-28']);
  });

  it('starts a week on Sunday 00:00 UTC, to the millisecond', () => {
    expect(weekStart(sunday - 1)).to.equal('2026-11-15');
    expect(weekStart(sunday)).to.equal('2026-11-22');
    expect(weekStart(sunday + 1)).to.equal('2026-11-22');
    expect(weekStart(new Date(sunday))).to.equal('2026-11-22');
  });

  it('completes a week when the next one starts, to the millisecond', () => {
    expect(lastCompletedWeek(sunday - 1)).to.equal('2026-11-08');
    expect(lastCompletedWeek(sunday)).to.equal('2026-11-15');
    expect(lastCompletedWeek(sunday + 1)).to.equal('2026-11-15');
  });

  it('is as exact on Sundays on which clocks change', () => {
    for (const date of dstSundays) {
      const start = Date.parse(date);
      expect([weekStart(start - 1) < date, weekStart(start), weekStart(start + 1)]).to.deep.equal([true, date, date]);
      expect(weekStart(start + WEEK - 1)).to.equal(date);
      expect(msUntilNextWeek(start)).to.equal(WEEK);
      expect(weekPeriod(date)).to.deep.equal({ start, end: start + WEEK });
    }
  });

  it('starts weeks before 1970 on Sundays too', () => {
    expect(weekStart(-1)).to.equal('1969-12-28');
    expect(weekStart(Date.UTC(1969, 11, 28) - 1)).to.equal('1969-12-21');
  });

  it('takes any date of a week for that week', () => {
    expect(weekPeriod('2026-11-18')).to.deep.equal(weekPeriod('2026-11-15'));
    expect(weekPeriod('no date')).to.equal(null);
  });

  it('calls data outdated from the millisecond on in which a newer week is over', () => {
    expect(isOutdated('2026-11-08', sunday - 1)).to.equal(false);
    expect(isOutdated('2026-11-08', sunday)).to.equal(true);
    expect(isOutdated('2026-11-08', sunday + 1)).to.equal(true);
    expect(isOutdated('2026-11-15', sunday)).to.equal(false);
  });

  it('calls no data not outdated', () => {
    expect(isOutdated(null, sunday)).to.equal(false);
    expect(isOutdated(undefined, sunday)).to.equal(false);
    expect(isOutdated('no date', sunday)).to.equal(false);
  });

  it('counts down to the next week, never to 0', () => {
    expect(msUntilNextWeek(sunday - 1)).to.equal(1);
    expect(msUntilNextWeek(sunday)).to.equal(WEEK);
    expect(msUntilNextWeek(sunday + 1)).to.equal(WEEK - 1);
  });

  it('refuses what is no moment', () => {
    expect(() => weekStart(NaN)).to.throw(RangeError, 'Not a moment in time: NaN');
    expect(() => lastCompletedWeek(new Date('soon'))).to.throw(RangeError);
  });

  it('puts every moment into exactly one week, which starts on a Sunday', () => {
    fc.assert(
      fc.property(now, (time) => {
        const start = weekStart(time);
        const period = weekPeriod(start)!;
        expect(new Date(period.start).getUTCDay()).to.equal(0);
        expect(new Date(period.start).toISOString()).to.equal(`${start}T00:00:00.000Z`);
        expect(period.start <= time && time < period.end).to.equal(true);
        expect(period.end - time).to.equal(msUntilNextWeek(time));
        expect(weekPeriod(lastCompletedWeek(time))!.end).to.equal(period.start);
        expect(isOutdated(lastCompletedWeek(time), time)).to.equal(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('weeksBetween and weekBefore', () => {
  it('count weeks by their Sundays, over the ends of years', () => {
    expect(weeksBetween('2026-11-08', '2026-11-15')).to.equal(1);
    expect(weeksBetween('2026-10-04', '2026-11-15')).to.equal(6);
    expect(weeksBetween('2026-11-15', '2026-10-04')).to.equal(-6);
    expect(weeksBetween('2026-12-27', '2027-01-03')).to.equal(1);
    expect(weekBefore('2027-01-03', 1)).to.equal('2026-12-27');
    expect(weekBefore('2026-11-15', 0)).to.equal('2026-11-15');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (weeks) => {
        expect(weeksBetween(weekBefore('2026-11-15', weeks), '2026-11-15')).to.equal(weeks);
      }),
    );
  });

  it('take a day for its week, and what is no date for no distance', () => {
    expect(weeksBetween('2026-11-14', '2026-11-15')).to.equal(1);
    expect(weekBefore('2026-11-21', 1)).to.equal('2026-11-08');
    expect(weeksBetween('soon', '2026-11-15')).to.equal(0);
    expect(() => weekBefore('soon', 1)).to.throw(RangeError);
  });
});

describe('weekOfPeriod', () => {
  it('is the week that begins at an instant, whatever the offset with which it is written', () => {
    for (const start of ['2026-11-15T00:00:00Z', '2026-11-14T19:00:00-05:00', '2026-11-15T13:00:00.000+13:00'])
      expect(weekOfPeriod(start), start).to.equal('2026-11-15');
  });

  it('is none of what is no instant', () => {
    expect(weekOfPeriod('')).to.equal('');
  });
});
