/** Every text of the library, by the names under which a portal may word them differently (`messages`). Types only: nothing is loaded by this. */
export type Dictionary = typeof import('./en/common.js') &
  typeof import('./en/customer.js') &
  typeof import('./en/kpi.js') &
  typeof import('./en/license.js') &
  typeof import('./en/subscription.js') &
  typeof import('./en/table.js') &
  typeof import('./en/data-table.js') &
  typeof import('./en/calling.js') &
  typeof import('./en/chart.js') &
  typeof import('./en/chart-view.js') &
  typeof import('./en/product-switch.js');
