import { expect } from '@open-wc/testing';
import { legendOf } from '../../../src/charts/chart-model.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { callingUsage } from '../../../src/elements/calling-usage-chart/calling-usage-chart.options.js';
import { callingUsage as answerOf } from '../../support/calling-answers.js';
import { english } from '../../support/dictionaries.js';

const words = { text: english, formats: formatsFor('en', 'UTC') };

describe('the options of calling-usage-chart', () => {
  it('are one stack of the buckets of the API, in its order, which may be seen as shares', () => {
    const { model } = callingUsage(answerOf(2), words);
    expect(model.panels.length).to.equal(1);
    const [{ series, formatShare, unit } = expect.fail()] = model.panels;
    expect(unit).to.equal('count');
    expect(series.map(({ key, label, mark }) => `${key}: ${label}, ${mark}`)).to.deep.equal([
      'none: 0 calls, bar',
      'low: 1–10 calls, bar',
      'medium: 11–50 calls, bar',
      'high: 51 calls or more, bar',
    ]);
    expect(series.map(({ values }) => values)).to.deep.equal([
      [199, 200],
      [99, 100],
      [49, 50],
      [9, 10],
    ]);
    expect(formatShare?.(0.125)).to.equal('12.5%');
    expect(model.categories.map(({ label }) => label)).to.deep.equal(['Nov 8', 'Nov 15']);
  });

  it('show few calls fainter than many, and no two buckets alike', () => {
    const buckets = Array.from({ length: 12 }, (_, place) => ({ id: `b${place}`, minCalls: place, maxCalls: place }));
    for (const count of [1, 5, 7, 12]) {
      const { model } = callingUsage({ ...answerOf(1), buckets: buckets.slice(0, count) }, words);
      const looks = legendOf(model).map(({ color, hatched }) => `${color} ${hatched}`);
      expect(new Set(looks).size).to.equal(count);
      const shades = legendOf(model).map(({ color }) => color);
      expect(shades).to.deep.equal(shades.toSorted());
    }
  });

  it('do not take a bucket that the source has no figure for as zero', () => {
    const answer = answerOf(1);
    const [point = expect.fail()] = answer.points;
    const known = { none: 200, low: 100, medium: 50 };
    const { model, summary } = callingUsage({ ...answer, points: [{ ...point, users: known }] }, words);
    expect(model.panels[0]!.series.at(-1)!.values).to.deep.equal([null]);
    expect(summary).to.equal('');
  });

  it('write one call as one call', () => {
    const buckets = [
      { id: 'a', minCalls: 0, maxCalls: 1 },
      { id: 'b', minCalls: 1, maxCalls: 1 },
      { id: 'c', minCalls: 1, maxCalls: null },
      { id: 'd', minCalls: 1000, maxCalls: 2000 },
    ];
    const { model } = callingUsage({ ...answerOf(1), buckets }, words);
    expect(model.panels[0]!.series.map(({ label }) => label)).to.deep.equal([
      '0–1 call',
      '1 call',
      '1 call or more',
      '1,000–2,000 calls',
    ]);
  });

  it('say how many users called, without those who did not', () => {
    expect(callingUsage(answerOf(8), words).summary).to.equal('Users who called rose to 160 from 139 in 7 weeks.');
    expect(callingUsage(answerOf(1), words).summary).to.equal('Users who called: 160.');
  });
});
