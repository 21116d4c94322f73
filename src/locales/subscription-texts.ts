import type * as en from './en/subscription.js';
import type { TextFamily } from './text-family.js';

/** The words of subscriptions. */
export type SubscriptionTexts = typeof en;

/** The words of subscriptions, by language. */
export const subscriptionTexts: TextFamily<SubscriptionTexts> = {
  name: 'subscription',
  load: () => import('./en/subscription.js'),
};
