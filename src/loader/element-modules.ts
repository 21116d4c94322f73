import type { ElementClass } from '../core/element/register.js';
import type { ElementTag } from '../element-tags.js';
import { PartnerHub } from '../elements/partner-hub/partner-hub.js';

/** Asks for the class of an element, whose code comes when it is asked for. The provider is there from the start, before those who ask it. */
export const elementModules = {
  'partner-hub': () => Promise.resolve(PartnerHub),
  'kpi-card': async () => (await import('../elements/kpi-card/kpi-card.js')).KpiCard,
  'kpi-group': async () => (await import('../elements/kpi-group/kpi-group.js')).KpiGroup,
  'license-bar': async () => (await import('../elements/license-bar/license-bar.js')).LicenseBar,
  'product-switch': async () => (await import('../elements/product-switch/product-switch.js')).ProductSwitch,
  'customer-list': async () => (await import('../elements/customer-list/customer-list.js')).CustomerList,
  'customer-filter': async () => (await import('../elements/customer-filter/customer-filter.js')).CustomerFilter,
  'launch-button': async () => (await import('../elements/launch-button/launch-button.js')).LaunchButton,
  'customer-subscriptions': async () =>
    (await import('../elements/customer-subscriptions/customer-subscriptions.js')).CustomerSubscriptions,
  'customer-detail': async () => (await import('../elements/customer-detail/customer-detail.js')).CustomerDetail,
  'organization-setup': async () =>
    (await import('../elements/organization-setup/organization-setup.js')).OrganizationSetup,
  'partner-admins': async () => (await import('../elements/partner-admins/partner-admins.js')).PartnerAdmins,
  'start-trial': async () => (await import('../elements/start-trial/start-trial.js')).StartTrial,
  'customer-trials': async () => (await import('../elements/customer-trials/customer-trials.js')).CustomerTrials,
  'customer-tags': async () => (await import('../elements/customer-tags/customer-tags.js')).CustomerTags,
  'customer-attention': async () =>
    (await import('../elements/customer-attention/customer-attention.js')).CustomerAttention,
  'expiring-table': async () => (await import('../elements/expiring-table/expiring-table.js')).ExpiringTable,
  'low-assignment-table': async () =>
    (await import('../elements/low-assignment-table/low-assignment-table.js')).LowAssignmentTable,
  'overage-table': async () => (await import('../elements/overage-table/overage-table.js')).OverageTable,
  'recent-table': async () => (await import('../elements/recent-table/recent-table.js')).RecentTable,
  'renewing-table': async () => (await import('../elements/renewing-table/renewing-table.js')).RenewingTable,
  'calling-quality-table': async () =>
    (await import('../elements/calling-quality-table/calling-quality-table.js')).CallingQualityTable,
  'calling-usage-table': async () =>
    (await import('../elements/calling-usage-table/calling-usage-table.js')).CallingUsageTable,
  'call-queue-table': async () => (await import('../elements/call-queue-table/call-queue-table.js')).CallQueueTable,
  'calling-quality-chart': async () =>
    (await import('../elements/calling-quality-chart/calling-quality-chart.js')).CallingQualityChart,
  'calling-usage-chart': async () =>
    (await import('../elements/calling-usage-chart/calling-usage-chart.js')).CallingUsageChart,
  'endpoint-quality-chart': async () =>
    (await import('../elements/endpoint-quality-chart/endpoint-quality-chart.js')).EndpointQualityChart,
  'feature-usage-chart': async () =>
    (await import('../elements/feature-usage-chart/feature-usage-chart.js')).FeatureUsageChart,
  'license-trend-chart': async () =>
    (await import('../elements/license-trend-chart/license-trend-chart.js')).LicenseTrendChart,
  'resource-center': async () => (await import('../elements/resource-center/resource-center.js')).ResourceCenter,
  'partner-helpdesk': async () => (await import('../elements/partner-helpdesk/partner-helpdesk.js')).PartnerHelpdesk,
  'partner-dashboard': async () =>
    (await import('../elements/partner-dashboard/partner-dashboard.js')).PartnerDashboard,
} satisfies Record<ElementTag, () => Promise<ElementClass>>;
