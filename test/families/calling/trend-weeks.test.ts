import { expect, fixture, html } from '@open-wc/testing';
import type { ChartView } from '../../../src/components/chart-view/chart-view.js';
import { register } from '../../../src/core/element/register.js';
import { CallingQualityChart } from '../../../src/elements/calling-quality-chart/calling-quality-chart.js';
import { CallingUsageChart } from '../../../src/elements/calling-usage-chart/calling-usage-chart.js';
import { LicenseTrendChart } from '../../../src/elements/license-trend-chart/license-trend-chart.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { callingQuality, callingUsage, licenseTrend } from '../../support/calling-answers.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

type Trend = CallingQualityChart | CallingUsageChart | LicenseTrendChart;

/** An answer of weeks up to the newest that can be. */
interface WeeklyAnswer {
  readonly points: readonly { readonly weekStart: string }[];
}

/** Every chart whose answer comes by weeks, each with one. */
const trends = [
  ['calling-quality-chart', callingQuality(6, Date.now())],
  ['calling-usage-chart', callingUsage(6, Date.now())],
  ['license-trend-chart', licenseTrend(6, Date.now())],
] as const;

async function trendOf(tag: string, answer: WeeklyAnswer): Promise<Trend> {
  const hub = await fixture<PartnerHub>(html`
    <partner-hub .source=${new ScriptedSource(() => answer)} locale="en" time-zone="UTC"></partner-hub>
  `);
  const element = document.createElement(tag) as Trend;
  element.loading = 'eager';
  hub.append(element);
  await waitUntil(() => element.state === 'ready', 'the chart has its answer');
  return element;
}

const viewOf = (element: Trend) => element.shadowRoot!.querySelector<ChartView>('[data-chart]')!;
const textOf = (root: Element | null) => root?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
/** What the element says around its chart: its week, how old that is, what could not be read. */
const saidBy = (element: Trend) => textOf(element.shadowRoot!.querySelector('.surface'));
const sentenceOf = (element: Trend) => textOf(viewOf(element).shadowRoot!.querySelector('[part~=summary]'));
/** The weeks of the table with the same figures. */
const weeksOf = (element: Trend) =>
  [...viewOf(element).shadowRoot!.querySelectorAll('tbody th')].map((cell) => textOf(cell));

/** All that a chart tells of its answer, in words and in figures. */
async function toldBy(element: Trend) {
  return [saidBy(element), sentenceOf(element), weeksOf(element), await element.toCSV()];
}

describe('a trend by weeks', () => {
  before(async () => {
    [PartnerHub, CallingQualityChart, CallingUsageChart, LicenseTrendChart].forEach((element) => register(element));
    await import('../../../src/charts/echarts.js');
  });

  for (const [tag, answer] of trends) {
    const withPoints = (points: readonly unknown[]) => ({ ...answer, points }) as WeeklyAnswer;

    describe(`of ${tag}`, () => {
      it('is told from the oldest week to the newest, in whichever order the weeks come', async () => {
        const told = await toldBy(await trendOf(tag, answer));
        expect(told[0]).to.not.contain('older than one weekly refresh');
        expect(told[1]).to.contain('in 5 weeks');
        const shuffled = [3, 0, 5, 1, 4, 2].map((index) => answer.points[index]);
        for (const points of [answer.points.toReversed(), shuffled])
          expect(await toldBy(await trendOf(tag, withPoints(points)))).to.deep.equal(told);
      });

      it('has a place without figures for each week that was left out, and counts it', async () => {
        const some = [0, 4, 5].map((index) => answer.points[index]);
        const element = await trendOf(tag, withPoints(some));
        expect(sentenceOf(element)).to.contain('in 5 weeks');
        expect(weeksOf(element)).to.deep.equal(weeksOf(await trendOf(tag, answer)));
        const [hole = ''] = (await element.toCSV()).split('\r\n').filter((line) => line.endsWith(',,'));
        expect(hole).to.match(/^\d{4}-\d{2}-\d{2},+$/);
        expect(saidBy(element)).to.not.contain('could not be read');
      });

      it('has no place for a week that starts on no Sunday, and says that a row could not be read', async () => {
        const nextDay = ({ weekStart }: { weekStart: string }) =>
          new Date(Date.parse(weekStart) + 86_400_000).toISOString().slice(0, 10);
        const points = answer.points.map((point, index) =>
          index > 3 ? { ...point, weekStart: nextDay(point) } : point,
        );
        const element = await trendOf(tag, withPoints(points));
        expect(weeksOf(element)).to.deep.equal(weeksOf(await trendOf(tag, answer)).slice(0, 4));
        expect(sentenceOf(element)).to.contain('in 3 weeks');
        expect(saidBy(element)).to.contain('2 rows could not be read').and.to.contain('older than one weekly refresh');
      });

      it('takes a week that comes twice once, and says that a row could not be read', async () => {
        const twice = answer.points.flatMap((point, index) => (index === 2 ? [point, point] : point));
        const element = await trendOf(tag, withPoints(twice));
        const whole = await trendOf(tag, answer);
        expect(sentenceOf(element)).to.equal(sentenceOf(whole));
        expect(await element.toCSV()).to.equal(await whole.toCSV());
        expect(saidBy(element)).to.contain('1 row could not be read');
      });
    });
  }
});
