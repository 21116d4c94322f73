import type { EndpointQuality } from '../../api/contract.js';
import { getEndpointQuality } from '../../api/endpoints/calling-quality.js';
import { QueryController } from '../../core/query/query-controller.js';
import { weekOfPeriod } from '../../domain/weeks.js';
import { whyNoCalling } from '../../families/calling/no-calling.js';
import { ChartElement } from '../../families/chart/chart-element.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';
import { endpointQuality } from './endpoint-quality-chart.options.js';

/**
 * The quality of the calls of the last week by endpoint type, the poorest first (seed, "Gesprekskwaliteit per eindpunttype"). A type that is
 * chosen narrows the `calling-quality-table` of the same hub to it.
 *
 * @element endpoint-quality-chart
 * @without part:notes part:legend-rows
 * @example <endpoint-quality-chart></endpoint-quality-chart>
 */
export class EndpointQualityChart extends ChartElement<EndpointQuality> {
  static override readonly tag: string = 'endpoint-quality-chart';

  protected override readonly query = new QueryController<object, EndpointQuality>(
    this,
    getEndpointQuality,
    () => ({}),
  );

  protected override get chartTitle(): string {
    return this.texts.text.chart.endpointQuality;
  }

  protected override get example(): EndpointQuality {
    const types = Object.keys(this.texts.text.endpointType);
    const items = types.map((endpointType, index): EndpointQuality['items'][number] => ({
      endpointType,
      legs: { good: 1000, poor: 20 + index, notAvailable: 10 },
    }));
    return { items, periodStart: '', periodEnd: '', customersWithProduct: null, dataAsOf: '' };
  }

  protected override emptiness(answer: EndpointQuality) {
    return whyNoCalling(answer, answer.items.length > 0, this.texts.text);
  }

  protected override weekOf({ periodStart }: EndpointQuality) {
    return { start: weekOfPeriod(periodStart), isNewest: true };
  }

  protected override contentOf(answer: EndpointQuality, words: ChartWords): ChartContent {
    return endpointQuality(answer, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'endpoint-quality-chart': EndpointQualityChart;
  }
}
