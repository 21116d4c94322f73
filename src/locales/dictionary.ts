import type { AdminsTexts } from './admins-texts.js';
import type { AttentionTexts } from './attention-texts.js';
import type { AttentionMoreTexts } from './attention-more-texts.js';
import type { CallingTexts } from './calling-texts.js';
import type { ChartTexts } from './chart-texts.js';
import type { ChartViewTexts } from './chart-view-texts.js';
import type { ChoiceTexts } from './choice-texts.js';
import type { CommonTexts } from './common-texts.js';
import type { CustomerTexts } from './customer-texts.js';
import type { CustomerDetailTexts } from './customer-detail-texts.js';
import type { CustomerFilterTexts } from './customer-filter-texts.js';
import type { CustomerSubscriptionsTexts } from './customer-subscriptions-texts.js';
import type { DashboardTexts } from './dashboard-texts.js';
import type { DataTableTexts } from './data-table-texts.js';
import type { DiagnosisTexts } from './diagnosis-texts.js';
import type { DiagnosisElementsTexts } from './diagnosis-elements-texts.js';
import type { DiagnosisRequestsTexts } from './diagnosis-requests-texts.js';
import type { HelpdeskTexts } from './helpdesk-texts.js';
import type { KpiTexts } from './kpi-texts.js';
import type { LicenseTexts } from './license-texts.js';
import type { LicenseBalanceTexts } from './license-balance-texts.js';
import type { OverlayTexts } from './overlay-texts.js';
import type { ProductSwitchTexts } from './product-switch-texts.js';
import type { ResourcesTexts } from './resources-texts.js';
import type { SetupTexts } from './setup-texts.js';
import type { SubscriptionTexts } from './subscription-texts.js';
import type { TableTexts } from './table-texts.js';
import type { TagFormTexts } from './tag-form-texts.js';
import type { TagsTexts } from './tags-texts.js';
import type { TrialTexts } from './trial-texts.js';

/** The words of each family, by its name. Types only: nothing is loaded by this. */
export interface FamilyTexts {
  admins: AdminsTexts;
  attention: AttentionTexts;
  'attention-more': AttentionMoreTexts;
  calling: CallingTexts;
  chart: ChartTexts;
  'chart-view': ChartViewTexts;
  choice: ChoiceTexts;
  common: CommonTexts;
  customer: CustomerTexts;
  'customer-detail': CustomerDetailTexts;
  'customer-filter': CustomerFilterTexts;
  'customer-subscriptions': CustomerSubscriptionsTexts;
  dashboard: DashboardTexts;
  'data-table': DataTableTexts;
  diagnosis: DiagnosisTexts;
  'diagnosis-elements': DiagnosisElementsTexts;
  'diagnosis-requests': DiagnosisRequestsTexts;
  helpdesk: HelpdeskTexts;
  kpi: KpiTexts;
  license: LicenseTexts;
  'license-balance': LicenseBalanceTexts;
  overlay: OverlayTexts;
  'product-switch': ProductSwitchTexts;
  resources: ResourcesTexts;
  setup: SetupTexts;
  subscription: SubscriptionTexts;
  table: TableTexts;
  'tag-form': TagFormTexts;
  tags: TagsTexts;
  trial: TrialTexts;
}

/** The name of a family, which is also that of its file in each language. */
export type FamilyName = keyof FamilyTexts;

/** Where a language has the words of each family. */
export type Directory = { readonly [Name in FamilyName]: () => Promise<FamilyTexts[Name]> };

type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Every text of the library, by the names under which a portal may word them differently (`messages`). */
export type Dictionary = Together<FamilyTexts[FamilyName]>;
