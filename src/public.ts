/** What the package and the script tag's modules export alike: everything but the classes of elements and what registers them. */
export { configure } from './core/hub/page-settings.js';
export { Hub, createHub } from './core/hub/hub.js';
export { diagnose } from './diagnose.js';
export { isElementTag } from './element-tags.js';
export type { DiagnoseOptions } from './diagnosis/diagnose-options.js';
export type { FindingCode } from './diagnosis/clue.js';
export type { ElementPlace } from './diagnosis/place.js';
export type {
  DiagnosisReport,
  ElementFacts,
  FailureFacts,
  Finding,
  FindingSeverity,
  PageFacts,
  SourceFacts,
} from './diagnosis/report.js';
export { version } from './version.js';

export type { AskOptions, ChangeOptions, DataSource } from './api/data-source.js';
export type { Checked } from './api/check.js';
export type { OrganizationSetup as Setup } from './api/contract.js';
export type { Mutation, Query } from './api/endpoint.js';
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
export type { CsvOptions } from './core/texts/csv.js';

export {
  HubAuthRequiredEvent,
  HubErrorEvent,
  HubEvent,
  HubNoticeEvent,
  HubReadyEvent,
  HubStateChangeEvent,
} from './core/element/hub-events.js';
export type { ElementState, HubErrorDetail, HubNoticeDetail } from './core/element/hub-events.js';
export { HubTabChangeEvent } from './elements/customer-detail/customer-detail.events.js';
export { HubSelectionChangeEvent } from './elements/customer-list/customer-list.events.js';
export type { CustomerSelectionDetail } from './elements/customer-list/customer-list.events.js';
export { HubSetupCompleteEvent } from './elements/organization-setup/organization-setup.events.js';
export { HubAdminsChangeEvent } from './elements/partner-admins/partner-admins.events.js';
export type { AdminsChangeDetail } from './elements/partner-admins/partner-admins.events.js';
export type { TagsAnswer } from './elements/customer-tags/customer-tags.js';
export { HubKpiSelectEvent } from './elements/kpi-card/kpi-card.events.js';
export type { KpiSelectDetail } from './elements/kpi-card/kpi-card.events.js';
export type { LicenseAnswer } from './elements/license-bar/license-bar.js';
export { HubHelpdeskOpenEvent } from './elements/partner-helpdesk/partner-helpdesk.events.js';
export { HubProductChangeEvent } from './elements/product-switch/product-switch.events.js';
export { HubResourceOpenEvent } from './elements/resource-center/resource-center.events.js';
export { HubTrialStartEvent, HubTrialStartedEvent } from './elements/start-trial/start-trial.events.js';
export { HubPointSelectEvent } from './families/chart/point-select.event.js';
export type { PointSelectDetail } from './families/chart/point-select.event.js';
export { selectedPoint } from './families/chart/selected-point.js';
export type { SelectedPoint } from './families/chart/selected-point.js';
export type { AttentionData } from './families/attention/attention-data.js';
export { HubAttentionChangeEvent } from './families/attention/attention-change.event.js';
export type { RuleNumbers } from './families/attention/rule-numbers.js';
export type { Dismissal } from './domain/attention/dismissals.js';
export type { Rule, ShareRule } from './domain/attention/rules.js';
export type { CallingPage } from './families/calling/calling-table.js';
export { customerFilters } from './families/customer/customer-filters.js';
export type { CellRenderer, CellRenderers, RowParts, RowRenderer } from './families/table/table-properties.js';
export type { KpiFields, KpiRenderer } from './elements/kpi-card/kpi-card.page-content.js';
export type { CustomerFilters } from './families/customer/customer-filters.js';
export { HubCustomerSelectEvent } from './families/customer/customer-select.event.js';
export type { CustomerSelectDetail } from './families/customer/customer-select.event.js';
export { openCustomer } from './families/customer/open-customer.js';
export type { CustomerPlace, OpenCustomer } from './families/customer/open-customer.js';
export { customerSort } from './families/customer/customer-sort.js';
export { HubFilterChangeEvent } from './families/customer/filter-change.event.js';
export type { SavedView } from './families/customer/saved-views.js';
export { HubViewsChangeEvent } from './families/customer/views-change.event.js';
export { HubOrganizationLaunchEvent } from './families/launch/organization-launch.event.js';
export type { KpiAnswer } from './families/kpi/kpi-question.js';
export { setupPage } from './families/setup/setup-page.js';
export { HubTagsChangeEvent } from './families/tags/tags-change.event.js';
export type { TagsChangeDetail } from './families/tags/tags-change.event.js';
export { shownProduct } from './families/product/shown-product.js';
export { HubSortChangeEvent } from './families/table/sort-change.event.js';
