import { HubEvent } from '../../core/element/hub-events.js';

/** Sent when a person chose another tab of a customer's details. `tab`: `subscriptions`, `trials` or `admins`. */
export class HubTabChangeEvent extends HubEvent<{ readonly tab: string }> {
  constructor(tab: string) {
    super('hub-tab-change', { tab });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-tab-change': HubTabChangeEvent;
  }
}
