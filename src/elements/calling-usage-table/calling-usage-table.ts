import type { CallingUsageRow, CallingUsageSort } from '../../api/contract.js';
import { CallingTable } from '../../families/calling/calling-table.js';
import { listing } from './calling-usage-table.columns.js';

/**
 * How much each customer called in a week, against its Calling licenses (seed, "Klanten en gebruik"). A week and a volume that are chosen in
 * `calling-usage-chart` narrow it to the customers with users of that volume.
 *
 * @element calling-usage-table
 * @example <calling-usage-table></calling-usage-table>
 */
export class CallingUsageTable extends CallingTable<CallingUsageRow, CallingUsageSort> {
  static override readonly tag: string = 'calling-usage-table';

  constructor() {
    super(listing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calling-usage-table': CallingUsageTable;
  }
}
