import { register } from './core/element/register.js';
import { diagnoseOnRequest } from './diagnose.js';
import type { DefineOptions, ElementClass } from './core/element/register.js';
import { PartnerHub } from './elements/partner-hub/partner-hub.js';
import { KpiCard } from './elements/kpi-card/kpi-card.js';
import { KpiGroup } from './elements/kpi-group/kpi-group.js';
import { LicenseBar } from './elements/license-bar/license-bar.js';
import { ProductSwitch } from './elements/product-switch/product-switch.js';
import { CustomerList } from './elements/customer-list/customer-list.js';
import { CustomerFilter } from './elements/customer-filter/customer-filter.js';
import { LaunchButton } from './elements/launch-button/launch-button.js';
import { CustomerSubscriptions } from './elements/customer-subscriptions/customer-subscriptions.js';
import { CustomerDetail } from './elements/customer-detail/customer-detail.js';
import { OrganizationSetup } from './elements/organization-setup/organization-setup.js';
import { PartnerAdmins } from './elements/partner-admins/partner-admins.js';
import { StartTrial } from './elements/start-trial/start-trial.js';
import { CustomerTrials } from './elements/customer-trials/customer-trials.js';
import { CustomerTags } from './elements/customer-tags/customer-tags.js';
import { CustomerAttention } from './elements/customer-attention/customer-attention.js';
import { ExpiringTable } from './elements/expiring-table/expiring-table.js';
import { LowAssignmentTable } from './elements/low-assignment-table/low-assignment-table.js';
import { OverageTable } from './elements/overage-table/overage-table.js';
import { RecentTable } from './elements/recent-table/recent-table.js';
import { RenewingTable } from './elements/renewing-table/renewing-table.js';
import { CallingQualityTable } from './elements/calling-quality-table/calling-quality-table.js';
import { CallingUsageTable } from './elements/calling-usage-table/calling-usage-table.js';
import { CallQueueTable } from './elements/call-queue-table/call-queue-table.js';
import { CallingQualityChart } from './elements/calling-quality-chart/calling-quality-chart.js';
import { CallingUsageChart } from './elements/calling-usage-chart/calling-usage-chart.js';
import { EndpointQualityChart } from './elements/endpoint-quality-chart/endpoint-quality-chart.js';
import { FeatureUsageChart } from './elements/feature-usage-chart/feature-usage-chart.js';
import { LicenseTrendChart } from './elements/license-trend-chart/license-trend-chart.js';
import { ResourceCenter } from './elements/resource-center/resource-center.js';
import { PartnerHelpdesk } from './elements/partner-helpdesk/partner-helpdesk.js';
import { PartnerDashboard } from './elements/partner-dashboard/partner-dashboard.js';

/** Every public element; the provider comes first, so that it is there before those who ask it. */
export const allElements: readonly ElementClass[] = [
  PartnerHub,
  KpiCard,
  KpiGroup,
  LicenseBar,
  ProductSwitch,
  CustomerList,
  CustomerFilter,
  LaunchButton,
  CustomerSubscriptions,
  CustomerDetail,
  OrganizationSetup,
  PartnerAdmins,
  StartTrial,
  CustomerTrials,
  CustomerTags,
  CustomerAttention,
  ExpiringTable,
  LowAssignmentTable,
  OverageTable,
  RecentTable,
  RenewingTable,
  CallingQualityTable,
  CallingUsageTable,
  CallQueueTable,
  CallingQualityChart,
  CallingUsageChart,
  EndpointQualityChart,
  FeatureUsageChart,
  LicenseTrendChart,
  ResourceCenter,
  PartnerHelpdesk,
  PartnerDashboard,
];

/**
 * Registers every element: under its plain tag, or under `prefix-tag`. Calling it again is silent for the same version of the library
 * and one warning for another.
 * @example define({ prefix: 'acme' }) // <acme-customer-list>
 */
export function define(options: DefineOptions = {}): void {
  if (!options.prefix) diagnoseOnRequest();
  for (const element of allElements) register(element, options);
}
