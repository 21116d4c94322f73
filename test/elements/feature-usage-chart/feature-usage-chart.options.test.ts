import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { featureUsage } from '../../../src/elements/feature-usage-chart/feature-usage-chart.options.js';
import { callingFeatures as answerOf } from '../../support/calling-answers.js';
import { english } from '../../support/dictionaries.js';

const words = { text: english, formats: formatsFor('en', 'UTC') };

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

  it('have no shares of no calls', () => {
    const items = [{ feature: 'paging', calls: 0, customers: 2 }];
    const { model, summary } = featureUsage({ ...answerOf(), items }, words);
    expect(model.panels[1]!.series[0]!.values).to.deep.equal([null]);
    expect(summary).to.equal('');
  });

  it('say which feature is used least, and whose calls count', () => {
    const { summary, notes } = featureUsage(answerOf(), words);
    expect(summary).to.equal('callSummary is used least: 50 calls. Help customers to apply it.');
    expect(notes).to.deep.equal(['Only customers with the call queue feature count.']);
  });
});
