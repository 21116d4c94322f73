import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { callingQuality } from '../../../src/elements/calling-quality-chart/calling-quality-chart.options.js';
import { callingQuality as answerOf } from '../../support/calling-answers.js';
import { english } from '../../support/dictionaries.js';

const words = { text: english, formats: formatsFor('en', 'UTC') };
const summary = (weeks: number, target?: number) => callingQuality(answerOf(weeks), { ...words, target }).summary;

describe('the sentence of calling-quality-chart', () => {
  it('says the trend and what happened since the week before', () => {
    expect(summary(8)).to.equal(
      'Poor calls fell to 5% from 12% in 7 weeks. Since the week before: −1 percentage points.',
    );
    expect(summary(2)).to.equal('Poor calls fell to 5% from 6% in 1 week.');
    expect(summary(1)).to.equal('Poor calls: 5%.');
  });

  it('says whether the last week meets the target', () => {
    expect(summary(2, 0.02)).to.equal(
      'Poor calls fell to 5% from 6% in 1 week. The last week is above the target of 2%.',
    );
    expect(summary(2, 0.05)).to.contain('The last week meets the target of 5%.');
  });

  it('judges no week without calls', () => {
    const answer = answerOf(1);
    const points = answer.points.map((point) => ({ ...point, legs: { good: 0, poor: 0, notAvailable: 3 } }));
    expect(callingQuality({ ...answer, points }, { ...words, target: 0.02 }).summary).to.equal('');
  });
});
