/** A chart as an SVG document written by hand. */
import { isSvgDrawn, line, offerCharts, series, weeks } from '../chart-page.js';

const top = 2000;
const left = 44;
const bottom = 28;

function markup({ width, height }) {
  const [plotWidth, plotHeight] = [width - left - 8, height - bottom - 8];
  const step = plotWidth / weeks.length;
  const y = (value) => 8 + plotHeight * (1 - value / top);
  const sums = weeks.map(() => 0);
  const bars = series.flatMap(({ color, values }) =>
    values.map((value, week) => {
      const base = sums[week];
      sums[week] += value;
      const x = left + week * step + step * 0.2;
      return `<rect x="${x}" y="${y(base + value)}" width="${step * 0.6}" height="${y(base) - y(base + value)}" fill="${color}"/>`;
    }),
  );
  const points = line.values.map((value, week) => `${left + (week + 0.5) * step},${y(value)}`);
  const ticks = [0, 500, 1000, 1500, 2000].map(
    (tick) =>
      `<line x1="${left}" x2="${width - 8}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/><text x="${left - 6}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  const labels = weeks.map((week, index) =>
    index % 2 ? '' : `<text x="${left + (index + 0.5) * step}" y="${height - 8}" text-anchor="middle">${week}</text>`,
  );
  return `<svg width="${width}" height="${height}" style="display:block;font:12px sans-serif">${ticks.join('')}${bars.join('')}<polyline points="${points.join(' ')}" fill="none" stroke="${line.color}" stroke-width="2"/>${labels.join('')}</svg>`;
}

offerCharts({
  make(place, size) {
    place.innerHTML = markup(size);
    return { place };
  },
  isDrawn: ({ place }, size) => isSvgDrawn(place, size?.width) || place.querySelectorAll('rect').length >= 52,
  resize: ({ place }, size) => (place.innerHTML = markup(size)),
});
