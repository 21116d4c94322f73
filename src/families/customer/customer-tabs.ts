/** A tab of a customer's details. */
export type CustomerTab = 'subscriptions' | 'trials' | 'admins';

/** The tabs of a customer's details, in their order. */
export const customerTabs: readonly CustomerTab[] = ['subscriptions', 'trials', 'admins'];
