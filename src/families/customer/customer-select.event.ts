import type { Customer, Ref } from '../../api/contract.js';
import { HubEvent } from '../../core/element/hub-events.js';

/** Sent when a customer was chosen in a list or table. Cancelable: the page calls `preventDefault()` and shows the customer itself. */
export class CustomerSelectEvent extends HubEvent<{ readonly customer: Customer | Ref }> {
  constructor(customer: Customer | Ref) {
    super('hub-customer-select', { customer }, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hub-customer-select': CustomerSelectEvent;
  }
}
