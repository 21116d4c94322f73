import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import { type Formats, formatsFor } from '../../../src/core/texts/formats.js';

const LOCALES = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt-BR', 'pl', 'ja', 'zh-CN', 'ar', 'he'];
const en = formatsFor('en', 'UTC');
const nl = formatsFor('nl', 'Europe/Amsterdam');
/** Narrow and no-break spaces, which differ from one version of ICU to the next, as plain ones. */
const plain = (text: string) => text.replace(/[\u00A0\u202F\u2009]/g, ' ');
const figures = ['number', 'decimal', 'signedNumber', 'percent', 'signedPercentPoints', 'duration'] as const;
const anyFigure = fc.oneof(
  fc.double(),
  fc.double({ min: -2, max: 2 }),
  fc.integer(),
  fc.constantFrom(-0, -0.0004, -0.4, 0.4, 5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, Infinity, NaN),
);

describe('formats', () => {
  it('write counts out', () => {
    expect(en.number(1234567)).to.equal('1,234,567');
    expect(nl.number(1234567)).to.equal('1.234.567');
    expect(en.number(0)).to.equal('0');
  });

  it('write shares with at most one decimal', () => {
    expect(en.percent(0.5)).to.equal('50%');
    expect(en.percent(0.1234)).to.equal('12.3%');
    expect(en.percent(1.3)).to.equal('130%');
    expect(nl.percent(0.1234)).to.equal('12,3%');
    expect(en.decimal(7.55)).to.match(/^7\.[56]$/);
  });

  it('write a dash for what is not there', () => {
    for (const nothing of [null, undefined, NaN, Infinity, -Infinity]) {
      for (const method of figures) expect(en[method](nothing), method).to.equal('–');
      expect(en.currency({ value: nothing ?? null, currency: 'EUR' })).to.equal('–');
      expect(en.currency({ value: nothing ?? null, currency: '?' })).to.equal('–');
    }
    for (const nothing of [null, undefined, '', 'soon']) {
      expect([en.date(nothing), en.instant(nothing), en.week(nothing), en.weekRange(nothing)]).to.deep.equal([
        '–',
        '–',
        '–',
        '–',
      ]);
    }
    expect(en.date('2026-02-30')).to.equal('–');
    expect(en.currency(null)).to.equal('–');
  });

  it('never write NaN, infinity or minus zero, in any language', () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom(...LOCALES), fc.constantFrom(...figures), (figure, locale, method) => {
        const text = formatsFor(locale, 'UTC')[method](figure);
        expect(text).not.to.match(/NaN|∞|Infinity/);
        expect(text).not.to.equal('');
        // In WebKit, Hebrew has one second and two without a figure.
        const isZero = /\p{Nd}/u.test(text) && !/[1-9１-９١-٩۱-۹]/.test(text);
        if (!isZero) return;
        // A unit may have a hyphen of its own: in WebKit the Hebrew second has.
        expect(text, `${figure}`).to.equal(formatsFor(locale, 'UTC')[method](0));
        if (locale !== 'he') expect(text, `${figure}`).not.to.match(/[-−+]/);
      }),
      { numRuns: 3000 },
    );
  });

  it('write differences with real signs', () => {
    expect(en.signedNumber(3)).to.equal('+3');
    expect(en.signedNumber(-3)).to.equal('−3');
    expect(en.signedNumber(0)).to.equal('0');
    expect(en.signedNumber(-0.04)).to.equal('0');
    expect(en.number(-3)).to.equal('−3');
    expect(en.signedPercentPoints(0.012)).to.equal('+1.2');
    expect(en.signedPercentPoints(-0.012)).to.equal('−1.2');
    expect(formatsFor('ar', 'UTC').signedNumber(-3)).to.contain('−');
  });

  it('take the plural of percentage points from what is written', () => {
    expect(en.countPercentPoints(0.00999)).to.deep.equal({ value: 1, shown: '+1' });
    expect(en.countPercentPoints(-0.0123)).to.deep.equal({ value: -1.2, shown: '−1.2' });
    expect(en.count(1234)).to.deep.equal({ value: 1234, shown: '1,234' });
  });

  it('write durations in words', () => {
    expect(en.duration(90)).to.equal('1 min 30 sec');
    expect(en.duration(0)).to.equal('0 sec');
    expect(en.duration(59.6)).to.equal('1 min');
    expect(en.duration(3600)).to.equal('1 hr');
    expect(en.duration(3725)).to.equal('1 hr 2 min 5 sec');
    expect(en.duration(100_000)).to.equal('27 hr 46 min 40 sec');
    expect(en.duration(-90)).to.equal('−1 min 30 sec');
    expect(plain(nl.duration(90))).to.equal('1 min, 30 sec');
  });

  it('write a calendar date as the same day in every time zone', () => {
    const dates = ['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'].map((zone) =>
      formatsFor('en', zone).date('2026-11-22'),
    );
    expect(dates).to.deep.equal(Array(3).fill('Nov 22, 2026'));
    expect(nl.date('2026-11-22')).to.equal('22 nov 2026');
  });

  it('write a moment in the time zone', () => {
    const moment = '2026-11-22T00:30:00Z';
    expect(plain(en.instant(moment))).to.equal('Nov 22, 2026, 12:30 AM');
    expect(plain(formatsFor('en', 'America/Los_Angeles').instant(moment))).to.equal('Nov 21, 2026, 4:30 PM');
    // Whether there is a comma is a matter of the edition of CLDR.
    expect(plain(nl.instant(moment))).to.match(/^22 nov 2026,? 01:30$/);
    expect(en.instant(Date.parse(moment))).to.equal(en.instant(moment));
    expect(en.instant(new Date(moment))).to.equal(en.instant(moment));
    const last = 8.64e15;
    expect([en.instant(last + 1), en.instant(-last - 1)], 'beyond what a Date can hold').to.deep.equal(['–', '–']);
    expect(plain(en.instant(last))).to.equal('Sep 13, 275760, 12:00 AM');
  });

  it('label weeks', () => {
    expect(en.week('2026-11-15')).to.equal('Nov 15');
    expect(nl.week('2026-11-15')).to.equal('15 nov');
    expect(plain(en.weekRange('2026-11-15'))).to.equal('Nov 15 – 21, 2026');
    expect(plain(en.weekRange('2026-12-27'))).to.equal('Dec 27, 2026 – Jan 2, 2027');
  });

  it('keep the letters and the sign of a currency together where an amount runs from right to left', () => {
    expect(formatsFor('ar').currency({ value: 665.7, currency: 'USD' })).to.match(/US\$\u200e/);
    expect(formatsFor('nl').currency({ value: 665.7, currency: 'USD' })).not.to.contain('\u200e');
  });

  it('write money, and a currency that is no code as text', () => {
    expect(en.currency({ value: 1234.5, currency: 'EUR' })).to.equal('€1,234.50');
    expect(plain(nl.currency({ value: 1234.5, currency: 'EUR' }))).to.equal('€ 1.234,50');
    expect(en.currency({ value: -5, currency: 'usd' })).to.equal('−$5.00');
    expect(en.currency({ value: 12, currency: 'credits' })).to.equal('12.00 credits');
    expect(en.currency({ value: 12, currency: '' })).to.equal('12.00');
    expect(plain(en.currency({ value: 12, currency: 'QQQ' }))).to.equal('QQQ 12.00');
  });

  it('write lists and choose plurals', () => {
    expect(en.list(['Meetings', 'Calling', 'Messaging'])).to.equal('Meetings, Calling, and Messaging');
    expect(nl.list(['Meetings', 'Calling'])).to.equal('Meetings en Calling');
    expect([en.plural(1), en.plural(2)]).to.deep.equal(['one', 'other']);
    expect([0, 1, 2, 3, 11, 100].map((n) => formatsFor('ar').plural(n))).to.deep.equal([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });

  it('fall back to English for a language that is unknown or no language tag', () => {
    for (const locale of ['qq', 'xx-YY', 'not a locale!', '', '_', 'toString']) {
      const unknown: Formats = formatsFor(locale, 'UTC');
      expect(unknown.locale, locale).to.equal('en');
      expect(unknown.percent(0.123)).to.equal('12.3%');
    }
    expect(formatsFor('nl_NL').locale).to.equal('nl-NL');
  });

  it("fall back to the browser's time zone for one that is unknown", () => {
    const moment = '2026-11-22T00:30:00Z';
    expect(formatsFor('en', 'Mars/Olympus').timeZone).to.equal(undefined);
    expect(formatsFor('en', 'Mars/Olympus').instant(moment)).to.equal(formatsFor('en').instant(moment));
  });

  it('are made once for a language and a time zone', () => {
    expect(formatsFor('de', 'UTC')).to.equal(formatsFor('de', 'UTC'));
    expect(formatsFor('de', 'UTC')).not.to.equal(formatsFor('de', 'Asia/Tokyo'));
  });

  it('make no formatter twice', () => {
    const { NumberFormat, DateTimeFormat } = Intl;
    let made = 0;
    const counting = <Constructor extends object>(constructor: Constructor) =>
      new Proxy(constructor, {
        construct(target, args) {
          made += 1;
          return Reflect.construct(target as never, args) as object;
        },
      });
    Object.assign(Intl, { NumberFormat: counting(NumberFormat), DateTimeFormat: counting(DateTimeFormat) });
    try {
      const use = (zone: string) => {
        const formats = formatsFor('sv', zone);
        return [
          formats.number(1),
          formats.percent(1),
          formats.date('2026-11-22'),
          formats.instant(0),
          formats.duration(90),
        ];
      };
      use('UTC');
      const first = made;
      for (let round = 0; round < 100; round += 1) use('UTC');
      expect(first).to.be.greaterThan(3);
      expect(made).to.equal(first);
      use('Asia/Tokyo');
      expect(made - first, 'only what knows the time zone is new').to.be.at.most(2);
    } finally {
      Object.assign(Intl, { NumberFormat, DateTimeFormat });
    }
  });
});
