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
  return label(() => isolated(text), text);
}

/**
 * A text that reads in its own direction although the drawing runs from left to right, as SVG's coordinates do: its first strong letter
 * decides (U+2068 … U+2069). Texts without letters of a right-to-left script need nothing.
 */
export function isolated(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** A function in an option, together with what its results depend on. */
export function label<Given, Result>(
  make: (given: Given) => Result,
  dependsOn: unknown,
): ((given: Given) => Result) & { dependsOn: unknown } {
  return Object.assign(make, { dependsOn });
}
