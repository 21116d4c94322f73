import type { ReactiveElement } from 'lit';
import { isPlainClick } from '../../core/element/plain-click.js';
import type { Hub } from '../../core/hub/hub.js';
import type { ResolvedSettings } from '../../core/hub/settings.js';
import type { CustomerRef } from '../../domain/attention/reasons.js';
import { customerFilters } from './customer-filters.js';
import type { CustomerFilters } from './customer-filters.js';
import { customerLinks } from './customer-link.js';
import type { CustomerLink } from './customer-link.js';
import { HubCustomerSelectEvent } from './customer-select.event.js';
import type { CustomerTab } from './customer-tabs.js';
import { HubFilterChangeEvent } from './filter-change.event.js';
import { openCustomer } from './open-customer.js';

/** An element that leads to customers. */
interface Host extends ReactiveElement {
  readonly currentHub: Hub | undefined;
  readonly settings: ResolvedSettings;
}

/** Leads from an element to customers: to the page first, then to the elements of the hub that show details or lists. */
export class CustomerDoors {
  constructor(private readonly host: Host) {}

  /** The addresses that the page has for customers; undefined: none. */
  get link(): CustomerLink | undefined {
    return customerLinks(this.host.settings, this.host.ownerDocument);
  }

  /**
   * A customer was chosen: asks the page first (a cancelable event), then tells the hub, where somebody shows the open customer. A click by which a
   * link opens elsewhere is the browser's.
   */
  readonly open = (customer: CustomerRef, event: MouseEvent, tab?: CustomerTab): void => {
    const { host } = this;
    const isLink = (event.currentTarget as Element | null)?.localName === 'a';
    if (isLink && !isPlainClick(event)) return;
    if (!host.dispatchEvent(new HubCustomerSelectEvent(customer, event))) return event.preventDefault();
    const { currentHub: hub } = host;
    if (hub?.isRead(openCustomer)) hub.set(openCustomer, { customerId: customer.id, ...(tab && { tab }) });
  };

  /** Narrows the lists of customers of the hub; undefined where there is none. */
  get showAll(): ((filters: CustomerFilters) => void) | undefined {
    const { host } = this;
    const { currentHub: hub } = host;
    if (!hub?.isRead(customerFilters)) return undefined;
    return (filters) => {
      hub.set(customerFilters, filters);
      host.dispatchEvent(new HubFilterChangeEvent(filters));
    };
  }
}
