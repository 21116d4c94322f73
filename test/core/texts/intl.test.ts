import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import {
  dateFormat,
  durationFormat,
  knownLocale,
  listFormat,
  numberFormat,
  pluralRules,
  regionNames,
  relativeFormat,
  textOrder,
  unitDurationFormat,
} from '../../../src/core/texts/intl.js';

const LOCALES = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt-BR', 'pl', 'ja', 'zh-CN', 'ar', 'he'];

describe('Intl formatters', () => {
  it('are the same object for the same language and options', () => {
    expect(numberFormat('en', { style: 'percent' })).to.equal(numberFormat('en', { style: 'percent' }));
    expect(numberFormat('en', { style: 'percent' })).not.to.equal(numberFormat('nl', { style: 'percent' }));
    expect(numberFormat('en', { style: 'percent' })).not.to.equal(numberFormat('en', {}));
  });

  it('are of their own for each purpose and language', () => {
    const makers = [
      (locale: string) => numberFormat(locale, {}),
      (locale: string) => dateFormat(locale, {}),
      (locale: string) => dateFormat(locale, { dateStyle: 'medium' }),
      (locale: string) => listFormat(locale, {}),
      (locale: string) => listFormat(locale, { type: 'unit' }),
      ...[pluralRules, relativeFormat, regionNames, textOrder, durationFormat],
    ];
    const all = () => ['en', 'nl'].flatMap((locale) => makers.map((make): unknown => make(locale)));
    expect(new Set(all()).size).to.equal(2 * makers.length);
    expect(
      all().every((one, place) => one === all()[place]),
      'and made once',
    ).to.equal(true);
  });

  it('say near days in words, and name a country that has no name by its code', () => {
    expect(relativeFormat('en').format(-1, 'day')).to.equal('yesterday');
    expect([regionNames('nl').of('BE'), regionNames('nl').of('QX')]).to.deep.equal(['België', 'QX']);
  });

  it('write a duration the same with and without Intl.DurationFormat', () => {
    const native = 'DurationFormat' in Intl;
    expect(native, 'this browser has Intl.DurationFormat').to.equal(true);
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), fc.oneof(fc.nat(200), fc.nat(20_000)), (locale, seconds) => {
        expect(durationFormat(locale).format(seconds)).to.equal(unitDurationFormat(locale).format(seconds));
      }),
      { numRuns: 2000 },
    );
  });

  it('write durations beyond what Intl.DurationFormat takes', () => {
    expect(durationFormat('en').format(1e20)).to.match(/^27,777,777,777,777,77\d hr/);
  });

  it('know a language by what Intl has', () => {
    expect(knownLocale('NL-be')).to.equal('nl-BE');
    expect(knownLocale('en-US-x-private')).to.match(/^en-US/);
    expect(knownLocale('tlh')).to.equal('en');
  });
});
