import { LatePart } from '../../core/element/late-part.js';
import type { AnyLatePart } from '../../core/element/late-part.js';
import type { LateHost } from '../../core/element/late-module.js';
import type { CustomerTab } from '../../families/customer/customer-tabs.js';

/** An element inside the details that shows something of a customer, by `customer-id`. */
export interface DetailPart extends HTMLElement {
  customerId?: string;
  refresh(): Promise<void>;
}

/** The elements inside the details: one in each tab (a tab without an element does not show), and the tags of the overview. The code of each comes when it is first shown. */
export const detailParts: { readonly [Part in CustomerTab | 'tags']?: (host: LateHost) => AnyLatePart } = {
  subscriptions: (host) =>
    new LatePart(
      host,
      () => import('../customer-subscriptions/customer-subscriptions.js'),
      ({ CustomerSubscriptions }) => CustomerSubscriptions,
    ),
  trials: (host) =>
    new LatePart(
      host,
      () => import('../customer-trials/customer-trials.js'),
      ({ CustomerTrials }) => CustomerTrials,
    ),
  tags: (host) =>
    new LatePart(
      host,
      () => import('../customer-tags/customer-tags.js'),
      ({ CustomerTags }) => CustomerTags,
    ),
  admins: (host) =>
    new LatePart(
      host,
      () => import('../partner-admins/partner-admins.js'),
      ({ PartnerAdmins }) => PartnerAdmins,
    ),
};
