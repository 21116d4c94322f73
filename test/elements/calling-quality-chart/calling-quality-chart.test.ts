import type { CallingQuality, CallingQualityRowPage } from '../../../src/api/contract.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { HubError } from '../../../src/api/hub-error.js';
import type { ChartView } from '../../../src/components/chart-view/chart-view.js';
import { formatsFor } from '../../../src/core/texts/formats.js';
import { register } from '../../../src/core/element/register.js';
import { lastCompletedWeek } from '../../../src/domain/weeks.js';
import { CallingQualityChart } from '../../../src/elements/calling-quality-chart/calling-quality-chart.js';
import { callingQuality } from '../../../src/elements/calling-quality-chart/calling-quality-chart.options.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import type { HubPointSelectEvent } from '../../../src/families/chart/point-select.event.js';
import { dataAsOf } from '../../support/answers.js';
import { dutch, english } from '../../support/dictionaries.js';
import { known } from '../../support/known.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { serverOrigin } from '../../support/servers.js';
import { waitUntil } from '../../support/wait-until.js';
import { weeksBack } from '../../support/weeks-back.js';

const thresholds = { packetLossPercent: 5, latencyMs: 400, jitterMs: 150 };

/** Poor shares in percent, oldest week first: each week has 1,000 legs with media and 100 without. */
function quality(shares: readonly number[], weeks = weeksBack(shares.length, Date.now())): CallingQuality {
  const points = shares.map((share, index) => ({
    weekStart: weeks[index]!,
    legs: { good: 1000 - share * 10, poor: share * 10, notAvailable: 100 },
  }));
  return { thresholds, points, dataAsOf, customersWithProduct: 40 };
}

const falling = quality([3.4, 3, 2.8, 2.9, 2.5, 2.2, 2.4, 2.1]);

interface Given {
  source?: ScriptedSource;
  data?: unknown;
  weeks?: number;
  target?: number;
  locale?: string;
}

async function chart({ source, data, weeks, target, locale = 'en' }: Given) {
  const hub = await fixture<PartnerHub>(html`
    <partner-hub .source=${source} locale=${locale} time-zone="UTC">
      <calling-quality-chart loading="eager" .data=${data} .weeks=${weeks} .target=${target}></calling-quality-chart>
    </partner-hub>
  `);
  const element = hub.querySelector<CallingQualityChart>('calling-quality-chart')!;
  await waitUntil(() => element.state !== 'idle' && element.state !== 'loading', 'the chart has its answer');
  return element;
}

const viewOf = (element: CallingQualityChart) => element.shadowRoot!.querySelector<ChartView>('[data-chart]');
const said = (element: Element) =>
  element.shadowRoot!.querySelector('.surface')!.textContent!.replaceAll(/\s+/g, ' ').trim();

/** The rows of the table with the same figures. */
function rows(element: CallingQualityChart): string[][] {
  const found = viewOf(element)!.shadowRoot!.querySelectorAll('tr');
  return [...found].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
}

describe('calling-quality-chart', () => {
  before(async () => {
    register(PartnerHub);
    register(CallingQualityChart);
    // The first load takes its time on a busy machine; what is tested is not the network.
    await import('../../../src/charts/echarts.js');
  });

  describe('options', () => {
    const words = { text: english, formats: formatsFor('en', 'UTC'), target: undefined };

    it('draws the rate above its counts, and never drops what is not available', () => {
      const [rate, legs] = callingQuality(falling, words).model.panels;
      expect(rate!.series.map(({ key, mark }) => [key, mark])).to.deep.equal([
        ['poorShare', 'line'],
        ['notAvailableShare', 'none'],
      ]);
      expect(legs!.series.map(({ key, color }) => [key, color])).to.deep.equal([
        ['poor', 'bad'],
        ['good', 'good'],
        ['notAvailable', 'unknown'],
      ]);
      expect(legs!.series[2]!.values).to.deep.equal(Array(8).fill(100));
    });

    it('takes poor of the legs with media, and not available of all legs', () => {
      const [rate] = callingQuality(falling, words).model.panels;
      expect(rate!.series.map(({ values }) => rate!.format(values[0] ?? null))).to.deep.equal(['3.4%', '9.1%']);
    });

    it('says the trend, and what happened since the week before', () => {
      expect(callingQuality(falling, words).summary).to.equal(
        'Poor calls fell to 2.1% from 3.4% in 7 weeks. Since the week before: −0.3 percentage points.',
      );
      expect(callingQuality(quality([2, 3, 3.04]), words).summary).to.contain('No change since the week before.');
      expect(callingQuality(quality([2]), words).summary).to.equal('Poor calls: 2%.');
      expect(callingQuality(falling, { ...words, text: dutch, formats: formatsFor('nl') }).summary).to.contain(
        'procentpunt',
      );
    });

    it('has no share and no trend for a week without media, and says why', () => {
      const silent = { ...falling, points: [{ weekStart: '2026-11-15', legs: { good: 0, poor: 0, notAvailable: 7 } }] };
      const { model, summary } = callingQuality(silent, words);
      expect(model.panels[0]!.series.map(({ values }) => values[0])).to.deep.equal([null, 1]);
      expect(model.panels[0]!.series.map(({ ofNothing }) => ofNothing)).to.deep.equal([[true], [false]]);
      expect(summary).to.equal('In the last week no quality was measured.');
    });

    it('shows the thresholds that came with the answer', () => {
      const stricter = { ...falling, thresholds: { packetLossPercent: 2.5, latencyMs: 1200, jitterMs: 80 } };
      expect(callingQuality(stricter, words).notes[0]).to.contain('2.5% packet loss, 1,200 ms latency or 80 ms jitter');
    });

    it('says nothing of a measurement that makes no leg poor', () => {
      const noteOf = (given: Partial<typeof thresholds>) => {
        const none = { packetLossPercent: null, latencyMs: null, jitterMs: null };
        return callingQuality({ ...falling, thresholds: { ...none, ...given } }, words).notes;
      };
      const without = 'Without media it is not available.';
      expect(noteOf({ packetLossPercent: 5, jitterMs: 150 })).to.deep.equal([
        `A call leg is poor from 5% packet loss or 150 ms jitter. ${without}`,
      ]);
      expect(noteOf({ latencyMs: 400 })).to.deep.equal([`A call leg is poor from 400 ms latency. ${without}`]);
      expect(noteOf({ packetLossPercent: 0 })).to.deep.equal([`A call leg is poor from 0% packet loss. ${without}`]);
      expect(noteOf({})).to.deep.equal([]);
    });

    it('draws a target only when there is one', () => {
      expect(callingQuality(falling, words).model.panels[0]!.lines).to.deep.equal([]);
      expect(callingQuality(falling, { ...words, target: 0.025 }).model.panels[0]!.lines).to.deep.equal([
        { value: 0.025, label: 'Target 2.5%', kind: 'target' },
      ]);
    });
  });

  it('shows weeks, trend, thresholds and the age of the data, and is accessible', async () => {
    const element = await chart({ source: new ScriptedSource(() => falling) });
    expect(element.state).to.equal('ready');
    expect(said(element)).to.contain('Call quality and trend over the last 8 weeks');
    expect(said(element)).to.contain('Week of').and.to.contain('Data as of Nov 22, 2026');
    expect(rows(element)[0]).to.deep.equal([
      'Week of',
      'Poor (%)',
      'Not available (%)',
      'Poor',
      'Good',
      'Not available',
    ]);
    expect(rows(element)[8]!.slice(1)).to.deep.equal(['2.1%', '9.1%', '21', '979', '100']);
    const view = viewOf(element)!;
    await waitUntil(() => view.shadowRoot!.querySelector('.drawing svg'), 'the chart is drawn');
    expect(view.shadowRoot!.textContent).to.contain('A call leg is poor from 5% packet loss');
    await expect(element).to.be.accessible();
  });

  it('asks for the weeks that it shows, and again for others', async () => {
    const source = new ScriptedSource((question) =>
      quality(Array<number>('weeks' in question ? Number(question.weeks) : 0).fill(2)),
    );
    const element = await chart({ source, weeks: 26 });
    expect(rows(element)).to.have.length(27);
    element.weeks = 4;
    await waitUntil(() => rows(element).length === 5, 'four weeks are shown');
    element.weeks = -3;
    await waitUntil(() => rows(element).length === 9, 'a bad number is the default');
    expect(source.asked).to.deep.equal([26, 4, 8].map((weeks) => ({ name: 'getCallingQuality', weeks })));
  });

  it('draws a target, moves it, and takes a bad one for none', async () => {
    const element = await chart({ data: falling, target: 2.5 });
    const view = viewOf(element)!;
    const texts = () => [...view.shadowRoot!.querySelectorAll('.drawing text')].map((text) => text.textContent);
    await waitUntil(() => texts().includes('Target 2.5%'), 'the target is drawn');
    element.setAttribute('target', '3');
    await waitUntil(() => texts().includes('Target 3%'), 'the target has moved');
    element.setAttribute('target', 'low');
    await waitUntil(() => !texts().some((text) => text?.startsWith('Target')), 'the target is gone');
  });

  it('tells the page and its hub which week was chosen', async () => {
    const element = await chart({ source: new ScriptedSource(() => falling) });
    const view = viewOf(element)!;
    await waitUntil(() => view.picture, 'the chart has a size');
    const chosen = oneEvent(element, 'hub-point-select') as unknown as Promise<HubPointSelectEvent>;
    view.select({ category: 7, series: 'poor' });
    const key = lastCompletedWeek(Date.now());
    expect((await chosen).detail).to.deep.equal({ series: 'poor', key, value: 21 });
  });

  it('says of no weeks, and of weeks without a call, that there are no calls', async () => {
    const none = await chart({ source: new ScriptedSource(() => ({ ...falling, points: [] })) });
    expect(none.state).to.equal('empty');
    expect(said(none)).to.contain('No calling data for this period');
    const points = falling.points.map((point) => ({ ...point, legs: { good: 0, poor: 0, notAvailable: 0 } }));
    const silent = await chart({ source: new ScriptedSource(() => ({ ...falling, points })) });
    expect(silent.state).to.equal('empty');
    expect(said(silent)).to.contain('No calling data for this period');
  });

  it('warns when the newest week is older than one refresh', async () => {
    const fresh = await chart({ data: falling });
    expect(said(fresh)).to.not.contain('older than one weekly refresh');
    const old = await chart({ data: quality([3, 2], ['2026-01-04', '2026-01-11']) });
    expect(said(old)).to.contain('This data is older than one weekly refresh.');
  });

  it('says what failed and recovers on retry', async () => {
    let works = false;
    const source = new ScriptedSource(() => {
      if (!works) throw new HubError('server', 'broken', { trackingId: 'track-1' });
      return falling;
    });
    const element = await chart({ source });
    expect(element.state).to.equal('error');
    expect(said(element)).to.contain('track-1');
    works = true;
    element.shadowRoot!.querySelector<HTMLElement>('[part~=button]')!.click();
    await waitUntil(() => element.state === 'ready', 'the chart has recovered');
  });

  it('asks nothing before it comes near the viewport', async () => {
    const source = new ScriptedSource(() => falling);
    const hub = await fixture<PartnerHub>(html`
      <partner-hub .source=${source}
        ><div></div>
        <calling-quality-chart></calling-quality-chart
      ></partner-hub>
    `);
    const [space, element] = [
      hub.querySelector('div')!,
      hub.querySelector<CallingQualityChart>('calling-quality-chart')!,
    ];
    space.style.setProperty('block-size', '5000px');
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(source.asked).to.deep.equal([]);
    element.scrollIntoView();
    await waitUntil(() => element.state === 'ready', 'the chart is asked for when it is seen');
    scrollTo(0, 0);
  });

  it('speaks Dutch', async () => {
    const element = await chart({ data: falling, target: 2.5, locale: 'nl' });
    await waitUntil(
      () => said(element).includes('Gesprekskwaliteit en -trend in de afgelopen 8 weken'),
      'Dutch is here',
    );
    expect(rows(element)[0]).to.deep.equal([
      'Week van',
      'Slecht (%)',
      'Niet beschikbaar (%)',
      'Slecht',
      'Goed',
      'Niet beschikbaar',
    ]);
  });

  it('gives its figures as CSV and itself as an image', async () => {
    const element = await chart({ data: falling });
    const lines = (await element.toCSV()).split('\r\n');
    expect(lines).to.have.length(9);
    expect(lines[8]).to.equal(`${lastCompletedWeek(Date.now())},2.1,9.1,21,979,100`);
    await waitUntil(() => viewOf(element)!.picture, 'the chart has a size');
    const svg = await (await element.toImage('svg')).text();
    expect(svg).to.contain('Call quality and trend').and.to.contain('Data as of').and.to.contain('packet loss');
  });

  it('shows the same figures over HTTP as its customers have together', async () => {
    const base = `${serverOrigin('mockApi')}/with/customers=60`;
    const hub = await fixture<PartnerHub>(html`
      <partner-hub api-base=${base} locale="en" time-zone="UTC"
        ><calling-quality-chart loading="eager"></calling-quality-chart
      ></partner-hub>
    `);
    const element = hub.querySelector<CallingQualityChart>('calling-quality-chart')!;
    await waitUntil(() => element.state === 'ready', 'the answer is in');
    const week = lastCompletedWeek(Date.now());
    const response = await fetch(`${base}/insights/calling/quality/customers?week=${week}&max=500`);
    const { items } = (await response.json()) as CallingQualityRowPage;
    const sum = (quality: 'poor' | 'good' | 'notAvailable') =>
      items.reduce((total, { legs }) => total + known(legs[quality]), 0);
    const format = formatsFor('en');
    const counts = [sum('poor'), sum('good'), sum('notAvailable')];
    expect(counts[1]).to.be.above(100);
    expect(rows(element).at(-1)!.slice(3)).to.deep.equal(counts.map((count) => format.number(count)));
    expect(rows(element).at(-1)![1]).to.equal(format.percent(counts[0]! / (counts[0]! + counts[1]!)));
  });
});
