import type {
  CallQueueRowPage,
  CallingQualityRowPage,
  CustomerPage,
  SubscriptionRowPage,
  Unfilled,
} from '../../api/contract.js';

/** The answers behind the list, as `data` takes them: each is one of the API's; those that are left out are not looked at. */
export interface AttentionData {
  readonly suspended?: Unfilled<CustomerPage>;
  readonly expired?: Unfilled<CustomerPage>;
  readonly noRecentActivity?: Unfilled<CustomerPage>;
  readonly expiringMeetings?: Unfilled<SubscriptionRowPage>;
  readonly expiringCalling?: Unfilled<SubscriptionRowPage>;
  readonly renewingMeetings?: Unfilled<SubscriptionRowPage>;
  readonly renewingCalling?: Unfilled<SubscriptionRowPage>;
  readonly overLimitMeetings?: Unfilled<SubscriptionRowPage>;
  readonly overLimitCalling?: Unfilled<SubscriptionRowPage>;
  readonly callQuality?: Unfilled<CallingQualityRowPage>;
  readonly callQueues?: Unfilled<CallQueueRowPage>;
}
