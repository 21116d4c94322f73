import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { QueryName } from '../../../src/api/endpoint.js';
import { HubError } from '../../../src/api/hub-error.js';
import type { ChartView } from '../../../src/components/chart-view/chart-view.js';
import type { HubElement } from '../../../src/core/element/hub-element.js';
import { register } from '../../../src/core/element/register.js';
import { CallingQualityChart } from '../../../src/elements/calling-quality-chart/calling-quality-chart.js';
import { CallingUsageChart } from '../../../src/elements/calling-usage-chart/calling-usage-chart.js';
import { EndpointQualityChart } from '../../../src/elements/endpoint-quality-chart/endpoint-quality-chart.js';
import { FeatureUsageChart } from '../../../src/elements/feature-usage-chart/feature-usage-chart.js';
import { LicenseTrendChart } from '../../../src/elements/license-trend-chart/license-trend-chart.js';
import { PartnerHub } from '../../../src/elements/partner-hub/partner-hub.js';
import { selectedPoint } from '../../../src/families/chart/selected-point.js';
import {
  callingFeatures,
  callingQuality,
  callingUsage,
  endpointQuality,
  licenseTrend,
  newestWeek,
} from '../../support/calling-answers.js';
import { chartOf, figuresOf, inChart, said, textOf } from '../../support/calling-figures.js';
import { emulate } from '../../support/page.js';
import { ScriptedSource } from '../../support/scripted-source.js';
import { waitUntil } from '../../support/wait-until.js';

type Chart = HubElement & { weeks?: number; toCSV(): Promise<string>; toImage(kind: 'svg' | 'png'): Promise<Blob> };

interface Case {
  readonly tag: string;
  readonly query: QueryName;
  /** The answer whose newest week is in the past of every clock, so that it is outdated. */
  readonly answer: object;
  readonly uptodate: () => object;
  /** An answer without figures. */
  readonly none: object;
  /** What is said when no customer has the product, as far as the answer tells that. */
  readonly notBought: string;
  /** Header and first line of the table twin. */
  readonly figures: readonly [string[], string[]];
  /** The first line of figures of the CSV. */
  readonly csv: string;
  /** The first figure that the keyboard reaches: what the event says of it. */
  readonly point: { readonly series: string; readonly key: string; readonly value: number };
}

const calling = 'No customer has Webex Calling';
const cases: readonly Case[] = [
  {
    tag: 'calling-usage-chart',
    query: 'getCallingUsage',
    answer: callingUsage(8),
    uptodate: () => callingUsage(8, Date.now()),
    none: { ...callingUsage(1), points: [] },
    notBought: calling,
    figures: [
      ['Week of', '0 calls', '1–10 calls', '11–50 calls', '51 calls or more'],
      ['Sep 27 – Oct 3, 2026', '193', '93', '43', '3'],
    ],
    csv: '2026-09-27,193,93,43,3',
    point: { series: 'none', key: '2026-09-27', value: 193 },
  },
  {
    tag: 'calling-quality-chart',
    query: 'getCallingQuality',
    answer: callingQuality(8),
    uptodate: () => callingQuality(8, Date.now()),
    none: { ...callingQuality(1), points: [] },
    notBought: calling,
    figures: [
      ['Week of', 'Poor (%)', 'Not available (%)', 'Poor', 'Good', 'Not available'],
      ['Sep 27 – Oct 3, 2026', '12%', '3.8%', '120', '880', '40'],
    ],
    csv: '2026-09-27,12,3.8,120,880,40',
    point: { series: 'poor', key: '2026-09-27', value: 120 },
  },
  {
    tag: 'endpoint-quality-chart',
    query: 'getEndpointQuality',
    answer: endpointQuality(),
    uptodate: () => endpointQuality(newestWeek()),
    none: { ...endpointQuality(), items: [] },
    notBought: calling,
    figures: [
      ['Endpoint type', 'Poor (%)', 'Good', 'Poor', 'Not available'],
      ['Webex app, mobile', '5%', '95', '5', '0'],
    ],
    csv: '"Webex app, mobile",5,95,5,0',
    point: { series: 'poorShare', key: 'webexAppMobile', value: 0.05 },
  },
  {
    tag: 'feature-usage-chart',
    query: 'getCallingFeatures',
    answer: callingFeatures(),
    uptodate: () => callingFeatures(newestWeek()),
    none: { ...callingFeatures(), items: [] },
    notBought: calling,
    figures: [
      ['Feature', 'Calls', 'Share of all feature calls', 'Customers that use it'],
      ['Call queue', '700', '70%', '50'],
    ],
    csv: 'Call queue,700,70,50',
    point: { series: 'calls', key: 'callQueue', value: 700 },
  },
  {
    tag: 'license-trend-chart',
    query: 'getLicenseTrend',
    answer: licenseTrend(8),
    uptodate: () => licenseTrend(8, Date.now()),
    none: { ...licenseTrend(1), points: [] },
    notBought: 'No data yet',
    figures: [
      ['Week of', 'Total', 'Assigned', 'Used'],
      ['Sep 27 – Oct 3, 2026', '930', '530', '400'],
    ],
    csv: '2026-09-27,930,530,400',
    point: { series: 'total', key: '2026-09-27', value: 930 },
  },
];

const outdated = 'This data is older than one weekly refresh.';

/** A chart in a hub of its own, near the viewport unless `before` is said. */
async function show(tag: string, source: ScriptedSource, before = 0): Promise<{ hub: PartnerHub; chart: Chart }> {
  const hub = await fixture<PartnerHub>(html`<partner-hub .source=${source} locale="en"></partner-hub>`);
  const spacer = document.createElement('div');
  spacer.style.height = `${before}px`;
  const chart = document.createElement(tag) as Chart;
  hub.append(spacer, chart);
  return { hub, chart };
}

/** The same answer of 104 weeks before, so that Sundays are Sundays. */
const twoYearsOlder = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer).replace(/2026-\d\d-\d\d/g, (date) =>
      new Date(Date.parse(date) - 104 * 7 * 86_400_000).toISOString().slice(0, 10),
    ),
  );
const isReady = (chart: Chart) => waitUntil(() => chart.state === 'ready', 'it is ready');
const answers = (body: unknown) => new ScriptedSource(() => body);
/** What the chart is drawn with; undefined before it is drawn. */
const pictureOf = (chart: Chart) =>
  (chartOf(chart) as { picture?: { look: { colors: { surface: string } } } } | null)?.picture;

for (const { tag, query, answer, uptodate, none, notBought, figures, csv, point } of cases) {
  describe(tag, () => {
    before(() => {
      for (const element of [
        PartnerHub,
        CallingUsageChart,
        CallingQualityChart,
        EndpointQualityChart,
        FeatureUsageChart,
        LicenseTrendChart,
      ])
        register(element);
    });

    afterEach(() => emulate({}));

    it('draws what one question brought, has the same figures as a table, and is accessible', async () => {
      const source = answers(answer);
      const { chart } = await show(tag, source);
      await oneEvent(chart, 'hub-ready');
      expect(source.asked.map((question) => question.name)).to.deep.equal([query]);
      await waitUntil(() => inChart(chart, '.drawing svg'), 'it is drawn');
      expect(figuresOf(chart).slice(0, 2)).to.deep.equal(figures);
      expect(chart.shadowRoot!.querySelector('[role=heading]')!.textContent).not.to.equal('');
      expect(inChart(chart, '[part=summary]')!.textContent).to.match(/\.$/);
      await expect(chart).to.be.accessible();
    });

    it('says its week and its age, and warns when a later week is over', async () => {
      const { chart } = await show(tag, answers(answer));
      await isReady(chart);
      expect(said(chart))
        .to.contain('Week of Nov 15 – 21, 2026')
        .and.to.match(/Data as of Nov 2[12], 2026/);
      fixtureCleanup();
      const old = await show(tag, answers(twoYearsOlder(answer)));
      await isReady(old.chart);
      expect(said(old.chart)).to.contain(outdated);
      fixtureCleanup();
      const young = await show(tag, answers(uptodate()));
      await isReady(young.chart);
      expect(said(young.chart)).not.to.contain(outdated);
    });

    it('knows that a partner without the product has no data, which is not zero', async () => {
      const { chart } = await show(tag, answers({ ...none, customersWithProduct: 0 }));
      await waitUntil(() => chart.state === 'empty');
      expect(said(chart)).to.contain(notBought);
      expect(chartOf(chart)).not.to.exist;
      expect(await chart.toCSV()).to.equal('');
      await expect(chart).to.be.accessible();
    });

    it('does not say that nobody bought the product where only the figures are missing', async () => {
      const { chart } = await show(tag, answers(none));
      await waitUntil(() => chart.state === 'empty');
      expect(said(chart))
        .to.match(/No (calling )?data/)
        .and.not.to.contain('No customer has');
    });

    it('is empty, with nothing to try again, where the source does not offer it', async () => {
      const source = new ScriptedSource(() => {
        throw new HubError('notOffered', 'not implemented', { status: 501 });
      });
      const { chart } = await show(tag, source);
      await waitUntil(() => chart.state === 'empty');
      expect(said(chart)).to.contain('Not offered here');
      expect(chart.shadowRoot!.querySelector('.notice button')).not.to.exist;
    });

    it('shows what failed, and recovers', async () => {
      let fails = true;
      const source = new ScriptedSource(() => {
        if (fails) throw new HubError('timeout', 'too slow');
        return answer;
      });
      const { chart } = await show(tag, source);
      await waitUntil(() => chart.state === 'error');
      expect(said(chart)).to.contain('The server took too long to answer.');
      fails = false;
      chart.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
      await isReady(chart);
      expect(figuresOf(chart)[1]).to.deep.equal(figures[1]);
    });

    it('asks nothing until it comes near the viewport', async () => {
      const source = answers(answer);
      const { chart } = await show(tag, source, 5000);
      await chart.updateComplete;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(source.asked).to.deep.equal([]);
      chart.scrollIntoView();
      await isReady(chart);
      expect(source.asked.length).to.equal(1);
      scrollTo(0, 0);
    });

    it('asks nobody for figures that the page gives, as a property or as JSON', async () => {
      const alone = await fixture<HTMLElement>(html`<div></div>`);
      const [given, written] = [document.createElement(tag) as Chart, document.createElement(tag) as Chart];
      Object.assign(given, { data: answer, locale: 'en' });
      written.setAttribute('locale', 'en');
      written.setAttribute('data', JSON.stringify(answer));
      alone.append(given, written);
      await Promise.all([isReady(given), isReady(written)]);
      for (const chart of [given, written]) expect(figuresOf(chart)[1]).to.deep.equal(figures[1]);
      given.data = { points: 'many' };
      await waitUntil(() => given.state === 'error');
      expect(said(given)).to.contain('The server sent data that cannot be read.');
    });

    it('tells which figure was chosen by keyboard', async () => {
      const { hub, chart } = await show(tag, answers(answer));
      await isReady(chart);
      await waitUntil(() => pictureOf(chart), 'it is laid out');
      inChart(chart, '[part=plot]')!.focus();
      await sendKeys({ press: 'Home' });
      const [event] = await Promise.all([oneEvent(hub, 'hub-point-select'), sendKeys({ press: 'Enter' })]);
      expect(event.detail).to.deep.equal(point);
      if (tag === 'license-trend-chart') return expect(hub.hub.get(selectedPoint)).to.equal(undefined);
      expect(hub.hub.get(selectedPoint)).to.include({ chart: tag, series: point.series, key: point.key });
      const mark = inChart(chart, '.chosen')!;
      await waitUntil(() => mark.getBoundingClientRect().width > 0, 'it is marked');
      expect(textOf(inChart(chart, '[role=status]'))).to.match(/, chosen$/);
      await expect(chart).to.be.accessible();
      const again = oneEvent(hub, 'hub-point-select');
      await sendKeys({ press: 'Enter' });
      expect((await again).detail).to.deep.equal(point);
      expect(hub.hub.get(selectedPoint)).to.equal(undefined);
      await waitUntil(() => mark.hidden, 'it is not marked any more');
      expect(textOf(inChart(chart, '[role=status]'))).not.to.match(/chosen/);
    });

    it('marks no figure that was chosen in another chart, and leaves it chosen until one of its own is', async () => {
      const { hub, chart } = await show(tag, answers(answer));
      await isReady(chart);
      await waitUntil(() => pictureOf(chart), 'it is laid out');
      const words = { category: '', series: '' };
      const other = { chart: 'another-chart', series: point.series, key: point.key, words };
      hub.hub.set(selectedPoint, other);
      await chart.updateComplete;
      expect(inChart(chart, '.chosen')!.hidden).to.equal(true);
      inChart(chart, '[part=plot]')!.focus();
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'Enter' });
      const chosen = hub.hub.get(selectedPoint);
      expect(chosen === other).to.equal(tag === 'license-trend-chart');
    });

    it('gives its figures as CSV and its picture as a file, not before it has them', async () => {
      const source = new ScriptedSource();
      const { chart } = await show(tag, source);
      await waitUntil(() => source.open.length === 1);
      expect(await chart.toCSV()).to.equal('');
      const refused = await chart.toImage('svg').catch((error: unknown) => error);
      expect(refused).to.be.instanceOf(HubError).with.property('code', 'config');
      expect(refused).to.have.property('message').that.contains(`<${tag}> has no figures`);
      source.open[0]!.answer(answer);
      await isReady(chart);
      await waitUntil(() => pictureOf(chart));
      const [head, first] = (await chart.toCSV()).split('\r\n');
      const heading = figures[0].map((name) => (name.startsWith('Share') ? `${name} (%)` : name));
      expect(head).to.equal(`\uFEFF${heading.join(',')}`);
      expect(first).to.equal(csv);
      const image = await (await chart.toImage('svg')).text();
      expect(new DOMParser().parseFromString(image, 'image/svg+xml').documentElement.localName).to.equal('svg');
      expect(image).to.contain('Data as of');
      expect(await chart.toImage('png')).to.have.property('type', 'image/png');
    });

    it('follows another theme and prints without asking again', async () => {
      const source = answers(answer);
      const { hub, chart } = await show(tag, source);
      await isReady(chart);
      await waitUntil(() => inChart(chart, '.drawing svg'));
      const surface = () => pictureOf(chart)!.look.colors.surface;
      const light = surface();
      hub.theme = 'dark';
      await waitUntil(() => surface() !== light, 'it is drawn in the dark');
      const dark = surface();
      await emulate({ media: 'print' });
      await waitUntil(() => surface() !== dark, 'it is printed on white');
      await emulate({});
      await waitUntil(() => surface() === dark, 'it is dark again');
      expect(source.asked.length).to.equal(1);
    });

    it('is asked for below the fold too when the page is printed, and is no skeleton on paper while it is awaited', async () => {
      const source = new ScriptedSource();
      const { hub, chart } = await show(tag, source, 9000);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(source.asked.length).to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      await emulate({ media: 'print' });
      await waitUntil(() => source.open.length > 0, 'it is asked for');
      const shown = (selector: string) => chart.shadowRoot!.querySelector(selector)?.checkVisibility() ?? false;
      expect(shown('.skeleton')).to.equal(false);
      expect(shown('.unprinted')).to.equal(true);
      expect(said(chart)).to.contain('This was still loading when the page was printed.');
      source.open[0]!.answer(answer);
      await waitUntil(() => inChart(chart, '.drawing svg'), 'it is drawn');
      expect(shown('.unprinted')).to.equal(false);
      hub.remove();
      await emulate({});
    });

    it('speaks Dutch', async () => {
      const { hub, chart } = await show(tag, answers(answer));
      await isReady(chart);
      const english = said(chart);
      hub.locale = 'nl';
      await waitUntil(() => said(chart).includes('Week van 15–21 nov 2026'));
      expect(said(chart)).not.to.contain(english.slice(0, 12));
      expect(figuresOf(chart)[0]).not.to.deep.equal(figures[0]);
    });
  });
}

describe('charts of weeks', () => {
  for (const [tag, answerOf] of [
    ['calling-usage-chart', callingUsage],
    ['calling-quality-chart', callingQuality],
    ['license-trend-chart', licenseTrend],
  ] as const) {
    it(`ask for 8 weeks, or as many as \`weeks\` says: ${tag}`, async () => {
      const source = new ScriptedSource((question) => answerOf(Number(question['weeks'])));
      const { chart } = await show(tag, source);
      await isReady(chart);
      expect(figuresOf(chart).length).to.equal(9);
      chart.weeks = 52;
      await waitUntil(() => figuresOf(chart).length === 53);
      expect(source.asked.map(({ weeks }) => weeks)).to.deep.equal([8, 52]);
      expect(inChart(chart, '[aria-label="Zoom in"]')).to.exist;
    });
  }
});

describe('a figure that is chosen in a chart', () => {
  /** Presses Enter on the first figure of the first category, and on the next one of it. */
  async function chosenTwice(tag: string, answer: unknown) {
    const { hub, chart } = await show(tag, answers(answer));
    await isReady(chart);
    await waitUntil(() => pictureOf(chart), 'it is laid out');
    inChart(chart, '[part=plot]')!.focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    const first = hub.hub.get(selectedPoint)!;
    await sendKeys({ press: tag === 'endpoint-quality-chart' ? 'ArrowRight' : 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    return { first, second: hub.hub.get(selectedPoint) };
  }

  it('is another one where its series counts: users of another volume in the same week', async () => {
    const { first, second } = await chosenTwice('calling-usage-chart', callingUsage());
    expect(second!.key).to.equal(first.key);
    expect(second!.series).not.to.equal(first.series);
  });

  for (const [tag, answer] of [
    ['calling-quality-chart', callingQuality()],
    ['endpoint-quality-chart', endpointQuality()],
  ] as const) {
    it(`is the same one where its series has no rows of its own, and ends that: ${tag}`, async () => {
      expect((await chosenTwice(tag, answer)).second).to.equal(undefined);
    });
  }
});

describe('a chart that could not be drawn', () => {
  it('says of a picture that the page forbids what it says of every failure', async () => {
    const { chart } = await show('calling-usage-chart', answers(callingUsage()));
    await isReady(chart);
    const cause = new Error('The page forbids pictures.');
    chart.shadowRoot!.querySelector<ChartView>('[data-chart]')!.toImage = () => Promise.reject(cause);
    const refused: unknown = await chart.toImage('png').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(HubError).with.property('code', 'render');
    expect(refused).to.have.property('cause', cause);
  });

  it('is drawn again with the same figures when it, or everything, is asked again, and when the connection is back', async () => {
    const { hub, chart } = await show('calling-usage-chart', answers(callingUsage()));
    await isReady(chart);
    const view = chart.shadowRoot!.querySelector<ChartView>('[data-chart]')!;
    let tries = 0;
    view.retryDrawing = () => (tries += 1);
    await chart.refresh();
    expect(tries).to.equal(1);
    await hub.refresh();
    expect(tries).to.equal(2);
    dispatchEvent(new Event('online'));
    expect(tries).to.be.above(2);
  });
});
