import type { CallQueueRow, CallQueueSort } from '../../api/contract.js';
import { CallingTable } from '../../families/calling/calling-table.js';
import { listing } from './call-queue-table.columns.js';

/**
 * What each customer's call queues did in a week (seed, "Klanten en functiegebruik"). A feature that is chosen in `feature-usage-chart` narrows
 * it to the customers that use it.
 *
 * @element call-queue-table
 * @example <call-queue-table></call-queue-table>
 */
export class CallQueueTable extends CallingTable<CallQueueRow, CallQueueSort> {
  static override readonly tag: string = 'call-queue-table';

  constructor() {
    super(listing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'call-queue-table': CallQueueTable;
  }
}
