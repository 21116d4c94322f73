import type { Answer } from '../../api/resources.js';
import type { ChartShape } from '../../charts/chart-layout.js';
import { whyNoCalling } from '../../families/calling/no-calling.js';
import { ChartElement } from '../../families/chart/chart-element.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-element.js';
import { endpointQuality } from './endpoint-quality-chart.options.js';

/**
 * The quality of the calls of the last week by endpoint type, the poorest first (seed, "Gesprekskwaliteit per eindpunttype"). A type that is
 * chosen narrows the `calling-quality-table` of the same hub to it.
 *
 * @element endpoint-quality-chart
 * @example <endpoint-quality-chart></endpoint-quality-chart>
 */
export class EndpointQualityChart extends ChartElement<'endpointQuality'> {
  static override readonly tag: string = 'endpoint-quality-chart';

  protected override readonly answer = this.query('endpointQuality', () => ({}));

  protected override get chartTitle(): string {
    return this.text.chart.endpointQuality;
  }

  protected override get chartShape(): ChartShape {
    return { direction: 'rows', panels: 2, categories: 6 };
  }

  protected override emptiness(answer: Answer<'endpointQuality'>) {
    return whyNoCalling(answer, answer.items.length > 0, this.text);
  }

  protected override weekOf({ periodStart }: Answer<'endpointQuality'>) {
    return { start: periodStart.slice(0, 10), isNewest: true };
  }

  protected override contentOf(answer: Answer<'endpointQuality'>, words: ChartWords): ChartContent {
    return endpointQuality(answer, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'endpoint-quality-chart': EndpointQualityChart;
  }
}
