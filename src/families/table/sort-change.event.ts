import { HubEvent } from '../../core/element/hub-events.js';

/** Sent when rows are sorted otherwise: `sort` is a sort key of the API, with `-` in front for descending. */
export class HubSortChangeEvent extends HubEvent<{ readonly sort: string }> {
  constructor(sort: string) {
    super('hub-sort-change', { sort });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-sort-change': HubSortChangeEvent;
  }
}
