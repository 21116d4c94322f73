import type { ChartColor } from './chart-model.js';
import type { ChartFill } from './chart-ramp.js';

/** Side of a pattern's tile in pixels. */
export const patternSize = 8;

/** Lines that are repeated over an area: SVG path data for a square of `patternSize`, drawn with a stroke. */
export interface Tile {
  readonly path: string;
  /** Width of the stroke in pixels. */
  readonly width: number;
}

/** Lines of a tile meet at its edges. */
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
  // Denser, step by step; between two steps is the hatched one of the second (`hatchedSteps`).
  'step-1': { tile: dots, dash: [2, 6] },
  'step-2': { tile: stripes, dash: [2, 3] },
  'step-3': { tile: backHatch, dash: [6, 4] },
  'step-4': { tile: grid, dash: [10, 4] },
  'step-5': { tile: dense, dash: [14, 3] },
  'step-6': {},
  good: { dash: [10, 4] },
  bad: { tile: dense },
  unknown: { tile: dots, dash: [2, 3] },
};

/** Where neither color nor shade count, hatched steps have tiles of their own. */
const hatchedSteps: Partial<Record<ChartColor, string>> = {
  'step-1': 'M4 4h0.01',
  'step-2': 'M0 4H8',
  'step-3': 'M4 0V8',
  'step-4': 'M2 0V8M6 0V8',
  'step-5': `${hatch}${backHatch}`,
  'step-6': 'M0 2H8M0 6H8M2 0V8M6 0V8',
};

/**
 * The tile that fills an area, undefined for a solid one. "Unknown" is hatched in every theme, as missing figures are on paper, and so is what is
 * marked as hatched; the others only where color cannot be relied on.
 */
export function tileOf({ color, hatched }: ChartFill, patterned: boolean): Tile | undefined {
  if (!patterned) {
    if (hatched) return { path: hatch, width: 2.5 };
    return color === 'unknown' ? { path: hatch, width: 1.25 } : undefined;
  }
  const path = (hatched ? hatchedSteps[color] : undefined) ?? shapes[color].tile;
  return path ? { path, width: 2 } : undefined;
}

/** Names a fill among others, for the ids of patterns. */
export function fillName({ color, hatched }: ChartFill): string {
  return hatched ? `${color}-hatched` : color;
}

/** The dashes of a line of this role; undefined is a solid line. */
export function lineDash(color: ChartColor, patterned: boolean): readonly number[] | undefined {
  return patterned ? shapes[color].dash : undefined;
}
