import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { trendSentence } from '../../../src/families/chart/trend-sentence.js';
import { dutch, english } from '../../support/dictionaries.js';

const formats = formatsFor('en', 'UTC');
const users = (values: readonly (number | null)[]) =>
  trendSentence({ what: 'Users', values, format: (value) => formats.number(value) }, english, formats);

describe('trendSentence', () => {
  it('says from what to what a figure rose or fell, and in how many weeks', () => {
    expect(users([10, 50, 1234])).to.equal('Users rose to 1,234 from 10 in 2 weeks.');
    expect(users([20, 5])).to.equal('Users fell to 5 from 20 in 1 week.');
    expect(users([7, 9, 7])).to.equal('Users stayed at 7 for 2 weeks.');
  });

  it('says what it knows when there is nothing to compare with', () => {
    expect(users([5])).to.equal('Users: 5.');
    expect(users([null, 3, 5])).to.equal('Users: 5.');
  });

  it('says nothing without a figure of the last week', () => {
    expect(users([])).to.equal('');
    expect(users([3, 4, null])).to.equal('');
  });

  it('takes what reads the same for the same', () => {
    const share = (values: number[]) =>
      trendSentence(
        { what: 'Poor calls', values, format: (value) => formats.percent(value), step: 0.001 },
        english,
        formats,
      );
    expect(share([0.02149, 0.0211])).to.equal('Poor calls stayed at 2.1% for 1 week.');
    expect(share([0.0214, 0.0226])).to.equal('Poor calls rose to 2.3% from 2.1% in 1 week.');
  });

  it('speaks Dutch', () => {
    const sentence = trendSentence(
      { what: 'Bellers', values: [1, 2], format: (value) => formatsFor('nl', 'UTC').number(value) },
      dutch,
      formatsFor('nl', 'UTC'),
    );
    expect(sentence).to.contain('Bellers').and.to.contain('2').and.to.contain('week');
  });
});
