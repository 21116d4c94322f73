/** All that the package exports. Importing it registers nothing: `define()` does, or the entry `partner-hub-elements/define`. */
export * from './public.js';
export { define } from './all-elements.js';

export { KpiCard } from './elements/kpi-card/kpi-card.js';
export { KpiGroup } from './elements/kpi-group/kpi-group.js';
export { LicenseBar } from './elements/license-bar/license-bar.js';
export { PartnerHub } from './elements/partner-hub/partner-hub.js';
export { ProductSwitch } from './elements/product-switch/product-switch.js';
export { CustomerFilter } from './elements/customer-filter/customer-filter.js';
export { CustomerList } from './elements/customer-list/customer-list.js';
export { LaunchButton } from './elements/launch-button/launch-button.js';
export { ExpiringTable } from './elements/expiring-table/expiring-table.js';
export { LowAssignmentTable } from './elements/low-assignment-table/low-assignment-table.js';
export { OverageTable } from './elements/overage-table/overage-table.js';
export { RecentTable } from './elements/recent-table/recent-table.js';
export { RenewingTable } from './elements/renewing-table/renewing-table.js';
export { CallingQualityTable } from './elements/calling-quality-table/calling-quality-table.js';
export { CallingUsageTable } from './elements/calling-usage-table/calling-usage-table.js';
export { CallQueueTable } from './elements/call-queue-table/call-queue-table.js';
export { CallingQualityChart } from './elements/calling-quality-chart/calling-quality-chart.js';
export { CallingUsageChart } from './elements/calling-usage-chart/calling-usage-chart.js';
export { EndpointQualityChart } from './elements/endpoint-quality-chart/endpoint-quality-chart.js';
export { FeatureUsageChart } from './elements/feature-usage-chart/feature-usage-chart.js';
export { LicenseTrendChart } from './elements/license-trend-chart/license-trend-chart.js';
