import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { featureUsage } from '../../../src/elements/feature-usage-chart/feature-usage-chart.options.js';
import { callingFeatures as answerOf } from '../../support/calling-answers.js';
import { dutch, english } from '../../support/dictionaries.js';

const words = { text: english, formats: formatsFor('en', 'UTC') };

/** An answer with so many calls by feature; null where the source does not know them. */
function features(calls: object): ReturnType<typeof answerOf> {
  const items = Object.entries(calls).map(([feature, count]) => ({ feature, calls: count as number, customers: 1 }));
  return { ...answerOf(), items };
}

describe('the options of feature-usage-chart', () => {
  it('put what is used most first, an unknown feature by its code', () => {
    const { model } = featureUsage(answerOf(), words);
    expect(model.categories).to.deep.equal([
      { key: 'callQueue', label: 'Call queue' },
      { key: 'transfer', label: 'Transfer' },
      { key: 'callSummary', label: 'callSummary' },
    ]);
  });

  it('count the calls, their share of all feature calls, and the customers', () => {
    const { model } = featureUsage(answerOf(), words);
    const figures = model.panels.flatMap(({ unit, series }) =>
      series.map(({ label, values }) => [unit, label, ...values]),
    );
    expect(figures).to.deep.equal([
      ['count', 'Calls', 700, 250, 50],
      ['share', 'Share of all feature calls', 0.7, 0.25, 0.05],
      ['count', 'Customers that use it', 50, 40, 3],
    ]);
  });

  it('have no shares of no calls, and know why', () => {
    const { model, summary } = featureUsage(features({ paging: 0 }), words);
    expect(model.panels[1]!.series[0]!.values).to.deep.equal([null]);
    expect(model.panels[1]!.series[0]!.ofNothing).to.deep.equal([true]);
    expect(summary).to.equal('Paging was not used. Help customers to apply it.');
  });

  it('have no shares while the calls of one feature are not known, which comes last', () => {
    const { model } = featureUsage(features({ paging: null, transfer: 5 }), words);
    expect(model.categories.map(({ key }) => key)).to.deep.equal(['transfer', 'paging']);
    expect(model.panels[1]!.series[0]!.values).to.deep.equal([null, null]);
    expect(model.panels[1]!.series[0]!.ofNothing).to.deep.equal([false, false]);
  });

  it('say which feature is used least, and whose calls count', () => {
    const { summary, notes } = featureUsage(answerOf(), words);
    expect(summary).to.equal('callSummary is used least: in 50 calls. Help customers to apply it.');
    expect(notes).to.deep.equal(['Only customers with the call queue feature count.']);
  });

  const sentences: readonly (readonly [object, string, string])[] = [
    [{}, '', 'no feature'],
    [{ paging: null }, '', 'nothing is known'],
    [{ paging: 1 }, 'Paging was used in 1 call.', 'one feature'],
    [{ paging: 1200 }, 'Paging was used in 1,200 calls.', 'one feature'],
    [{ paging: 1, transfer: 9 }, 'Paging is used least: in 1 call. Help customers to apply it.', 'one call'],
    [
      { paging: 2, recording: 2, transfer: 9 },
      'Paging and Recording are used least: in 2 calls each. Help customers to apply them.',
      'a tie',
    ],
    [
      { paging: 2, recording: 2, voicemail: 2, callPark: 2, transfer: 9 },
      '4 features are used least: in 2 calls each. Help customers to apply them.',
      'too many to name',
    ],
    [{ paging: 3, recording: 3 }, 'Each feature was used in 3 calls.', 'all alike'],
    [{ paging: 0, transfer: 9 }, 'Paging was not used. Help customers to apply it.', 'not used'],
    [
      { paging: 0, recording: 0, transfer: 1 },
      'Paging and Recording were not used. Help customers to apply them.',
      'two not used',
    ],
    [
      { paging: 0, recording: 0, voicemail: 0, callPark: 0, transfer: 1 },
      '4 features were not used at all. Help customers to apply them.',
      'many not used',
    ],
    [{ paging: 0, recording: 0 }, 'None of these features was used. Help customers to apply them.', 'none used'],
    [
      { paging: null, recording: 4, transfer: 9 },
      'Recording is used least: in 4 calls. Help customers to apply it.',
      'one is not known',
    ],
    [{ paging: null, recording: 4 }, 'Recording was used in 4 calls.', 'one of two is known'],
    [{ paging: null, recording: 4, transfer: 4 }, '', 'those that are known are alike'],
    [
      { paging: null, recording: 0, transfer: 0 },
      'Recording and Transfer were not used. Help customers to apply them.',
      'those that are known were not used',
    ],
  ];
  for (const [calls, sentence, when] of sentences) {
    it(`say what a person would: ${when}`, () => {
      expect(featureUsage(features(calls), words).summary).to.equal(sentence);
    });
  }

  it('say it in Dutch too', () => {
    const inDutch = { text: dutch, formats: formatsFor('nl', 'UTC') };
    expect(featureUsage(features({ paging: 0, recording: 0, transfer: 1 }), inDutch).summary).to.equal(
      'Oproepen en Opname zijn niet gebruikt. Help klanten om ze toe te passen.',
    );
  });
});
