import { property } from 'lit/decorators.js';
import type { CallingUsage } from '../../api/contract.js';
import { getCallingUsage } from '../../api/endpoints/calling-usage.js';
import { numberAttribute } from '../../core/element/attributes.js';
import { QueryController } from '../../core/query/query-controller.js';
import { whyNoCalling } from '../../families/calling/no-calling.js';
import { ChartElement } from '../../families/chart/chart-element.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';
import { exampleWeeks, newestWeek, weeksAsked } from '../../families/calling/weeks.js';
import { callingUsage } from './calling-usage-chart.options.js';

/** Parts as most servers have them. */
const exampleBuckets = [
  { id: 'none', minCalls: 0, maxCalls: 0 },
  { id: 'low', minCalls: 1, maxCalls: 10 },
  { id: 'medium', minCalls: 11, maxCalls: 50 },
  { id: 'high', minCalls: 51, maxCalls: 100 },
  { id: 'veryHigh', minCalls: 101, maxCalls: null },
];

/**
 * How many users called how much, week by week; as numbers or as shares (seed, "Trend gespreksgebruikers naar gebruiksvolume in de afgelopen
 * 8 weken"). A part that is chosen narrows the `calling-usage-table` of the same hub to its week and volume.
 *
 * @element calling-usage-chart
 * @without part:notes
 * @example <calling-usage-chart weeks="26"></calling-usage-chart>
 */
export class CallingUsageChart extends ChartElement<CallingUsage> {
  static override readonly tag: string = 'calling-usage-chart';

  /** Weeks to show, 1 to 52. Default 8. */
  @property({ converter: numberAttribute }) weeks?: number;

  protected override readonly narrowsTo = 'figure';
  protected override readonly query = new QueryController<object, CallingUsage>(this, getCallingUsage, () => ({
    weeks: weeksAsked(this.weeks),
  }));

  protected override get chartTitle(): string {
    return this.texts.text.chart.callingUsage(this.formats.count(weeksAsked(this.weeks)));
  }

  protected override get example(): CallingUsage {
    const points = exampleWeeks(this.weeks, (index) => ({
      users: Object.fromEntries(exampleBuckets.map(({ id }) => [id, 1000 + index])),
    }));
    return { buckets: exampleBuckets, points, customersWithProduct: null, dataAsOf: '' };
  }

  protected override emptiness(answer: CallingUsage) {
    return whyNoCalling(answer, answer.points.length > 0, this.texts.text);
  }

  protected override weekOf({ points }: CallingUsage) {
    return newestWeek(points);
  }

  protected override contentOf(answer: CallingUsage, words: ChartWords): ChartContent {
    return callingUsage(answer, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calling-usage-chart': CallingUsageChart;
  }
}
