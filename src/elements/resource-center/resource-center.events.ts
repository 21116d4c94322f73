import type { Resource } from '../../api/contract.js';
import { HubEvent } from '../../core/element/hub-events.js';
import { ownCopy } from '../../core/own-copy.js';

/** Sent before a resource is opened. Cancelable: the page calls `preventDefault()` and shows it itself. The resource is the page's own copy. */
export class HubResourceOpenEvent extends HubEvent<{ readonly resource: Resource }> {
  constructor(resource: Resource) {
    super('hub-resource-open', { resource: ownCopy(resource) }, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-resource-open': HubResourceOpenEvent;
  }
}
