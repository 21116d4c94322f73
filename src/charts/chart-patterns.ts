import type { ChartColor } from './chart-model.js';

/** Side of a pattern's tile in pixels. */
export const patternSize = 8;

/** Lines of a tile as SVG path data, drawn with a stroke; they meet at the edges of the tile. */
const hatch = 'M-2 2L2 -2M0 8L8 0M6 10L10 6';
const backHatch = 'M-2 6L2 10M0 0L8 8M6 -2L10 2';
const dots = 'M2 2h0.01M6 6h0.01';
const stripes = 'M0 2H8M0 6H8';
const grid = 'M0 4H8M4 0V8';
const dense = `${hatch}M-2 6L6 -2M2 10L10 2`;

/** How a role looks without color: the tile of its area (none is solid) and the dashes of its line. */
const shapes: Record<ChartColor, { tile?: string; dash?: readonly number[] }> = {
  'series-1': {},
  'series-2': { tile: hatch, dash: [6, 4] },
  'series-3': { tile: dots, dash: [2, 3] },
  'series-4': { tile: stripes, dash: [10, 4] },
  'series-5': { tile: backHatch, dash: [10, 3, 2, 3] },
  'series-6': { tile: grid, dash: [2, 6] },
  // Denser, step by step.
  'step-1': { tile: dots, dash: [2, 6] },
  'step-2': { tile: backHatch, dash: [2, 3] },
  'step-3': { tile: grid, dash: [6, 4] },
  'step-4': { tile: dense, dash: [10, 4] },
  'step-5': {},
  good: { dash: [10, 4] },
  bad: { tile: dense },
  unknown: { tile: dots, dash: [2, 3] },
};

/**
 * The tile that fills an area of this role, undefined for a solid one. "Unknown" is hatched in every theme, as missing figures are on paper;
 * the others only where color cannot be relied on.
 */
export function patternTile(color: ChartColor, patterned: boolean): string | undefined {
  if (patterned) return shapes[color].tile;
  return color === 'unknown' ? hatch : undefined;
}

/** The dashes of a line of this role; undefined is a solid line. */
export function lineDash(color: ChartColor, patterned: boolean): readonly number[] | undefined {
  return patterned ? shapes[color].dash : undefined;
}
