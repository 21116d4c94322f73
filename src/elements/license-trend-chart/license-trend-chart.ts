import { property } from 'lit/decorators.js';
import type { LicenseTrend } from '../../api/contract.js';
import { getLicenseTrend } from '../../api/endpoints/licenses.js';
import { numberAttribute } from '../../core/element/attributes.js';
import type { DisplaySettings, Product } from '../../core/hub/settings.js';
import { QueryController } from '../../core/query/query-controller.js';
import { ChartElement } from '../../families/chart/chart-element.js';
import type { ChartContent, ChartWords } from '../../families/chart/chart-content.js';
import { ProductController } from '../../families/product/product-controller.js';
import { exampleWeeks, newestWeek, weeksAsked } from '../../families/calling/weeks.js';
import { licenseTrend } from './license-trend-chart.options.js';

/**
 * How the licenses of all customers are assigned and used, week by week, and the gap between both (seed, "Licentiedistributietrend").
 *
 * @element license-trend-chart
 * @without part:notes part:legend-rows
 * @example <license-trend-chart weeks="26"></license-trend-chart>
 */
export class LicenseTrendChart extends ChartElement<LicenseTrend> {
  static override readonly tag: string = 'license-trend-chart';

  /** `meetings` or `calling`. Default: what the product switch says. */
  @property() product?: Product;
  /** Weeks to show, 1 to 52. Default 8. */
  @property({ converter: numberAttribute }) weeks?: number;

  /** The API has no rows of a week. */
  protected override readonly narrowsTo = 'nothing';
  protected override readonly query = new QueryController<object, LicenseTrend>(this, getLicenseTrend, () => ({
    product: this.shownProduct.value,
    weeks: weeksAsked(this.weeks),
  }));

  private readonly shownProduct = new ProductController(this);

  /** @internal */
  override get ownSettings(): DisplaySettings {
    return { ...super.ownSettings, product: this.product };
  }

  protected override get chartTitle(): string {
    return this.texts.text.chart.licenseTrend;
  }

  protected override get example(): LicenseTrend {
    const points = exampleWeeks(this.weeks, (index) => ({
      total: 40_000,
      assigned: 30_000,
      used: 20_000 + index,
      usedOf: 39_000,
      usedOfAssigned: 29_000,
    }));
    return { points, dataAsOf: '' };
  }

  protected override emptiness({ points }: LicenseTrend) {
    return points.length > 0 ? undefined : 'noData';
  }

  protected override weekOf({ points }: LicenseTrend) {
    return newestWeek(points);
  }

  protected override contentOf(answer: LicenseTrend, words: ChartWords): ChartContent {
    return licenseTrend(answer, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'license-trend-chart': LicenseTrendChart;
  }
}
