/**
 * The contract in plain names. Instants are RFC 3339 texts in UTC, calendar dates `YYYY-MM-DD`; null means "not available from this source".
 * Codes are open: a type names those that are known today and admits any other text.
 *
 * `openapi.yaml` lets a server leave out whatever may be null. The types of answers here are what the checks make of them: **what was left out is null**, so that
 * whoever reads an answer has one case to think of. `schema.ts` has the types as they travel.
 */
import type { components } from './schema.js';

type Schemas = components['schemas'];

/** An answer as the checks hand it on: a key that may be null and was left out is null. */
export type Filled<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Filled<Item>[]
    : Flat<
        { [K in keyof T as null extends T[K] ? never : K]: Filled<T[K]> } & {
          [K in keyof T as null extends T[K] ? K : never]-?: Filled<Exclude<T[K], undefined>>;
        }
      >;

/** An answer as a source may give it: a key that may be null may be left out. */
export type Unfilled<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Unfilled<Item>[]
    : Flat<
        { [K in keyof T as null extends T[K] ? never : K]: Unfilled<T[K]> } & {
          [K in keyof T as null extends T[K] ? K : never]?: Unfilled<T[K]>;
        }
      >;

type Flat<T> = { [K in keyof T]: T[K] };

type Answer<Name extends keyof Schemas> = Filled<Schemas[Name]>;

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
export type InsightsProduct = Schemas['InsightsProduct'];
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
/** A figure of `/insights/summary`; also filters customers to exactly those that it counts. */
export type SummaryKey = Schemas['SummaryKey'];
/** A section of the insights: added recently, expiring, set to renew, few licenses assigned, more assigned than bought. */
export type SubscriptionView = Schemas['SubscriptionView'];
/** What a call was made with. */
export type EndpointType = Schemas['EndpointType'];
/** A calling feature. */
export type CallingFeature = Schemas['CallingFeature'];
/** A way to reach the help desk. */
export type HelpdeskKind = Schemas['HelpdeskKind'];

/** A filter of the customers that has a facet. */
export type CustomerFacetName = Schemas['CustomerFacetName'];

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
export type Ref = Answer<'Ref'>;
/** Number of rows for each code or name; one that is left out has none. */
export type FacetCounts = Answer<'FacetCounts'>;
/** A figure for each code; one that is left out is not available. */
export type CodeFigures = Answer<'CodeFigures'>;
/** `used` (last 7 days) is a part of `assigned`; `assigned` may exceed `total`. `used` is null when the source does not know it. */
export type LicenseCount = Answer<'LicenseCount'>;
/** Licenses added up over many rows: `used` speaks of `usedOf` of the `total` (and of `usedOfAssigned` of the `assigned`), where the use is known. */
export type LicenseSum = Answer<'LicenseSum'>;
/** Call legs by quality. A leg without media is `notAvailable`. */
export type QualityCount = Answer<'QualityCount'>;
/** Sums over call queues, in calls and seconds; an average is a sum of seconds ÷ a sum of calls. */
export type QueueCount = Answer<'QueueCount'>;
/** What an answer covers (half-open instants) and when its data were made. */
export type Period = Answer<'Period'>;
/** Whom an answer about Calling can speak of: 0 customers with the product means that nobody bought it. */
export type CallingScope = Answer<'CallingScope'>;
/** An amount; `currency` is ISO 4217. */
export type Money = Answer<'Money'>;
/** The body of an error. */
export type ApiError = Schemas['ApiError'];
/** The body of an error as RFC 9457 has it. */
export type Problem = Schemas['Problem'];

// Customers

/** The signed-in administrator. */
export type Me = Answer<'Me'>;
/** A customer organization. `nextExpiration` and `nextRenewal` are calendar dates. */
export type Customer = Answer<'Customer'>;
/** Counts for each filter of the customer list that was asked for. */
export type CustomerFacets = Answer<'CustomerFacets'>;
/** A page of customers. */
export type CustomerPage = Answer<'CustomerPage'>;
/** The filters of the customer list, by their names in the address. */
export type CustomerQuery = Omit<Schemas['CustomerQuery'], 'windowDays'> & {
  readonly windowDays?: components['parameters']['windowDays'];
};
/** What a customer has bought, with invoice and order history. */
export type Subscription = Answer<'Subscription'>;
/** The licenses of one product within a subscription. */
export type ProductLicenses = Answer<'ProductLicenses'>;
/** The newest invoice of a subscription. */
export type Invoice = Answer<'Invoice'>;
/** An order in the history of a subscription. */
export type Order = Answer<'Order'>;
/** A customer's subscriptions. */
export type SubscriptionPage = Answer<'SubscriptionPage'>;
/** A trial of one or more products. */
export type Trial = Answer<'Trial'>;
/** A customer's trials. */
export type TrialPage = Answer<'TrialPage'>;
/** What is tried of one product. */
export type TrialProduct = Answer<'TrialProduct'>;
/** A customer that is made together with its trial. */
export type TrialCustomer = Schemas['TrialCustomer'];
/** A product and the number of its licenses. */
export type ProductQuantity = Schemas['ProductQuantity'];
/** What starts a trial: for an existing customer, or for a new one. */
export type NewTrial = Schemas['NewTrial'];
/** One of the partner's own tags. */
export type Tag = Answer<'Tag'>;
/** All tags. */
export type TagPage = Answer<'TagPage'>;
/** A tag to be made. */
export type NewTag = Schemas['NewTag'];
/** What is to be different about a tag. */
export type TagUpdate = Schemas['TagUpdate'];
/** Tags to put on and to take off, by name. */
export type TagChange = Schemas['TagChange'];
/** A change of tags for many customers: by their ids (at most 500), or by a query. */
export type BulkTagChange = Schemas['BulkTagChange'];
/** How far a change of many customers was carried out; `changed` and `failed` add up to those that were asked for. */
export type BulkTagResult = Answer<'BulkTagResult'>;
/** A customer that was not changed. */
export type BulkTagFailure = Answer<'BulkTagFailure'>;
/** A user of the partner's organization. `customerCount` is null when the source does not know it. */
export type PartnerAdmin = Answer<'PartnerAdmin'>;
/** A page of administrators. */
export type PartnerAdminPage = Answer<'PartnerAdminPage'>;
/** A short-lived link into an organization's own console. */
export type Launch = Answer<'Launch'>;

// The partner's own organization

/** How far the own organization is set up. */
export type OrganizationSetup = Answer<'OrganizationSetup'>;
/** A step of the set-up. */
export type SetupStep = Answer<'SetupStep'>;
/** The terms that are to be accepted. */
export type Terms = Answer<'Terms'>;
/** Accepts the terms of this version. */
export type TermsAcceptance = Schemas['TermsAcceptance'];
/** Completes the step with this id. */
export type StepCompletion = Schemas['StepCompletion'];

// Insights

/** The five figures at the top, in customers. */
export type Summary = Answer<'Summary'>;
/** A figure, and what it was a week before; `explanation` is the server's own sentence about its rule and replaces ours. */
export type SummaryFigure = Answer<'SummaryFigure'>;
/** Licenses week by week, the oldest first. */
export type LicenseTrend = Answer<'LicenseTrend'>;
/** The licenses of one week; `weekStart` is a Sunday. */
export type LicensePoint = Answer<'LicensePoint'>;
/** A subscription or trial in a section. */
export type SubscriptionRow = Answer<'SubscriptionRow'>;
/** The same counts a week earlier. */
export type PreviousWeek = Answer<'PreviousWeek'>;
/** Sums over every row of a section. */
export type SubscriptionSummary = Answer<'SubscriptionSummary'>;
/** The sums of all five sections. */
export type SubscriptionSummaries = Answer<'SubscriptionSummaries'>;
/** How many rows of a section lie within a number of days, those within fewer included. */
export type WithinDays = Answer<'WithinDays'>;
/** The row that comes first in a section's own order. */
export type FirstRow = Answer<'FirstRow'>;
/** A page of subscription rows. */
export type SubscriptionRowPage = Answer<'SubscriptionRowPage'>;
/** Users by how much they call, week by week, the oldest first. */
export type CallingUsage = Answer<'CallingUsage'>;
/** Users who made `minCalls` to `maxCalls` calls in a week; null means without an upper end. */
export type UsageBucket = Answer<'UsageBucket'>;
/** Users in each bucket in one week. */
export type UsagePoint = Answer<'UsagePoint'>;
/** How much was called in a week. */
export type UsageCount = Answer<'UsageCount'>;
/** Calling usage of one customer in one week. */
export type CallingUsageRow = Answer<'CallingUsageRow'>;
/** A page of calling usage. */
export type CallingUsageRowPage = Answer<'CallingUsageRowPage'>;
/** Call legs week by week, the oldest first. */
export type CallingQuality = Answer<'CallingQuality'>;
/** A leg is poor when a measurement reaches its threshold. */
export type QualityThresholds = Answer<'QualityThresholds'>;
/** The call legs of one week. */
export type QualityPoint = Answer<'QualityPoint'>;
/** Call legs by type of endpoint in one week. */
export type EndpointQuality = Answer<'EndpointQuality'>;
/** The call legs of one type of endpoint. */
export type EndpointQualityItem = Answer<'EndpointQualityItem'>;
/** Call quality of one customer in one week. */
export type CallingQualityRow = Answer<'CallingQualityRow'>;
/** Poor legs by cause; one leg can count for several. */
export type PoorCauses = Answer<'PoorCauses'>;
/** A page of call quality. */
export type CallingQualityRowPage = Answer<'CallingQualityRowPage'>;
/** Calls by feature in one week. */
export type CallingFeatures = Answer<'CallingFeatures'>;
/** How much one feature was used. */
export type FeatureUse = Answer<'FeatureUse'>;
/** The sums of all call queues in one week, beside the week before. */
export type CallQueues = Answer<'CallQueues'>;
/** Call queues and used features of one customer in one week. */
export type CallQueueRow = Answer<'CallQueueRow'>;
/** A page of call queues. */
export type CallQueueRowPage = Answer<'CallQueueRowPage'>;

// Help

/** A guide, a link or a feature to look at. */
export type Resource = Answer<'Resource'>;
/** Counts for each filter of the resources. */
export type ResourceFacets = Answer<'ResourceFacets'>;
/** A page of resources. */
export type ResourcePage = Answer<'ResourcePage'>;
/** The ways to reach the help desk. */
export type Helpdesk = Answer<'Helpdesk'>;
/** A way to reach the help desk. */
export type HelpdeskChannel = Answer<'HelpdeskChannel'>;
