import type { HelpdeskChannel } from '../../api/contract.js';
import { HubEvent } from '../../core/element/hub-events.js';
import { ownCopy } from '../../core/own-copy.js';

/**
 * Sent before a channel of the help desk is opened. Cancelable: the page calls `preventDefault()` and opens it itself, such as a chat of its own. The channel
 * is the page's own copy.
 */
export class HubHelpdeskOpenEvent extends HubEvent<{ readonly channel: HelpdeskChannel }> {
  constructor(channel: HelpdeskChannel) {
    super('hub-helpdesk-open', { channel: ownCopy(channel) }, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-helpdesk-open': HubHelpdeskOpenEvent;
  }
}
