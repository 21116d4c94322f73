export const table = {
  recent: 'Recently added subscriptions',
  expiring: 'Subscriptions expiring soon',
  renewing: 'Subscriptions renewing soon',
  lowAssignment: 'Subscriptions with low license assignment',
  overLimit: 'Subscriptions with license overages',
  callingUsage: 'Customers and usage',
  callQuality: 'Customers and call quality',
  callQueue: 'Customers and feature usage',
};

/** Where somebody came from who followed a key figure to its rows. */
export const keyFigure = {
  behind: (label: string) => `The rows behind the key figure “${label}”`,
  back: 'Back to the key figure',
};

export const column = {
  customer: 'Customer',
  subscriptionId: 'Subscription ID',
  enterpriseTrial: 'Enterprise trial',
  addedDate: 'Days since added',
  total: 'Total licenses',
  assigned: 'Used/assigned/available licenses',
  assignmentChange: 'Weekly assignment change',
  usageChange: 'Weekly usage change',
  endDate: 'Days until expiration',
  usedLast3Months: 'Usage in the last 3 months',
  renewalDate: 'Days until renewal',
  addedMonths: 'Months since added',
  assignedShare: 'Assigned licenses (%)',
  endMonths: 'Months remaining',
  autoRenew: 'Auto-renew?',
  usedShare: 'Used licenses (%)',
  licenses: 'Calling licenses',
  activeUsers: 'Active users',
  calls: 'Calls',
  minutes: 'Minutes',
  callsPerUser: 'Calls per active user',
  change: 'Change against the week before',
  legs: 'Call legs',
  poorShare: 'Poor (%)',
  poorBecause: 'Poor because',
  notAvailableShare: 'Not available (%)',
  queues: 'Queues',
  offered: 'Calls offered',
  answered: 'Answered',
  abandonedShare: 'Abandoned (%)',
  timeToAnswer: 'Average time to answer',
  waitBeforeAbandoned: 'Average wait before abandoned',
  countAndShare: (count: string, share: string) => `${count} (${share})`,
};

export const change = {
  more: (difference: string) => `↑ ${difference} more`,
  fewer: (difference: string) => `↓ ${difference} fewer`,
  points: (points: string) => `${points} pp`,
  /** A share of something bad grew, or shrank. */
  worse: (difference: string) => `↑ ${difference} worse`,
  better: (difference: string) => `↓ ${difference} better`,
  same: 'No change',
};

/** Why a figure is not there. */
export const missing = {
  unknown: 'The source has no figure here.',
  weekBefore: 'There are no figures of the week before.',
  renewal: 'It does not renew itself.',
  licenses: 'A share of nothing: there are no licenses.',
  activeUsers: 'An average of nothing: nobody called.',
  legs: 'A share of nothing: there were no call legs.',
  measured: 'A share of nothing: no call leg could be measured.',
  offered: 'A share of nothing: no calls were offered.',
  answered: 'An average of nothing: no call was answered.',
  abandoned: 'An average of nothing: no call was abandoned.',
};
