import { HubEvent } from '../../core/element/hub-events.js';

/** Sent when other customers are selected: `customerIds` are all that are selected, also those that are not on the screen. */
export class CustomerSelectionEvent extends HubEvent<{ readonly customerIds: readonly string[] }> {
  constructor(customerIds: readonly string[]) {
    super('hub-selection-change', { customerIds: [...customerIds] });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hub-selection-change': CustomerSelectionEvent;
  }
}
