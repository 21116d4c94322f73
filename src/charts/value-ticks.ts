/** The ticks of a value axis that starts at 0. */
export interface ValueTicks {
  /** The end of the axis, a multiple of `step`. */
  readonly max: number;
  readonly step: number;
  /** From 0 to `max`. */
  readonly values: readonly number[];
}

/** What a value axis must hold. */
export interface TickRange {
  /** The largest figure that is drawn; anything that is not a positive number counts as nothing drawn. */
  readonly max: number;
  /** `count` never has fractions between its ticks; `share` never steps below 0.1 %. */
  readonly unit: 'count' | 'share';
  /** How many steps fit. */
  readonly steps: number;
}

const niceFactors = [1, 2, 2.5, 5, 10];

/**
 * Round steps that people read without computing: 1, 2, 2.5 or 5 times a power of ten. Of all numbers of steps that fit, the one whose axis
 * ends nearest above the largest figure.
 */
export function valueTicks({ max, unit, steps }: TickRange): ValueTicks {
  const top = Number.isFinite(max) && max > 0 ? max : unit === 'count' ? 1 : 0.01;
  let best = { step: 0, count: 0, end: Infinity };
  for (let wanted = 1; wanted <= Math.max(1, steps); wanted++) {
    const nice = Math.max(unit === 'count' ? 1 : 0.001, niceStep(top / wanted));
    const step = unit === 'count' ? Math.ceil(nice) : nice;
    const count = Math.max(1, Math.ceil(top / step - 1e-9));
    const end = exact(step * count);
    if (count <= steps && end <= best.end) best = { step, count, end };
  }
  const { step, count, end } = best;
  return { max: end, step, values: Array.from({ length: count + 1 }, (_, index) => exact(index * step)) };
}

/** 3 * 0.1 is 0.30000000000000004: a tick must not say so. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = niceFactors.find((nice) => nice * power >= raw * (1 - 1e-9)) ?? 10;
  return exact(factor * power);
}
