import { property } from 'lit/decorators.js';
import type { Answer } from '../../api/resources.js';
import type { ChartShape } from '../../charts/chart-layout.js';
import type { Product, ViewSettings } from '../../core/hub/settings.js';
import { ChartElement } from '../../families/chart/chart-element.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-element.js';
import { newestWeek, weeksAsked } from '../../families/calling/weeks.js';
import { licenseTrend } from './license-trend-chart.options.js';

/**
 * How the licenses of all customers are assigned and used, week by week, and the gap between both (seed, "Licentiedistributietrend").
 *
 * @element license-trend-chart
 * @example <license-trend-chart weeks="26"></license-trend-chart>
 */
export class LicenseTrendChart extends ChartElement<'licenseTrend'> {
  static override readonly tag: string = 'license-trend-chart';

  /** `meetings` or `calling`. Default: what the product switch says. */
  @property() product?: Product;
  /** Weeks to show, 1 to 52. Default 8. */
  @property({ type: Number }) weeks?: number;

  protected override readonly answer = this.query('licenseTrend', () => ({
    product: this.view.product,
    weeks: weeksAsked(this.weeks),
  }));

  protected override get ownView(): ViewSettings {
    return { ...super.ownView, product: this.product ?? this.currentHub?.shared.product };
  }

  protected override get chartTitle(): string {
    return this.text.chart.licenseTrend;
  }

  protected override get chartShape(): ChartShape {
    return { direction: 'columns', panels: 1, categories: weeksAsked(this.weeks) };
  }

  protected override emptiness({ points }: Answer<'licenseTrend'>) {
    return points.length > 0 ? undefined : 'noData';
  }

  protected override weekOf({ points }: Answer<'licenseTrend'>) {
    return newestWeek(points);
  }

  protected override contentOf(answer: Answer<'licenseTrend'>, words: ChartWords): ChartContent {
    return licenseTrend(answer, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'license-trend-chart': LicenseTrendChart;
  }
}
