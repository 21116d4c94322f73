import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CallingUsageChart } from '../../../src/elements/calling-usage-chart/calling-usage-chart.js';
import { FeatureUsageChart } from '../../../src/elements/feature-usage-chart/feature-usage-chart.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { callingFeatures, callingUsage } from '../../support/calling-answers.js';
import { inChart } from '../../support/calling-figures.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

/** How often the browser has loaded the chunk that draws. */
const loads = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/charts/echarts.')).length;

// Alone in its file: in a page as new the chart code has not been loaded.
describe('the code that draws charts', () => {
  before(() => {
    for (const element of [PartnerHub, CallingUsageChart, FeatureUsageChart]) register(element);
  });

  it('is loaded once for many charts, when the first of them has come near the viewport and has figures', async () => {
    const source = new ScriptedSource();
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source} locale="en">
        <div id="spacer"></div>
        <calling-usage-chart></calling-usage-chart><calling-usage-chart weeks="4"></calling-usage-chart>
        <feature-usage-chart></feature-usage-chart>
      </partner-hub>
    `);
    const spacer = hub.querySelector<HTMLElement>('#spacer')!;
    spacer.style.height = '5000px';
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(source.asked).to.deep.equal([]);
    spacer.remove();
    await waitUntil(() => source.open.length === 3, 'all have asked');
    expect(loads(), 'without figures there is nothing to draw').to.equal(0);
    for (const { question, answer } of source.open)
      answer(question.name === 'getCallingUsage' ? callingUsage() : callingFeatures());
    const charts = [...hub.querySelectorAll('calling-usage-chart, feature-usage-chart')];
    await waitUntil(() => charts.every((chart) => inChart(chart, '.drawing svg')), 'all are drawn');
    expect(loads()).to.equal(1);
  });
});
