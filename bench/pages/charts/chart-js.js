import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
} from 'chart.js';
import { isCanvasDrawn, line, offerCharts, series, weeks } from '../chart-page.js';

Chart.register(BarController, BarElement, CategoryScale, LineController, LineElement, LinearScale, PointElement);

offerCharts({
  make(place, size) {
    const canvas = Object.assign(document.createElement('canvas'), size);
    place.append(canvas);
    const chart = new Chart(canvas, {
      options: { animation: false, responsive: false, scales: { x: { stacked: true }, y: { stacked: true } } },
      data: {
        labels: weeks,
        datasets: [
          {
            type: 'line',
            label: line.label,
            borderColor: line.color,
            data: line.values,
            pointRadius: 0,
            stack: 'line',
          },
          ...series.map(({ label, color, values }) => ({
            type: 'bar',
            label,
            backgroundColor: color,
            data: values,
            stack: 'all',
          })),
        ],
      },
    });
    return { place, chart };
  },
  isDrawn: ({ place }, size) => isCanvasDrawn(place, size?.width),
  resize: ({ chart }, { width, height }) => chart.resize(width, height),
});
