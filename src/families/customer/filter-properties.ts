import type { PropertyDeclaration } from 'lit';
import { choiceAttribute, listAttribute } from '../../core/element/attributes.js';
import { summaryKeys } from './customer-filters.js';

/** The filters that an element has as attributes. */
export interface FilterProperties {
  /**
   * Free text: names, ids and tags. In a `customer-filter` a typed query too, such as `status:trial,suspended -product:meetings acme`. Default: all
   * customers.
   */
  q?: string;
  /** Codes of statuses, such as `trial,suspended`; comma-separated or JSON in the attribute. Default: all. */
  status?: readonly string[];
  /** Codes of products, such as `calling`; comma-separated or JSON in the attribute. Default: all. */
  product?: readonly string[];
  /** Who manages the customer: `externalAdministrator`, `partnerOrganization`; comma-separated or JSON in the attribute. Default: all. */
  managedBy?: readonly string[];
  /** What the customer has: `subscription`, `trial`; comma-separated or JSON in the attribute. Default: both. */
  subscriptionType?: readonly string[];
  /** Names of tags, of which a customer has one at least; comma-separated, or JSON where a name has a comma. Default: all. */
  tag?: readonly string[];
  /**
   * A key of the overview: `totalCustomers`, `nearingExpiration`, `nearingRenewal`, `lowLicenseAssignment` or `overLicenseLimit`. Exactly the customers
   * that this KPI counts. Default: all.
   */
  kpi?: string;
}

/** How they are reactive properties, for the `static properties` of a class. */
export const filterProperties = {
  q: {},
  status: { converter: listAttribute },
  product: { converter: listAttribute },
  managedBy: { attribute: 'managed-by', converter: listAttribute },
  subscriptionType: { attribute: 'subscription-type', converter: listAttribute },
  tag: { converter: listAttribute },
  kpi: { converter: choiceAttribute(...summaryKeys) },
} as const satisfies Record<keyof FilterProperties, PropertyDeclaration>;
