import { property } from 'lit/decorators.js';
import { choiceAttribute } from '../../core/element/attributes.js';
import { SubscriptionTable } from '../../families/subscription/subscription-table.js';
import { listing } from './expiring-table.columns.js';

/**
 * The subscriptions and trials that end within 90 days (`window-days`), soonest first.
 *
 * @element expiring-table
 * @example <expiring-table window-days="30" group-by="window"></expiring-table>
 */
export class ExpiringTable extends SubscriptionTable {
  static override readonly tag: string = 'expiring-table';

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
    'expiring-table': ExpiringTable;
  }
}
