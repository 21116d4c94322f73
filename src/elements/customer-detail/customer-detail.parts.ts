import { LatePart } from '../../core/element/late-part.js';
import type { AnyLatePart } from '../../core/element/late-part.js';
import type { LateHost } from '../../core/element/late-module.js';
import type { CustomerDetailTexts } from '../../locales/customer-detail-texts.js';

/** A tab of the details: its key, as in `tab`. */
export type DetailTab = keyof CustomerDetailTexts['customerDetail']['tabs'];

/** An element inside the details that shows something of a customer, by `customer-id`. */
export interface DetailPart extends HTMLElement {
  customerId?: string;
  refresh(): Promise<void>;
}

/** The tabs, in their order; one without an element does not show. */
export const detailTabs: readonly DetailTab[] = ['subscriptions', 'trials', 'admins'];

/** The elements inside the details: one in each tab, and the tags of the overview. The code of each comes when it is first shown. */
export const detailParts: { readonly [Part in DetailTab | 'tags']?: (host: LateHost) => AnyLatePart } = {
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
