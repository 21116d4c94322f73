import { callQuality, endpoints, features, noCalling, usage } from './en/calling.js';
import { licenseTrend, trend } from './en/chart.js';
import { chartView } from './en/chart-view.js';
import { license } from './en/license.js';
import { pluralOf } from './plural.js';

const choose = pluralOf('en');

/**
 * Every text of the library in English, the source language. Its type is the contract of every other language.
 * Functions take numbers twice where grammar needs them: `count` decides the plural, `shown` is the number already formatted.
 */
export const en = {
  status: {
    trial: 'Trial',
    subscription: 'Subscription',
    expiringSoon: 'Expiring soon',
    licenseOverage: 'License overage',
    noRecentActivity: 'No recent activity',
    readyForOrderSetup: 'Ready for order setup',
    suspended: 'Suspended',
    expired: 'Expired',
  },
  filter: {
    managedBy: 'Managed by',
    product: 'Product',
    status: 'Status',
    subscriptionType: 'Subscription type',
    tag: 'Tags',
  },
  managedBy: {
    externalAdministrator: 'External administrator',
    partnerOrganization: 'Partner organization',
  },
  subscriptionType: {
    subscription: 'Subscription',
    trial: 'Trial',
  },
  product: {
    meetings: 'Webex Meetings',
    calling: 'Webex Calling',
    messaging: 'Webex Messaging',
    realTimeTranslations: 'Real-time translations',
  },
  productSwitch: {
    label: 'Product',
    meetings: 'Meetings',
    calling: 'Calling',
    explanation: 'Everything below shows this product.',
  },
  role: {
    partnerFullAdmin: 'Partner full administrator',
    partnerAdmin: 'Partner administrator',
    partnerReadOnlyAdmin: 'Partner read-only administrator',
    helpDeskAdmin: 'Help desk administrator',
  },
  action: {
    launchOrganization: 'Launch organization',
    launchMyOrganization: 'Launch my organization',
    startTrial: 'Start trial',
    retry: 'Retry',
    refresh: 'Refresh',
    close: 'Close',
    cancel: 'Cancel',
  },
  section: {
    overview: () => 'Overview',
    recent: (days: number) =>
      `Recently added customers within the last ${days} ${choose(days, { one: 'day', other: 'days' })}`,
    expiring: (days: number) => `Expiring within ${days} ${choose(days, { one: 'day', other: 'days' })}`,
    renewing: (days: number) => `Renewing in the next ${days} ${choose(days, { one: 'day', other: 'days' })}`,
    'low-assignment': () => 'Low license assignment',
    'over-limit': () => 'Customers over the license limit',
    'call-queue': () => 'Call queue insights in the last week',
    callingUsage: () => 'Calling usage in the last week',
    callQuality: () => 'Call quality in the last week',
    features: () => 'Advanced calling features in the last week',
  },
  kpi: {
    'total-customers': 'Total customers',
    'nearing-expiration': 'Nearing expiration',
    'nearing-renewal': 'Nearing renewal',
    'low-license-assignment': 'Low license assignment',
    'over-license-limit': 'Over license limit',
    'new-customers': 'New customers',
    'total-licenses': 'Total licenses',
    'expiring-customers': 'Expiring customers',
    'renewing-customers': 'Renewing customers',
    'low-assignment-customers': 'Customers with low assignment',
    'overage-customers': 'Customers with overage',
    'license-assignment': 'License assignment',
    'license-usage': 'License usage',
    'license-usage-when-assigned': 'License usage when assigned',
    'unassigned-licenses': 'Total unassigned licenses',
    'licenses-in-overage': 'Total licenses in overage',
    'average-license-overage': 'Average license overage',
    'time-to-answer': 'Average time to answer',
    'wait-before-abandoned': 'Average wait time before abandoned',
    'abandoned-rate': 'Average percentage of abandoned calls',
  },
  kpiExplanation: {
    'total-customers': () =>
      'Customers that your organization manages. Only customers with Webex Meetings or Webex Calling count.',
    'nearing-expiration': (days: number) =>
      `Customers with a subscription or trial that ends within ${days} days. Only Webex Meetings and Webex Calling count.`,
    'nearing-renewal': (days: number) =>
      `Customers with a subscription that is set to renew automatically within ${days} days. Only Webex Meetings and Webex Calling count.`,
    'low-license-assignment': () =>
      'Customers that have assigned a smaller share of their licenses than your other customers.',
    'over-license-limit': () => 'Customers that have assigned more licenses than they bought.',
    'new-customers': (days: number) =>
      `Customers with a subscription or trial that was added in the last ${days} days.`,
    'total-licenses': () => 'All licenses of the recently added subscriptions and trials together.',
    'expiring-customers': (days: number) => `Customers with a subscription or trial that ends within ${days} days.`,
    'renewing-customers': (days: number) =>
      `Customers with a subscription that renews automatically within ${days} days.`,
    'low-assignment-customers': () =>
      'Customers that have assigned a smaller share of their licenses than comparable customers.',
    'overage-customers': () =>
      'Customers with a subscription or trial in which more licenses are assigned than were bought.',
    'license-assignment': () => 'Assigned licenses ÷ all licenses, over all subscriptions and trials of this section.',
    'license-usage': () =>
      'Licenses used in the last seven days ÷ all licenses, over all subscriptions and trials of this section.',
    'license-usage-when-assigned': () =>
      'Licenses used in the last seven days ÷ assigned licenses, over all subscriptions and trials of this section.',
    'unassigned-licenses': () => 'Licenses that were bought but are assigned to nobody, in this section.',
    'licenses-in-overage': () =>
      'Licenses that are assigned beyond what was bought, over all subscriptions and trials.',
    'average-license-overage': () => 'Licenses in overage ÷ customers with an overage.',
    'time-to-answer': () =>
      'How long callers waited until an agent answered or they moved to another queue, averaged over all of those calls.',
    'wait-before-abandoned': () =>
      'How long callers waited before they hung up or left a message, averaged over all of those calls.',
    'abandoned-rate': () =>
      'Calls whose caller hung up or left a message before an agent was available ÷ all calls offered.',
  },
  kpiCard: {
    change: (change: string, since: string) => `${change} since ${since}`,
    sincePrevious: 'the previous period',
    sinceLastWeek: 'the week before',
    unchanged: (since: string) => `No change since ${since}`,
    percentagePoints: (points: string) => `${points} percentage points`,
    explain: (label: string) => `How ${label} is computed`,
    filtering: 'Filters the customer list',
    noValue: 'Not available from this source',
    unknownMetric: (metric: string) => `There is no metric “${metric}”.`,
    unknownSection: (section: string, known: string) => `There is no section “${section}”. Known: ${known}.`,
    sectionNeeded: (metric: string, sections: string) =>
      `The metric “${metric}” needs the attribute section: ${sections}.`,
  },
  license,
  chart: {
    licenseTrend: 'License distribution trend',
    callingUsage: (weeks: number) => `Calling users trend by usage volume over the last ${weeks} weeks`,
    callQuality: (weeks: number) => `Call quality and trend over the last ${weeks} weeks`,
    endpointQuality: 'Call quality by endpoint type',
    features: 'Feature usage by calls',
  },
  chartView,
  quality: {
    good: 'Good',
    poor: 'Poor',
    notAvailable: 'Not available',
    /** Why call legs are poor, each with its number; a leg may have several reasons. */
    because: (loss: string, latency: string, jitter: string) => `loss ${loss} · latency ${latency} · jitter ${jitter}`,
  },
  table: {
    recent: 'Recently added subscriptions',
    expiring: 'Subscriptions expiring soon',
    renewing: 'Subscriptions renewing soon',
    lowAssignment: 'Subscriptions with low license assignment',
    overLimit: 'Subscriptions with license overages',
    callingUsage: 'Customers and usage',
    callQuality: 'Customers and call quality',
    callQueue: 'Customers and feature usage',
    customers: 'Customers',
  },
  column: {
    week: 'Week of',
    customer: 'Customer',
    status: 'Status',
    tags: 'Tags',
    products: 'Products',
    licenses: 'Licenses',
    nextDate: 'Renews or expires',
    actions: 'Actions',
    subscriptionId: 'Subscription ID',
    enterpriseTrial: 'Enterprise trial',
    daysSinceAdded: 'Days since added',
    totalLicenses: 'Total licenses',
    licenseUse: 'Used/assigned/available licenses',
    weeklyAssignmentChange: 'Weekly assignment change',
    weeklyUsageChange: 'Weekly usage change',
    daysUntilExpiration: 'Days until expiration',
    usageLast3Months: 'Usage in the last 3 months',
    daysUntilRenewal: 'Days until renewal',
    monthsSinceAdded: 'Months since added',
    assignedShare: 'Assigned licenses (%)',
    monthsRemaining: 'Months remaining',
    autoRenew: 'Auto-renew?',
    usedShare: 'Used licenses (%)',
    callingLicenses: 'Calling licenses',
    activeUsers: 'Active users',
    calls: 'Calls',
    minutes: 'Minutes',
    callsPerUser: 'Calls per active user',
    weekChange: 'Change against the week before',
    callLegs: 'Call legs',
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
  },
  customerList: {
    search: 'Search customers',
    count: (count: number, shown: string) => choose(count, { one: `${shown} customer`, other: `${shown} customers` }),
    renews: (date: string) => `Renews ${date}`,
    ends: (date: string) => `Expires ${date}`,
    launch: (customer: string) => `Launch the organization of ${customer}`,
    narrowed: (kpi: string) => `Only the customers that “${kpi}” counts.`,
    widen: 'Show all customers',
  },
  launch: {
    asking: (organization: string) => `Launching ${organization} …`,
    ready: (organization: string) => `${organization} is ready.`,
    failed: (organization: string) => `${organization} could not be launched.`,
  },
  dataTable: {
    columns: 'Columns',
    moveUp: (column: string) => `Move ${column} up`,
    moveDown: (column: string) => `Move ${column} down`,
    resetColumns: 'Reset columns',
    exportCsv: 'Export CSV',
    exporting: (done: string, total: string) => `${done} of ${total} rows`,
    cancelExport: 'Cancel export',
    exportFailed: 'The export failed. Try again.',
    exported: 'The export is complete.',
    select: (row: string) => `Select ${row}`,
    selection: 'Selection',
    selected: (shown: string) => `${shown} selected`,
    clearSelection: 'Clear selection',
    headerKeys: 'Enter sorts. Shift with an arrow key changes the width.',
  },
  change: {
    more: (difference: string) => `↑ ${difference} more`,
    fewer: (difference: string) => `↓ ${difference} fewer`,
    points: (points: string) => `${points} pp`,
    /** A share of something bad grew, or shrank. */
    worse: (difference: string) => `↑ ${difference} worse`,
    better: (difference: string) => `↓ ${difference} better`,
    same: 'No change',
  },
  subscriptions: {
    count: (count: number, shown: string) =>
      choose(count, { one: `${shown} subscription`, other: `${shown} subscriptions` }),
    none: {
      recent: (days: number) => `No subscription was added in the last ${days} days`,
      expiring: (days: number) => `No subscription ends within ${days} days`,
      renewing: (days: number) => `No subscription renews within ${days} days`,
      lowAssignment: () => 'No subscription has a low license assignment',
      overLimit: () => 'No subscription is over its license limit',
    },
    noneHint: 'There is nothing to do here now.',
    group: {
      expiring: (after: number, days: number, shown: string) =>
        after === 0 ? `Ends within ${days} days: ${shown}` : `Ends in ${after + 1} to ${days} days: ${shown}`,
      renewing: (after: number, days: number, shown: string) =>
        after === 0 ? `Renews within ${days} days: ${shown}` : `Renews in ${after + 1} to ${days} days: ${shown}`,
    },
    advice: {
      recent: (count: number, shown: string, first: string) =>
        choose(count, {
          one: `${shown} subscription was added; help ${first} to get started.`,
          other: `${shown} subscriptions were added; help the newest to get started, first ${first}.`,
        }),
      expiring: (count: number, shown: string, first: string) =>
        choose(count, {
          one: `${shown} subscription ends within 30 days; call ${first}.`,
          other: `${shown} subscriptions end within 30 days; start with ${first}.`,
        }),
      renewing: (count: number, shown: string, first: string) =>
        choose(count, {
          one: `${shown} subscription renews within 30 days; check the quantity with ${first}.`,
          other: `${shown} subscriptions renew within 30 days; check the quantities, first with ${first}.`,
        }),
      lowAssignment: (count: number, shown: string, first: string) =>
        choose(count, {
          one: `${shown} subscription is hardly assigned; help ${first} to hand out its licenses.`,
          other: `${shown} subscriptions are hardly assigned; start with ${first}, the lowest.`,
        }),
      overLimit: (count: number, shown: string, first: string) =>
        choose(count, {
          one: `${shown} subscription needs more licenses; offer them to ${first}.`,
          other: `${shown} subscriptions need more licenses; start with ${first}, the highest.`,
        }),
    },
  },
  callingTable: {
    count: (count: number, shown: string) => choose(count, { one: `${shown} customer`, other: `${shown} customers` }),
    narrowed: (point: string) => `Narrowed to the chosen point: ${point}`,
    widen: 'Show all',
  },
  trend,
  licenseTrend,
  noCalling,
  callQuality,
  usage,
  endpointType: {
    webexAppDesktop: 'Webex app, desktop',
    webexAppMobile: 'Webex app, mobile',
    webexAppWeb: 'Webex app, web',
    deskPhone: 'Desk phone',
    roomDevice: 'Room device',
    dect: 'DECT phone',
    thirdPartyDevice: 'Third-party device',
    msTeams: 'Microsoft Teams',
    gateway: 'Gateway',
    unknown: 'Unknown',
  },
  endpoints,
  feature: {
    callQueue: 'Call queue',
    huntGroup: 'Hunt group',
    autoAttendant: 'Auto attendant',
    callPark: 'Call park',
    callPickup: 'Call pickup',
    simultaneousRing: 'Simultaneous ring',
    callForward: 'Call forward',
    transfer: 'Transfer',
    recording: 'Recording',
    voicemail: 'Voicemail',
    paging: 'Paging',
  },
  features,
  yes: 'Yes',
  no: 'No',
  state: {
    loading: 'Loading',
    dataAsOf: (moment: string) => `Data as of ${moment}`,
    weekOf: (week: string) => `Week of ${week}`,
    outdated: 'This data is older than one weekly refresh.',
    stale: 'This could not be refreshed. You see the last known data.',
    misfits: (count: number, shown: string) =>
      choose(count, {
        one: `${shown} row could not be read and is not shown.`,
        other: `${shown} rows could not be read and are not shown.`,
      }),
    unreadableRow: 'This row could not be read.',
    notAvailable: 'Not available from this source',
    waitsFor: (attribute: string) => `Choose what to show: ${attribute} is not set.`,
    waits: 'Nothing to show yet.',
  },
  empty: {
    noData: { title: 'No data yet', hint: 'As soon as there is data, it appears here.' },
    noMatch: {
      title: 'Nothing matches these filters',
      hint: 'Change or clear a filter to see more.',
      clear: 'Clear all filters',
    },
    noPermission: {
      title: 'No permission',
      hint: 'Your role does not give access to this. A partner full administrator can change that.',
    },
    notBought: {
      title: (product: string) => `No customer has ${product}`,
      hint: 'These figures appear as soon as one of your customers buys the product.',
    },
  },
  error: {
    config: 'This element has no data source.',
    configHint: 'Put it in a <partner-hub api-base="…">, or set source="demo" to try it.',
    auth: 'You are signed out.',
    forbidden: 'You have no permission to see this.',
    notFound: 'This could not be found.',
    conflict: 'Somebody else changed this in the meantime.',
    invalid: 'The server did not accept the request.',
    network: 'The server could not be reached.',
    timeout: 'The server took too long to answer.',
    rateLimited: 'There were too many requests.',
    server: 'The server reported an error.',
    badData: 'The server sent data that cannot be read.',
    render: 'This could not be shown.',
    codeMissing: 'A part of this page is not there any more.',
    codeMissingHint: 'Reload the page.',
    retryIn: (duration: string) => `Try again in ${duration}.`,
    trackingId: (id: string) => `Tracking ID: ${id}`,
    loggedOut: 'You are signed out. No data is shown.',
  },
};

/** The texts that a language must have. */
export type Dictionary = typeof en;
