import { HubEvent } from '../../core/element/hub-events.js';

/** Sent when the last step of the set-up was completed here. */
export class HubSetupCompleteEvent extends HubEvent<Record<string, never>> {
  constructor() {
    super('hub-setup-complete', {});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-setup-complete': HubSetupCompleteEvent;
  }
}
