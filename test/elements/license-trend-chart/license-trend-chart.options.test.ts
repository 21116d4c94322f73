import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { licenseTrend } from '../../../src/elements/license-trend-chart/license-trend-chart.options.js';
import { licenseTrend as answerOf } from '../../support/calling-answers.js';
import { english } from '../../support/dictionaries.js';

const words = { text: english, formats: formatsFor('en', 'UTC') };

describe('the options of license-trend-chart', () => {
  it('are the lines of all, assigned and used licenses, with the gap between the last two', () => {
    const { model } = licenseTrend(answerOf(2), words);
    const [{ series, gap } = expect.fail()] = model.panels;
    expect(series.map(({ key, label, mark, values }) => [key, label, mark, ...values])).to.deep.equal([
      ['total', 'Total', 'line', 990, 1000],
      ['assigned', 'Assigned', 'line', 590, 600],
      ['used', 'Used', 'line', 400, 400],
    ]);
    expect(gap).to.deep.equal({ from: 'used', to: 'assigned' });
  });

  it('say what share is assigned and used, and how the unused ones changed', () => {
    expect(licenseTrend(answerOf(8), words).summary).to.equal(
      'Of 1,000 licenses, 60% are assigned and 40% are used. Assigned licenses that nobody uses rose to 200 from 130 in 7 weeks.',
    );
  });

  it('leave a hole where the usage is not known, and say so', () => {
    const { points, dataAsOf } = answerOf(2);
    const { model, summary } = licenseTrend(
      { points: points.map((point) => ({ ...point, used: null })), dataAsOf },
      words,
    );
    expect(model.panels[0]!.series[2]!.values).to.deep.equal([null, null]);
    expect(summary).to.equal('Of 1,000 licenses, 60% are assigned; how many are used is not available.');
  });

  const sentences: readonly (readonly [readonly (readonly (number | null)[])[], string])[] = [
    [[[0, 0, 0]], 'There are no licenses.'],
    [[[1000, null, null]], '1,000 licenses; how many are assigned and used is not available.'],
    [[[1000, null, 400]], 'Of 1,000 licenses, 40% are used; how many are assigned is not available.'],
    [
      [
        [1000, 600, 400],
        [null, null, null],
      ],
      'Of 1,000 licenses, 60% are assigned and 40% are used. Assigned licenses that nobody uses: 200. There is no figure for the last week.',
    ],
    [
      [
        [1000, 600, null],
        [1000, 600, 450],
        [1000, 600, 400],
      ],
      'Of 1,000 licenses, 60% are assigned and 40% are used. Assigned licenses that nobody uses rose to 200 from 150 in 1 week.',
    ],
    [[[null, 5, 4]], ''],
  ];
  for (const [weeks, sentence] of sentences) {
    it(`say what is known and what is not: ${sentence || 'nothing'}`, () => {
      const points = weeks.map(([total, assigned, used], index) => ({
        ...answerOf(weeks.length).points[index]!,
        total: total ?? null,
        assigned: assigned ?? null,
        used: used ?? null,
      }));
      expect(licenseTrend({ ...answerOf(1), points }, words).summary).to.equal(sentence);
    });
  }

  it('do not tell of 0 used licenses where the use of none is known', () => {
    const points = answerOf(1).points.map((point) => ({ ...point, used: 0, usedOf: 0, usedOfAssigned: 0 }));
    const { model, summary } = licenseTrend({ ...answerOf(1), points }, words);
    expect(model.panels[0]!.series[2]!.values).to.deep.equal([null]);
    expect(summary).to.equal('Of 1,000 licenses, 60% are assigned; how many are used is not available.');
  });

  it('speak of the licenses whose use is known, and say of how many that is', () => {
    const [point = expect.fail()] = answerOf(1).points;
    const said = (part: Partial<typeof point>) =>
      licenseTrend({ ...answerOf(1), points: [{ ...point, ...part }] }, words).summary;
    expect(said({ usedOf: 800, usedOfAssigned: 500 })).to.equal(
      'Of 1,000 licenses, 60% are assigned and 50% are used. Assigned licenses that nobody uses: 100. Use is known of 800 of 1,000 licenses.',
    );
    expect(said({ usedOf: 800 }), 'nobody knows how many of the known ones are assigned').to.equal(
      'Of 1,000 licenses, 60% are assigned and 50% are used. Use is known of 800 of 1,000 licenses.',
    );
    expect(said({ usedOf: 1000 })).not.to.contain('Use is known of');
  });

  it('say nothing of no weeks', () => {
    expect(licenseTrend({ ...answerOf(1), points: [] }, words).summary).to.equal('');
  });
});
