import type { CallQueueRowPage, CallingQualityRowPage, CustomerPage, SubscriptionRowPage } from '../../api/contract.js';

/** The answers behind the list, as `data` takes them: each is one of the API's; those that are left out are not looked at. */
export interface AttentionData {
  readonly suspended?: CustomerPage;
  readonly expired?: CustomerPage;
  readonly noRecentActivity?: CustomerPage;
  readonly expiringMeetings?: SubscriptionRowPage;
  readonly expiringCalling?: SubscriptionRowPage;
  readonly renewingMeetings?: SubscriptionRowPage;
  readonly renewingCalling?: SubscriptionRowPage;
  readonly overLimitMeetings?: SubscriptionRowPage;
  readonly overLimitCalling?: SubscriptionRowPage;
  readonly callQuality?: CallingQualityRowPage;
  readonly callQueues?: CallQueueRowPage;
}
