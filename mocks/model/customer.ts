import type { PartnerSubscription } from './license.js';

/** A customer organization with all that the partner knows of it. */
export interface PartnerCustomer {
  /** Place in the partner's list, from 0; the id is `customer-` and one more. */
  readonly index: number;
  readonly id: string;
  /** Fixes everything that is derived: calling profile, orders. */
  readonly key: number;
  readonly displayName: string;
  readonly adminEmail: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly createdAt: string;
  /** `externalAdministrator` or `partnerOrganization`. */
  readonly managedBy: string;
  /** Names of tags, at most five. Replaced as a whole, never changed in place. */
  tags: readonly string[];
  /** When an administrator of the customer last signed in; null when none ever did. */
  readonly lastAdminActivityAt: string | null;
  /** Ids of the administrators assigned to this customer. Replaced as a whole. */
  adminIds: readonly string[];
  /** Subscriptions and trials, oldest first, the ended ones included. */
  readonly subscriptions: PartnerSubscription[];
  /** A status that no rule derives, for clients that must show codes they do not know. */
  readonly extraStatus?: string;
}
