import type {
  CallingFeatures,
  CallingQuality,
  CallingUsage,
  EndpointQuality,
  LicenseTrend,
} from '../../../src/api/contract.js';
import { getCallingFeatures } from '../../../src/api/endpoints/calling-features.js';
import { getCallingQuality, getEndpointQuality } from '../../../src/api/endpoints/calling-quality.js';
import { getCallingUsage } from '../../../src/api/endpoints/calling-usage.js';
import { getLicenseTrend } from '../../../src/api/endpoints/licenses.js';
import type { Product } from '../../../src/core/hub/settings.js';
import type { Facts, Seen } from '../seen.js';
import { inOrder, share } from '../written.js';

/** A chart of an answer. */
interface ChartPromise<Answer> {
  title(facts: Facts): string;
  /** Names of the legend's buttons. */
  legend(answer: Answer, facts: Facts): readonly string[];
  /** The table, its header first. */
  figures(answer: Answer, facts: Facts): readonly (readonly string[])[];
  /** What else is said. */
  says?(answer: Answer, facts: Facts): readonly string[];
}

/** Where a chart's answer comes from. */
type Answered<Answer> = (facts: Facts) => Answer | Promise<Answer>;

const WEEKS = 8;

/** A chart as it must be seen: title, sentence, legend, tools, drawing and table. `isOld`: its newest week is long over. */
function chartSeen<Answer>(
  { title, legend, figures, says }: ChartPromise<Answer>,
  answered: Answered<Answer>,
  { isOld = false } = {},
): Seen {
  return {
    parts: ['heading', 'chart', 'summary', 'legend', 'tools', 'plot', 'footnotes'],
    without: ['skeleton', 'notice'],
    async says(facts) {
      const answer = await answered(facts);
      return [title(facts), ...(says?.(answer, facts) ?? []), ...(isOld ? [facts.text.state.outdated] : [])];
    },
    async buttons(facts) {
      const { showTable, download } = facts.text.chartView;
      return [...legend(await answered(facts), facts), showTable, download];
    },
    figures: async (facts) => figures(await answered(facts), facts),
  };
}

const named = (names: object, code: string) => (names as Record<string, string>)[code] ?? code;
const sum = (figures: readonly number[]) => figures.reduce((all, figure) => all + figure, 0);

/** Licenses of a product over some weeks. */
export function licenseTrendSeen({
  product = 'meetings',
  weeks = WEEKS,
}: { product?: Product; weeks?: number } = {}): Seen {
  return chartSeen(licenseTrend, ({ ask }) => ask(getLicenseTrend, { product, weeks }));
}

/** Licenses of weeks that the page gave, which are long over, unless they are to come. */
export function givenLicenseTrendSeen(answer: LicenseTrend, options: { isOld?: boolean } = {}): Seen {
  return chartSeen(licenseTrend, () => answer, options);
}

/** The title of the license trend. */
export const licenseTrendTitle = ({ text }: Facts) => text.chart.licenseTrend;

const licenseTrend: ChartPromise<LicenseTrend> = {
  title: licenseTrendTitle,
  legend: (_, { text: { license } }) => [license.total, license.assigned, license.used],
  figures: ({ points }, { text, write }) => [
    [text.chart.week, text.license.total, text.license.assigned, text.license.used],
    ...points.map(({ weekStart, total, assigned, used }) => [
      write.week(weekStart),
      write.number(total),
      write.number(assigned),
      write.number(used),
    ]),
  ],
  says: ({ points }, { text, write }) => {
    const { total, assigned, used, usedOf } = points.at(-1)!;
    if (!total) return [text.licenseTrend.none];
    const shares = {
      assigned: write.percent(share(assigned, total)),
      used: write.percent(share(used, usedOf ?? total)),
    };
    return [text.licenseTrend.now({ total: write.count(total), ...shares })];
  },
};

/** Users by how much they call, over some weeks. */
export function usageTrendSeen({ weeks = WEEKS } = {}): Seen {
  return chartSeen(usageTrend(weeks), ({ ask }) => ask(getCallingUsage, { weeks }));
}

/** Users of weeks that the page gave, which are long over. */
export function givenUsageTrendSeen(answer: CallingUsage): Seen {
  return chartSeen(usageTrend(WEEKS), () => answer, { isOld: true });
}

/** The title of the users' trend. */
export const usageTrendTitle = ({ text, write }: Facts) => text.chart.callingUsage(write.count(WEEKS));

const usageTrend = (weeks: number): ChartPromise<CallingUsage> => ({
  title: ({ text, write }) => text.chart.callingUsage(write.count(weeks)),
  legend: (answer, facts) => bucketsOf(answer, facts),
  figures: (answer, facts) => [
    [facts.text.chart.week, ...bucketsOf(answer, facts)],
    ...answer.points.map(({ weekStart, users }) => [
      facts.write.week(weekStart),
      ...answer.buckets.map(({ id }) => facts.write.number(users[id] ?? null)),
    ]),
  ],
});

function bucketsOf({ buckets }: CallingUsage, { text, write }: Facts): string[] {
  return buckets.map(({ minCalls, maxCalls }) =>
    text.usage.bucket(write.count(minCalls), maxCalls === null ? undefined : write.count(maxCalls)),
  );
}

const allLegs = ({ good, poor, notAvailable }: EndpointQuality['items'][number]['legs']) =>
  good! + poor! + notAvailable!;
const poorOf = ({ good, poor }: EndpointQuality['items'][number]['legs']) => share(poor, good! + poor!);

/** The quality of calls over some weeks. `target`: the percentage of poor calls that is aimed at. */
export function qualityTrendSeen({ weeks = WEEKS, target }: { weeks?: number; target?: number } = {}): Seen {
  return chartSeen(qualityTrend(weeks, target), ({ ask }) => ask(getCallingQuality, { weeks }));
}

/** The title of the quality's trend. */
export const qualityTrendTitle = ({ text, write }: Facts) => text.chart.callQuality(write.count(WEEKS));

const qualityTrend = (weeks: number, target?: number): ChartPromise<CallingQuality> => ({
  title: ({ text, write }) => text.chart.callQuality(write.count(weeks)),
  legend: (_, { text: { quality } }) => [quality.good, quality.poor, quality.notAvailable],
  figures: ({ points }, { text, write }) => [
    [
      text.chart.week,
      text.callQuality.poorShare,
      text.callQuality.notAvailableShare,
      text.quality.poor,
      text.quality.good,
      text.quality.notAvailable,
    ],
    ...points.map(({ weekStart, legs }) => [
      write.week(weekStart),
      write.percent(poorOf(legs)),
      write.percent(share(legs.notAvailable, allLegs(legs))),
      write.number(legs.poor),
      write.number(legs.good),
      write.number(legs.notAvailable),
    ]),
  ],
  says: ({ points, thresholds }, { text, write }) => {
    const limits = {
      loss: write.percent(thresholds.packetLossPercent! / 100),
      latency: write.number(thresholds.latencyMs),
      jitter: write.number(thresholds.jitterMs),
    };
    return [text.callQuality.thresholds(limits), ...targetWords(points, target, { text, write })];
  },
});

function targetWords(
  points: CallingQuality['points'],
  target: number | undefined,
  facts: Pick<Facts, 'text' | 'write'>,
) {
  if (target === undefined) return [];
  const { aboveTarget, meetsTarget } = facts.text.callQuality;
  const last = poorOf(points.at(-1)!.legs)!;
  return [(last > target / 100 ? aboveTarget : meetsTarget)(facts.write.percent(target / 100))];
}

/** The quality of the last week's calls by what they were made with. */
export function endpointsSeen(): Seen {
  return chartSeen(endpoints, ({ ask }) => ask(getEndpointQuality, {}));
}

/** Endpoints that the page gave, of a week that is long over. */
export function givenEndpointsSeen(answer: EndpointQuality): Seen {
  return chartSeen(endpoints, () => answer, { isOld: true });
}

/** The title of the endpoints' chart. */
export const endpointsTitle = ({ text }: Facts) => text.chart.endpointQuality;

const endpoints: ChartPromise<EndpointQuality> = {
  title: endpointsTitle,
  legend: (_, { text: { quality } }) => [quality.good, quality.poor, quality.notAvailable],
  figures: ({ items }, { text, write }) => [
    [text.endpoints.label, text.endpoints.poorShare, text.quality.good, text.quality.poor, text.quality.notAvailable],
    ...inOrder(
      inOrder(items, ({ endpointType }) => endpointType),
      ({ legs }) => poorOf(legs),
      -1,
    ).map(({ endpointType, legs }) => [
      named(text.endpointType, endpointType),
      write.percent(poorOf(legs)),
      write.number(legs.good),
      write.number(legs.poor),
      write.number(legs.notAvailable),
    ]),
  ],
};

/** How much each calling feature was used in the last week. */
export function featuresSeen(): Seen {
  return chartSeen(features, ({ ask }) => ask(getCallingFeatures, {}));
}

/** Features that the page gave, of a week that is long over. */
export function givenFeaturesSeen(answer: CallingFeatures): Seen {
  return chartSeen(features, () => answer, { isOld: true });
}

/** The title of the features' chart. */
export const featuresTitle = ({ text }: Facts) => text.chart.features;

const features: ChartPromise<CallingFeatures> = {
  title: featuresTitle,
  legend: (_, { text }) => [text.features.calls, text.features.share, text.features.customers],
  figures: ({ items }, { text, write }) => {
    const all = sum(items.map(({ calls }) => calls!));
    const sorted = inOrder(
      inOrder(items, ({ feature }) => feature),
      ({ calls }) => calls,
      -1,
    );
    return [
      [text.features.label, text.features.calls, text.features.share, text.features.customers],
      ...sorted.map(({ feature, calls, customers }) => [
        named(text.feature, feature),
        write.number(calls),
        write.percent(share(calls, all)),
        write.number(customers),
      ]),
    ];
  },
  says: (_, { text }) => [text.features.onlyQueues],
};
