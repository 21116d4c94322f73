import type { CallingFeatures } from '../../api/contract.js';
import { getCallingFeatures } from '../../api/endpoints/calling-features.js';
import { QueryController } from '../../core/query/query-controller.js';
import { weekOfPeriod } from '../../domain/weeks.js';
import { whyNoCalling } from '../../families/calling/no-calling.js';
import { ChartElement } from '../../families/chart/chart-element.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';
import { featureUsage } from './feature-usage-chart.options.js';

/**
 * How many calls of the last week used each advanced feature, and at how many customers (seed, "Functie gebruiken door gesprekken"). A feature
 * that is chosen narrows the `call-queue-table` of the same hub to its customers.
 *
 * @element feature-usage-chart
 * @without part:legend-rows
 * @example <feature-usage-chart></feature-usage-chart>
 */
export class FeatureUsageChart extends ChartElement<CallingFeatures> {
  static override readonly tag: string = 'feature-usage-chart';

  protected override readonly query = new QueryController<object, CallingFeatures>(
    this,
    getCallingFeatures,
    () => ({}),
  );

  protected override get chartTitle(): string {
    return this.texts.text.chart.features;
  }

  protected override get example(): CallingFeatures {
    // Those that are known, and one that is newer than this page.
    const features = [...Object.keys(this.texts.text.feature), 'newFeature'];
    const items = features.map((feature, index) => ({ feature, calls: 100 - index, customers: 100 }));
    return { items, periodStart: '', periodEnd: '', customersWithProduct: null, dataAsOf: '' };
  }

  protected override emptiness(answer: CallingFeatures) {
    return whyNoCalling(answer, answer.items.length > 0, this.texts.text);
  }

  protected override weekOf({ periodStart }: CallingFeatures) {
    return { start: weekOfPeriod(periodStart), isNewest: true };
  }

  protected override contentOf(answer: CallingFeatures, words: ChartWords): ChartContent {
    return featureUsage(answer, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feature-usage-chart': FeatureUsageChart;
  }
}
