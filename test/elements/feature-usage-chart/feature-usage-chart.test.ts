import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { FeatureUsageChart } from '../../../src/elements/feature-usage-chart/feature-usage-chart.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { figuresOf } from '../../support/calling-figures.js';
import { callingIn, largestFirst, lastWeek, mockApiBase, share, sum, written } from '../../support/calling-recount.js';
import { english } from '../../support/dictionaries.js';
import { waitUntil } from '../../support/wait-until.js';

describe('feature-usage-chart and its figures', () => {
  before(() => {
    register(PartnerHub);
    register(FeatureUsageChart);
  });

  it('has in its table, over HTTP, what a recount of the model gives for every feature', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"
        ><feature-usage-chart loading="eager"></feature-usage-chart
      ></partner-hub>
    `);
    const chart = hub.querySelector('feature-usage-chart')!;
    await waitUntil(() => chart.state === 'ready', 'it is ready');
    const used = callingIn(lastWeek).flatMap(({ queues }) => Object.entries(queues?.features ?? {}));
    const features = [...new Set(used.map(([feature]) => feature))];
    const all = sum(used.map(([, calls]) => calls));
    const counted = features.map((feature) => {
      const own = used.filter(([name]) => name === feature);
      return { feature, calls: sum(own.map(([, calls]) => calls)), customers: own.length };
    });
    const names: Record<string, string> = english.feature;
    const expected = largestFirst(counted, ({ calls }) => calls).map(({ feature, calls, customers }) => [
      names[feature] ?? feature,
      written.number(calls),
      written.percent(share(calls, all)),
      written.number(customers),
    ]);
    expect(expected.length).to.be.at.least(9);
    expect(figuresOf(chart).slice(1)).to.deep.equal(expected);
  });
});
