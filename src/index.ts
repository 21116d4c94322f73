/** All that the package exports. Importing it registers nothing: `define()` does, or the entry `partner-hub-elements/define`. */
export { define } from './all-elements.js';
export { configure } from './core/hub/page-settings.js';
export { Hub, createHub } from './core/hub/hub.js';
export { diagnose } from './diagnose.js';
export type { ElementReport, PageReport } from './diagnose.js';
export { version } from './version.js';

export type { AskOptions, ChangeOptions, DataSource } from './api/data-source.js';
export type { Checked, Mutation, Query } from './api/endpoint.js';
export { HubError } from './api/hub-error.js';
export type { HubErrorCode } from './api/hub-error.js';
export type { DefineOptions } from './core/element/register.js';
export type {
  ConnectionSettings,
  DisplaySettings,
  HubSettings,
  Messages,
  Product,
  Scenario,
  Theme,
  WindowDays,
} from './core/hub/settings.js';
export type { Slice } from './core/hub/slice.js';

export {
  HubAuthRequiredEvent,
  HubErrorEvent,
  HubEvent,
  HubReadyEvent,
  HubStateChangeEvent,
} from './core/element/hub-events.js';
export type { ElementState, HubErrorDetail } from './core/element/hub-events.js';

export { KpiCard } from './elements/kpi-card/kpi-card.js';
export { KpiSelectEvent } from './elements/kpi-card/kpi-card.events.js';
export type { KpiSelectDetail } from './elements/kpi-card/kpi-card.events.js';
export { KpiGroup } from './elements/kpi-group/kpi-group.js';
export { LicenseBar } from './elements/license-bar/license-bar.js';
export { PartnerHub } from './elements/partner-hub/partner-hub.js';
export { ProductSwitch } from './elements/product-switch/product-switch.js';
export { ProductChangeEvent } from './elements/product-switch/product-switch.events.js';
export { CustomerList } from './elements/customer-list/customer-list.js';
export { CustomerSelectionEvent } from './elements/customer-list/customer-list.events.js';
export { ExpiringTable } from './elements/expiring-table/expiring-table.js';
export { LowAssignmentTable } from './elements/low-assignment-table/low-assignment-table.js';
export { OverageTable } from './elements/overage-table/overage-table.js';
export { RecentTable } from './elements/recent-table/recent-table.js';
export { RenewingTable } from './elements/renewing-table/renewing-table.js';
export { selectedPoint } from './families/chart/selected-point.js';
export type { SelectedPoint } from './families/chart/selected-point.js';
export { customerFilters } from './families/customer/customer-filters.js';
export type { CustomerFilters } from './families/customer/customer-filters.js';
export { CustomerSelectEvent } from './families/customer/customer-select.event.js';
export type { CustomerSelectDetail } from './families/customer/customer-select.event.js';
export { customerSort } from './families/customer/customer-sort.js';
export { HubFilterChangeEvent } from './families/customer/filter-change.event.js';
export { OrganizationLaunchEvent } from './families/launch/organization-launch.event.js';
export { shownProduct } from './families/product/shown-product.js';
export { HubSortChangeEvent } from './families/table/sort-change.event.js';
export { CallingQualityTable } from './elements/calling-quality-table/calling-quality-table.js';
export { CallingUsageTable } from './elements/calling-usage-table/calling-usage-table.js';
export { CallQueueTable } from './elements/call-queue-table/call-queue-table.js';
export { HubPointSelectEvent } from './families/chart/point-select.event.js';
export { CallingQualityChart } from './elements/calling-quality-chart/calling-quality-chart.js';
export { CallingUsageChart } from './elements/calling-usage-chart/calling-usage-chart.js';
export { EndpointQualityChart } from './elements/endpoint-quality-chart/endpoint-quality-chart.js';
export { FeatureUsageChart } from './elements/feature-usage-chart/feature-usage-chart.js';
export { LicenseTrendChart } from './elements/license-trend-chart/license-trend-chart.js';
