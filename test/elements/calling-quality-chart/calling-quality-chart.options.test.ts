import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { callingQuality } from '../../../src/elements/calling-quality-chart/calling-quality-chart.options.js';
import { callingQuality as answerOf } from '../../support/calling-answers.js';
import { english } from '../../support/dictionaries.js';

const words = { text: english, formats: formatsFor('en', 'UTC') };
const summary = (weeks: number, target?: number) => callingQuality(answerOf(weeks), { ...words, target }).summary;

/** The sentence for weeks of so many good and poor legs. */
function summaryOf(weeks: readonly (readonly [good: number | null, poor: number])[], target?: number): string {
  const answer = answerOf(weeks.length);
  const points = answer.points.map((point, index) => {
    const [good, poor] = weeks[index]!;
    return { ...point, legs: { good: good as number, poor, notAvailable: 3 } };
  });
  return callingQuality({ ...answer, points }, { ...words, target }).summary;
}

describe('the sentence of calling-quality-chart', () => {
  it('says the trend and what happened since the week before', () => {
    expect(summary(8)).to.equal(
      'Poor calls fell to 5% from 12% in 7 weeks. Since the week before: −1 percentage point.',
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

  it('judges no week without calls, and says that there were none', () => {
    expect(summaryOf([[0, 0]], 0.02)).to.equal('In the last week no quality was measured.');
    expect(
      summaryOf([
        [0, 0],
        [0, 0],
      ]),
    ).to.equal('In the last 2 weeks no quality was measured.');
  });

  it('compares the weeks that have a share, and says what the newest lack', () => {
    expect(
      summaryOf([
        [null, 5],
        [90, 10],
        [95, 5],
        [0, 0],
      ]),
    ).to.equal('Poor calls fell to 5% from 10% in 1 week. In the last week no quality was measured.');
    expect(
      summaryOf([
        [90, 10],
        [null, 5],
        [null, 5],
      ]),
    ).to.equal('Poor calls: 10%. There is no figure for the last 2 weeks.');
    expect(summaryOf([[null, 5]]), 'nothing is known').to.equal('');
  });

  it('writes one point as one point', () => {
    expect(
      summaryOf([
        [90, 10],
        [90, 10],
        [89, 11],
      ]),
    ).to.contain('Since the week before: +1 percentage point.');
    expect(
      summaryOf([
        [90, 10],
        [90, 10],
        [88, 12],
      ]),
    ).to.contain('Since the week before: +2 percentage points.');
    expect(
      summaryOf([
        [900, 100],
        [900, 100],
        [895, 105],
      ]),
    ).to.contain('+0.5 percentage points.');
  });
});
