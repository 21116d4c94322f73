import type { PartnerAdmin } from '../../api/contract.js';
import { HubEvent } from '../../core/element/hub-events.js';

/** Who manages a customer now. */
export interface AdminsChangeDetail {
  readonly customerId: string;
  /** The page's own copy. */
  readonly admins: readonly PartnerAdmin[];
}

/** Sent when other administrators manage a customer. */
export class HubAdminsChangeEvent extends HubEvent<AdminsChangeDetail> {
  constructor(detail: AdminsChangeDetail) {
    super('hub-admins-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-admins-change': HubAdminsChangeEvent;
  }
}
