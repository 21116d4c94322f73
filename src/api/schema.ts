// Generated from openapi.yaml by scripts/generate-api.mjs; change that file instead.
export interface paths {
  readonly '/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who am I, and what may I do? */
    readonly get: operations['me'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The customers that match, a page at a time */
    readonly get: operations['customers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    /** One customer */
    readonly get: operations['customer'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers/{id}/subscriptions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    /** What a customer has bought, with invoice and order history */
    readonly get: operations['customerSubscriptions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers/{id}/trials': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    /** A customer's trials */
    readonly get: operations['customerTrials'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers/{id}/admins': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    /** Which of the partner's administrators manage this customer */
    readonly get: operations['customerAdmins'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers/{id}/admins/{adminId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
        /** @description Id of the partner's administrator. */
        readonly adminId: string;
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Let an administrator manage this customer */
    readonly put: operations['assignAdmin'];
    readonly post?: never;
    /** Stop an administrator from managing this customer */
    readonly delete: operations['unassignAdmin'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers/{id}/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Replace all tags of a customer */
    readonly put: operations['setCustomerTags'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers/{id}/launch': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A short-lived link into the customer's own console */
    readonly post: operations['launchCustomer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The partner's own tags */
    readonly get: operations['tags'];
    readonly put?: never;
    /** Make a tag */
    readonly post: operations['createTag'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tags/{tag}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The tag's name as it is now. */
        readonly tag: string;
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove a tag from every customer and forget it */
    readonly delete: operations['deleteTag'];
    readonly options?: never;
    readonly head?: never;
    /** Rename or describe a tag; its customers keep it */
    readonly patch: operations['updateTag'];
    readonly trace?: never;
  };
  readonly '/trials': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Start a trial, for a customer or for a new one */
    readonly post: operations['startTrial'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/trials/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the trial. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Extend a trial, counted from today */
    readonly patch: operations['extendTrial'];
    readonly trace?: never;
  };
  readonly '/admins': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every user of the partner's organization who can hold a role */
    readonly get: operations['admins'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/admins/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the partner's administrator. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Replace the roles of a user */
    readonly patch: operations['setAdminRoles'];
    readonly trace?: never;
  };
  readonly '/organization/setup': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How far the partner's own organization is set up */
    readonly get: operations['organizationSetup'];
    readonly put?: never;
    /** Accept the terms, or complete a step */
    readonly post: operations['continueSetup'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/organization/launch': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A short-lived link into the partner's own console */
    readonly post: operations['launchOrganization'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/summary': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The five figures at the top */
    readonly get: operations['summary'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/licenses/trend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How licenses were assigned and used, week by week */
    readonly get: operations['licenseTrend'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/subscriptions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The subscriptions and trials of one section, with the sums for its figures */
    readonly get: operations['subscriptions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/calling/usage': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many users call how much, week by week */
    readonly get: operations['callingUsage'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/calling/usage/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Calling usage of each customer in one week */
    readonly get: operations['callingUsageCustomers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/calling/quality': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Good and poor call legs, week by week */
    readonly get: operations['callingQuality'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/calling/quality/endpoints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Good and poor call legs by type of endpoint, in one week */
    readonly get: operations['endpointQuality'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/calling/quality/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Call quality of each customer in one week */
    readonly get: operations['callingQualityCustomers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/calling/features': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many calls used which feature, in one week */
    readonly get: operations['callingFeatures'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/calling/queues': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The sums of all call queues in one week, beside the week before */
    readonly get: operations['callQueues'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/analytics/calling/queues/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Call queues and used features of each customer in one week */
    readonly get: operations['callQueueCustomers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/resources': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Guides, links and features to look at */
    readonly get: operations['resources'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/helpdesk': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How to reach the partner help desk */
    readonly get: operations['helpdesk'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What a user of the partner's organization may do. */
    readonly Role: 'partnerFullAdmin' | 'partnerAdmin' | 'partnerReadOnlyAdmin' | 'helpDeskAdmin' | (string & {});
    /** @description One thing that the caller may do. An element hides what the capabilities do not allow. */
    readonly Capability:
      'tags:write' | 'trials:write' | 'admins:write' | 'organizations:launch' | 'organization:setup' | (string & {});
    /** @description How the partner manages a customer. */
    readonly ManagedBy: 'externalAdministrator' | 'partnerOrganization' | (string & {});
    /** @description A product that a customer can have. */
    readonly Product: 'meetings' | 'calling' | 'messaging' | 'realTimeTranslations' | (string & {});
    /** @description A product with license figures of its own. */
    readonly AnalyticsProduct: 'meetings' | 'calling' | (string & {});
    /** @description A reason to look at a customer, the most urgent first. */
    readonly Status:
      | 'suspended'
      | 'expired'
      | 'licenseOverage'
      | 'expiringSoon'
      | 'noRecentActivity'
      | 'readyForOrderSetup'
      | 'trial'
      | 'subscription'
      | (string & {});
    /** @description Bought, or tried. */
    readonly SubscriptionKind: 'subscription' | 'trial' | (string & {});
    /** @description The state of a subscription. */
    readonly SubscriptionStatus:
      'active' | 'expiringSoon' | 'expired' | 'suspended' | 'readyForOrderSetup' | (string & {});
    /** @description The state of a trial. */
    readonly TrialStatus: 'active' | 'expired' | 'converted' | (string & {});
    /** @description What an order does to a subscription. */
    readonly OrderType: 'new' | 'change' | 'renewal' | 'cancel' | (string & {});
    /** @description The state of an order. */
    readonly OrderStatus: 'pending' | 'completed' | 'canceled' | (string & {});
    /** @description The state of an invoice. */
    readonly InvoiceStatus: 'open' | 'paid' | 'overdue' | (string & {});
    /** @description The state of the set-up, or of a step of it. */
    readonly SetupState: 'notStarted' | 'inProgress' | 'completed' | (string & {});
    /** @description A figure of the summary. */
    readonly SummaryKey:
      | 'totalCustomers'
      | 'nearingExpiration'
      | 'nearingRenewal'
      | 'lowLicenseAssignment'
      | 'overLicenseLimit'
      | (string & {});
    /** @description A section of the analytics: added recently, expiring, set to renew, with few licenses assigned, with more assigned than bought. */
    readonly SubscriptionView: 'recent' | 'expiring' | 'renewing' | 'lowAssignment' | 'overLimit' | (string & {});
    /** @description What a call was made with. */
    readonly EndpointType:
      | 'webexAppDesktop'
      | 'webexAppMobile'
      | 'webexAppWeb'
      | 'deskPhone'
      | 'roomDevice'
      | 'dect'
      | 'thirdPartyDevice'
      | 'msTeams'
      | 'gateway'
      | 'unknown'
      | (string & {});
    /** @description A calling feature. */
    readonly CallingFeature:
      | 'callQueue'
      | 'huntGroup'
      | 'autoAttendant'
      | 'callPark'
      | 'callPickup'
      | 'simultaneousRing'
      | 'callForward'
      | 'transfer'
      | 'recording'
      | 'voicemail'
      | 'paging'
      | (string & {});
    /** @description A way to reach the help desk. */
    readonly HelpdeskKind: 'chat' | 'phone' | 'email' | 'case' | (string & {});
    readonly CustomerSort:
      | 'displayName'
      | '-displayName'
      | 'status'
      | '-status'
      | 'tags'
      | '-tags'
      | 'products'
      | '-products'
      | 'licenses'
      | '-licenses'
      | 'nextDate'
      | '-nextDate'
      | (string & {});
    readonly AdminSort:
      | 'displayName'
      | '-displayName'
      | 'email'
      | '-email'
      | 'roles'
      | '-roles'
      | 'customerCount'
      | '-customerCount'
      | (string & {});
    readonly SubscriptionSort:
      | 'customer'
      | '-customer'
      | 'subscriptionId'
      | '-subscriptionId'
      | 'addedDate'
      | '-addedDate'
      | 'endDate'
      | '-endDate'
      | 'renewalDate'
      | '-renewalDate'
      | 'autoRenew'
      | '-autoRenew'
      | 'total'
      | '-total'
      | 'assigned'
      | '-assigned'
      | 'used'
      | '-used'
      | 'assignedShare'
      | '-assignedShare'
      | 'usedShare'
      | '-usedShare'
      | 'assignmentChange'
      | '-assignmentChange'
      | 'usageChange'
      | '-usageChange'
      | 'usedLast3Months'
      | '-usedLast3Months'
      | (string & {});
    readonly CallingUsageSort:
      | 'customer'
      | '-customer'
      | 'licenses'
      | '-licenses'
      | 'activeUsers'
      | '-activeUsers'
      | 'calls'
      | '-calls'
      | 'minutes'
      | '-minutes'
      | 'callsPerUser'
      | '-callsPerUser'
      | 'change'
      | '-change'
      | (string & {});
    readonly CallingQualitySort:
      | 'customer'
      | '-customer'
      | 'legs'
      | '-legs'
      | 'poorShare'
      | '-poorShare'
      | 'poorBecause'
      | '-poorBecause'
      | 'notAvailableShare'
      | '-notAvailableShare'
      | 'change'
      | '-change'
      | (string & {});
    readonly CallQueueSort:
      | 'customer'
      | '-customer'
      | 'queues'
      | '-queues'
      | 'offered'
      | '-offered'
      | 'answered'
      | '-answered'
      | 'abandonedShare'
      | '-abandonedShare'
      | 'timeToAnswer'
      | '-timeToAnswer'
      | 'waitBeforeAbandoned'
      | '-waitBeforeAbandoned'
      | (string & {});
    readonly ApiError: {
      /** @description What went wrong */
      readonly message: string;
      readonly errors: readonly components['schemas']['ApiErrorDetail'][];
      /** @description Identifies the request in the API's own logs. */
      readonly trackingId: string;
    };
    readonly ApiErrorDetail: {
      readonly description: string;
      /** @description The field of the request that is not valid, with dots: `customer.adminEmail`. */
      readonly field?: string;
    };
    readonly Ref: {
      readonly id: string;
      readonly displayName: string;
    };
    /** @description How many rows there are for each code or name. */
    readonly FacetCounts: {
      readonly [key: string]: number;
    };
    /** @description `used` is a part of `assigned`; `assigned` may exceed `total`. */
    readonly LicenseCount: {
      /** @description Licenses bought. */
      readonly total: number;
      /** @description Licenses given to users. */
      readonly assigned: number;
      /** @description Licenses used in the last 7 days. */
      readonly used: number | null;
    };
    /** @description Call legs by quality. A leg without media is not available. */
    readonly QualityCount: {
      readonly good: number;
      readonly poor: number;
      readonly notAvailable: number;
    };
    /** @description Sums over call queues; an average is a sum of seconds ÷ a sum of calls. */
    readonly QueueCount: {
      /** @description Calls that entered a queue. */
      readonly offered: number;
      /** @description Calls that an agent answered or that moved to another queue. */
      readonly answered: number;
      /** @description Calls that ended */
      readonly abandoned: number;
      /** @description Seconds that the answered calls waited */
      readonly answerWaitSeconds: number;
      /** @description Seconds that the abandoned calls waited */
      readonly abandonWaitSeconds: number;
    };
    /** @description What an answer covers, half-open, and when its data were made. */
    readonly Period: {
      /** Format: date-time */
      readonly periodStart: string;
      /** Format: date-time */
      readonly periodEnd: string;
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    readonly Me: {
      readonly id: string;
      readonly displayName: string;
      readonly email: string;
      readonly roles: readonly components['schemas']['Role'][];
      readonly organization: components['schemas']['Ref'];
      readonly capabilities: readonly components['schemas']['Capability'][];
    };
    readonly Customer: {
      readonly id: string;
      readonly displayName: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @description ISO 3166-1 alpha-2. */
      readonly country: string;
      readonly managedBy: components['schemas']['ManagedBy'];
      readonly products: readonly components['schemas']['Product'][];
      readonly statuses: readonly components['schemas']['Status'][];
      readonly subscriptionTypes: readonly components['schemas']['SubscriptionKind'][];
      readonly tags: readonly string[];
      readonly licenses: components['schemas']['LicenseCount'];
      /**
       * Format: date
       * @description The first day on which something ends.
       */
      readonly nextExpiration: string | null;
      /**
       * Format: date
       * @description The first day on which something renews.
       */
      readonly nextRenewal: string | null;
      /**
       * Format: date-time
       * @description When an administrator of the customer last signed in.
       */
      readonly lastAdminActivityAt: string | null;
    };
    readonly CustomerFacets: {
      readonly managedBy: components['schemas']['FacetCounts'];
      readonly product: components['schemas']['FacetCounts'];
      readonly status: components['schemas']['FacetCounts'];
      readonly subscriptionType: components['schemas']['FacetCounts'];
      readonly tag: components['schemas']['FacetCounts'];
    };
    readonly CustomerPage: {
      readonly items: readonly components['schemas']['Customer'][];
      readonly total: number;
      readonly facets: components['schemas']['CustomerFacets'];
    };
    readonly CustomerTags: {
      readonly tags: readonly string[];
    };
    readonly Launch: {
      /** Format: uri */
      readonly url: string;
      /** Format: date-time */
      readonly expiresAt: string;
    };
    readonly Money: {
      readonly value: number;
      /** @description ISO 4217. */
      readonly currency: string;
    };
    readonly Invoice: {
      readonly number: string;
      /** Format: date */
      readonly date: string;
      readonly amount: components['schemas']['Money'];
      readonly status: components['schemas']['InvoiceStatus'];
      /** Format: uri */
      readonly url: string;
    };
    readonly Order: {
      readonly id: string;
      /** Format: date */
      readonly date: string;
      readonly type: components['schemas']['OrderType'];
      readonly description: string;
      readonly quantity: number;
      readonly status: components['schemas']['OrderStatus'];
    };
    /** @description The licenses of one product within a subscription. */
    readonly ProductLicenses: {
      readonly product: components['schemas']['Product'];
      readonly name: string;
    } & components['schemas']['LicenseCount'];
    readonly Subscription: {
      readonly id: string;
      readonly customerId: string;
      readonly name: string;
      readonly kind: components['schemas']['SubscriptionKind'];
      readonly status: components['schemas']['SubscriptionStatus'];
      /** Format: date */
      readonly startDate: string;
      /** Format: date */
      readonly endDate: string;
      readonly autoRenew: boolean;
      /** Format: date */
      readonly renewalDate: string | null;
      readonly licenses: readonly components['schemas']['ProductLicenses'][];
      readonly invoice: components['schemas']['Invoice'] | null;
      readonly orders: readonly components['schemas']['Order'][];
    };
    readonly SubscriptionPage: {
      readonly items: readonly components['schemas']['Subscription'][];
      readonly total: number;
    };
    readonly ProductQuantity: {
      readonly product: components['schemas']['Product'];
      readonly quantity: number;
    };
    readonly Trial: {
      readonly id: string;
      readonly customerId: string;
      readonly name: string;
      readonly products: readonly components['schemas']['ProductQuantity'][];
      /** Format: date */
      readonly startDate: string;
      /** Format: date */
      readonly endDate: string;
      readonly status: components['schemas']['TrialStatus'];
      readonly licenses: components['schemas']['LicenseCount'];
    };
    readonly TrialPage: {
      readonly items: readonly components['schemas']['Trial'][];
      readonly total: number;
    };
    readonly TrialCustomer: {
      readonly displayName: string;
      readonly adminEmail: string;
      /** @description ISO 3166-1 alpha-2. */
      readonly country: string;
    };
    readonly TrialTerms: {
      readonly products: readonly components['schemas']['ProductQuantity'][];
      /** @description 30, 60 or 90. */
      readonly durationDays: number;
    };
    /**
     * @description For an existing customer or for a new one. A 422 names `customerId`, `customer.displayName`, `customer.adminEmail`,
     *     `customer.country`, `products` or `durationDays`.
     */
    readonly NewTrial:
      | ({
          /** @description An existing customer. */
          readonly customerId: string;
        } & components['schemas']['TrialTerms'])
      | ({
          readonly customer: components['schemas']['TrialCustomer'];
        } & components['schemas']['TrialTerms']);
    readonly TrialExtension: {
      /** @description Days from today; 30. */
      readonly extendDays: number;
    };
    readonly Tag: {
      readonly name: string;
      readonly description: string;
      readonly customerCount: number;
    };
    readonly TagPage: {
      readonly items: readonly components['schemas']['Tag'][];
      readonly total: number;
    };
    readonly NewTag: {
      readonly name: string;
      readonly description?: string;
    };
    readonly TagUpdate: {
      /** @description The new name. */
      readonly name?: string;
      readonly description?: string;
    };
    readonly PartnerAdmin: {
      readonly id: string;
      readonly displayName: string;
      readonly email: string;
      readonly roles: readonly components['schemas']['Role'][];
      /** @description Customers that the administrator is assigned to. */
      readonly customerCount: number | null;
      /** @description The role gives access to every customer. */
      readonly allCustomers: boolean;
    };
    readonly PartnerAdminPage: {
      readonly items: readonly components['schemas']['PartnerAdmin'][];
      readonly total: number;
    };
    readonly AdminRoles: {
      readonly roles: readonly components['schemas']['Role'][];
    };
    readonly Terms: {
      readonly version: string;
      /** Format: uri */
      readonly url: string;
    };
    readonly SetupStep: {
      readonly id: string;
      readonly title: string;
      readonly state: components['schemas']['SetupState'];
    };
    readonly OrganizationSetup: {
      readonly state: components['schemas']['SetupState'];
      readonly terms: components['schemas']['Terms'];
      readonly subscriptions: readonly components['schemas']['Subscription'][];
      readonly steps: readonly components['schemas']['SetupStep'][];
    };
    readonly TermsAcceptance: {
      readonly acceptedTermsVersion: string;
    };
    readonly StepCompletion: {
      /** @description Id of the step. */
      readonly completedStep: string;
    };
    readonly SummaryFigure: {
      readonly value: number;
      readonly previous: number | null;
    };
    readonly Summary: {
      readonly totalCustomers: components['schemas']['SummaryFigure'];
      readonly nearingExpiration: components['schemas']['SummaryFigure'];
      readonly nearingRenewal: components['schemas']['SummaryFigure'];
      readonly lowLicenseAssignment: components['schemas']['SummaryFigure'];
      readonly overLicenseLimit: components['schemas']['SummaryFigure'];
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    readonly LicensePoint: {
      /**
       * Format: date
       * @description The Sunday on which the week starts.
       */
      readonly weekStart: string;
    } & components['schemas']['LicenseCount'];
    readonly LicenseTrend: {
      readonly points: readonly components['schemas']['LicensePoint'][];
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    /** @description The same figures a week earlier. */
    readonly PreviousWeek: {
      readonly assigned: number;
      readonly used: number;
    };
    readonly SubscriptionRow: {
      readonly customer: components['schemas']['Ref'];
      readonly subscriptionId: string;
      readonly kind: components['schemas']['SubscriptionKind'];
      /** Format: date */
      readonly addedDate: string;
      /** Format: date */
      readonly endDate: string;
      /** Format: date */
      readonly renewalDate: string | null;
      readonly autoRenew: boolean;
      readonly licenses: components['schemas']['LicenseCount'];
      readonly previousWeek: components['schemas']['PreviousWeek'] | null;
      readonly usedLast3Months: number | null;
    };
    /** @description Sums over every subscription of the section, whatever page is shown. */
    readonly SubscriptionSummary: {
      readonly customers: number;
      readonly subscriptions: number;
      readonly licenses: components['schemas']['LicenseCount'];
      /** @description Licenses assigned beyond what was bought, summed over subscriptions. */
      readonly overage: number;
      /** @description Licenses bought and not assigned, summed over subscriptions. */
      readonly unassigned: number;
    };
    readonly SubscriptionRowPage: {
      readonly items: readonly components['schemas']['SubscriptionRow'][];
      readonly total: number;
      readonly summary: components['schemas']['SubscriptionSummary'];
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    /** @description Users who made this many calls in a week. */
    readonly UsageBucket: {
      readonly id: string;
      readonly minCalls: number;
      /** @description Null means without an upper end. */
      readonly maxCalls: number | null;
    };
    readonly UsagePoint: {
      /** Format: date */
      readonly weekStart: string;
      readonly users: components['schemas']['FacetCounts'];
    };
    readonly CallingUsage: {
      readonly buckets: readonly components['schemas']['UsageBucket'][];
      readonly points: readonly components['schemas']['UsagePoint'][];
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    readonly UsageCount: {
      readonly activeUsers: number;
      readonly calls: number;
      readonly minutes: number;
    };
    readonly CallingUsageRow: {
      readonly customer: components['schemas']['Ref'];
      readonly licenses: components['schemas']['LicenseCount'];
      readonly previous: components['schemas']['UsageCount'] | null;
    } & components['schemas']['UsageCount'];
    readonly CallingUsageRowPage: {
      readonly items: readonly components['schemas']['CallingUsageRow'][];
      readonly total: number;
    } & components['schemas']['Period'];
    /** @description A leg is poor when a measurement reaches its threshold; a missing one never makes it poor. */
    readonly QualityThresholds: {
      readonly packetLossPercent: number;
      readonly latencyMs: number;
      readonly jitterMs: number;
    };
    readonly QualityPoint: {
      /** Format: date */
      readonly weekStart: string;
      readonly legs: components['schemas']['QualityCount'];
    };
    readonly CallingQuality: {
      readonly thresholds: components['schemas']['QualityThresholds'];
      readonly points: readonly components['schemas']['QualityPoint'][];
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    readonly EndpointQualityItem: {
      readonly endpointType: components['schemas']['EndpointType'];
      readonly legs: components['schemas']['QualityCount'];
    };
    readonly EndpointQuality: {
      readonly items: readonly components['schemas']['EndpointQualityItem'][];
    } & components['schemas']['Period'];
    /** @description Poor legs by cause; one leg can count for several. */
    readonly PoorCauses: {
      readonly packetLoss: number;
      readonly latency: number;
      readonly jitter: number;
    };
    readonly CallingQualityRow: {
      readonly customer: components['schemas']['Ref'];
      readonly legs: components['schemas']['QualityCount'];
      readonly poorBecause: components['schemas']['PoorCauses'] | null;
      readonly previous: components['schemas']['QualityCount'] | null;
    };
    readonly CallingQualityRowPage: {
      readonly items: readonly components['schemas']['CallingQualityRow'][];
      readonly total: number;
    } & components['schemas']['Period'];
    readonly FeatureUse: {
      readonly feature: components['schemas']['CallingFeature'];
      readonly calls: number;
      readonly customers: number;
    };
    readonly CallingFeatures: {
      readonly items: readonly components['schemas']['FeatureUse'][];
    } & components['schemas']['Period'];
    readonly CallQueues: components['schemas']['QueueCount'] & {
      readonly previous: components['schemas']['QueueCount'] | null;
    } & components['schemas']['Period'];
    readonly CallQueueRow: {
      readonly customer: components['schemas']['Ref'];
      readonly queues: number;
      readonly features: components['schemas']['FacetCounts'];
      readonly previous: components['schemas']['QueueCount'] | null;
    } & components['schemas']['QueueCount'];
    readonly CallQueueRowPage: {
      readonly items: readonly components['schemas']['CallQueueRow'][];
      readonly total: number;
    } & components['schemas']['Period'];
    readonly Resource: {
      readonly id: string;
      readonly title: string;
      readonly description: string;
      /** Format: uri */
      readonly url: string;
      readonly category: string;
      readonly type: string;
      /** @description BCP 47. */
      readonly language: string;
      /** Format: date-time */
      readonly updatedAt: string;
      readonly featured: boolean;
      readonly quickLink: boolean;
    };
    readonly ResourceFacets: {
      readonly category: components['schemas']['FacetCounts'];
      readonly type: components['schemas']['FacetCounts'];
    };
    readonly ResourcePage: {
      readonly items: readonly components['schemas']['Resource'][];
      readonly total: number;
      readonly facets: components['schemas']['ResourceFacets'];
    };
    readonly HelpdeskChannel: {
      readonly id: string;
      readonly kind: components['schemas']['HelpdeskKind'];
      readonly label: string;
      /** Format: uri */
      readonly url: string | null;
      readonly phone: string | null;
      readonly products: readonly components['schemas']['Product'][];
      /** @description In words, as it is shown. */
      readonly hours: string;
      /** @description Somebody is there now. */
      readonly available: boolean;
    };
    readonly Helpdesk: {
      readonly channels: readonly components['schemas']['HelpdeskChannel'][];
    };
  };
  responses: {
    /** @description A parameter is not understood. */
    readonly BadRequest: {
      headers: {
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "The request was not understood",
         *       "errors": [
         *         {
         *           "description": "There is no sort key \"colour\"",
         *           "field": "sort"
         *         }
         *       ],
         *       "trackingId": "HUB_5b1c"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description There is no valid token or session. */
    readonly Unauthorized: {
      headers: {
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "The token has expired",
         *       "errors": [
         *         {
         *           "description": "Get a new token"
         *         }
         *       ],
         *       "trackingId": "HUB_77aa"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description The caller's role does not allow this. */
    readonly Forbidden: {
      headers: {
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Your role does not allow this",
         *       "errors": [
         *         {
         *           "description": "Needs the capability tags:write"
         *         }
         *       ],
         *       "trackingId": "HUB_0c2d"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description There is no such thing, or the caller may not know of it. */
    readonly NotFound: {
      headers: {
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "There is no customer customer-999999",
         *       "errors": [
         *         {
         *           "description": "Unknown id",
         *           "field": "id"
         *         }
         *       ],
         *       "trackingId": "HUB_e410"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description It cannot be done in the present state. */
    readonly Conflict: {
      headers: {
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "The name is taken",
         *       "errors": [
         *         {
         *           "description": "There is already a tag \"Benelux\"",
         *           "field": "name"
         *         }
         *       ],
         *       "trackingId": "HUB_9b04"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description A field of the body is not valid; `field` says which. */
    readonly Invalid: {
      headers: {
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "The request is not valid",
         *       "errors": [
         *         {
         *           "description": "Enter an e-mail address",
         *           "field": "customer.adminEmail"
         *         }
         *       ],
         *       "trackingId": "HUB_31f7"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description Too many requests; not again before `Retry-After`. */
    readonly TooManyRequests: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Too many requests",
         *       "errors": [
         *         {
         *           "description": "Try again in 12 seconds"
         *         }
         *       ],
         *       "trackingId": "HUB_4290"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description The API cannot answer now; not again before `Retry-After`. */
    readonly Unavailable: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Maintenance until 02:00 UTC",
         *       "errors": [
         *         {
         *           "description": "Try again later"
         *         }
         *       ],
         *       "trackingId": "HUB_5030"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
    /** @description Anything else went wrong. */
    readonly Error: {
      headers: {
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "The analytics store did not answer",
         *       "errors": [
         *         {
         *           "description": "Internal error"
         *         }
         *       ],
         *       "trackingId": "HUB_5001"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
      };
    };
  };
  parameters: {
    /** @description Id of the customer. */
    readonly customerId: string;
    /** @description The product that the figures are about. */
    readonly analyticsProduct: components['schemas']['AnalyticsProduct'];
    /** @description How many days back or ahead "recent", "expiring" and "renewing" reach; 30, 60, 90 or 180. */
    readonly windowDays: number;
    /** @description Number of completed weeks, counted back from the last one. */
    readonly weeks: number;
    /** @description The Sunday on which the week starts; without it the last completed week. */
    readonly week: string;
    /** @description Free text in customer names. */
    readonly customerText: string;
    /** @description Rows in a page. */
    readonly max: number;
    /** @description Rows before this page. */
    readonly offset: number;
  };
  requestBodies: never;
  headers: {
    /** @description Identifies the request in the API's own logs. */
    readonly TrackingID: string;
    /** @description Seconds, or an HTTP date, before which the caller does not ask again. */
    readonly RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly me: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The signed-in administrator. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "admin-7",
           *       "displayName": "Sanne de Vries",
           *       "email": "sanne.devries@reseller.example",
           *       "roles": [
           *         "partnerFullAdmin"
           *       ],
           *       "organization": {
           *         "id": "org-1",
           *         "displayName": "Lage Landen IT"
           *       },
           *       "capabilities": [
           *         "tags:write",
           *         "trials:write",
           *         "admins:write",
           *         "organizations:launch",
           *         "organization:setup"
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['Me'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly customers: {
    readonly parameters: {
      readonly query?: {
        /** @description Free text in names, ids and tags. */
        readonly q?: string;
        /** @description May be repeated. */
        readonly managedBy?: readonly components['schemas']['ManagedBy'][];
        /** @description May be repeated. */
        readonly product?: readonly components['schemas']['Product'][];
        /** @description May be repeated. */
        readonly status?: readonly components['schemas']['Status'][];
        /** @description May be repeated. */
        readonly subscriptionType?: readonly components['schemas']['SubscriptionKind'][];
        /** @description Name of a tag; may be repeated. */
        readonly tag?: readonly string[];
        /** @description Exactly the customers that this figure of `/analytics/summary` counts, so that `total` equals it. */
        readonly kpi?: components['schemas']['SummaryKey'];
        /** @description How many days back or ahead "recent", "expiring" and "renewing" reach; 30, 60, 90 or 180. */
        readonly windowDays?: components['parameters']['windowDays'];
        /** @description `status` (the default) is by urgency, then by name; `licenses` by total; `nextDate` by the nearer of expiration and renewal. */
        readonly sort?: components['schemas']['CustomerSort'];
        /** @description Rows in a page. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers, with the counts for each filter. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "customer-17",
           *           "displayName": "Noorderzon Logistiek B.V.",
           *           "createdAt": "2024-03-11T09:24:00Z",
           *           "country": "NL",
           *           "managedBy": "externalAdministrator",
           *           "products": [
           *             "meetings",
           *             "calling"
           *           ],
           *           "statuses": [
           *             "licenseOverage",
           *             "expiringSoon",
           *             "subscription"
           *           ],
           *           "subscriptionTypes": [
           *             "subscription"
           *           ],
           *           "tags": [
           *             "Key account"
           *           ],
           *           "licenses": {
           *             "total": 250,
           *             "assigned": 268,
           *             "used": 201
           *           },
           *           "nextExpiration": "2026-12-14",
           *           "nextRenewal": null,
           *           "lastAdminActivityAt": "2026-11-19T15:02:11Z"
           *         }
           *       ],
           *       "total": 1,
           *       "facets": {
           *         "managedBy": {
           *           "externalAdministrator": 1,
           *           "partnerOrganization": 4
           *         },
           *         "product": {
           *           "meetings": 1,
           *           "calling": 1
           *         },
           *         "status": {
           *           "licenseOverage": 1,
           *           "expiringSoon": 1,
           *           "subscription": 1
           *         },
           *         "subscriptionType": {
           *           "subscription": 1,
           *           "trial": 2
           *         },
           *         "tag": {
           *           "Key account": 1
           *         }
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['CustomerPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly customer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The customer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "customer-42",
           *       "displayName": "Gemeente Oosterveld",
           *       "createdAt": "2025-09-02T07:40:00Z",
           *       "country": "NL",
           *       "managedBy": "partnerOrganization",
           *       "products": [
           *         "calling",
           *         "realTimeTranslations"
           *       ],
           *       "statuses": [
           *         "trial"
           *       ],
           *       "subscriptionTypes": [
           *         "trial"
           *       ],
           *       "tags": [],
           *       "licenses": {
           *         "total": 100,
           *         "assigned": 37,
           *         "used": null
           *       },
           *       "nextExpiration": "2026-12-30",
           *       "nextRenewal": null,
           *       "lastAdminActivityAt": null
           *     }
           */
          readonly 'application/json': components['schemas']['Customer'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly customerSubscriptions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All subscriptions of the customer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "Sub143020",
           *           "customerId": "customer-17",
           *           "name": "Webex Suite",
           *           "kind": "subscription",
           *           "status": "expiringSoon",
           *           "startDate": "2025-12-15",
           *           "endDate": "2026-12-14",
           *           "autoRenew": false,
           *           "renewalDate": null,
           *           "licenses": [
           *             {
           *               "product": "meetings",
           *               "name": "Webex Meetings",
           *               "total": 150,
           *               "assigned": 168,
           *               "used": 121
           *             },
           *             {
           *               "product": "calling",
           *               "name": "Webex Calling Professional",
           *               "total": 100,
           *               "assigned": 100,
           *               "used": 80
           *             }
           *           ],
           *           "invoice": {
           *             "number": "F2026-00871",
           *             "date": "2026-11-01",
           *             "amount": {
           *               "value": 3120.5,
           *               "currency": "EUR"
           *             },
           *             "status": "paid",
           *             "url": "https://billing.reseller.example/invoices/F2026-00871"
           *           },
           *           "orders": [
           *             {
           *               "id": "order-311",
           *               "date": "2026-04-02",
           *               "type": "change",
           *               "description": "50 more Webex Calling licenses",
           *               "quantity": 50,
           *               "status": "completed"
           *             },
           *             {
           *               "id": "order-204",
           *               "date": "2025-12-15",
           *               "type": "new",
           *               "description": "Webex Suite",
           *               "quantity": 200,
           *               "status": "completed"
           *             }
           *           ]
           *         }
           *       ],
           *       "total": 1
           *     }
           */
          readonly 'application/json': components['schemas']['SubscriptionPage'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly customerTrials: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All trials of the customer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "trial-9",
           *           "customerId": "customer-42",
           *           "name": "Webex Calling trial",
           *           "products": [
           *             {
           *               "product": "calling",
           *               "quantity": 100
           *             }
           *           ],
           *           "startDate": "2026-10-31",
           *           "endDate": "2026-12-30",
           *           "status": "active",
           *           "licenses": {
           *             "total": 100,
           *             "assigned": 37,
           *             "used": null
           *           }
           *         }
           *       ],
           *       "total": 1
           *     }
           */
          readonly 'application/json': components['schemas']['TrialPage'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly customerAdmins: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The administrators that are assigned to the customer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "admin-7",
           *           "displayName": "Sanne de Vries",
           *           "email": "sanne.devries@reseller.example",
           *           "roles": [
           *             "partnerFullAdmin"
           *           ],
           *           "customerCount": null,
           *           "allCustomers": true
           *         },
           *         {
           *           "id": "admin-12",
           *           "displayName": "Milan Peeters",
           *           "email": "milan.peeters@reseller.example",
           *           "roles": [
           *             "partnerAdmin"
           *           ],
           *           "customerCount": 14,
           *           "allCustomers": false
           *         }
           *       ],
           *       "total": 2
           *     }
           */
          readonly 'application/json': components['schemas']['PartnerAdminPage'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly assignAdmin: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
        /** @description Id of the partner's administrator. */
        readonly adminId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The administrator is assigned now (or was already). */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly unassignAdmin: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
        /** @description Id of the partner's administrator. */
        readonly adminId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The administrator is not assigned any more. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly setCustomerTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "tags": [
         *         "Key account",
         *         "Benelux"
         *       ]
         *     }
         */
        readonly 'application/json': components['schemas']['CustomerTags'];
      };
    };
    readonly responses: {
      /** @description The customer with its new tags. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "customer-42",
           *       "displayName": "Gemeente Oosterveld",
           *       "createdAt": "2025-09-02T07:40:00Z",
           *       "country": "NL",
           *       "managedBy": "partnerOrganization",
           *       "products": [
           *         "calling"
           *       ],
           *       "statuses": [
           *         "trial"
           *       ],
           *       "subscriptionTypes": [
           *         "trial"
           *       ],
           *       "tags": [
           *         "Key account",
           *         "Benelux"
           *       ],
           *       "licenses": {
           *         "total": 100,
           *         "assigned": 37,
           *         "used": 12
           *       },
           *       "nextExpiration": "2026-12-30",
           *       "nextRenewal": null,
           *       "lastAdminActivityAt": "2026-11-20T10:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['Customer'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly launchCustomer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The link. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "url": "https://admin.console.example/launch/customer-17?ticket=9f2c",
           *       "expiresAt": "2026-11-22T10:05:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['Launch'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly tags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All tags. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "name": "Key account",
           *           "description": "Called every quarter",
           *           "customerCount": 12
           *         },
           *         {
           *           "name": "Benelux",
           *           "description": "",
           *           "customerCount": 230
           *         }
           *       ],
           *       "total": 2
           *     }
           */
          readonly 'application/json': components['schemas']['TagPage'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly createTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "name": "Benelux",
         *       "description": "Customers in BE",
         *       "NL and LU": null
         *     }
         */
        readonly 'application/json': components['schemas']['NewTag'];
      };
    };
    readonly responses: {
      /** @description The new tag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "Benelux",
           *       "description": "Customers in BE, NL and LU",
           *       "customerCount": 0
           *     }
           */
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly deleteTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The tag's name as it is now. */
        readonly tag: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tag is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly updateTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The tag's name as it is now. */
        readonly tag: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "name": "Benelux and Germany"
         *     }
         */
        readonly 'application/json': components['schemas']['TagUpdate'];
      };
    };
    readonly responses: {
      /** @description The tag as it is now. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "name": "Benelux and Germany",
           *       "description": "Customers in BE, NL and LU",
           *       "customerCount": 230
           *     }
           */
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly startTrial: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewTrial'];
      };
    };
    readonly responses: {
      /** @description The trial has started. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "trial-10",
           *       "customerId": "customer-42",
           *       "name": "Webex Calling trial",
           *       "products": [
           *         {
           *           "product": "calling",
           *           "quantity": 100
           *         }
           *       ],
           *       "startDate": "2026-11-22",
           *       "endDate": "2027-01-21",
           *       "status": "active",
           *       "licenses": {
           *         "total": 100,
           *         "assigned": 0,
           *         "used": 0
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['Trial'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly extendTrial: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the trial. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "extendDays": 30
         *     }
         */
        readonly 'application/json': components['schemas']['TrialExtension'];
      };
    };
    readonly responses: {
      /** @description The trial with its new end. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "trial-9",
           *       "customerId": "customer-42",
           *       "name": "Webex Calling trial",
           *       "products": [
           *         {
           *           "product": "calling",
           *           "quantity": 100
           *         }
           *       ],
           *       "startDate": "2026-10-31",
           *       "endDate": "2026-12-22",
           *       "status": "active",
           *       "licenses": {
           *         "total": 100,
           *         "assigned": 37,
           *         "used": 12
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['Trial'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly admins: {
    readonly parameters: {
      readonly query?: {
        /** @description Free text in name and e-mail address. */
        readonly q?: string;
        /** @description May be repeated. */
        readonly role?: readonly components['schemas']['Role'][];
        readonly sort?: components['schemas']['AdminSort'];
        /** @description Rows in a page. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of administrators. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "admin-3",
           *           "displayName": "Fatima El Amrani",
           *           "email": "fatima@reseller.example",
           *           "roles": [
           *             "partnerReadOnlyAdmin"
           *           ],
           *           "customerCount": null,
           *           "allCustomers": true
           *         },
           *         {
           *           "id": "admin-21",
           *           "displayName": "Tom Jansen",
           *           "email": "tom@reseller.example",
           *           "roles": [],
           *           "customerCount": 0,
           *           "allCustomers": false
           *         }
           *       ],
           *       "total": 2
           *     }
           */
          readonly 'application/json': components['schemas']['PartnerAdminPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly setAdminRoles: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the partner's administrator. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "roles": [
         *         "partnerAdmin",
         *         "helpDeskAdmin"
         *       ]
         *     }
         */
        readonly 'application/json': components['schemas']['AdminRoles'];
      };
    };
    readonly responses: {
      /** @description The user with the new roles. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "admin-21",
           *       "displayName": "Tom Jansen",
           *       "email": "tom@reseller.example",
           *       "roles": [
           *         "partnerAdmin",
           *         "helpDeskAdmin"
           *       ],
           *       "customerCount": 0,
           *       "allCustomers": false
           *     }
           */
          readonly 'application/json': components['schemas']['PartnerAdmin'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly organizationSetup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Terms, subscriptions and steps. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "state": "notStarted",
           *       "terms": {
           *         "version": "2026-07",
           *         "url": "https://portal.example/terms/2026-07"
           *       },
           *       "subscriptions": [],
           *       "steps": [
           *         {
           *           "id": "domain",
           *           "title": "Verify your domain",
           *           "state": "notStarted"
           *         },
           *         {
           *           "id": "users",
           *           "title": "Add users",
           *           "state": "notStarted"
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['OrganizationSetup'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly continueSetup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TermsAcceptance'] | components['schemas']['StepCompletion'];
      };
    };
    readonly responses: {
      /** @description The set-up as it is now. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "state": "inProgress",
           *       "terms": {
           *         "version": "2026-07",
           *         "url": "https://portal.example/terms/2026-07"
           *       },
           *       "subscriptions": [],
           *       "steps": [
           *         {
           *           "id": "domain",
           *           "title": "Verify your domain",
           *           "state": "completed"
           *         },
           *         {
           *           "id": "users",
           *           "title": "Add users",
           *           "state": "notStarted"
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['OrganizationSetup'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly launchOrganization: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The link. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "url": "https://admin.console.example/launch/org-1?ticket=51be",
           *       "expiresAt": "2026-11-22T10:05:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['Launch'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly summary: {
    readonly parameters: {
      readonly query?: {
        /** @description How many days back or ahead "recent", "expiring" and "renewing" reach; 30, 60, 90 or 180. */
        readonly windowDays?: components['parameters']['windowDays'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The figures, each with that of the period before where it is known. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "totalCustomers": {
           *         "value": 1234,
           *         "previous": 1221
           *       },
           *       "nearingExpiration": {
           *         "value": 87,
           *         "previous": 92
           *       },
           *       "nearingRenewal": {
           *         "value": 140,
           *         "previous": 133
           *       },
           *       "lowLicenseAssignment": {
           *         "value": 61,
           *         "previous": null
           *       },
           *       "overLicenseLimit": {
           *         "value": 9,
           *         "previous": 9
           *       },
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['Summary'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly licenseTrend: {
    readonly parameters: {
      readonly query: {
        /** @description The product that the figures are about. */
        readonly product: components['parameters']['analyticsProduct'];
        /** @description Number of completed weeks, counted back from the last one. */
        readonly weeks?: components['parameters']['weeks'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One point for each completed week, the oldest first. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "points": [
           *         {
           *           "weekStart": "2026-11-08",
           *           "total": 52100,
           *           "assigned": 40310,
           *           "used": null
           *         },
           *         {
           *           "weekStart": "2026-11-15",
           *           "total": 52340,
           *           "assigned": 40872,
           *           "used": 30114
           *         }
           *       ],
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['LicenseTrend'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly subscriptions: {
    readonly parameters: {
      readonly query: {
        /** @description Which section. */
        readonly view: components['schemas']['SubscriptionView'];
        /** @description The product that the figures are about. */
        readonly product: components['parameters']['analyticsProduct'];
        /** @description How many days back or ahead "recent", "expiring" and "renewing" reach; 30, 60, 90 or 180. */
        readonly windowDays?: components['parameters']['windowDays'];
        /** @description Free text in customer name and subscription id. */
        readonly q?: string;
        readonly sort?: components['schemas']['SubscriptionSort'];
        /** @description Rows in a page. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of subscriptions; the summary covers all of them. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "customer": {
           *             "id": "customer-17",
           *             "displayName": "Noorderzon Logistiek B.V."
           *           },
           *           "subscriptionId": "Sub143020",
           *           "kind": "subscription",
           *           "addedDate": "2025-12-15",
           *           "endDate": "2026-12-14",
           *           "renewalDate": null,
           *           "autoRenew": false,
           *           "licenses": {
           *             "total": 150,
           *             "assigned": 168,
           *             "used": 121
           *           },
           *           "previousWeek": {
           *             "assigned": 160,
           *             "used": 118
           *           },
           *           "usedLast3Months": 144
           *         },
           *         {
           *           "customer": {
           *             "id": "customer-42",
           *             "displayName": "Gemeente Oosterveld"
           *           },
           *           "subscriptionId": "trial-9",
           *           "kind": "trial",
           *           "addedDate": "2026-10-31",
           *           "endDate": "2026-12-30",
           *           "renewalDate": null,
           *           "autoRenew": false,
           *           "licenses": {
           *             "total": 100,
           *             "assigned": 37,
           *             "used": null
           *           },
           *           "previousWeek": null,
           *           "usedLast3Months": null
           *         }
           *       ],
           *       "total": 2,
           *       "summary": {
           *         "customers": 2,
           *         "subscriptions": 2,
           *         "licenses": {
           *           "total": 250,
           *           "assigned": 205,
           *           "used": null
           *         },
           *         "overage": 18,
           *         "unassigned": 63
           *       },
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['SubscriptionRowPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly callingUsage: {
    readonly parameters: {
      readonly query?: {
        /** @description Number of completed weeks, counted back from the last one. */
        readonly weeks?: components['parameters']['weeks'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One point for each completed week, the oldest first. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "buckets": [
           *         {
           *           "id": "none",
           *           "minCalls": 0,
           *           "maxCalls": 0
           *         },
           *         {
           *           "id": "some",
           *           "minCalls": 1,
           *           "maxCalls": 20
           *         },
           *         {
           *           "id": "many",
           *           "minCalls": 21,
           *           "maxCalls": null
           *         }
           *       ],
           *       "points": [
           *         {
           *           "weekStart": "2026-11-15",
           *           "users": {
           *             "none": 2210,
           *             "some": 9120,
           *             "many": 4038
           *           }
           *         }
           *       ],
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['CallingUsage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly callingUsageCustomers: {
    readonly parameters: {
      readonly query?: {
        /** @description The Sunday on which the week starts; without it the last completed week. */
        readonly week?: components['parameters']['week'];
        /** @description Id of a bucket of `/analytics/calling/usage`; only customers with users in it. */
        readonly bucket?: string;
        /** @description Free text in customer names. */
        readonly q?: components['parameters']['customerText'];
        readonly sort?: components['schemas']['CallingUsageSort'];
        /** @description Rows in a page. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "customer": {
           *             "id": "customer-17",
           *             "displayName": "Noorderzon Logistiek B.V."
           *           },
           *           "licenses": {
           *             "total": 100,
           *             "assigned": 100,
           *             "used": 80
           *           },
           *           "activeUsers": 80,
           *           "calls": 3120,
           *           "minutes": 9944,
           *           "previous": {
           *             "activeUsers": 78,
           *             "calls": 3301,
           *             "minutes": 10120
           *           }
           *         }
           *       ],
           *       "total": 1,
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['CallingUsageRowPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly callingQuality: {
    readonly parameters: {
      readonly query?: {
        /** @description Number of completed weeks, counted back from the last one. */
        readonly weeks?: components['parameters']['weeks'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One point for each completed week, the oldest first. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "thresholds": {
           *         "packetLossPercent": 5,
           *         "latencyMs": 400,
           *         "jitterMs": 150
           *       },
           *       "points": [
           *         {
           *           "weekStart": "2026-11-08",
           *           "legs": {
           *             "good": 84120,
           *             "poor": 2210,
           *             "notAvailable": 510
           *           }
           *         },
           *         {
           *           "weekStart": "2026-11-15",
           *           "legs": {
           *             "good": 86033,
           *             "poor": 1987,
           *             "notAvailable": 498
           *           }
           *         }
           *       ],
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['CallingQuality'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly endpointQuality: {
    readonly parameters: {
      readonly query?: {
        /** @description The Sunday on which the week starts; without it the last completed week. */
        readonly week?: components['parameters']['week'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One item for each type of endpoint that was used. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "endpointType": "webexAppDesktop",
           *           "legs": {
           *             "good": 40210,
           *             "poor": 1120,
           *             "notAvailable": 88
           *           }
           *         },
           *         {
           *           "endpointType": "deskPhone",
           *           "legs": {
           *             "good": 31544,
           *             "poor": 310,
           *             "notAvailable": 201
           *           }
           *         }
           *       ],
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['EndpointQuality'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly callingQualityCustomers: {
    readonly parameters: {
      readonly query?: {
        /** @description The Sunday on which the week starts; without it the last completed week. */
        readonly week?: components['parameters']['week'];
        /** @description Only the legs of this type of endpoint. */
        readonly endpointType?: components['schemas']['EndpointType'];
        /** @description Free text in customer names. */
        readonly q?: components['parameters']['customerText'];
        readonly sort?: components['schemas']['CallingQualitySort'];
        /** @description Rows in a page. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "customer": {
           *             "id": "customer-17",
           *             "displayName": "Noorderzon Logistiek B.V."
           *           },
           *           "legs": {
           *             "good": 5810,
           *             "poor": 402,
           *             "notAvailable": 28
           *           },
           *           "poorBecause": {
           *             "packetLoss": 310,
           *             "latency": 51,
           *             "jitter": 122
           *           },
           *           "previous": {
           *             "good": 6102,
           *             "poor": 188,
           *             "notAvailable": 31
           *           }
           *         },
           *         {
           *           "customer": {
           *             "id": "customer-42",
           *             "displayName": "Gemeente Oosterveld"
           *           },
           *           "legs": {
           *             "good": 120,
           *             "poor": 0,
           *             "notAvailable": 4
           *           },
           *           "poorBecause": null,
           *           "previous": null
           *         }
           *       ],
           *       "total": 2,
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['CallingQualityRowPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly callingFeatures: {
    readonly parameters: {
      readonly query?: {
        /** @description The Sunday on which the week starts; without it the last completed week. */
        readonly week?: components['parameters']['week'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One item for each feature. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "feature": "callQueue",
           *           "calls": 20114,
           *           "customers": 212
           *         },
           *         {
           *           "feature": "autoAttendant",
           *           "calls": 15002,
           *           "customers": 340
           *         }
           *       ],
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['CallingFeatures'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly callQueues: {
    readonly parameters: {
      readonly query?: {
        /** @description The Sunday on which the week starts; without it the last completed week. */
        readonly week?: components['parameters']['week'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The sums; averages are computed from them. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "offered": 20114,
           *       "answered": 17877,
           *       "abandoned": 2002,
           *       "answerWaitSeconds": 501320,
           *       "abandonWaitSeconds": 96040,
           *       "previous": {
           *         "offered": 19870,
           *         "answered": 17401,
           *         "abandoned": 2244,
           *         "answerWaitSeconds": 531004,
           *         "abandonWaitSeconds": 111870
           *       },
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['CallQueues'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly callQueueCustomers: {
    readonly parameters: {
      readonly query?: {
        /** @description The Sunday on which the week starts; without it the last completed week. */
        readonly week?: components['parameters']['week'];
        /** @description Only customers that used this feature. */
        readonly feature?: components['schemas']['CallingFeature'];
        /** @description Free text in customer names. */
        readonly q?: components['parameters']['customerText'];
        readonly sort?: components['schemas']['CallQueueSort'];
        /** @description Rows in a page. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "customer": {
           *             "id": "customer-17",
           *             "displayName": "Noorderzon Logistiek B.V."
           *           },
           *           "queues": 4,
           *           "offered": 1204,
           *           "answered": 1077,
           *           "abandoned": 113,
           *           "answerWaitSeconds": 24010,
           *           "abandonWaitSeconds": 6120,
           *           "features": {
           *             "callQueue": 1204,
           *             "autoAttendant": 890
           *           },
           *           "previous": null
           *         }
           *       ],
           *       "total": 1,
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['CallQueueRowPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly resources: {
    readonly parameters: {
      readonly query?: {
        /** @description Free text in titles and descriptions. */
        readonly q?: string;
        /** @description May be repeated. */
        readonly category?: readonly string[];
        /** @description May be repeated. */
        readonly type?: readonly string[];
        /** @description Only those that are featured, or only those that are not. */
        readonly featured?: boolean;
        /** @description Only quick links, or only what is none. */
        readonly quickLink?: boolean;
        /** @description Rows in a page. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of resources, with the counts for each filter. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "resource-4",
           *           "title": "Set up call queues",
           *           "description": "From the first queue to supervisors and reports.",
           *           "url": "https://help.portal.example/calling/queues",
           *           "category": "calling",
           *           "type": "guide",
           *           "language": "en",
           *           "updatedAt": "2026-10-05T08:00:00Z",
           *           "featured": true,
           *           "quickLink": false
           *         }
           *       ],
           *       "total": 1,
           *       "facets": {
           *         "category": {
           *           "calling": 1,
           *           "meetings": 3
           *         },
           *         "type": {
           *           "guide": 1,
           *           "video": 2
           *         }
           *       }
           *     }
           */
          readonly 'application/json': components['schemas']['ResourcePage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly helpdesk: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The ways to reach it. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "channels": [
           *         {
           *           "id": "chat",
           *           "kind": "chat",
           *           "label": "Chat with an engineer",
           *           "url": "https://help.portal.example/chat",
           *           "phone": null,
           *           "products": [
           *             "calling"
           *           ],
           *           "hours": "Mon–Fri 08:00–18:00 CET",
           *           "available": true
           *         },
           *         {
           *           "id": "phone",
           *           "kind": "phone",
           *           "label": "Call us",
           *           "url": null,
           *           "phone": "+31 20 555 0100",
           *           "products": [
           *             "calling",
           *             "meetings"
           *           ],
           *           "hours": "24/7",
           *           "available": true
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['Helpdesk'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
}
