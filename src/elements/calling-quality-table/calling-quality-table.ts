import type { CallingQualityRow, CallingQualitySort } from '../../api/contract.js';
import { CallingTable } from '../../families/calling/calling-table.js';
import { listing } from './calling-quality-table.columns.js';

/**
 * Which customers have calls of poor quality, and why (seed, "Klanten en gesprekskwaliteit"). A week that is chosen in `calling-quality-chart` or
 * an endpoint type that is chosen in `endpoint-quality-chart` narrows it.
 *
 * @element calling-quality-table
 * @example <calling-quality-table></calling-quality-table>
 */
export class CallingQualityTable extends CallingTable<CallingQualityRow, CallingQualitySort> {
  static override readonly tag: string = 'calling-quality-table';

  constructor() {
    super(listing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calling-quality-table': CallingQualityTable;
  }
}
