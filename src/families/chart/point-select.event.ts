import { HubEvent } from '../../core/element/hub-events.js';

/** A figure of a chart. */
export interface PointSelectDetail {
  /** The series, such as `poor`, or the id of a usage bucket. */
  readonly series: string;
  /** The category: a week's start, an endpoint type or a feature. */
  readonly key: string;
  /** The figure; null where the source has none. */
  readonly value: number | null;
}

/** Sent when a figure of a chart was chosen by click or with Enter; the tables of its hub show what belongs to it, and all again when it is chosen once more. */
export class HubPointSelectEvent extends HubEvent<PointSelectDetail> {
  constructor(detail: PointSelectDetail) {
    super('hub-point-select', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-point-select': HubPointSelectEvent;
  }
}
