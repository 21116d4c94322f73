import { HubEvent } from '../../core/element/hub-events.js';
import type { CustomerFilters } from './customer-filters.js';
import { ownCopy } from '../../core/own-copy.js';

/** Sent when a person filters customers otherwise: `filters` is all that now narrows the list. */
export class HubFilterChangeEvent extends HubEvent<{ readonly filters: CustomerFilters }> {
  constructor(filters: CustomerFilters) {
    super('hub-filter-change', { filters: ownCopy(filters) });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-filter-change': HubFilterChangeEvent;
  }
}
