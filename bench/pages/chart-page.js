/** What is done with a chart of half a year: two stacks of bars and a line. */
import { marked, painted } from './seen.js';

const size = { width: 640, height: 260 };

export const weeks = Array.from({ length: 26 }, (_, week) => `W${week + 1}`);
const values = (salt) => weeks.map((_, week) => 200 + ((week * 7919 + salt * 131) % 700));
export const series = [
  { key: 'used', label: 'Used', color: '#1f5fbf', values: values(1) },
  { key: 'free', label: 'Free', color: '#9bbbe8', values: values(2) },
];
export const line = { key: 'limit', label: 'Limit', color: '#b3261e', values: values(3) };

let box;
let charts = [];

/** @param {{ make(place: HTMLElement, size: object): object, isDrawn(chart: object): boolean, resize(chart: object, size: object): void }} page */
export function offerCharts(page) {
  function place() {
    const element = document.createElement('div');
    element.style.cssText = `width:${size.width}px;min-height:${size.height}px`;
    box.append(element);
    return element;
  }
  const drawn = () => charts.every((chart) => page.isDrawn(chart));
  async function make(count) {
    charts.push(...Array.from({ length: count }, () => page.make(place(), size)));
    await painted(drawn, 'the drawing');
  }
  globalThis.bench = {
    prepare() {
      document.body.replaceChildren((box = document.createElement('div')));
    },
    first: () => marked('first', () => make(1)),
    fifty: () => marked('fifty', () => make(50)),
    resize: () =>
      marked('resize', async () => {
        for (const width of [560, 600, 520]) {
          const wanted = { ...size, width };
          charts[0].place.style.width = `${width}px`;
          page.resize(charts[0], wanted);
          await painted(() => page.isDrawn(charts[0], wanted), 'the drawing in another size');
        }
      }),
  };
}

/** Whether an SVG of this width holds at least so many marks. */
export function isSvgDrawn(root, width) {
  const svg = root?.querySelector('svg');
  if (!svg || (width && Math.abs(svg.getBoundingClientRect().width - width) > 24)) return false;
  return svg.querySelectorAll('path, rect').length > 2 * weeks.length;
}

/** Whether a canvas has this width; what it shows is seen in the pixels. */
export function isCanvasDrawn(root, width) {
  const canvas = root?.querySelector('canvas');
  return Boolean(canvas) && (!width || Math.abs(canvas.getBoundingClientRect().width - width) < 24);
}
