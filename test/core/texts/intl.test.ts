import { expect } from '@open-wc/testing';
import { fc } from '../../support/properties.mjs';
import { durationFormat, knownLocale, numberFormat, unitDurationFormat } from '../../../src/core/texts/intl.js';

const LOCALES = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt-BR', 'pl', 'ja', 'zh-CN', 'ar', 'he'];

describe('Intl formatters', () => {
  it('are the same object for the same language and options', () => {
    expect(numberFormat('en', { style: 'percent' })).to.equal(numberFormat('en', { style: 'percent' }));
    expect(numberFormat('en', { style: 'percent' })).not.to.equal(numberFormat('nl', { style: 'percent' }));
    expect(numberFormat('en', { style: 'percent' })).not.to.equal(numberFormat('en', {}));
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
