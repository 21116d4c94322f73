import { expect } from '@open-wc/testing';
import type { EndpointQuality } from '../../../src/api/contract.js';
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

  it('do not say that no call was poor where that is not known of every type', () => {
    const of = (...legs: readonly EndpointQuality['items'][number]['legs'][]) => {
      const items = legs.map((one, index) => ({ endpointType: `type ${index}`, legs: one }));
      return endpointQuality({ ...answerOf(), items }, words).summary;
    };
    const good = { good: 9, poor: 0, notAvailable: 0 };
    expect(of(good, { good: 0, poor: 0, notAvailable: 4 })).to.equal('No call was poor.');
    expect(of(good, { good: 5, poor: null, notAvailable: 0 })).to.equal('');
    expect(of(good, good, { good: null, poor: 3, notAvailable: 0 })).to.equal('');
  });

  it('know that there is no share of calls of which nothing was measured', () => {
    expect(endpointQuality(answerOf(), words).model.panels[0]!.series[0]!.ofNothing).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  const sentences: readonly (readonly [readonly (readonly [number, number])[], string])[] = [
    [
      [
        [95, 5],
        [190, 10],
      ],
      '5% of the calls were poor.',
    ],
    [
      [
        [95, 5],
        [190, 10],
        [999, 1],
      ],
      'DECT phone and Desk phone have the largest share of poor calls: 5%.',
    ],
    [
      [
        [95, 5],
        [0, 0],
      ],
      'Desk phone has the largest share of poor calls: 5%.',
    ],
    [[[95, 5]], '5% of the calls were poor.'],
    [
      [
        [95, 0],
        [10, 0],
      ],
      'No call was poor.',
    ],
  ];
  for (const [legs, sentence] of sentences) {
    it(`say what a person would: ${sentence}`, () => {
      const types = ['deskPhone', 'dect', 'gateway'];
      const items = legs.map(([good, poor], index) => ({
        endpointType: types[index]!,
        legs: { good, poor, notAvailable: 0 },
      }));
      expect(endpointQuality({ ...answerOf(), items }, words).summary).to.equal(sentence);
    });
  }

  it('do not change the answer', () => {
    const answer = answerOf();
    endpointQuality(answer, words);
    expect(answer).to.deep.equal(answerOf());
  });
});
