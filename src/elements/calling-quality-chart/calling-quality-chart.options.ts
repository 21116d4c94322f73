import type { CallingQuality } from '../../api/contract.js';
import type { ChartColor, ChartPanel, ChartSeries } from '../../charts/chart-model.js';
import { notAvailableShare, poorShare, totalLegs } from '../../domain/call-quality.js';
import { difference as differenceOf, trend } from '../../domain/changes.js';
import { isNothing, sumOf } from '../../domain/numbers.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';
import { trendSentence } from '../../families/chart/trend-sentence.js';
import { everyWeek, weekCategories } from '../../families/calling/weeks.js';

type Points = CallingQuality['points'];

/** What is known of a week that the API left out. */
const unknown = { legs: { good: null, poor: null, notAvailable: null } };

/** What the page adds to an answer. */
export interface QualityWords extends ChartWords {
  /** The share of poor calls that is aimed at, 1 = 100 %; undefined: none. */
  readonly target: number | undefined;
}

/** The smallest difference of shares that is written: one decimal of a percentage. */
const percentStep = 0.001;

/** From the ground of the stack upwards: what is bad stands on the ground, where weeks can be compared. */
const stack = [
  ['poor', 'bad'],
  ['good', 'good'],
  ['notAvailable', 'unknown'],
] as const satisfies readonly (readonly [string, ChartColor])[];

/**
 * The quality of calls week by week: the share of poor calls as a line, because it says whether calls are getting worse, above the counts it
 * comes from. Legs without media are part of the stack, and their share is in tooltip and table. Source: seed, "Gesprekskwaliteit en -trend".
 */
export function callingQuality(answer: CallingQuality, words: QualityWords): ChartContent {
  const { text, formats } = words;
  const points = everyWeek(answer.points, unknown);
  const model = {
    direction: 'columns' as const,
    categories: weekCategories(points, formats),
    categoryLabel: text.chart.week,
    panels: [ratePanel(points, words), countPanel(points, words)],
  };
  return { model, summary: summaryOf(points, words), notes: limitsOf(answer.thresholds, words) };
}

/** From when on a leg is poor, by each measurement that can make it so; nothing where none can. Source: contract, `QualityThresholds`. */
function limitsOf(
  { packetLossPercent, latencyMs, jitterMs }: CallingQuality['thresholds'],
  words: ChartWords,
): string[] {
  const { text, formats } = words;
  const limits = {
    loss: packetLossPercent === null ? undefined : formats.percent(packetLossPercent / 100),
    latency: latencyMs === null ? undefined : formats.number(latencyMs),
    jitter: jitterMs === null ? undefined : formats.number(jitterMs),
  };
  return Object.values(limits).some((limit) => limit !== undefined) ? [text.callQuality.thresholds(limits)] : [];
}

function ratePanel(points: Points, { text, formats, target }: QualityWords): ChartPanel {
  const format = (share: number | null) => formats.percent(share);
  const label = text.callQuality.target;
  return {
    key: 'rate',
    label: text.callQuality.rate,
    unit: 'share',
    format,
    lines: target === undefined ? [] : [{ value: target, label: label(format(target)), kind: 'target' }],
    series: [
      {
        key: 'poorShare',
        label: text.callQuality.poorShare,
        mark: 'line',
        color: 'bad',
        values: points.map(({ legs }) => poorShare(legs)),
        ofNothing: points.map(isUnmeasured),
        // One button stands for the rate and the counts of poor calls.
        legend: { key: 'poor', label: text.quality.poor },
      },
      {
        key: 'notAvailableShare',
        label: text.callQuality.notAvailableShare,
        mark: 'none',
        color: 'unknown',
        values: points.map(({ legs }) => notAvailableShare(legs)),
        ofNothing: points.map(({ legs }) => isNothing(totalLegs(legs))),
        legend: { key: 'notAvailable', label: text.quality.notAvailable },
      },
    ],
  };
}

function countPanel(points: Points, { text, formats }: QualityWords): ChartPanel {
  return {
    key: 'legs',
    label: text.callQuality.legs,
    unit: 'count',
    format: (count) => formats.number(count),
    formatShare: (share) => formats.percent(share),
    series: stack.map(([quality, color]): ChartSeries => ({
      key: quality,
      label: text.quality[quality],
      mark: 'bar',
      color,
      values: points.map(({ legs }) => legs[quality] ?? null),
    })),
  };
}

/** The trend over all weeks, what happened since the week before, and whether the target is met. */
function summaryOf(points: Points, words: QualityWords): string {
  const shares = points.map(({ legs }) => poorShare(legs));
  if (points.length > 0 && points.every(isUnmeasured)) {
    return words.text.callQuality.notMeasuredSince(words.formats.count(points.length));
  }
  return [trendOf(points, shares, words), sinceBefore(shares, words), againstTarget(shares.at(-1) ?? null, words)]
    .filter(Boolean)
    .join(' ');
}

function trendOf(points: Points, shares: readonly (number | null)[], words: QualityWords): string {
  const { text, formats } = words;
  const newest = points.slice(shares.findLastIndex((share) => share !== null) + 1);
  const subject = {
    what: text.callQuality.poorCalls,
    weeks: points,
    values: shares,
    format: (share: number | null) => formats.percent(share),
    step: percentStep,
    ...(newest.every(isUnmeasured) && { noneSince: text.callQuality.notMeasuredSince }),
  };
  return trendSentence(subject, words);
}

/** 0 of 0: there is no share of poor calls, which is not the same as one that is not known. */
function isUnmeasured({ legs }: Points[number]): boolean {
  return isNothing(sumOf([legs.good, legs.poor]));
}

/** With two weeks the trend itself says it. */
function sinceBefore(shares: readonly (number | null)[], { text, formats }: QualityWords): string {
  const [before, last] = [shares.at(-2) ?? null, shares.at(-1) ?? null];
  const change = shares.length > 2 ? trend(last, before, percentStep) : null;
  if (change === null) return '';
  if (change === 'same') return text.callQuality.sameAsBefore;
  return text.callQuality.sinceBefore(formats.countPercentPoints(differenceOf(last, before)!));
}

function againstTarget(last: number | null, { text, formats, target }: QualityWords): string {
  if (target === undefined || last === null) return '';
  const say = last > target ? text.callQuality.aboveTarget : text.callQuality.meetsTarget;
  return say(formats.percent(target));
}
