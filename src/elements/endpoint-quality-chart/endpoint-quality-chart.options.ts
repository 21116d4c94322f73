import type { EndpointQuality } from '../../api/contract.js';
import type { ChartColor, ChartSeries } from '../../charts/chart-model.js';
import { nameOf } from '../../core/texts/languages.js';
import { poorShare } from '../../domain/call-quality.js';
import { isNothing, sumOf } from '../../domain/numbers.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';

type Items = EndpointQuality['items'];

const colors = { good: 'good', poor: 'bad', notAvailable: 'unknown' } as const satisfies Record<string, ChartColor>;

/** The quality of calls by endpoint type, the poorest first, as rate and as counts; unknown types show as their code. Source: seed, "Gesprekskwaliteit per eindpunttype". */
export function endpointQuality({ items }: EndpointQuality, words: ChartWords): ChartContent {
  const { text, formats } = words;
  const sorted = poorestFirst(items);
  const model = {
    direction: 'rows' as const,
    categories: sorted.map(({ endpointType }) => ({
      key: endpointType,
      label: nameOf(text.endpointType, endpointType),
    })),
    categoryLabel: text.endpoints.label,
    panels: [
      {
        key: 'rate',
        label: text.endpoints.poorShare,
        unit: 'share' as const,
        series: [rateSeries(sorted, words)],
        format: (value: number | null) => formats.percent(value),
      },
      {
        key: 'legs',
        label: text.endpoints.legs,
        unit: 'count' as const,
        series: (['good', 'poor', 'notAvailable'] as const).map((quality) => countSeries(sorted, quality, words)),
        format: (value: number | null) => formats.number(value),
        formatShare: (share: number | null) => formats.percent(share),
      },
    ],
  };
  return { model, summary: summaryOf(sorted, words), notes: [] };
}

function poorestFirst(items: Items): Items {
  const rank = ({ legs }: Items[number]) => poorShare(legs) ?? -1;
  return [...items].sort((a, b) => rank(b) - rank(a) || a.endpointType.localeCompare(b.endpointType));
}

/** One button of the legend stands for the rate and the counts of poor calls. */
function rateSeries(items: Items, { text }: ChartWords): ChartSeries {
  return {
    key: 'poorShare',
    label: text.endpoints.poorShare,
    mark: 'bar',
    color: 'bad',
    values: items.map(({ legs }) => poorShare(legs)),
    ofNothing: items.map(({ legs }) => isNothing(sumOf([legs.good, legs.poor]))),
    legend: { key: 'poor', label: text.quality.poor },
  };
}

function countSeries(items: Items, quality: keyof typeof colors, { text }: ChartWords): ChartSeries {
  return {
    key: quality,
    label: text.quality[quality],
    mark: 'bar',
    color: colors[quality],
    values: items.map(({ legs }) => legs[quality] ?? null),
  };
}

/** The types with the largest share of poor calls; nothing where no share is known. That no call was poor is said only where that is known of all. */
function summaryOf(items: Items, words: ChartWords): string {
  const { text, formats } = words;
  const known = items.filter(({ legs }) => poorShare(legs) !== null);
  const [first] = known;
  if (!first) return '';
  // Shares that read the same are the same.
  const share = formats.percent(poorShare(first.legs));
  const worst = known.filter(({ legs }) => formats.percent(poorShare(legs)) === share);
  const names = formats.list(worst.map(({ endpointType }) => nameOf(text.endpointType, endpointType)));
  const isPoor = ({ legs }: Items[number]) => legs.poor !== 0;
  if (!known.some(isPoor)) return items.some(isPoor) ? '' : text.endpoints.nonePoor;
  if (worst.length === known.length && items.length === known.length) return text.endpoints.alike(share);
  return worst.length === 1 ? text.endpoints.worst(names, share) : text.endpoints.worstTogether(names, share);
}
