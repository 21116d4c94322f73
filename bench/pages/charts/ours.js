/** The library's chart, with its legend, its table for screen readers and its cursor. ECharts is here already, as it is for bare ECharts. */
import * as echarts from '../../../src/charts/echarts.js';
import { ChartView } from '../../../src/components/chart-view/chart-view.js';
import { register } from '../../../src/core/element/register.js';
import { chartView } from '../../../src/locales/en/chart-view.js';
import { isSvgDrawn, line, offerCharts, series, weeks } from '../chart-page.js';
import { inSurface } from '../surface.js';

register(ChartView);

const marked = ({ key, label, values }, mark, color) => ({ key, label, mark, color, values });
const model = () => ({
  direction: 'columns',
  categories: weeks.map((week) => ({ key: week, label: week })),
  categoryLabel: 'Week',
  panels: [
    {
      key: 'licenses',
      unit: 'count',
      format: (value) => (value === null ? '–' : String(value)),
      series: [
        ...series.map((one, index) => marked(one, 'bar', `series-${index + 1}`)),
        marked(line, 'line', 'series-3'),
      ],
    },
  ],
});

offerCharts({
  make(place) {
    const chart = document.createElement('hub-chart-view');
    Object.assign(chart, { model: model(), text: chartView, label: 'Licenses', loadECharts: () => echarts });
    place.append(inSurface(chart));
    return { place, chart };
  },
  isDrawn: ({ chart }, size) => isSvgDrawn(chart.shadowRoot?.querySelector('.drawing'), size?.width),
  /** It follows its box by itself. */
  resize: () => undefined,
});
