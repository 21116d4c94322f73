import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { trendSentence } from '../../../src/families/chart/trend-sentence.js';
import { dutch, english } from '../../support/dictionaries.js';
import { weeksBack } from '../../support/weeks-back.js';

const formats = formatsFor('en', 'UTC');
const words = { text: english, formats };
const weeksOf = (values: readonly unknown[]) =>
  weeksBack(values.length, Date.parse('2026-11-22')).map((weekStart) => ({ weekStart }));
const users = (values: readonly (number | null)[], weeks = weeksOf(values)) =>
  trendSentence({ what: 'Users', weeks, values, format: (value) => formats.number(value) }, words);

describe('trendSentence', () => {
  it('says from what to what a figure rose or fell, and in how many weeks', () => {
    expect(users([10, 50, 1234])).to.equal('Users rose to 1,234 from 10 in 2 weeks.');
    expect(users([20, 5])).to.equal('Users fell to 5 from 20 in 1 week.');
    expect(users([7, 7, 7])).to.equal('Users stayed at 7 for 2 weeks.');
  });

  it('says that a figure stayed only where no week between had another, or none', () => {
    expect(users([7, 9, 7])).to.equal('Users: 7, the same as 2 weeks earlier.');
    expect(users([12, 40, 3, 55, 12])).to.equal('Users: 12, the same as 4 weeks earlier.');
    expect(users([7, null, 7, null])).to.equal(
      'Users: 7, the same as 2 weeks earlier. There is no figure for the last week.',
    );
  });

  it('says what it knows when there is nothing to compare with', () => {
    expect(users([5])).to.equal('Users: 5.');
    expect(users([null, 5])).to.equal('Users: 5.');
  });

  it('compares the first and the last week that have a figure', () => {
    expect(users([null, 3, 5])).to.equal('Users rose to 5 from 3 in 1 week.');
    expect(users([3, null, null, 5])).to.equal('Users rose to 5 from 3 in 3 weeks.');
    expect(users([null, null, 8, null, 2])).to.equal('Users fell to 2 from 8 in 2 weeks.');
  });

  it('counts weeks by their dates, whichever of them are there', () => {
    const weeks = ['2026-10-04', '2026-11-08', '2026-11-15'].map((weekStart) => ({ weekStart }));
    expect(users([5, 6, 7], weeks)).to.equal('Users rose to 7 from 5 in 6 weeks.');
    expect(users([7, 7, 7], weeks)).to.equal('Users stayed at 7 for 6 weeks.');
    expect(users([5, null, null], weeks)).to.equal('Users: 5. There is no figure for the last 6 weeks.');
  });

  it('says that the newest weeks have no figure', () => {
    expect(users([3, 4, null])).to.equal('Users rose to 4 from 3 in 1 week. There is no figure for the last week.');
    expect(users([3, null, null])).to.equal('Users: 3. There is no figure for the last 2 weeks.');
  });

  it('tells zero from nothing', () => {
    expect(users([0, 4])).to.equal('Users rose to 4 from 0 in 1 week.');
    expect(users([4, 0])).to.equal('Users fell to 0 from 4 in 1 week.');
    expect(users([0, 0])).to.equal('Users stayed at 0 for 1 week.');
  });

  it('says nothing without any figure', () => {
    expect(users([])).to.equal('');
    expect(users([null, null])).to.equal('');
  });

  it('writes the number of weeks as its language does', () => {
    const arabic = { text: english, formats: formatsFor('ar-EG', 'UTC') };
    const sentence = trendSentence(
      { what: 'Users', weeks: weeksOf([1, 2, 3]), values: [1, 2, 3], format: String },
      arabic,
    );
    expect(sentence).to.contain('in ٢ weeks');
  });

  it('takes what reads the same for the same', () => {
    const share = (values: number[]) =>
      trendSentence(
        { what: 'Poor calls', weeks: weeksOf(values), values, format: (value) => formats.percent(value), step: 0.001 },
        words,
      );
    expect(share([0.02149, 0.0211])).to.equal('Poor calls stayed at 2.1% for 1 week.');
    expect(share([0.02149, 0.0212, 0.0211])).to.equal('Poor calls stayed at 2.1% for 2 weeks.');
    expect(share([0.02149, 0.0217, 0.0211])).to.equal('Poor calls: 2.1%, the same as 2 weeks earlier.');
    expect(share([0.0214, 0.0226])).to.equal('Poor calls rose to 2.3% from 2.1% in 1 week.');
  });

  it('speaks Dutch', () => {
    const sentence = trendSentence(
      {
        what: 'Bellers',
        weeks: weeksOf([1, 2]),
        values: [1, 2],
        format: (value) => formatsFor('nl', 'UTC').number(value),
      },
      { text: dutch, formats: formatsFor('nl', 'UTC') },
    );
    expect(sentence).to.contain('Bellers').and.to.contain('2').and.to.contain('week');
  });
});
