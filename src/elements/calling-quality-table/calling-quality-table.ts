import { CallingTable } from '../../families/calling/calling-table.js';
import { listing } from './calling-quality-table.columns.js';

/**
 * Which customers have calls of poor quality, and why (seed, "Klanten en gesprekskwaliteit"). A week that is chosen in `calling-quality-chart` or
 * an endpoint type that is chosen in `endpoint-quality-chart` narrows it.
 *
 * @element calling-quality-table
 * @example <calling-quality-table></calling-quality-table>
 */
export class CallingQualityTable extends CallingTable<'callingQualityCustomers'> {
  static override readonly tag: string = 'calling-quality-table';
  protected override readonly listing = listing;
  protected override readonly pagesOfRows = this.pages('callingQualityCustomers', () => this.asked);
}

declare global {
  interface HTMLElementTagNameMap {
    'calling-quality-table': CallingQualityTable;
  }
}
