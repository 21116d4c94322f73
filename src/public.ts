/** What the package and the script tag's modules export alike: everything but the classes of elements and what registers them. */
export { configure } from './core/page-settings.js';
export { Hub, createHub } from './core/hub.js';
export { diagnose } from './diagnose.js';
export type { ElementReport, PageReport } from './diagnose.js';
export { version } from './version.js';

export type { AskOptions, DataSource } from './api/data-source.js';
export { HubError } from './api/hub-error.js';
export type { HubErrorCode } from './api/hub-error.js';
export type { Answer, Change, ChangeAnswer, ChangeName, Question, ResourceName } from './api/resources.js';
export type { DefineOptions } from './core/register.js';
export type {
  ConnectionSettings,
  HubSettings,
  Messages,
  Product,
  Scenario,
  Theme,
  ViewSettings,
  WindowDays,
} from './core/settings.js';
export type { CustomerFilters, SelectedPoint, SharedState } from './core/shared-state.js';

export {
  HubAuthRequiredEvent,
  HubErrorEvent,
  HubEvent,
  HubReadyEvent,
  HubStateChangeEvent,
} from './core/hub-events.js';
export type { ElementState, HubErrorDetail } from './core/hub-events.js';
export { CustomerSelectionEvent } from './elements/customer-list/customer-list.events.js';
export { KpiSelectEvent } from './elements/kpi-card/kpi-card.events.js';
export type { KpiSelectDetail } from './elements/kpi-card/kpi-card.events.js';
export { ProductChangeEvent } from './elements/product-switch/product-switch.events.js';
export { CustomerSelectEvent } from './families/customer-select.event.js';
export { HubFilterChangeEvent } from './families/filter-change.event.js';
export { OrganizationLaunchEvent } from './families/organization-launch.event.js';
export { HubPointSelectEvent } from './families/point-select.event.js';
export { HubSortChangeEvent } from './families/sort-change.event.js';
