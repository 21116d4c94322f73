import type { ChartColor } from './chart-model.js';

/** What fills an area: a role's color, solid or as stripes of it. */
export interface ChartFill {
  readonly color: ChartColor;
  readonly hatched?: boolean;
}

/** Shades from little to much. */
const steps: readonly ChartColor[] = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'];

/**
 * Fills for so many parts of an order, from little to much: shades as far apart as their number allows. Where there are more parts than shades,
 * two parts share one, the first of them hatched; beyond twelve no two neighbors are alike.
 */
export function ramp(count: number): ChartFill[] {
  const last = steps.length - 1;
  if (count === 1) return [{ color: 'step-4' }];
  if (count <= steps.length) {
    return Array.from({ length: count }, (_, index) => ({ color: steps[Math.round((index * last) / (count - 1))]! }));
  }
  const shadeOf = (index: number) => Math.floor((index * steps.length) / count);
  return Array.from({ length: count }, (_, index) => {
    const shade = shadeOf(index);
    const place = index - Math.ceil((shade * count) / steps.length);
    const isAlone = shadeOf(index - 1) !== shade && shadeOf(index + 1) !== shade;
    return { color: steps[shade]!, hatched: !isAlone && place % 2 === 0 };
  });
}
