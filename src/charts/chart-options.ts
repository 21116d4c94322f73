import { categoryAxis, valueAxis } from './chart-axes.js';
import type { ChartLayout } from './chart-layout.js';
import { panelSeries } from './chart-series.js';
import type { ChartLook } from './chart-theme.js';
import { axisFontSize } from './chart-theme.js';
import type { ChartOption } from './option-parts.js';

/** What ECharts is told to draw: the layout has decided every place, the look every color. Nothing moves, nothing listens. */
export function chartOption(layout: ChartLayout, look: ChartLook): ChartOption {
  const draw = { layout, look };
  const columns = layout.model.direction === 'columns';
  const category = layout.panels.map((place, index) => categoryAxis(draw, place, index));
  const value = layout.panels.map((place, index) => valueAxis(draw, place, index));
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: look.font, fontSize: axisFontSize },
    grid: layout.panels.map(({ panel, plot }) => ({
      id: panel.key,
      left: plot.x,
      top: plot.y,
      width: plot.width,
      height: plot.height,
      outerBoundsMode: 'none',
    })),
    xAxis: columns ? category : value,
    yAxis: columns ? value : category,
    series: layout.panels.flatMap((place, index) => panelSeries(draw, place, index)),
  };
}
