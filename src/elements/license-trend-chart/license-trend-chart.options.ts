import type { LicenseTrend } from '../../api/contract.js';
import type { ChartModel } from '../../charts/chart-model.js';
import { ratio } from '../../domain/numbers.js';
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
    ({ key, label: text.license[key], mark: 'line', color, values: points.map((point) => point[key]) }) as const;
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

function summaryOf(points: Points, { text, formats }: ChartWords): string {
  const last = points.at(-1);
  if (!last) return '';
  const share = (part: number | null) => formats.percent(ratio(part, last.total));
  const parts = { total: formats.number(last.total), assigned: share(last.assigned), used: share(last.used) };
  if (last.used === null) return text.licenseTrend.usedUnknown(parts);
  // The trend begins where the source begins to know the usage.
  const known = points.slice(points.findIndex(({ used }) => used !== null));
  const gap = {
    what: text.licenseTrend.gap,
    values: known.map(({ assigned, used }) =>
      used === null || assigned === null ? null : Math.max(0, assigned - used),
    ),
    format: (value: number | null) => formats.number(value),
  };
  return `${text.licenseTrend.now(parts)} ${trendSentence(gap, text, formats)}`.trim();
}
