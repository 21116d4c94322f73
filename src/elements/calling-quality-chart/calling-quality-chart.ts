import { property } from 'lit/decorators.js';
import type { CallingQuality } from '../../api/contract.js';
import { getCallingQuality } from '../../api/endpoints/calling-quality.js';
import { isNothing } from '../../domain/numbers.js';
import { totalLegs } from '../../domain/call-quality.js';
import { numberAttribute } from '../../core/element/attributes.js';
import { QueryController } from '../../core/query/query-controller.js';
import { whyNoCalling } from '../../families/calling/no-calling.js';
import { ChartElement } from '../../families/chart/chart-element.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';
import { exampleWeeks, newestWeek, weeksAsked } from '../../families/calling/weeks.js';
import { callingQuality } from './calling-quality-chart.options.js';

/**
 * Whether calls are getting worse: the share of poor calls week by week, above the counts of good, poor and not available call legs (seed,
 * "Gesprekskwaliteit en -trend in de afgelopen 8 weken"). A week that is chosen narrows the `calling-quality-table` of the same hub to it.
 *
 * @element calling-quality-chart
 * @without part:legend-rows
 * @example <calling-quality-chart weeks="26" target="2.5"></calling-quality-chart>
 */
export class CallingQualityChart extends ChartElement<CallingQuality> {
  static override readonly tag: string = 'calling-quality-chart';

  /** Weeks to show, 1 to 52. Default 8. */
  @property({ converter: numberAttribute }) weeks?: number;
  /** The percentage of poor calls that is aimed at, above 0 to 100: drawn as a line. Default: none. */
  @property({ converter: numberAttribute }) target?: number;

  protected override readonly query = new QueryController<object, CallingQuality>(this, getCallingQuality, () => ({
    weeks: weeksAsked(this.weeks),
  }));

  protected override get chartTitle(): string {
    return this.texts.text.chart.callQuality(this.formats.count(weeksAsked(this.weeks)));
  }

  protected override get example(): CallingQuality {
    const points = exampleWeeks<Pick<CallingQuality['points'][number], 'legs'>>(this.weeks, (index) => ({
      legs: { good: 20_000, poor: 1000 - 40 * index, notAvailable: 1000 },
    }));
    return {
      points,
      thresholds: { packetLossPercent: 5, latencyMs: 400, jitterMs: 150 },
      customersWithProduct: null,
      dataAsOf: '',
    };
  }

  protected override get contentKey(): string {
    return String(this.target);
  }

  protected override emptiness(answer: CallingQuality) {
    return whyNoCalling(answer, !answer.points.every(({ legs }) => isNothing(totalLegs(legs))), this.texts.text);
  }

  protected override weekOf({ points }: CallingQuality) {
    return newestWeek(points);
  }

  protected override contentOf(answer: CallingQuality, words: ChartWords): ChartContent {
    return callingQuality(answer, { ...words, target: shareOf(this.target) });
  }
}

/** A percentage as a share; undefined for what is none, because a bad value never breaks the page. */
function shareOf(percentage: number | undefined): number | undefined {
  return percentage !== undefined && percentage > 0 && percentage <= 100 ? percentage / 100 : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'calling-quality-chart': CallingQualityChart;
  }
}
