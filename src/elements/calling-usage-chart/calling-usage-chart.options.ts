import type { CallingUsage } from '../../api/contract.js';
import type { ChartSeries } from '../../charts/chart-model.js';
import { ramp } from '../../charts/chart-ramp.js';
import { sumOf } from '../../domain/numbers.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';
import { trendSentence } from '../../families/chart/trend-sentence.js';
import { everyWeek, weekCategories } from '../../families/calling/weeks.js';

/** Users by how much they called, week by week, as stacks whose parts are the API's own buckets. Source: seed, "Trend gespreksgebruikers naar gebruiksvolume". */
export function callingUsage(answer: CallingUsage, words: ChartWords): ChartContent {
  const { buckets } = answer;
  const points = everyWeek(answer.points, { users: {} });
  const { text, formats } = words;
  // From few calls to many, as many as the API has.
  const fills = ramp(buckets.length);
  const series = buckets.map((bucket, index): ChartSeries => ({
    key: bucket.id,
    label: bucketLabel(bucket, words),
    mark: 'bar',
    ...fills[index]!,
    values: points.map(({ users }) => users[bucket.id] ?? null),
  }));
  const called = buckets.filter(({ maxCalls }) => maxCalls !== 0).map(({ id }) => id);
  const model = {
    direction: 'columns' as const,
    categories: weekCategories(points, formats),
    categoryLabel: text.chart.week,
    panels: [
      {
        key: 'users',
        label: text.usage.users,
        unit: 'count' as const,
        series,
        format: (value: number | null) => formats.number(value),
        formatShare: (share: number | null) => formats.percent(share),
      },
    ],
  };
  const subject = {
    what: text.usage.activeUsers,
    weeks: points,
    values: points.map(({ users }) => sumOf(called.map((id) => users[id] ?? null))),
    format: (value: number | null) => formats.number(value),
  };
  return { model, summary: trendSentence(subject, words), notes: [] };
}

function bucketLabel(bucket: CallingUsage['buckets'][number], { text, formats }: ChartWords): string {
  const { minCalls, maxCalls } = bucket;
  return text.usage.bucket(formats.count(minCalls), maxCalls == null ? undefined : formats.count(maxCalls));
}
