/**
 * The contract in plain names. Instants are RFC 3339 texts in UTC, calendar dates `YYYY-MM-DD`; null means "not available from this source".
 * Codes are open: a type names those that are known today and admits any other text.
 */
import type { components } from './schema.js';

type Schemas = components['schemas'];

// Codes

/** What a user of the partner's organization may do. */
export type Role = Schemas['Role'];
/** One thing that the caller may do; an element hides what the capabilities do not allow. */
export type Capability = Schemas['Capability'];
/** How the partner manages a customer. */
export type ManagedBy = Schemas['ManagedBy'];
/** A product that a customer can have. */
export type Product = Schemas['Product'];
/** A product with license figures of its own. */
export type AnalyticsProduct = Schemas['AnalyticsProduct'];
/** A reason to look at a customer; a customer has a set of them. */
export type Status = Schemas['Status'];
/** Bought (`subscription`) or tried (`trial`). */
export type SubscriptionKind = Schemas['SubscriptionKind'];
/** The state of a subscription. */
export type SubscriptionStatus = Schemas['SubscriptionStatus'];
/** The state of a trial. */
export type TrialStatus = Schemas['TrialStatus'];
/** What an order does to a subscription. */
export type OrderType = Schemas['OrderType'];
/** The state of an order. */
export type OrderStatus = Schemas['OrderStatus'];
/** The state of an invoice. */
export type InvoiceStatus = Schemas['InvoiceStatus'];
/** The state of the set-up of the own organization, or of a step of it. */
export type SetupState = Schemas['SetupState'];
/** A figure of `/analytics/summary`; also filters customers to exactly those that it counts. */
export type SummaryKey = Schemas['SummaryKey'];
/** A section of the analytics: added recently, expiring, set to renew, few licenses assigned, more assigned than bought. */
export type SubscriptionView = Schemas['SubscriptionView'];
/** What a call was made with. */
export type EndpointType = Schemas['EndpointType'];
/** A calling feature. */
export type CallingFeature = Schemas['CallingFeature'];
/** A way to reach the help desk. */
export type HelpdeskKind = Schemas['HelpdeskKind'];

// Sort keys: `name` ascending, `-name` descending; null sorts last in both.

/** `status` is by urgency, `licenses` by total, `nextDate` by the nearer of expiration and renewal. */
export type CustomerSort = Schemas['CustomerSort'];
/** Sorts administrators. */
export type AdminSort = Schemas['AdminSort'];
/** Sorts subscription rows; the shares are of the total, the changes are against the week before. */
export type SubscriptionSort = Schemas['SubscriptionSort'];
/** Sorts calling usage by customer. */
export type CallingUsageSort = Schemas['CallingUsageSort'];
/** Sorts call quality by customer. */
export type CallingQualitySort = Schemas['CallingQualitySort'];
/** Sorts call queues by customer. */
export type CallQueueSort = Schemas['CallQueueSort'];

// Parts

/** Names a customer or an organization. */
export type Ref = Schemas['Ref'];
/** Number of rows for each code or name. */
export type FacetCounts = Schemas['FacetCounts'];
/** `used` (last 7 days) is a part of `assigned`; `assigned` may exceed `total`. `used` is null when the source does not know it. */
export type LicenseCount = Schemas['LicenseCount'];
/** Call legs by quality. A leg without media is `notAvailable`. */
export type QualityCount = Schemas['QualityCount'];
/** Sums over call queues, in calls and seconds; an average is a sum of seconds ÷ a sum of calls. */
export type QueueCount = Schemas['QueueCount'];
/** What an answer covers (half-open instants) and when its data were made. */
export type Period = Schemas['Period'];
/** An amount; `currency` is ISO 4217. */
export type Money = Schemas['Money'];
/** The body of an error. */
export type ApiError = Schemas['ApiError'];

// Customers

/** The signed-in administrator. */
export type Me = Schemas['Me'];
/** A customer organization. `nextExpiration` and `nextRenewal` are calendar dates. */
export type Customer = Schemas['Customer'];
/** Counts for each filter of the customer list. */
export type CustomerFacets = Schemas['CustomerFacets'];
/** A page of customers. */
export type CustomerPage = Schemas['CustomerPage'];
/** What a customer has bought, with invoice and order history. */
export type Subscription = Schemas['Subscription'];
/** The licenses of one product within a subscription. */
export type ProductLicenses = Schemas['ProductLicenses'];
/** The newest invoice of a subscription. */
export type Invoice = Schemas['Invoice'];
/** An order in the history of a subscription. */
export type Order = Schemas['Order'];
/** A customer's subscriptions. */
export type SubscriptionPage = Schemas['SubscriptionPage'];
/** A trial of one or more products. */
export type Trial = Schemas['Trial'];
/** A customer's trials. */
export type TrialPage = Schemas['TrialPage'];
/** A customer that is made together with its trial. */
export type TrialCustomer = Schemas['TrialCustomer'];
/** A product and the number of its licenses. */
export type ProductQuantity = Schemas['ProductQuantity'];
/** What starts a trial: for an existing customer, or for a new one. */
export type NewTrial = Schemas['NewTrial'];
/** One of the partner's own tags. */
export type Tag = Schemas['Tag'];
/** All tags. */
export type TagPage = Schemas['TagPage'];
/** A user of the partner's organization. `customerCount` is null when the source does not know it. */
export type PartnerAdmin = Schemas['PartnerAdmin'];
/** A page of administrators. */
export type PartnerAdminPage = Schemas['PartnerAdminPage'];
/** A short-lived link into an organization's own console. */
export type Launch = Schemas['Launch'];

// The partner's own organization

/** How far the own organization is set up. */
export type OrganizationSetup = Schemas['OrganizationSetup'];
/** A step of the set-up. */
export type SetupStep = Schemas['SetupStep'];
/** The terms that are to be accepted. */
export type Terms = Schemas['Terms'];
/** Accepts the terms of this version. */
export type TermsAcceptance = Schemas['TermsAcceptance'];
/** Completes the step with this id. */
export type StepCompletion = Schemas['StepCompletion'];

// Analytics

/** The five figures at the top. */
export type Summary = Schemas['Summary'];
/** A figure, and what it was in the period before (null: not known). */
export type SummaryFigure = Schemas['SummaryFigure'];
/** Licenses week by week, the oldest first. */
export type LicenseTrend = Schemas['LicenseTrend'];
/** The licenses of one week; `weekStart` is a Sunday. */
export type LicensePoint = Schemas['LicensePoint'];
/** A subscription or trial in a section of the analytics. */
export type SubscriptionRow = Schemas['SubscriptionRow'];
/** The same figures a week earlier. */
export type PreviousWeek = Schemas['PreviousWeek'];
/** Sums over every subscription of the section, whatever page is shown. */
export type SubscriptionSummary = Schemas['SubscriptionSummary'];
/** A page of subscription rows. */
export type SubscriptionRowPage = Schemas['SubscriptionRowPage'];
/** Users by how much they call, week by week, the oldest first. */
export type CallingUsage = Schemas['CallingUsage'];
/** Users who made `minCalls` to `maxCalls` calls in a week; null means without an upper end. */
export type UsageBucket = Schemas['UsageBucket'];
/** Users in each bucket in one week. */
export type UsagePoint = Schemas['UsagePoint'];
/** How much was called in a week. */
export type UsageCount = Schemas['UsageCount'];
/** Calling usage of one customer in one week. */
export type CallingUsageRow = Schemas['CallingUsageRow'];
/** A page of calling usage. */
export type CallingUsageRowPage = Schemas['CallingUsageRowPage'];
/** Call legs week by week, the oldest first. */
export type CallingQuality = Schemas['CallingQuality'];
/** A leg is poor when a measurement reaches its threshold. */
export type QualityThresholds = Schemas['QualityThresholds'];
/** The call legs of one week. */
export type QualityPoint = Schemas['QualityPoint'];
/** Call legs by type of endpoint in one week. */
export type EndpointQuality = Schemas['EndpointQuality'];
/** The call legs of one type of endpoint. */
export type EndpointQualityItem = Schemas['EndpointQualityItem'];
/** Call quality of one customer in one week. */
export type CallingQualityRow = Schemas['CallingQualityRow'];
/** Poor legs by cause; one leg can count for several. */
export type PoorCauses = Schemas['PoorCauses'];
/** A page of call quality. */
export type CallingQualityRowPage = Schemas['CallingQualityRowPage'];
/** Calls by feature in one week. */
export type CallingFeatures = Schemas['CallingFeatures'];
/** How much one feature was used. */
export type FeatureUse = Schemas['FeatureUse'];
/** The sums of all call queues in one week, beside the week before. */
export type CallQueues = Schemas['CallQueues'];
/** Call queues and used features of one customer in one week. */
export type CallQueueRow = Schemas['CallQueueRow'];
/** A page of call queues. */
export type CallQueueRowPage = Schemas['CallQueueRowPage'];

// Help

/** A guide, a link or a feature to look at. */
export type Resource = Schemas['Resource'];
/** Counts for each filter of the resources. */
export type ResourceFacets = Schemas['ResourceFacets'];
/** A page of resources. */
export type ResourcePage = Schemas['ResourcePage'];
/** The ways to reach the help desk. */
export type Helpdesk = Schemas['Helpdesk'];
/** A way to reach the help desk. */
export type HelpdeskChannel = Schemas['HelpdeskChannel'];
