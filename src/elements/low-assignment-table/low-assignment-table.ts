import { SubscriptionTable } from '../../families/subscription/subscription-table.js';
import { listing } from './low-assignment-table.columns.js';

/**
 * The subscriptions of which the customer has assigned few licenses, compared with others; the lowest share first.
 *
 * @element low-assignment-table
 * @without part:section-heading
 * @example <low-assignment-table product="calling"></low-assignment-table>
 */
export class LowAssignmentTable extends SubscriptionTable {
  static override readonly tag: string = 'low-assignment-table';
  constructor() {
    super(listing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'low-assignment-table': LowAssignmentTable;
  }
}
