import type { LicenseTrend } from '../../api/contract.js';
import type { ChartModel } from '../../charts/chart-model.js';
import { difference } from '../../domain/changes.js';
import { assignedWithUse, knownUse, licenseAssignment, licenseUsage } from '../../domain/licenses.js';
import { countOf, isNothing } from '../../domain/numbers.js';
import { weeksBetween } from '../../domain/weeks.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';
import { trendSentence } from '../../families/chart/trend-sentence.js';
import { everyWeek, weekCategories } from '../../families/calling/weeks.js';

type Points = LicenseTrend['points'];

/** What is known of a week that the API left out. */
const unknown = { total: null, assigned: null, used: null, usedOf: null, usedOfAssigned: null };

/** Total, assigned and used licenses week by week; the room between assigned and used is what nobody uses. Source: seed, "Licentiedistributietrend". */
export function licenseTrend(answer: LicenseTrend, words: ChartWords): ChartContent {
  const points = everyWeek(answer.points, unknown).map((point) => ({ ...point, used: knownUse(point) }));
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
    categoryLabel: text.chart.week,
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
  const unused = points
    .slice(0, newest + 1)
    .map((point) => difference(countOf(assignedWithUse(point)), countOf(point.used)));
  const gap = {
    what: text.licenseTrend.gap,
    weeks: points,
    values: unused.map((count) => (count === null ? null : Math.max(0, count))),
    format: (value: number | null) => formats.number(value),
  };
  const without = weeksBetween(points[newest]!.weekStart, points.at(-1)!.weekStart);
  // What is not known of the newest week has been said, and of no licenses there is nothing more to say.
  const isTold = unused.at(-1) === null || isNothing(points[newest]?.total);
  return [
    stateOf(points[newest]!, words),
    isTold ? '' : trendSentence(gap, words),
    basisOf(points[newest]!, words),
    without > 0 ? text.trend.noneSince(formats.count(without)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function stateOf(point: Points[number], { text, formats }: ChartWords): string {
  const { total, assigned, used } = point;
  if (isNothing(total)) return text.licenseTrend.none;
  const [assignment, usage] = [licenseAssignment(point), licenseUsage(point)];
  const parts = {
    total: formats.count(total ?? 0),
    assigned: formats.percent(assignment),
    used: formats.percent(usage),
  };
  if (countOf(assigned) === null && countOf(used) === null) return text.licenseTrend.totalOnly(parts.total);
  if (countOf(assigned) === null) return text.licenseTrend.assignedUnknown(parts);
  return countOf(used) === null ? text.licenseTrend.usedUnknown(parts) : text.licenseTrend.now(parts);
}

/** Of how many licenses the used ones are, where that is not all. */
function basisOf({ total, used, usedOf }: Points[number], { text, formats }: ChartWords): string {
  const isPart = used !== null && usedOf !== null && total !== null && usedOf < total;
  return isPart ? text.licenseTrend.speaksOf(formats.number(usedOf), formats.count(total)) : '';
}
