import { HubEvent } from '../../core/element/hub-events.js';
import type { CustomerQuery } from '../../api/contract.js';
import { ownCopy } from '../../core/own-copy.js';

/** Which customers are selected. */
export interface CustomerSelectionDetail {
  /** Ids of all that are selected, also of those that are not on the screen; empty while `query` is set. */
  readonly customerIds: readonly string[];
  /** Set when all customers that match these filters are selected, however many: it is the `query` of `PATCH /customers/tags`. */
  readonly query: CustomerQuery | undefined;
}

/** Sent when other customers are selected. */
export class HubSelectionChangeEvent extends HubEvent<CustomerSelectionDetail> {
  constructor(customerIds: readonly string[], query?: CustomerQuery) {
    super('hub-selection-change', { customerIds: [...customerIds], query: ownCopy(query) });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-selection-change': HubSelectionChangeEvent;
  }
}
