/** One figure of a chart, as the page around it knows it. */
export interface PointDetail {
  /** Key of the series. */
  readonly series: string;
  /** Key of the category: a `weekStart`, a code. */
  readonly key: string;
  /** The figure; null where the source has none. */
  readonly value: number | null;
}

/** Sent by a chart view when a figure is chosen, by click or by Enter. */
export class PointSelectEvent extends CustomEvent<PointDetail> {
  /** @param isAgain It is the one that was chosen already, or does the same. */
  constructor(
    detail: PointDetail,
    readonly isAgain = false,
  ) {
    super('point-select', { detail });
  }
}
