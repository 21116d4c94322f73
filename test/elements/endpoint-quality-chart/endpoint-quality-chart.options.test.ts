import { expect } from '@open-wc/testing';
import { legendOf } from '../../../src/charts/chart-model.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { endpointQuality } from '../../../src/elements/endpoint-quality-chart/endpoint-quality-chart.options.js';
import { endpointQuality as answerOf } from '../../support/calling-answers.js';
import { english } from '../../support/dictionaries.js';

const words = { text: english, formats: formatsFor('en', 'UTC') };

describe('the options of endpoint-quality-chart', () => {
  it('put the poorest first and a type of which nothing was measured last, an unknown one by its code', () => {
    const { model } = endpointQuality(answerOf(), words);
    expect(model.direction).to.equal('rows');
    expect(model.categories).to.deep.equal([
      { key: 'webexAppMobile', label: 'Webex app, mobile' },
      { key: 'deskPhone', label: 'Desk phone' },
      { key: 'spatialHeadset', label: 'spatialHeadset' },
    ]);
  });

  it('have the rate of poor calls, without figure where nothing was measured, beside the counts', () => {
    const { model } = endpointQuality(answerOf(), words);
    const [rate, legs] = model.panels;
    expect(rate!.unit).to.equal('share');
    expect(rate!.series.map(({ values }) => values)).to.deep.equal([[0.05, 0.01, null]]);
    expect(rate!.format(0.0512)).to.equal('5.1%');
    expect(legs!.series.map(({ label, values }) => [label, ...values])).to.deep.equal([
      ['Good', 95, 990, 0],
      ['Poor', 5, 10, 0],
      ['Not available', 0, 5, 7],
    ]);
    expect(legs!.formatShare?.(0.5)).to.equal('50%');
  });

  it('turn the rate and the count of poor calls on and off with one button', () => {
    const entries = legendOf(endpointQuality(answerOf(), words).model);
    expect(entries.map(({ key, color }) => `${key} ${color}`)).to.deep.equal([
      'poor bad',
      'good good',
      'notAvailable unknown',
    ]);
  });

  it('name the type with the largest share of poor calls, when there are poor calls', () => {
    expect(endpointQuality(answerOf(), words).summary).to.equal(
      'Webex app, mobile has the largest share of poor calls: 5%.',
    );
    const [, , silent] = answerOf().items;
    expect(endpointQuality({ ...answerOf(), items: [silent!] }, words).summary).to.equal('');
    expect(endpointQuality({ ...answerOf(), items: [] }, words).summary).to.equal('');
  });

  it('do not change the answer', () => {
    const answer = answerOf();
    endpointQuality(answer, words);
    expect(answer).to.deep.equal(answerOf());
  });
});
