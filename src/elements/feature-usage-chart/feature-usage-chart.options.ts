import type { CallingFeatures } from '../../api/contract.js';
import { nameOf } from '../../core/texts/languages.js';
import { ratio, sumOf } from '../../domain/numbers.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-element.js';

type Items = CallingFeatures['items'];

/** How many calls used each feature, and how many customers have used it; unknown features show as their code. Source: seed, "Functie gebruiken door gesprekken". */
export function featureUsage({ items }: CallingFeatures, words: ChartWords): ChartContent {
  const { text, formats } = words;
  const sorted = [...items].sort((a, b) => (b.calls ?? 0) - (a.calls ?? 0) || a.feature.localeCompare(b.feature));
  const all = sumOf(sorted.map(({ calls }) => calls));
  const count = (value: number | null) => formats.number(value);
  const model = {
    direction: 'rows' as const,
    categories: sorted.map(({ feature }) => ({ key: feature, label: nameOf(text.feature, feature) })),
    categoryLabel: text.features.label,
    panels: [
      {
        key: 'calls',
        label: text.features.calls,
        unit: 'count' as const,
        series: [
          {
            key: 'calls',
            label: text.features.calls,
            mark: 'bar' as const,
            color: 'series-1' as const,
            values: sorted.map(({ calls }) => calls),
          },
        ],
        format: count,
      },
      {
        key: 'share',
        label: text.features.shareTitle,
        unit: 'share' as const,
        series: [
          {
            key: 'share',
            label: text.features.share,
            mark: 'bar' as const,
            color: 'series-6' as const,
            values: sorted.map(({ calls }) => ratio(calls, all)),
          },
        ],
        format: (value: number | null) => formats.percent(value),
      },
      {
        key: 'customers',
        label: text.features.customersTitle,
        unit: 'count' as const,
        series: [
          {
            key: 'customers',
            label: text.features.customers,
            mark: 'bar' as const,
            color: 'series-3' as const,
            values: sorted.map(({ customers }) => customers),
          },
        ],
        format: count,
      },
    ],
  };
  return { model, summary: summaryOf(sorted, words), notes: [text.features.onlyQueues] };
}

function summaryOf(sorted: Items, { text, formats }: ChartWords): string {
  const least = sorted.at(-1);
  return least && sorted.length > 1
    ? text.features.least(nameOf(text.feature, least.feature), formats.number(least.calls))
    : '';
}
