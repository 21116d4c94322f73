import type { Customer, Ref } from '../../api/contract.js';
import { HubEvent } from '../../core/element/hub-events.js';
import { ownCopy } from '../../core/own-copy.js';

/** Which customer was chosen, and by what. */
export interface CustomerSelectDetail {
  /** The page's own copy. */
  readonly customer: Customer | Ref;
  /** The click or key press that chose it; where rows are no links (`customer-href`), the page reads Ctrl and the middle button from it. */
  readonly originalEvent: Event | undefined;
}

/** Sent when a customer was chosen in a list or table. Cancelable: the page calls `preventDefault()` and shows the customer itself. */
export class HubCustomerSelectEvent extends HubEvent<CustomerSelectDetail> {
  constructor(customer: Customer | Ref, originalEvent?: Event) {
    super('hub-customer-select', { customer: ownCopy(customer), originalEvent }, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hub-customer-select': HubCustomerSelectEvent;
  }
}
