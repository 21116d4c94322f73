import { property } from 'lit/decorators.js';
import { choiceAttribute } from '../../core/element/attributes.js';
import { SubscriptionTable } from '../../families/subscription/subscription-table.js';
import { listing } from './renewing-table.columns.js';

/**
 * The subscriptions that renew themselves within 90 days (`window-days`), soonest first.
 *
 * @element renewing-table
 * @example <renewing-table window-days="30" group-by="window"></renewing-table>
 */
export class RenewingTable extends SubscriptionTable {
  static override readonly tag: string = 'renewing-table';

  /** `window`: the rows stand under headings of 30, 60, 90 … days, as long as they are sorted by that date. Default: no headings. */
  @property({ attribute: 'group-by', converter: choiceAttribute('window') }) groupBy?: 'window';

  constructor() {
    super(listing);
  }

  protected override get isGrouped(): boolean {
    return this.groupBy === 'window';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'renewing-table': RenewingTable;
  }
}
