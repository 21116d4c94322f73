import type { ChartLayout } from './chart-layout.js';
import type { ChartLook } from './chart-theme.js';

/** An ECharts option as plain data. Functions in it are labels: they carry what they depend on, so that two options can be compared. */
export interface ChartOption {
  readonly [part: string]: unknown;
  readonly grid: readonly Part[];
  readonly xAxis: readonly Part[];
  readonly yAxis: readonly Part[];
  readonly series: readonly Part[];
}

/** A component of an option: ECharts merges by its id. */
export interface Part {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** What every part of an option is made from. */
export interface Draw {
  readonly layout: ChartLayout;
  readonly look: ChartLook;
}

/** A text of its own, because a template string of ECharts would read braces in it. */
export function fixed(text: string) {
  return label(() => inOwnDirection(text), text);
}

/** What decides how a text runs: its first letter, or a mark that is not seen. */
const decisive = /[\p{L}\u200e\u200f\u061c]/u;
const runsLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A text that reads in its own direction although the drawing runs from left to right, as SVG's coordinates do. It stands alone, so that to embed it
 * (U+202B … U+202C) is enough: in SVG, Safari isolates nothing.
 */
export function inOwnDirection(text: string): string {
  return runsLeft.test(decisive.exec(text)?.[0] ?? '') ? `\u202b${text}\u202c` : text;
}

/** A function in an option, together with what its results depend on. */
export function label<Given, Result>(
  make: (given: Given) => Result,
  dependsOn: unknown,
): ((given: Given) => Result) & { dependsOn: unknown } {
  return Object.assign(make, { dependsOn });
}
