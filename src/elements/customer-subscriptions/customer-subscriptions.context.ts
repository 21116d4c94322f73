import type { CustomerSubscriptionsTexts } from '../../locales/customer-subscriptions-texts.js';
import type { CustomerTexts } from '../../locales/customer-texts.js';
import type { LicenseBalanceTexts } from '../../locales/license-balance-texts.js';
import type { LicenseTexts } from '../../locales/license-texts.js';
import type { Formats } from '../../core/texts/formats.js';
import type { Here } from '../../domain/today.js';

/** What a subscription is drawn with. */
export interface CardContext {
  readonly text: CustomerSubscriptionsTexts & CustomerTexts & LicenseTexts & LicenseBalanceTexts;
  readonly formats: Formats;
  /** Where and when "today" is. */
  readonly here: Here;
  /** The level of its heading. */
  readonly level: number;
  /** Whether the whole order history of a subscription shows. */
  isExpanded(id: string): boolean;
  /** Shows the whole order history, or its newest orders. */
  toggle(id: string): void;
}
