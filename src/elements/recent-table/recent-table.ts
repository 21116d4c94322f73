import { SubscriptionTable } from '../../families/subscription/subscription-table.js';
import { listing } from './recent-table.columns.js';

/**
 * The subscriptions and trials that were added in the last 90 days (`window-days`), newest first, with how their licenses are taken up.
 *
 * @element recent-table
 * @without part:section-heading
 * @example <recent-table window-days="30"></recent-table>
 */
export class RecentTable extends SubscriptionTable {
  static override readonly tag: string = 'recent-table';
  constructor() {
    super(listing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recent-table': RecentTable;
  }
}
