import type { CallingFeatures } from '../../api/contract.js';
import { nameOf } from '../../core/texts/languages.js';
import { countOf, isNothing, ratio, sumOf } from '../../domain/numbers.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';

type Items = CallingFeatures['items'];

/** How many calls used each feature, and how many customers have used it; unknown features show as their code. Source: seed, "Functie gebruiken door gesprekken". */
export function featureUsage({ items }: CallingFeatures, words: ChartWords): ChartContent {
  const { text, formats } = words;
  const sorted = mostUsedFirst(items);
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
            values: sorted.map(({ calls }) => calls ?? null),
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
            ofNothing: sorted.map(() => isNothing(all)),
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
            values: sorted.map(({ customers }) => customers ?? null),
          },
        ],
        format: count,
      },
    ],
  };
  return { model, summary: summaryOf(sorted, words), notes: [text.features.onlyQueues] };
}

/** A feature of which the calls are not known comes last. */
function mostUsedFirst(items: Items): Items {
  const rank = ({ calls }: Items[number]) => countOf(calls) ?? -1;
  return [...items].sort((a, b) => rank(b) - rank(a) || a.feature.localeCompare(b.feature));
}

/** Names of features beyond this number are counted, not listed. */
const mostNames = 3;

/**
 * Which features are hardly used, because that is where help is worth most: those that were not used at all, else those with the fewest calls. What is said of
 * all of them is said only where the calls of all are known.
 */
function summaryOf(items: Items, words: ChartWords): string {
  const known = items.filter(({ calls }) => countOf(calls) !== null);
  const fewest = Math.min(...known.map(({ calls }) => countOf(calls)!));
  const least = known.filter(({ calls }) => countOf(calls) === fewest);
  if (known.length === 0) return '';
  if (fewest === 0) return unusedSentence(least, items, words);
  const isEach = least.length === known.length && known.length > 1;
  return isEach && known.length < items.length ? '' : leastSentence(least, known, words);
}

function unusedSentence(unused: Items, all: Items, { text, formats }: ChartWords): string {
  if (unused.length === all.length && all.length > 1) return text.features.noneUsed;
  if (unused.length > mostNames) return text.features.unusedMany(formats.number(unused.length));
  const names = formats.list(unused.map(({ feature }) => nameOf(text.feature, feature)));
  return unused.length === 1 ? text.features.unused(names) : text.features.unusedTogether(names);
}

function leastSentence(least: Items, all: Items, { text, formats }: ChartWords): string {
  const calls = formats.count(countOf(least[0]?.calls) ?? 0);
  const names = formats.list(least.map(({ feature }) => nameOf(text.feature, feature)));
  if (all.length === 1) return text.features.only(names, calls);
  if (least.length === all.length) return text.features.alike(calls);
  if (least.length > mostNames) return text.features.leastMany(formats.number(least.length), calls);
  return least.length === 1 ? text.features.least(names, calls) : text.features.leastTogether(names, calls);
}
