import type { TextFamily } from './text-family.js';

/** The words of subscriptions. */
export type SubscriptionTexts = typeof import('./en/subscription.js');

/** The words of subscriptions, by language. */
export const subscriptionTexts: TextFamily<SubscriptionTexts> = {
  name: 'subscription',
  load: {
    en: () => import('./en/subscription.js'),
    nl: () => import('./nl/subscription.js'),
  },
};
