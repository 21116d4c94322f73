import { expect, fixture, html } from '@open-wc/testing';
import { licenseInWeek, ranInWeek, weekPoint } from '../../../mocks/model/license-history.js';
import { createPartner } from '../../../mocks/model/partner.js';
import { weekStarting } from '../../../mocks/model/weeks.js';
import { register } from '../../../src/core/element/register.js';
import { LicenseTrendChart } from '../../../src/elements/license-trend-chart/license-trend-chart.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { shownProduct } from '../../../src/families/product/shown-product.js';
import { NOW, sum } from '../../mocks/recount.js';
import { figuresOf, inChart, said, textOf } from '../../support/calling-figures.js';
import { sundays } from '../../support/calling-recount.js';
import { PageClock } from '../../support/page-clock.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';

const partner = createPartner({ customers: 137, seed: 2, now: NOW });
const apiBase = (more = '') => `${serverOrigin('mockApi')}/with/customers=137&seed=2&now=${NOW.toISOString()}${more}`;
/** The source keeps usage for so many weeks. */
const KNOWN_WEEKS = 40;

const written = (figure: number | null) => (figure === null ? '–' : new Intl.NumberFormat('en').format(figure));

/** The licenses of a product of everything that ran at the end of a week, from the model's subscriptions. */
function heldIn(week: string, product: string) {
  const at = weekPoint(weekStarting(week)!, NOW);
  return partner.customers
    .flatMap(({ subscriptions }) => subscriptions.filter((subscription) => ranInWeek(subscription, at)))
    .flatMap(({ licenses }) => licenses.filter((license) => license.product === product))
    .map((license) => licenseInWeek(license, at));
}

/** Total, assigned and used licenses of a week; used are those whose use the source tells. */
function recounted(product: string, week: string, isKnown: boolean): (number | null)[] {
  const held = heldIn(week, product);
  const used = isKnown ? sum(held.filter(({ reported }) => reported).map((license) => license.used)) : null;
  return [sum(held.map(({ total }) => total)), sum(held.map(({ assigned }) => assigned)), used];
}

async function chartAt(base: string, attributes: Partial<LicenseTrendChart> = {}) {
  const chart = Object.assign(document.createElement('license-trend-chart'), { loading: 'eager', ...attributes });
  const hub = await fixture<PartnerHub>(html`<partner-hub api-base=${base} locale="en">${chart}</partner-hub>`);
  await waitUntil(() => chart.state !== 'idle' && chart.state !== 'loading');
  return { chart, hub };
}

describe('license-trend-chart', () => {
  let clock: PageClock;

  before(() => [PartnerHub, LicenseTrendChart].forEach((element) => register(element)));
  beforeEach(() => (clock = new PageClock(NOW.toISOString())));
  afterEach(() => clock.restore());

  for (const product of ['meetings', 'calling'] as const) {
    for (const weeks of [8, 26, 52]) {
      it(`has in its table, over HTTP, what a recount of ${product} gives for ${weeks} weeks`, async () => {
        const { chart } = await chartAt(apiBase(), { product, weeks });
        await waitUntil(() => figuresOf(chart).length > 1);
        const [head, ...rows] = figuresOf(chart);
        expect(head).to.deep.equal(['Week of', 'Total', 'Assigned', 'Used']);
        const expected = sundays(weeks).map((week, index) =>
          recounted(product, week, weeks - index <= KNOWN_WEEKS).map(written),
        );
        expect(rows.map((row) => row.slice(1))).to.deep.equal(expected);
      });
    }
  }

  it('says in words what is used, and how the gap to what is assigned changed, of the licenses whose use is known', async () => {
    const { chart } = await chartAt(apiBase(), { weeks: 52 });
    await waitUntil(() => figuresOf(chart).length > 1);
    const toldIn = (week: string) => heldIn(week, 'meetings').filter(({ reported }) => reported);
    const gapOf = (week: string) => written(sum(toldIn(week).map(({ assigned, used }) => assigned - used)));
    const [first, last] = [sundays(KNOWN_WEEKS)[0]!, sundays(1)[0]!];
    const [all, told] = [heldIn(last, 'meetings'), toldIn(last)];
    const [whole, part] = [all, told].map((held) => sum(held.map(({ total }) => total))) as [number, number];
    const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
    expect(part).to.be.below(whole);
    expect(textOf(inChart(chart, '[part~=summary]'))).to.equal(
      `Of ${written(whole)} licenses, ${percent(sum(all.map(({ assigned }) => assigned)) / whole)} are assigned and ` +
        `${percent(sum(told.map(({ used }) => used)) / part)} are used. ` +
        `Assigned licenses that nobody uses fell to ${gapOf(last)} from ${gapOf(first)} in ${KNOWN_WEEKS - 1} weeks. ` +
        `Use is known of ${written(part)} of ${written(whole)} licenses.`,
    );
  });

  it('says of a partner without Calling that there are no data, which is not zero', async () => {
    const { chart } = await chartAt(apiBase('&calling=false'), { product: 'calling' });
    expect(chart.state).to.equal('empty');
    expect(said(chart)).to.contain('No data yet');
  });

  it('follows the product switch of its hub', async () => {
    const { chart, hub } = await chartAt(apiBase());
    hub.hub.set(shownProduct, 'calling');
    const [expected] = sundays(1).map((week) => recounted('calling', week, true).map(written));
    await waitUntil(() => figuresOf(chart).at(-1)?.[1] === expected![0]);
    expect(figuresOf(chart).at(-1)!.slice(1)).to.deep.equal(expected);
  });

  for (const [weeks, asked] of [
    [undefined, 8],
    [52, 52],
    [0, 8],
    [-3, 8],
    [Number.NaN, 8],
    [12.9, 12],
    [1000, 52],
  ] as const) {
    it(`asks for ${asked} weeks when weeks is ${weeks}`, async () => {
      const source = new ScriptedSource();
      await fixture(
        html`<license-trend-chart loading="eager" .source=${source} .weeks=${weeks}></license-trend-chart>`,
      );
      await waitUntil(() => source.asked.length === 1);
      expect(source.asked[0]).to.deep.equal({ name: 'getLicenseTrend', product: 'meetings', weeks: asked });
    });
  }

  it('draws a total of 0, one week and more assigned than bought without NaN or Infinity', async () => {
    const dataAsOf = NOW.toISOString();
    for (const point of [
      { total: 0, assigned: 3, used: 2 },
      { total: 0, assigned: 0, used: null },
      { total: 10, assigned: 25, used: 25 },
    ]) {
      const data = { points: [{ weekStart: '2026-11-15', ...point }], dataAsOf };
      const chart = await fixture<LicenseTrendChart>(
        html`<license-trend-chart loading="eager" locale="en" .data=${data}></license-trend-chart>`,
      );
      await waitUntil(() => figuresOf(chart).length === 2);
      const { total, assigned, used } = point;
      expect(figuresOf(chart)[1]!.slice(1)).to.deep.equal([total, assigned, used].map(written));
      const root = chart.shadowRoot!.querySelector('[data-chart]')!.shadowRoot!;
      await waitUntil(() => root.querySelector('.drawing svg'));
      expect(root.textContent).not.to.match(/NaN|Infinity|undefined/);
      expect(root.querySelector('.drawing')!.innerHTML).not.to.match(/NaN|Infinity/);
      await expect(chart).to.be.accessible();
    }
  });
});
