import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { EndpointQualityChart } from '../../../src/elements/endpoint-quality-chart/endpoint-quality-chart.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { figuresOf } from '../../support/calling-figures.js';
import {
  callingIn,
  largestFirst,
  lastWeek,
  legsOf,
  mockApiBase,
  share,
  written,
} from '../../support/calling-recount.js';
import { english } from '../../support/dictionaries.js';
import { waitUntil } from '../../support/wait-until.js';

describe('endpoint-quality-chart and its figures', () => {
  before(() => {
    register(PartnerHub);
    register(EndpointQualityChart);
  });

  it('has in its table, over HTTP, what a recount of the model gives for every endpoint type', async () => {
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${mockApiBase()} locale="en"
        ><endpoint-quality-chart loading="eager"></endpoint-quality-chart
      ></partner-hub>
    `);
    const chart = hub.querySelector('endpoint-quality-chart')!;
    await waitUntil(() => chart.state === 'ready', 'it is ready');
    const all = callingIn(lastWeek).flatMap(({ endpoints }) => endpoints);
    const types = [...new Set(all.map(({ endpointType }) => endpointType))];
    const counted = types.map((type) => ({ type, ...legsOf(all.filter(({ endpointType }) => endpointType === type)) }));
    const poor = (row: (typeof counted)[number]) => share(row.poor, row.good + row.poor);
    const names: Record<string, string> = english.endpointType;
    const expected = largestFirst(counted, poor).map((row) => [
      names[row.type] ?? row.type,
      written.percent(poor(row)),
      ...[row.good, row.poor, row.notAvailable].map(written.number),
    ]);
    expect(expected.length).to.be.at.least(9);
    expect(figuresOf(chart).slice(1)).to.deep.equal(expected);
  });
});
