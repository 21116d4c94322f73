import type { ChartModel, ChartPanel } from '../../src/charts/chart-model.js';
import type { ChartLook } from '../../src/charts/chart-theme.js';
import { formatsFor } from '../../src/core/texts/formats.js';

/** Models of the kinds that the library's charts are, with figures that are easy to check. */
const format = formatsFor('en', 'UTC');
const number = (value: number | null) => format.number(value);
const percent = (value: number | null) => format.percent(value);

/** Sundays up to 2026-11-15, oldest first. */
export function sundays(count: number): string[] {
  const last = Date.UTC(2026, 10, 15);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(last - (count - 1 - index) * 7 * 86_400_000);
    return day.toISOString().slice(0, 10);
  });
}

/** A rate above the stack that it comes from: week n has 100 legs, of which n + 1 are poor and 10 are not available. */
export function rateAndCounts(weeks = 8): ChartModel {
  const categories = sundays(weeks).map((key) => ({ key, label: format.week(key), title: format.weekRange(key) }));
  const poor = categories.map((_, index) => index + 1);
  const legend = { key: 'poor', label: 'Poor' };
  return {
    direction: 'columns',
    categoryLabel: 'Week of',
    categories,
    panels: [
      {
        key: 'rate',
        label: 'Poor calls (%)',
        unit: 'share',
        format: percent,
        lines: [{ value: 0.025, label: 'Target 2.5%', kind: 'target' }],
        series: [
          { key: 'poorShare', label: 'Poor (%)', mark: 'line', color: 'bad', values: poor.map((n) => n / 90), legend },
        ],
      },
      {
        key: 'legs',
        label: 'Call legs',
        unit: 'count',
        format: number,
        formatShare: percent,
        series: [
          { key: 'poor', label: 'Poor', mark: 'bar', color: 'bad', values: poor, legend },
          { key: 'good', label: 'Good', mark: 'bar', color: 'good', values: poor.map((n) => 90 - n) },
          { key: 'notAvailable', label: 'Not available', mark: 'bar', color: 'unknown', values: poor.map(() => 10) },
        ],
      },
    ],
  };
}

/** Codes with a rate beside their counts, one of them unknown to the library. */
export function codes(labels: readonly string[] = ['Desk phone', 'Webex app', 'quantumPhone']): ChartModel {
  const panel: Omit<ChartPanel, 'series' | 'key'> = { unit: 'count', format: number };
  return {
    direction: 'rows',
    categoryLabel: 'Endpoint type',
    categories: labels.map((label, index) => ({ key: `code-${index}`, label })),
    panels: [
      {
        key: 'rate',
        label: 'Poor (%)',
        unit: 'share',
        format: percent,
        series: [
          {
            key: 'poorShare',
            label: 'Poor (%)',
            mark: 'bar',
            color: 'bad',
            values: labels.map((_, i) => 0.1 / (i + 1)),
          },
        ],
      },
      {
        ...panel,
        key: 'legs',
        label: 'Call legs',
        series: [
          { key: 'poor', label: 'Poor', mark: 'bar', color: 'bad', values: labels.map((_, i) => 10 - i) },
          { key: 'good', label: 'Good', mark: 'bar', color: 'good', values: labels.map((_, i) => 90 + i * 40) },
        ],
      },
    ],
  };
}

/** Three lines with the gap between two of them filled; the second week of `used` is missing. */
export function lines(weeks = 8): ChartModel {
  const { categories, categoryLabel } = rateAndCounts(weeks);
  const values = (start: number) => categories.map((_, index) => start + index * 10);
  return {
    direction: 'columns',
    categoryLabel,
    categories,
    panels: [
      {
        key: 'licenses',
        unit: 'count',
        format: number,
        gap: { from: 'used', to: 'assigned' },
        series: [
          { key: 'total', label: 'Total', mark: 'line', color: 'series-6', values: values(1200) },
          { key: 'assigned', label: 'Assigned', mark: 'line', color: 'series-1', values: values(900) },
          {
            key: 'used',
            label: 'Used',
            mark: 'line',
            color: 'series-3',
            values: values(600).map((value, index) => (index === 1 ? null : value)),
          },
        ],
      },
    ],
  };
}

/** A look without a page. */
export function look(changes: Partial<ChartLook> = {}): ChartLook {
  const colors = {
    'series-1': '#000001',
    'series-2': '#000002',
    'series-3': '#000003',
    'series-4': '#000004',
    'series-5': '#000005',
    'series-6': '#000006',
    'step-1': '#000010',
    'step-2': '#000020',
    'step-3': '#000030',
    'step-4': '#000040',
    'step-5': '#000050',
    'step-6': '#000060',
    good: '#00ff00',
    bad: '#ff0000',
    unknown: '#888888',
    text: '#111111',
    muted: '#555555',
    rule: '#dddddd',
    surface: '#ffffff',
    limit: '#aa6600',
  };
  return { colors, font: 'sans-serif', patterned: false, rightToLeft: false, ...changes };
}

/** Widths of a font in which every letter is 7 pixels wide. */
export const measure = (text: string) => text.length * 7;
