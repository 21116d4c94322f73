import { barShare, largestBar } from './chart-layout.js';
import type { ChartLayout, PanelLayout } from './chart-layout.js';
import type { ChartPanel, ChartSeries } from './chart-model.js';
import { drawnAt, stackSum } from './chart-model.js';
import { fillName, lineDash, patternSize, tileOf } from './chart-patterns.js';
import type { ChartFill } from './chart-ramp.js';
import type { ChartLook } from './chart-theme.js';
import { axisFontSize } from './chart-theme.js';
import { fixed } from './option-parts.js';
import type { Draw, Part } from './option-parts.js';

/** Figures are labelled beside their mark up to this number of categories. */
const fewCategories = 16;
/** Two labels at line ends that are nearer than this, in pixels, cover each other. */
const labelHeight = 15;

/** A label over lines and grid has a border of the surface's color, so that it can be read. */
function halo(look: ChartLook) {
  return { textBorderColor: look.colors.surface, textBorderWidth: 3 };
}

/** Everything that is drawn inside one panel, from back to front. */
export function panelSeries(draw: Draw, place: PanelLayout, index: number): Part[] {
  const drawn = place.panel.series.filter((series) => series.mark !== 'none');
  const at = { xAxisIndex: index, yAxisIndex: index, silent: true, emphasis: { disabled: true } };
  const ends = lineEnds(draw.layout, place);
  return [
    ...gapSeries(draw, place.panel).map((part) => ({ ...part, ...at })),
    ...drawn.map((series) => ({
      ...(series.mark === 'bar'
        ? barSeries(draw, place.panel, series)
        : lineSeries(draw, place.panel, { series, ends })),
      ...at,
    })),
    ...limitSeries(draw, place).map((part) => ({ ...part, ...at })),
  ];
}

function barSeries({ layout, look }: Draw, panel: ChartPanel, series: ChartSeries): Part {
  const { model, rightToLeft, barSize } = layout;
  const bars = panel.series.filter((one) => one.mark === 'bar');
  const columns = model.direction === 'columns';
  const radius = barSize < 16 ? 1.5 : 3;
  const corners = columns ? [radius, radius, 0, 0] : rightToLeft ? [radius, 0, 0, radius] : [0, radius, radius, 0];
  const tile = tileOf(series, look.patterned);
  return {
    id: series.key,
    type: 'bar',
    stack: panel.key,
    // Of columns a share of their room, as the layout has it: figures stay as they are at another width.
    ...(columns ? { barWidth: `${barShare * 100}%`, barMaxWidth: largestBar } : { barWidth: barSize }),
    itemStyle: {
      color: areaFill(series, look),
      ...(tile ? { borderColor: look.colors[series.color], borderWidth: 1 } : {}),
    },
    label: { show: false },
    data: model.categories.map((_, index) => {
      const value = drawnAt(series, index);
      // The end of the stack; in a row without a bar, the place where one would start.
      const end = bars.findLast((one) => (drawnAt(one, index) ?? 0) > 0) ?? (columns ? undefined : bars[0]);
      // A bar of 0 would still have a border.
      if (end !== series) return value || '-';
      const shown = columns ? {} : rowLabel(look, rightToLeft, rowFigure(panel, index));
      return {
        value: value ?? 0,
        itemStyle: { borderRadius: corners, ...(value ? {} : { borderWidth: 0 }) },
        ...shown,
      };
    }),
  };
}

/** What is written at the end of a row: its sum, or that there is nothing to add up. */
function rowFigure(panel: ChartPanel, category: number): string {
  const known = panel.series.some((series) => series.mark === 'bar' && drawnAt(series, category) !== null);
  return panel.format(known ? stackSum(panel, category) : null);
}

function rowLabel(look: ChartLook, rightToLeft: boolean, text: string) {
  const position = rightToLeft ? 'left' : 'right';
  return {
    label: {
      show: true,
      position,
      distance: 6,
      color: look.colors.text,
      fontSize: axisFontSize,
      formatter: fixed(text),
    },
  };
}

function lineSeries(
  { layout, look }: Draw,
  panel: ChartPanel,
  line: { series: ChartSeries; ends: ReadonlySet<string> },
): Part {
  const { series, ends } = line;
  const color = look.colors[series.color];
  const count = layout.model.categories.length;
  const dash = lineDash(series.color, look.patterned);
  const last = series.values.findLastIndex((_, index) => drawnAt(series, index) !== null);
  const dot = { symbol: 'circle', symbolSize: 7 };
  return {
    id: series.key,
    type: 'line',
    symbol: count <= fewCategories ? 'circle' : 'none',
    symbolSize: 7,
    showAllSymbol: true,
    lineStyle: { color, width: 2, type: dash ?? 'solid', cap: 'round', join: 'round' },
    itemStyle: { color, borderColor: look.colors.surface, borderWidth: 1.5 },
    z: 4,
    data: layout.model.categories.map((_, index) => {
      const value = drawnAt(series, index);
      if (value === null) return '-';
      const alone = drawnAt(series, index - 1) === null && drawnAt(series, index + 1) === null;
      if (index !== last) return alone ? { value, ...dot } : value;
      const text = panel.format(value);
      const shown = {
        show: true,
        position: 'top',
        distance: 6,
        color: look.colors.text,
        fontSize: axisFontSize,
        fontWeight: 600,
        formatter: fixed(text),
        ...halo(look),
      };
      return { value, ...dot, ...(ends.has(series.key) ? { label: shown } : {}) };
    }),
  };
}

/** The lines whose last figure is written at its point: those that no earlier line's label would cover. */
function lineEnds({ model }: ChartLayout, { panel, plot, max }: PanelLayout): ReadonlySet<string> {
  const last = model.categories.length - 1;
  const taken: number[] = [];
  const ends = new Set<string>();
  for (const series of panel.series) {
    const value = series.mark === 'line' ? drawnAt(series, last) : null;
    if (value === null) continue;
    const y = plot.height * (1 - value / max);
    if (taken.some((other) => Math.abs(other - y) < labelHeight)) continue;
    taken.push(y);
    ends.add(series.key);
  }
  return ends;
}

/** Two stacked lines without a stroke, of which the upper one has its area filled: the room between two lines. */
function gapSeries({ layout, look }: Draw, panel: ChartPanel): Part[] {
  const { gap } = panel;
  const from = panel.series.find((series) => series.key === gap?.from);
  const to = panel.series.find((series) => series.key === gap?.to);
  if (!gap || !from || !to) return [];
  const values = layout.model.categories.map((_, index) => [drawnAt(from, index), drawnAt(to, index)] as const);
  const bare = {
    type: 'line',
    stack: `${panel.key}-gap`,
    stackStrategy: 'all',
    symbol: 'none',
    lineStyle: { opacity: 0 },
    z: 1,
  };
  return [
    {
      ...bare,
      id: `${panel.key}-gap-from`,
      data: values.map(([low, high]) => (low === null || high === null ? '-' : low)),
    },
    {
      ...bare,
      id: `${panel.key}-gap-to`,
      data: values.map(([low, high]) => (low === null || high === null ? '-' : high - low)),
      areaStyle: { color: look.colors[to.color], opacity: look.patterned ? 0.25 : 0.12 },
    },
  ];
}

/** Targets and limits: a series without data of its own carries them, so that they stay when the legend hides a series. */
function limitSeries({ layout, look }: Draw, { panel, linePlaces }: PanelLayout): Part[] {
  if (!panel.lines?.length) return [];
  const columns = layout.model.direction === 'columns';
  return [
    {
      id: `${panel.key}-lines`,
      type: 'line',
      data: [],
      markLine: {
        silent: true,
        animation: false,
        symbol: 'none',
        // ECharts would round 0.025 to 0.03.
        precision: 12,
        data: panel.lines.map((line, index) => ({
          [columns ? 'yAxis' : 'xAxis']: line.value,
          lineStyle: { color: limitColor(line.kind, look), width: 1.5, type: [5, 4] },
          label: {
            position: linePlaces[index],
            color: limitColor(line.kind, look),
            fontSize: axisFontSize,
            fontFamily: look.font,
            formatter: fixed(line.label),
            ...halo(look),
          },
        })),
      },
    },
  ];
}

function limitColor(kind: 'target' | 'limit', look: ChartLook): string {
  return kind === 'target' ? look.colors.muted : look.colors.limit;
}

/** The color or pattern that fills an area; a pattern is drawn in the role's color on the surface. */
function areaFill(fill: ChartFill, look: ChartLook): unknown {
  const tile = tileOf(fill, look.patterned);
  if (!tile) return look.colors[fill.color];
  const stroke = {
    d: tile.path,
    fill: 'none',
    stroke: look.colors[fill.color],
    'stroke-width': tile.width,
    'stroke-linecap': 'round',
  };
  const ground = { d: `M0 0H${patternSize}V${patternSize}H0Z`, fill: look.colors.surface };
  const children = [ground, stroke].map((attrs, index) => ({ tag: 'path', attrs, key: `${index}`, children: [] }));
  return {
    svgElement: { tag: 'g', attrs: {}, key: `tile-${fillName(fill)}`, children },
    svgWidth: patternSize,
    svgHeight: patternSize,
    repeat: 'repeat',
  };
}
