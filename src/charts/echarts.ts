import { BarChart, LineChart } from 'echarts/charts';
import { GridSimpleComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { DrawingSize } from './chart-painter.js';
import type { ChartOption } from './option-parts.js';
import { allowEmptying } from './trusted-dom.js';

/**
 * Starts a drawing in an element. Reached by `import()` only: this module, with all that it imports, is most of what a chart weighs. It imports nothing
 * that other parts of the library import too, so that it is whole when it is here: a browser that once missed a shared part has it no more.
 */
export function startDrawing(box: HTMLElement, size: DrawingSize): ECharts {
  register();
  const chart = init(box, null, { renderer: 'svg', width: size.width, height: size.height });
  allowEmptying(box);
  const svg = box.querySelector('svg');
  if (svg) allowEmptying(svg);
  return chart;
}

/** Draws once without an element and gives the SVG document as text. */
export function drawSvg(option: ChartOption, size: DrawingSize): string {
  register();
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ ...option });
    // Not `renderToSVGString`, which adds a style sheet for hovering.
    const painter = chart.getZr().painter as unknown as SvgPainter;
    return painter.renderToString({ useViewBox: true, cssAnimation: false, cssEmphasis: false });
  } finally {
    chart.dispose();
  }
}

/** What zrender's SVG painter can do beyond its declared base. */
interface SvgPainter {
  renderToString(options: { useViewBox: boolean; cssAnimation: boolean; cssEmphasis: boolean }): string;
}

/** Inside a function, because a bundler may drop what a module does at its top level. */
function register(): void {
  use([BarChart, LineChart, GridSimpleComponent, MarkLineComponent, SVGRenderer]);
}
