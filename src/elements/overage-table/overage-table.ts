import { SubscriptionTable } from '../../families/subscription/subscription-table.js';
import { listing } from './overage-table.columns.js';

/**
 * The subscriptions with more licenses assigned than were bought; the highest share first.
 *
 * @element overage-table
 * @without part:section-heading part:bar
 * @example <overage-table></overage-table>
 */
export class OverageTable extends SubscriptionTable {
  static override readonly tag: string = 'overage-table';
  constructor() {
    super(listing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'overage-table': OverageTable;
  }
}
