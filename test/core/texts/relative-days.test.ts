import { expect } from '@open-wc/testing';
import { countryName } from '../../../src/core/texts/country-name.js';
import { relativeDays, relativeMoment } from '../../../src/core/texts/relative-days.js';

const here = { timeZone: 'Europe/Amsterdam', now: Date.parse('2026-11-26T12:00:00Z') };
const ago = (moment: string, locale = 'en') => relativeMoment(moment, locale, here);

describe('relative days', () => {
  it('says days in words, never a negative number', () => {
    expect([-3, -1, 0, 1, 9].map((days) => relativeDays(days, 'en'))).to.deep.equal([
      '3 days ago',
      'yesterday',
      'today',
      'tomorrow',
      'in 9 days',
    ]);
    expect(relativeDays(-0, 'nl')).to.equal('vandaag');
  });

  it('counts the days of a moment in the time zone', () => {
    expect(ago('2026-11-25T23:30:00Z')).to.equal('today');
    expect(ago('2026-11-25T22:30:00Z')).to.equal('yesterday');
    expect(ago('2026-11-25T22:30:00Z', 'nl')).to.equal('gisteren');
  });

  it('goes over to months and years', () => {
    expect(ago('2026-09-27T12:00:00Z')).to.equal('60 days ago');
    expect(ago('2026-09-26T12:00:00Z')).to.equal('2 months ago');
    expect(ago('2024-11-26T12:00:00Z')).to.equal('24 months ago');
    expect(ago('2023-11-26T12:00:00Z')).to.equal('3 years ago');
  });

  it('says a moment that is ahead as such', () => {
    expect(ago('2026-11-28T12:00:00Z')).to.equal('in 2 days');
  });

  it('has nothing to say of what is no moment', () => {
    expect(ago('soon')).to.equal(undefined);
    expect(ago('+012345-01-01T00:00:00Z')).to.equal(undefined);
  });

  it('names a country in the language, and shows what is none as it is', () => {
    expect(countryName('NL', 'nl')).to.equal('Nederland');
    expect(countryName('NL', 'en')).to.equal('Netherlands');
    expect(countryName('XQ', 'en')).to.equal('XQ');
    expect(countryName('<b>', 'en')).to.equal('<b>');
    expect(countryName('', 'en')).to.equal('');
  });
});
