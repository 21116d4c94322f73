import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { isCanvasDrawn, line, offerCharts, series, weeks } from '../chart-page.js';

const bars = uPlot.paths.bars({ size: [0.6] });
const sums = series[1].values.map((value, week) => value + series[0].values[week]);

offerCharts({
  make(place, size) {
    const options = {
      ...size,
      legend: { show: false },
      scales: { x: { time: false } },
      axes: [{ values: (_, ticks) => ticks.map((tick) => weeks[tick] ?? '') }, {}],
      series: [
        {},
        { label: series[1].label, fill: series[1].color, paths: bars },
        { label: series[0].label, fill: series[0].color, paths: bars },
        { label: line.label, stroke: line.color },
      ],
    };
    const chart = new uPlot(options, [weeks.map((_, week) => week), sums, series[0].values, line.values], place);
    return { place, chart };
  },
  isDrawn: ({ place }, size) => isCanvasDrawn(place, size?.width),
  resize: ({ chart }, size) => chart.setSize(size),
});
