import type { ChartLayout, PanelLayout } from './chart-layout.js';
import type { ChartLook } from './chart-theme.js';
import { axisFontSize } from './chart-theme.js';
import { inOwnDirection, label } from './option-parts.js';
import type { Draw, Part } from './option-parts.js';

/** The axis of weeks or codes of one panel; only one panel has its labels. */
export function categoryAxis({ layout, look }: Draw, place: PanelLayout, index: number): Part {
  const { model, rightToLeft } = layout;
  const columns = model.direction === 'columns';
  const labelled = columns ? index === layout.panels.length - 1 : index === 0;
  const count = model.categories.length;
  const step = layout.labelStep;
  const above = !columns && layout.labelRoom === 0;
  return {
    id: `${place.panel.key}-categories`,
    gridIndex: index,
    type: 'category',
    data: model.categories.map((category) => inOwnDirection(category.label)),
    inverse: columns ? rightToLeft : true,
    position: columns ? 'bottom' : rightToLeft ? 'right' : 'left',
    axisTick: { show: false },
    axisLine: { show: true, onZero: false, lineStyle: { color: look.colors.rule } },
    axisLabel: {
      show: labelled,
      color: columns ? look.colors.muted : look.colors.text,
      fontSize: axisFontSize,
      fontFamily: look.font,
      margin: 10,
      hideOverlap: false,
      interval: label((at: number) => (count - 1 - at) % step === 0, [count, step]),
      ...(above
        ? labelsAbove(layout)
        : columns
          ? {}
          : { width: Math.max(1, layout.labelRoom - 12), overflow: 'truncate' }),
    },
  };
}

/** Rows in a narrow box have their labels on the bars' upper side, over the whole width. */
function labelsAbove({ barSize, width }: ChartLayout) {
  return {
    inside: true,
    margin: 0,
    verticalAlign: 'bottom',
    padding: [0, 0, barSize / 2 + 7, 0],
    width,
    overflow: 'truncate',
  };
}

/** The axis of figures of one panel, with its title. */
export function valueAxis({ layout, look }: Draw, place: PanelLayout, index: number): Part {
  const columns = layout.model.direction === 'columns';
  const { panel, max, step, tickLabels } = place;
  return {
    id: `${panel.key}-values`,
    gridIndex: index,
    type: 'value',
    min: 0,
    max,
    interval: step,
    inverse: !columns && layout.rightToLeft,
    position: columns ? (layout.rightToLeft ? 'right' : 'left') : 'top',
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: columns, lineStyle: { color: look.colors.rule, width: 1 } },
    axisLabel: {
      show: columns,
      color: look.colors.muted,
      fontSize: axisFontSize,
      fontFamily: look.font,
      margin: 8,
      formatter: label((value: number) => inOwnDirection(tickLabels[Math.round(value / step)] ?? ''), tickLabels),
    },
    ...panelTitle(layout, look, index),
  };
}

/** The name of the panel's axis stands above its plot, at the side where reading starts. */
function panelTitle(layout: ChartLayout, look: ChartLook, index: number): Record<string, unknown> {
  const { panel, plot } = layout.panels[index]!;
  const columns = layout.model.direction === 'columns';
  const side = layout.rightToLeft ? 'right' : 'left';
  const gutter = layout.rightToLeft ? layout.width - plot.x - plot.width : plot.x;
  const padding = !columns ? [0, 0, 0, 0] : layout.rightToLeft ? [0, -gutter, 0, 0] : [0, 0, 0, -gutter];
  return {
    name: layout.panels.length > 1 ? inOwnDirection(panel.label ?? '') : '',
    nameLocation: columns ? 'end' : 'start',
    nameGap: columns ? 14 : 0,
    nameTextStyle: {
      align: side,
      verticalAlign: 'bottom',
      // Labels above their bars need some air below the title.
      padding: columns ? padding : [0, 0, layout.labelRoom === 0 ? 10 : 6, 0],
      color: look.colors.text,
      fontSize: axisFontSize,
      fontWeight: 600,
      fontFamily: look.font,
    },
    nameTruncate: { maxWidth: columns ? layout.width : roomOf(layout, index) },
  };
}

/** From where a panel of rows begins to where the next one does, with some air between their titles. */
function roomOf({ panels, width, rightToLeft }: ChartLayout, index: number): number {
  const start = (at: number) => {
    const plot = panels[at]?.plot;
    if (!plot) return width + 8;
    return rightToLeft ? width - plot.x - plot.width : plot.x;
  };
  return start(index + 1) - start(index) - 8;
}
