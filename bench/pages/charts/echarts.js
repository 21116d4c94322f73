/** Bare ECharts, with its SVG renderer and no more of it than the chart needs. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { isSvgDrawn, line, offerCharts, series, weeks } from '../chart-page.js';

use([BarChart, LineChart, GridComponent, SVGRenderer]);

const option = () => ({
  animation: false,
  grid: { left: 44, right: 8, top: 8, bottom: 28 },
  xAxis: { type: 'category', data: weeks },
  yAxis: { type: 'value' },
  series: [
    ...series.map(({ label, color, values }) => ({ type: 'bar', stack: 'all', name: label, color, data: values })),
    { type: 'line', name: line.label, color: line.color, data: line.values, symbol: 'none' },
  ],
});

offerCharts({
  make(place, size) {
    const chart = init(place, null, { renderer: 'svg', ...size });
    chart.setOption(option());
    return { place, chart };
  },
  isDrawn: ({ place }, size) => isSvgDrawn(place, size?.width),
  resize: ({ chart }, size) => chart.resize(size),
});
