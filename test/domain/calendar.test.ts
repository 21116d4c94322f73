import { expect } from '@open-wc/testing';
import { fc } from '../support/properties.mjs';
import { dateOfDay, dayNumber } from '../../src/domain/calendar.js';
import { isTimeZone } from '../../src/domain/time-zones.js';
import { daysSince, daysUntil, endOfToday, monthsSince, monthsUntil, today } from '../../src/domain/today.js';

/** Forty zones: both sides of the date line, half and quarter hours, daylight saving of both hemispheres, at midnight, of half an hour. */
const ZONES =
  `UTC Pacific/Kiritimati Pacific/Apia Pacific/Chatham Pacific/Auckland Pacific/Fiji Australia/Lord_Howe Australia/Sydney
Australia/Adelaide Australia/Eucla Asia/Tokyo Asia/Shanghai Asia/Kathmandu Asia/Kolkata Asia/Yangon Asia/Tehran Asia/Beirut Asia/Gaza
Asia/Dubai Europe/Moscow Europe/Istanbul Africa/Cairo Africa/Johannesburg Africa/Casablanca Europe/Amsterdam Europe/Dublin Europe/London
Atlantic/Azores America/Scoresbysund America/Nuuk America/Sao_Paulo America/St_Johns America/Halifax America/Havana America/New_York
America/Caracas America/Santiago America/Los_Angeles America/Adak Pacific/Pago_Pago`.split(/\s+/);

/** Their clocks change for a few weeks only, in some years. The polyfill, which stands in for Temporal in WebKit, looks too seldom to see that. */
const FLEETING = new Set(['Africa/Casablanca', 'Africa/Cairo', 'Asia/Gaza', 'Pacific/Fiji']);
const ORACLES = 'Temporal' in globalThis ? ZONES : ZONES.filter((zone) => !FLEETING.has(zone));

const DAY = 86_400_000;
const from = Date.UTC(2000, 0, 1);
/** Nor does it know a change of clocks later than in ten years. */
const until = Date.UTC('Temporal' in globalThis ? 2060 : new Date().getUTCFullYear() + 9, 0, 1);
/** Any moment, and as often one within a few milliseconds of an hour, where days and clocks change. */
const moment = fc.oneof(
  fc.integer({ min: from, max: until }),
  fc
    .record({ hour: fc.integer({ min: from / 3.6e6, max: until / 3.6e6 }), off: fc.integer({ min: -2, max: 2 }) })
    .map(({ hour, off }) => hour * 3.6e6 + off),
);
const utc = (iso: string) => ({ timeZone: 'UTC', now: new Date(iso) });

let Oracle: typeof Temporal;

/** The day that Temporal says it is. */
function oracleToday(now: number, timeZone: string): Temporal.PlainDate {
  return Oracle.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
}

describe('calendar', () => {
  before(async () => {
    Oracle = globalThis.Temporal ?? ((await import('temporal-polyfill')).Temporal as unknown as typeof Temporal);
  });

  it('numbers days from 1970 on, leap days included', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('1969-12-31')).to.equal(-1);
    expect(dayNumber('2024-02-29')).to.equal(19_782);
    expect(dayNumber('2000-02-29')).to.equal(11_016);
    expect(dateOfDay(19_782)).to.equal('2024-02-29');
    expect(dateOfDay(dayNumber('0000-12-31')!)).to.equal('0000-12-31');
    expect(dateOfDay(dayNumber('9999-12-31')!)).to.equal('9999-12-31');
  });

  it('knows what is not a date', () => {
    const none = ['', 'soon', '2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00'];
    for (const text of [
      ...none,
      '2026-1-1',
      '2026-04-31',
      '2026-01-32',
      '2026-11-22T00:00:00Z',
      ' 2026-11-22',
      null,
      undefined,
    ]) {
      expect(dayNumber(text), String(text)).to.equal(null);
      expect(daysUntil(text, utc('2026-11-22T12:00:00Z'))).to.equal(null);
      expect(daysSince(text, utc('2026-11-22T12:00:00Z'))).to.equal(null);
      expect(monthsUntil(text, utc('2026-11-22T12:00:00Z'))).to.equal(null);
      expect(monthsSince(text, utc('2026-11-22T12:00:00Z'))).to.equal(null);
    }
  });

  it('refuses days outside the years 0000 to 9999', () => {
    const after = dayNumber('9999-12-31')! + 1;
    expect(() => dateOfDay(after)).to.throw(RangeError, String(after));
    expect(() => dateOfDay(dayNumber('0000-01-01')! - 1)).to.throw(RangeError);
    expect(() => dateOfDay(NaN)).to.throw(RangeError);
  });

  it('counts calendar days, not hours', () => {
    expect(daysUntil('2026-11-23', utc('2026-11-22T23:59:59.999Z'))).to.equal(1);
    expect(daysUntil('2026-11-23', utc('2026-11-22T00:00:00Z'))).to.equal(1);
    expect(daysUntil('2026-11-22', utc('2026-11-22T23:59:59.999Z'))).to.equal(0);
    expect(daysUntil('2026-11-21', utc('2026-11-22T00:00:00Z'))).to.equal(-1);
    expect(daysSince('2026-11-21', utc('2026-11-22T00:00:00Z'))).to.equal(1);
  });

  it('has another today on the other side of the date line', () => {
    const now = Date.UTC(2026, 10, 22, 10, 30);
    expect(today({ timeZone: 'Pacific/Kiritimati', now })).to.equal('2026-11-23');
    expect(today({ timeZone: 'America/Los_Angeles', now })).to.equal('2026-11-22');
    expect(today({ timeZone: 'Pacific/Pago_Pago', now })).to.equal('2026-11-21');
    expect(daysUntil('2026-11-23', { timeZone: 'Pacific/Kiritimati', now })).to.equal(0);
    expect(daysUntil('2026-11-23', { timeZone: 'America/Los_Angeles', now })).to.equal(1);
  });

  it('keeps zones apart that are asked for the same moment in turn', () => {
    const now = Date.UTC(2026, 10, 22, 10, 30);
    const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'].map((timeZone) =>
      daysUntil('2026-11-23', { timeZone, now }),
    );
    expect(days).to.deep.equal([0, 2, 0]);
  });

  it('says which time zone is unknown', () => {
    expect(() => daysUntil('2026-11-23', { timeZone: 'Mars/Olympus', now: 0 })).to.throw(RangeError, 'Mars/Olympus');
    expect(() => today({ timeZone: '', now: 0 })).to.throw(RangeError);
    expect(isTimeZone('Mars/Olympus')).to.equal(false);
    expect(isTimeZone('Europe/Amsterdam')).to.equal(true);
  });

  it('refuses a now that is no moment', () => {
    expect(() => today({ timeZone: 'UTC', now: NaN })).to.throw(RangeError);
    expect(() => today({ timeZone: 'UTC', now: new Date('soon') })).to.throw(RangeError);
  });

  it('counts full calendar months, floored', () => {
    expect(monthsUntil('2027-02-22', utc('2026-11-22T12:00:00Z'))).to.equal(3);
    expect(monthsUntil('2027-02-21', utc('2026-11-22T12:00:00Z'))).to.equal(2);
    expect(monthsUntil('2026-11-22', utc('2026-11-22T12:00:00Z'))).to.equal(0);
    expect(monthsUntil('2026-11-21', utc('2026-11-22T12:00:00Z'))).to.equal(-1);
    expect(monthsSince('2025-11-22', utc('2026-11-22T12:00:00Z'))).to.equal(12);
    expect(monthsSince('2025-11-23', utc('2026-11-22T12:00:00Z'))).to.equal(11);
  });

  it('fills a month on the last day of a shorter one', () => {
    expect(monthsSince('2026-01-31', utc('2026-02-27T12:00:00Z'))).to.equal(0);
    expect(monthsSince('2026-01-31', utc('2026-02-28T12:00:00Z'))).to.equal(1);
    expect(monthsSince('2024-01-31', utc('2024-02-28T12:00:00Z'))).to.equal(0);
    expect(monthsSince('2024-02-29', utc('2025-02-28T12:00:00Z'))).to.equal(12);
  });

  it('counts months as far as Temporal can add them without passing the date', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: -2000, max: 2000 }),
        fc.constantFrom(...ORACLES),
        (now, offset, timeZone) => {
          const start = oracleToday(now, timeZone);
          const date = start.add({ days: offset });
          const months = monthsUntil(date.toString(), { timeZone, now })!;
          expect(Oracle.PlainDate.compare(start.add({ months }), date)).to.be.at.most(0);
          expect(Oracle.PlainDate.compare(start.add({ months: months + 1 }), date)).to.equal(1);
          const since = monthsSince(date.toString(), { timeZone, now })!;
          expect(Oracle.PlainDate.compare(date.add({ months: since }), start)).to.be.at.most(0);
          expect(Oracle.PlainDate.compare(date.add({ months: since + 1 }), start)).to.equal(1);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('agrees with Temporal on the days between 10,000 pairs of moment and date in 40 time zones', () => {
    expect(new Set(ZONES).size).to.equal(40);
    let hoursWouldDo = 0;
    let pairs = 0;
    fc.assert(
      fc.property(moment, fc.integer({ min: -800, max: 800 }), (now, offset) => {
        const day = Math.floor(now / DAY) + offset;
        const date = dateOfDay(day);
        const target = Oracle.PlainDate.from(date);
        for (const timeZone of ORACLES) {
          const days = oracleToday(now, timeZone).until(target).days;
          // Not chai's expect: it would be called 800,000 times.
          if (daysUntil(date, { timeZone, now }) !== days)
            throw new Error(`${date} from ${now} in ${timeZone}: ${days}`);
          if (!Object.is(daysSince(date, { timeZone, now }), 0 - days)) throw new Error(`since ${date} in ${timeZone}`);
          if (Math.ceil((day * DAY - now) / DAY) === days) hoursWouldDo += 1;
          pairs += 1;
        }
      }),
      { numRuns: 10_000 },
    );
    expect(pairs).to.equal(10_000 * ORACLES.length);
    // The pairs are hard enough to tell a wrong rule from a right one.
    expect(hoursWouldDo / pairs).to.be.within(0.2, 0.8);
  });

  it('ends days where Temporal begins the next one, on days of 23 and 25 hours and where midnight comes twice', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom(...ORACLES), (now, timeZone) => {
        const tomorrow = oracleToday(now, timeZone).add({ days: 1 });
        const first = tomorrow.toZonedDateTime(timeZone).epochMilliseconds;
        const second = tomorrow.toPlainDateTime().toZonedDateTime(timeZone, { disambiguation: 'later' });
        expect(endOfToday({ timeZone, now })).to.equal(first > now ? first : second.epochMilliseconds);
      }),
      {
        numRuns: 3000,
        examples: [
          [Date.UTC(2011, 11, 30, 9), 'Pacific/Auckland'],
          [Date.UTC(2023, 2, 24, 22), 'Asia/Beirut'],
          [Date.UTC(2007, 10, 3, 3), 'America/St_Johns'],
          [Date.UTC(2007, 10, 4, 3), 'America/St_Johns'],
        ],
      },
    );
  });
});
