import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../../../src/core/element/register.js';
import { CallingUsageChart } from '../../../src/elements/calling-usage-chart/calling-usage-chart.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { callingUsage } from '../../support/calling-answers.js';
import { figuresOf, inChart } from '../../support/calling-figures.js';
import { callingIn, mockApiBase, sum, sundays, written } from '../../support/calling-recount.js';
import { waitUntil } from '../../support/wait-until.js';

describe('calling-usage-chart and its figures', () => {
  before(() => {
    register(PartnerHub);
    register(CallingUsageChart);
  });

  for (const weeks of [8, 52]) {
    it(`has in its table, over HTTP, what a recount of the model gives for ${weeks} weeks`, async () => {
      const hub = await fixture<PartnerHub>(html`
        <partner-hub api-base=${mockApiBase()} locale="en"
          ><calling-usage-chart loading="eager" weeks=${weeks}></calling-usage-chart
        ></partner-hub>
      `);
      const chart = hub.querySelector('calling-usage-chart')!;
      await waitUntil(() => chart.state === 'ready', 'it is ready');
      const expected = sundays(weeks).map((week) => {
        const customers = callingIn(week);
        return [0, 1, 2, 3, 4].map((place) => written.number(sum(customers.map(({ usage }) => usage.users[place]!))));
      });
      const [head, ...rows] = figuresOf(chart);
      expect(head).to.deep.equal([
        'Week of',
        '0 calls',
        '1–10 calls',
        '11–50 calls',
        '51–100 calls',
        '101 calls or more',
      ]);
      expect(rows.map((row) => row.slice(1))).to.deep.equal(expected);
      const firsts = (await chart.toCSV()).split('\r\n').slice(1);
      expect(firsts.map((line) => line.split(',')[0])).to.deep.equal(sundays(weeks));
    });
  }

  it('shows shares of each week instead of counts, in the table too, and counts again', async () => {
    const chart = await fixture<CallingUsageChart>(
      html`<calling-usage-chart loading="eager" locale="en" .data=${callingUsage(1)}></calling-usage-chart>`,
    );
    await waitUntil(() => figuresOf(chart).length === 2);
    const press = (text: string) =>
      [...chart.shadowRoot!.querySelector('[data-chart]')!.shadowRoot!.querySelectorAll('button')]
        .find((button) => button.textContent!.trim() === text)!
        .click();
    press('Shares');
    await waitUntil(() => figuresOf(chart)[1]![1] === '55.6%');
    expect(figuresOf(chart)[1]!.slice(1)).to.deep.equal(['55.6%', '27.8%', '13.9%', '2.8%']);
    press('Counts');
    await waitUntil(() => figuresOf(chart)[1]![1] === '200');
    expect(inChart(chart, '.segmented [aria-pressed=true]')!.textContent!.trim()).to.equal('Counts');
  });
});
