import { HubEvent } from '../../core/element/hub-events.js';

/**
 * Sent when an organization should be launched, before anything is asked. `customerId` is undefined for the partner's own organization.
 * Cancelable: the page calls `preventDefault()` and launches it itself.
 */
export class HubOrganizationLaunchEvent extends HubEvent<{ readonly customerId: string | undefined }> {
  constructor(customerId: string | undefined) {
    super('hub-organization-launch', { customerId }, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-organization-launch': HubOrganizationLaunchEvent;
  }
}
