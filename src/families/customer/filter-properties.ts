import type { PropertyDeclaration } from 'lit';
import { listAttribute } from '../../core/element/attributes.js';

/** The filters that an element has as attributes. */
export interface FilterProperties {
  /** Free text: names, ids and tags. In a `customer-filter` a typed query too, such as `status:trial,suspended -product:meetings acme`. */
  q?: string;
  /** Codes of statuses, such as `trial,suspended`. */
  status?: readonly string[];
  /** Codes of products, such as `calling`. */
  product?: readonly string[];
  /** `externalAdministrator`, `partnerOrganization`. */
  managedBy?: readonly string[];
  /** `subscription`, `trial`. */
  subscriptionType?: readonly string[];
  /** Names of tags. */
  tag?: readonly string[];
  /** A key of the overview, such as `nearingExpiration`: exactly the customers that this KPI counts. */
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
  kpi: {},
} as const satisfies Record<keyof FilterProperties, PropertyDeclaration>;
