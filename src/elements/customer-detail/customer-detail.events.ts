import { HubEvent } from '../../core/element/hub-events.js';
import type { CustomerTab } from '../../families/customer/customer-tabs.js';

/** Sent when a person chose another tab of a customer's details. */
export class HubTabChangeEvent extends HubEvent<{ readonly tab: CustomerTab }> {
  constructor(tab: CustomerTab) {
    super('hub-tab-change', { tab });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-tab-change': HubTabChangeEvent;
  }
}
