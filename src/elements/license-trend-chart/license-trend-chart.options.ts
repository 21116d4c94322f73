import type { LicenseTrend } from '../../api/contract.js';
import type { ChartModel } from '../../charts/chart-model.js';
import { difference } from '../../domain/changes.js';
import { countOf, isNothing, ratio } from '../../domain/numbers.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-element.js';
import { trendSentence } from '../../families/chart/trend-sentence.js';
import { weekCategories } from '../../families/calling/weeks.js';

type Points = LicenseTrend['points'];

/** Total, assigned and used licenses week by week; the room between assigned and used is what nobody uses. Source: seed, "Licentiedistributietrend". */
export function licenseTrend({ points }: LicenseTrend, words: ChartWords): ChartContent {
  return { model: modelOf(points, words), summary: summaryOf(points, words), notes: [] };
}

function modelOf(points: Points, { text, formats }: ChartWords): ChartModel {
  const line = (key: 'total' | 'assigned' | 'used', color: 'series-6' | 'series-3' | 'series-1') =>
    ({
      key,
      label: text.license[key],
      mark: 'line',
      color,
      values: points.map((point) => point[key] ?? null),
    }) as const;
  return {
    direction: 'columns',
    categories: weekCategories(points, formats),
    categoryLabel: text.column.week,
    panels: [
      {
        key: 'licenses',
        label: text.licenseTrend.count,
        unit: 'count',
        series: [line('total', 'series-6'), line('assigned', 'series-3'), line('used', 'series-1')],
        format: (value) => formats.number(value),
        gap: { from: 'used', to: 'assigned' },
      },
    ],
  };
}

/** The newest week of which the total is known, how the unused ones changed up to it, and that the weeks after it have no figures. */
function summaryOf(points: Points, words: ChartWords): string {
  const { text, formats } = words;
  const newest = points.findLastIndex(({ total }) => countOf(total) !== null);
  if (newest < 0) return '';
  const unused = points.slice(0, newest + 1).map(({ assigned, used }) => difference(countOf(assigned), countOf(used)));
  const gap = {
    what: text.licenseTrend.gap,
    values: unused.map((count) => (count === null ? null : Math.max(0, count))),
    format: (value: number | null) => formats.number(value),
  };
  const without = points.length - 1 - newest;
  // What is not known of the newest week has been said, and of no licenses there is nothing more to say.
  const isTold = unused.at(-1) === null || isNothing(points[newest]?.total);
  return [
    stateOf(points[newest]!, words),
    isTold ? '' : trendSentence(gap, words),
    without > 0 ? text.trend.noneSince(formats.count(without)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function stateOf({ total, assigned, used }: Points[number], { text, formats }: ChartWords): string {
  if (isNothing(total)) return text.licenseTrend.none;
  const share = (part: number | null) => formats.percent(ratio(part, total));
  const parts = { total: formats.number(total), assigned: share(assigned), used: share(used) };
  if (countOf(assigned) === null && countOf(used) === null) return text.licenseTrend.totalOnly(parts.total);
  if (countOf(assigned) === null) return text.licenseTrend.assignedUnknown(parts);
  return countOf(used) === null ? text.licenseTrend.usedUnknown(parts) : text.licenseTrend.now(parts);
}
