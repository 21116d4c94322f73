import { PartOnDemand } from '../../core/element/late-part.js';
import type { WantedPart } from '../../core/element/late-part.js';
import type { CustomerDetailTexts } from '../../locales/customer-detail-texts.js';

/** A tab of the details: its key, as in `tab`. */
export type DetailTab = keyof CustomerDetailTexts['customerDetail']['tabs'];

type PartHost = ConstructorParameters<typeof PartOnDemand>[0];

/** An element inside the details that shows something of a customer, by `customer-id`. */
export interface DetailPart extends HTMLElement {
  customerId?: string;
  refresh(): Promise<void>;
}

/** The elements in the tabs, in the order of the tabs; the code of each comes when its tab is first shown. A tab without one does not show. */
export const tabParts: { readonly [Tab in DetailTab]?: (host: PartHost) => WantedPart } = {
  subscriptions: (host) =>
    new PartOnDemand(
      host,
      () => import('../customer-subscriptions/customer-subscriptions.js'),
      ({ CustomerSubscriptions }) => CustomerSubscriptions,
    ),
};
