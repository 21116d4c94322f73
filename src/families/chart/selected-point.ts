import type { Slice } from '../../core/hub/slice.js';

/** A point that was chosen in a chart and narrows the tables of the same hub. */
export interface SelectedPoint {
  /** The tag of the chart, without a prefix: `calling-quality-chart`. */
  readonly chart: string;
  /** The series, such as `poor`, or a bucket's id. */
  readonly series: string;
  /** The category: a week's start, an endpoint type or a feature. */
  readonly key: string;
  /** Both in words, as a table says what it is narrowed to: "Nov 8 – 14, 2026", "Poor". */
  readonly words: { readonly category: string; readonly series: string };
}

/** The point that was chosen last in a hub; undefined: none. */
export const selectedPoint: Slice<SelectedPoint | undefined> = { name: 'selectedPoint', initial: undefined };

/** The tags of the charts whose points narrow a table. */
export type FollowedCharts = readonly string[];

/** What each table of a hub follows. */
export const followedCharts: Slice<readonly FollowedCharts[]> = { name: 'followedCharts', initial: [] };
