// Generated from openapi.yaml by scripts/generate-api.mjs; change that file instead.
export interface paths {
  readonly '/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Who am I, and what may I do?
     * @description An element hides what the capabilities do not allow, and still survives a 403.
     */
    readonly get: operations['getMe'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The customers that match, a page at a time
     * @description Everything that depends on the day (statuses, what runs, the next dates, `kpi`) is told as of today in `timeZone`.
     *
     *     With `kpi` there are exactly the customers that this figure of `/insights/summary` counts with the same `windowDays` and `timeZone`, so that
     *     `total` equals the figure's `value`.
     */
    readonly get: operations['listCustomers'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    /**
     * One customer
     * @description As in the list; what depends on the day is told as of today in UTC.
     */
    readonly get: operations['getCustomer'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    /**
     * What a customer has bought or tries, with invoice and order history
     * @description All subscriptions and trials of the customer in one answer, the ended ones included, the newest first.
     */
    readonly get: operations['listCustomerSubscriptions'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    /**
     * A customer's trials
     * @description All trials of the customer in one answer, the ended ones included, the newest first.
     */
    readonly get: operations['listCustomerTrials'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    /**
     * Which of the partner's administrators manage this customer
     * @description Those who are assigned to the customer and those whose role reaches every customer, in one answer.
     */
    readonly get: operations['listCustomerAdmins'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
        /** @description Id of the partner's administrator. */
        readonly adminId: string;
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Let an administrator manage this customer
     * @description Does nothing when the administrator is assigned already.
     */
    readonly put: operations['assignAdmin'];
    readonly post?: never;
    /**
     * Stop an administrator from managing this customer
     * @description Refused (409) for an administrator whose role reaches every customer.
     */
    readonly delete: operations['unassignAdmin'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/customers/{id}/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Put tags on a customer and take tags off
     * @description What is neither added nor removed stays, so that two administrators at once lose nothing. A tag that is there already, or is not there, is no error.
     *     422: a customer would have more than 5 tags, there is no such tag (`add`), or a tag stands in both lists.
     */
    readonly patch: operations['changeCustomerTags'];
    readonly trace?: never;
  };
  readonly '/customers/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Put tags on many customers and take tags off
     * @description For the customers with these ids, or for all that match a query. Each customer is changed as by `PATCH /customers/{id}/tags`, or not at all: those that
     *     could not be changed are in `failed`, and the others are changed nevertheless.
     *     422 when nothing can be done at all: neither or both of `customerIds` and `query`, more than 500 ids, a filter that is not known, an unknown tag.
     */
    readonly patch: operations['changeTags'];
    readonly trace?: never;
  };
  readonly '/customers/{id}/launch': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A short-lived link into the customer's own console
     * @description The link is for the caller alone and works until `expiresAt`.
     */
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The partner's own tags
     * @description All tags in one answer. Every administrator sees them.
     */
    readonly get: operations['listTags'];
    readonly put?: never;
    /**
     * Make a tag
     * @description 409 when the name is taken, whatever its case.
     */
    readonly post: operations['createTag'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/tags/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the tag; its name may hold any character and change. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Remove a tag from every customer and forget it
     * @description 404 when it is gone already.
     */
    readonly delete: operations['deleteTag'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Rename or describe a tag; its customers keep it
     * @description What is left out stays. 409 when another tag has the name, whatever its case.
     */
    readonly patch: operations['updateTag'];
    readonly trace?: never;
  };
  readonly '/trials': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Start a trial, for a customer or for a new one
     * @description It starts today (UTC) and lasts `durationDays`: its last day is today + `durationDays`. 409 when the customer tries one of the products already.
     *     A 422 names `customerId`, `customer.displayName`, `customer.adminEmail`, `customer.country`, `products` or `durationDays`.
     */
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
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
    /**
     * Extend a trial, counted from today
     * @description The new last day is today (UTC) + `extendDays`. **A trial never gets shorter**: 422 on `extendDays` when that would be earlier than its present last day.
     *     A trial that has ended runs again. 409 when it was converted.
     */
    readonly patch: operations['extendTrial'];
    readonly trace?: never;
  };
  readonly '/admins': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Every user of the partner's organization who can hold a role
     * @description Those without a role are among them, so that one can be given.
     */
    readonly get: operations['listAdmins'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
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
    /**
     * Replace the roles of a user
     * @description 409 when the last full administrator would lose that role.
     */
    readonly patch: operations['setAdminRoles'];
    readonly trace?: never;
  };
  readonly '/organization/setup': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How far the partner's own organization is set up
     * @description Terms, the partner's own subscriptions and the steps that remain.
     */
    readonly get: operations['getSetup'];
    readonly put?: never;
    /**
     * Accept the terms, or complete a step
     * @description 409 for a step before the terms are accepted; 422 for another version of the terms or an unknown step.
     */
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A short-lived link into the partner's own console
     * @description The link is for the caller alone and works until `expiresAt`.
     */
    readonly post: operations['launchOrganization'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/summary': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The five figures at the top
     * @description Numbers of customers. They speak of Meetings and Calling together: a customer counts once, however many of its subscriptions are in a section (see
     *     `SubscriptionView`) and for whichever of the two products.
     *
     *     `previous` is the same figure as of seven days before today, with the subscriptions that ran and the licenses that were assigned then.
     */
    readonly get: operations['getSummary'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/licenses/trend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How licenses were assigned and used, week by week
     * @description Each point adds up the licenses of the product in every subscription and trial that ran on the last day (Saturday) of the week: `total` and `assigned` as
     *     they were then, `used` in the seven days of the week.
     */
    readonly get: operations['getLicenseTrend'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/subscriptions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The subscriptions and trials of one section, a page at a time
     * @description One row for each subscription or trial that runs today in `timeZone` and holds licenses of the product, if it belongs to the section (see
     *     `SubscriptionView`). Its `licenses` are those of the product alone, added up where it holds several kinds of them (users and workspaces of Calling).
     */
    readonly get: operations['listSubscriptions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/subscriptions/summary': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The figures of all five sections at once
     * @description Each section is the sum of the rows that `/insights/subscriptions` lists for it with the same product, window and zone and without `q`. One question for the
     *     key figures of all sections, the headings of grouped rows and the advice.
     */
    readonly get: operations['getSubscriptionSummary'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/calling/usage': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How many users call how much, week by week
     * @description Users who have a Calling license, by the number of calls that they made or took in the week. The buckets do not overlap and leave nothing out: the users of
     *     a week add up to the assigned Calling licenses.
     */
    readonly get: operations['getCallingUsage'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/calling/usage/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Calling usage of each customer in one week
     * @description One row for each customer with a subscription or trial that holds Calling licenses and ran on the last day (Saturday) of the week, whether it called or not.
     */
    readonly get: operations['listCallingUsage'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/calling/quality': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Good and poor call legs, week by week
     * @description The legs of all customers together. The share of poor ones is poor ÷ (good + poor); that of those not available is notAvailable ÷ all.
     */
    readonly get: operations['getCallingQuality'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/calling/quality/endpoints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Good and poor call legs by type of endpoint, in one week
     * @description The same legs as in the trend, by what the customer's user called with.
     */
    readonly get: operations['getEndpointQuality'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/calling/quality/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Call quality of each customer in one week
     * @description One row for each customer that has at least one leg in the week.
     */
    readonly get: operations['listCallingQuality'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/calling/features': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How many calls used which feature, in one week
     * @description Counted over the customers of `/insights/calling/queues/customers`, those with at least one call queue. A call that used several features counts for each.
     *     A feature without calls may be left out.
     */
    readonly get: operations['getCallingFeatures'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/calling/queues': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The sums of all call queues in one week, beside the week before
     * @description Averages are computed by the client from these sums, so that they are weighted by calls: seconds ÷ calls. `previous` is the week before; null when there was
     *     no queue then.
     */
    readonly get: operations['getCallQueues'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/insights/calling/queues/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Call queues and used features of each customer in one week
     * @description One row for each customer that had at least one call queue in the week, whether a call came or not.
     */
    readonly get: operations['listCallQueues'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Guides, links and features to look at
     * @description Facets for both filters come with every page, because resources are few.
     */
    readonly get: operations['listResources'];
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
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * How to reach the partner help desk
     * @description In the order in which they are to be offered.
     */
    readonly get: operations['getHelpdesk'];
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
    readonly InsightsProduct: 'meetings' | 'calling' | (string & {});
    /**
     * @description A reason to look at a customer. The codes stand here in the order of urgency; one that is not known comes after them. A customer has a set of statuses:
     *
     *     * `suspended`, `readyForOrderSetup`: a subscription or trial that runs has this status.
     *     * `expired`: nothing runs any more.
     *     * `licenseOverage`: in something that runs more licenses of one product are assigned than it holds.
     *     * `expiringSoon`: something runs, does not renew, and ends within 30 days (today and day 30 included).
     *     * `noRecentActivity`: no administrator of the customer signed in today or on the 90 days before, counted in UTC.
     *     * `trial`: a trial runs.
     *     * `subscription`: a subscription runs that is neither suspended nor still to be set up.
     */
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
    /**
     * @description The state of a subscription today: `expired` after its last day; else `suspended` (not paid) or `readyForOrderSetup` (ordered, not set up) where it is one;
     *     else `expiringSoon` when it does not renew and ends within 30 days; else `active`.
     */
    readonly SubscriptionStatus:
      'active' | 'expiringSoon' | 'expired' | 'suspended' | 'readyForOrderSetup' | (string & {});
    /** @description The state of a trial today; `converted` means that it was bought. */
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
    /**
     * @description A section. Of the rows that run today and hold licenses of the product:
     *
     *     * `recent`: added within the window - `addedDate` is today or at most `windowDays` days ago.
     *     * `expiring`: lost unless somebody acts - `autoRenew` is false and `endDate` is today or at most `windowDays` days ahead.
     *     * `renewing`: goes on by itself - `autoRenew` is true and `endDate` is today or at most `windowDays` days ahead. Never a row that expires.
     *     * `lowAssignment`: few licenses assigned, by a rule of the server's own that `explanation` says. The reference rule: of the rows that were added more than 30
     *       days ago, those whose assigned ÷ total is below the 25th percentile (nearest rank) of that share among these rows; a row whose total is 0 has no share.
     *     * `overLimit`: more assigned than bought - assigned > total.
     *
     *     The window does not touch the last two.
     */
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
    /**
     * @description A filter of the customers that has a facet.
     * @enum {unknown}
     */
    readonly CustomerFacetName: 'managedBy' | 'product' | 'status' | 'subscriptionType' | 'tag';
    /** @description A sort key, or `-` and a sort key. */
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
    /** @description A sort key, or `-` and a sort key. */
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
    /** @description A sort key, or `-` and a sort key. */
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
    /** @description A sort key, or `-` and a sort key. */
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
    /** @description A sort key, or `-` and a sort key. */
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
    /** @description A sort key, or `-` and a sort key. */
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
    /** @description What went wrong, in the language of `Accept-Language`. */
    readonly ApiError: {
      /** @description For a person to read. */
      readonly message: string;
      readonly errors: readonly components['schemas']['ApiErrorDetail'][];
      /** @description Identifies the request in the API's own logs. */
      readonly trackingId: string;
    };
    /** @description One thing that was wrong. */
    readonly ApiErrorDetail: {
      readonly description: string;
      /** @description The field of the request that is not valid, with dots - `customer.adminEmail`. */
      readonly field?: string;
    };
    /** @description The same as `ApiError` in the form of RFC 9457. */
    readonly Problem: {
      /** Format: uri-reference */
      readonly type?: string;
      /** @description What went wrong, in general. */
      readonly title?: string;
      readonly status?: number;
      /** @description What went wrong this time; it is shown where `title` would be. */
      readonly detail?: string;
    };
    /** @description Names a customer or an organization. */
    readonly Ref: {
      readonly id: string;
      readonly displayName: string;
    };
    /** @description How many rows there are for each code or name. One that is left out has none. */
    readonly FacetCounts: {
      readonly [key: string]: number;
    };
    /** @description A figure for each code. One that is left out is not available. */
    readonly CodeFigures: {
      readonly [key: string]: number | null;
    };
    /**
     * @description The licenses of one subscription, product or customer. `used` is a part of `assigned`; `assigned` may exceed `total`. Where several licenses are added up, each
     *     count is null as soon as one of its addends is: the used part of a whole must not look like the whole.
     */
    readonly LicenseCount: {
      /** @description Licenses bought. */
      readonly total?: number | null;
      /** @description Licenses given to users. */
      readonly assigned?: number | null;
      /** @description Licenses that their users used in the 7 days that end at `dataAsOf` (where an answer has none - in the last 7 days). */
      readonly used?: number | null;
    };
    /**
     * @description Licenses added up over many rows. A row whose `used` is not known is missing from `used`, and from `usedOf` and `usedOfAssigned`, so that a share is taken of
     *     the part that is known; the element says of how much it speaks where `usedOf` is less than `total`.
     */
    readonly LicenseSum: {
      /** @description Licenses bought. */
      readonly total?: number | null;
      /** @description Licenses given to users. */
      readonly assigned?: number | null;
      /** @description Licenses used in the 7 days that end at `dataAsOf`, of the rows where this is known; null when it is known of none of them. */
      readonly used?: number | null;
      /** @description The `total` of the rows whose `used` is known; 0 when it is known of none. Null when the source does not say it - then `used` speaks of all. */
      readonly usedOf?: number | null;
      /** @description The `assigned` of the rows whose `used` is known. Null when the source does not say it - then usage when assigned can be told only where `usedOf` equals `total`. */
      readonly usedOfAssigned?: number | null;
    };
    /**
     * @description Call legs by quality. A leg is the part of a call at one endpoint of the customer; it counts in the week in which its call began. It is `poor` when a measurement
     *     reaches its threshold, `notAvailable` when there was no media to measure, else `good`; a measurement that is missing never makes it poor.
     */
    readonly QualityCount: {
      readonly good?: number | null;
      readonly poor?: number | null;
      readonly notAvailable?: number | null;
    };
    /** @description Sums over call queues. A call counts in the week in which it entered the queue, once for each queue that it entered. */
    readonly QueueCount: {
      /** @description Calls that entered a queue. */
      readonly offered?: number | null;
      /** @description Calls that an agent answered, or that moved to another queue. */
      readonly answered?: number | null;
      /** @description Calls in which the caller hung up or left a message before an agent was available. */
      readonly abandoned?: number | null;
      /** @description Seconds from entering the queue until the agent answered or the call moved on, of the answered calls together. */
      readonly answerWaitSeconds?: number | null;
      /** @description Seconds from entering the queue until the caller gave up, of the abandoned calls together. */
      readonly abandonWaitSeconds?: number | null;
    };
    /** @description What an answer covers, half-open, and when its data were made. */
    readonly Period: {
      /** Format: date-time */
      readonly periodStart: string;
      /**
       * Format: date-time
       * @description The first instant that is not covered.
       */
      readonly periodEnd: string;
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    /** @description Whom an answer about Calling can speak of. */
    readonly CallingScope: {
      /**
       * @description Customers with a subscription or trial that holds Calling licenses and runs today (UTC), whatever week the answer is about. 0 says that nobody bought Calling;
       *     an empty list does not say so.
       */
      readonly customersWithProduct?: number | null;
    };
    /** @description The signed-in administrator. */
    readonly Me: {
      readonly id: string;
      readonly displayName: string;
      readonly email: string;
      readonly roles: readonly components['schemas']['Role'][];
      readonly organization: components['schemas']['Ref'];
      readonly capabilities: readonly components['schemas']['Capability'][];
    };
    /** @description A customer organization. */
    readonly Customer: {
      readonly id: string;
      readonly displayName: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @description ISO 3166-1 alpha-2. */
      readonly country: string;
      readonly managedBy: components['schemas']['ManagedBy'];
      /** @description Every product that was ever ordered or tried, whether it still runs or not. */
      readonly products: readonly components['schemas']['Product'][];
      /** @description The most urgent first. */
      readonly statuses: readonly components['schemas']['Status'][];
      /** @description The kinds of what runs today. */
      readonly subscriptionTypes: readonly components['schemas']['SubscriptionKind'][];
      /** @description Names of tags. */
      readonly tags: readonly string[];
      /** @description All licenses of every product in every subscription and trial that runs today, added up. Its `used` is null when the use of one of these licenses is not known. */
      readonly licenses: components['schemas']['LicenseCount'];
      /**
       * Format: date
       * @description The earliest `endDate` of what runs and does not renew; null when there is nothing of the kind.
       */
      readonly nextExpiration?: string | null;
      /**
       * Format: date
       * @description The earliest `renewalDate` of what runs; null when nothing renews.
       */
      readonly nextRenewal?: string | null;
      /**
       * Format: date-time
       * @description When an administrator of the customer last signed in; null when none ever did.
       */
      readonly lastAdminActivityAt?: string | null;
    };
    /** @description The facets that were asked for. */
    readonly CustomerFacets: {
      readonly managedBy?: components['schemas']['FacetCounts'];
      readonly product?: components['schemas']['FacetCounts'];
      readonly status?: components['schemas']['FacetCounts'];
      readonly subscriptionType?: components['schemas']['FacetCounts'];
      readonly tag?: components['schemas']['FacetCounts'];
    };
    /** @description A page of customers. */
    readonly CustomerPage: {
      readonly items: readonly components['schemas']['Customer'][];
      readonly total: number;
      readonly facets?: components['schemas']['CustomerFacets'];
    };
    /** @description The filters of `GET /customers`, by the same names and with the same meaning. */
    readonly CustomerQuery: {
      readonly q?: string;
      readonly managedBy?: readonly components['schemas']['ManagedBy'][];
      readonly product?: readonly components['schemas']['Product'][];
      readonly status?: readonly components['schemas']['Status'][];
      readonly subscriptionType?: readonly components['schemas']['SubscriptionKind'][];
      readonly tag?: readonly string[];
      readonly 'not.managedBy'?: readonly components['schemas']['ManagedBy'][];
      readonly 'not.product'?: readonly components['schemas']['Product'][];
      readonly 'not.status'?: readonly components['schemas']['Status'][];
      readonly 'not.subscriptionType'?: readonly components['schemas']['SubscriptionKind'][];
      readonly 'not.tag'?: readonly string[];
      readonly kpi?: components['schemas']['SummaryKey'];
      /** @enum {integer} */
      readonly windowDays?: number;
      readonly timeZone?: string;
    };
    /** @description Tags to put on and to take off, by name. At least one of the lists has something in it. */
    readonly TagChange: {
      readonly add?: readonly string[];
      readonly remove?: readonly string[];
    };
    /** @description Customers by their ids. */
    readonly CustomersById: {
      readonly customerIds: readonly string[];
    };
    /** @description The customers that match a query when the change is made. */
    readonly CustomersByQuery: {
      readonly query: components['schemas']['CustomerQuery'];
    };
    /** @description A change of tags, and whom it is for. */
    readonly BulkTagChange:
      | (components['schemas']['CustomersById'] & components['schemas']['TagChange'])
      | (components['schemas']['CustomersByQuery'] & components['schemas']['TagChange']);
    /** @description A customer that was not changed. */
    readonly BulkTagFailure: {
      readonly customerId: string;
      /** @description Why not. */
      readonly message: string;
    };
    /** @description How far a change of many customers was carried out. */
    readonly BulkTagResult: {
      /** @description Customers that have now what was asked for, those that had it before included. `changed` and the length of `failed` add up to the customers that were asked for. */
      readonly changed: number;
      readonly failed: readonly components['schemas']['BulkTagFailure'][];
    };
    /** @description A short-lived link into an organization's own console. */
    readonly Launch: {
      /** Format: uri */
      readonly url: string;
      /** Format: date-time */
      readonly expiresAt: string;
    };
    /** @description An amount. */
    readonly Money: {
      readonly value: number;
      /** @description ISO 4217. */
      readonly currency: string;
    };
    /** @description The newest invoice of a subscription. */
    readonly Invoice: {
      readonly number: string;
      /** Format: date */
      readonly date: string;
      readonly amount?: components['schemas']['Money'] | null;
      readonly status: components['schemas']['InvoiceStatus'];
      /** Format: uri */
      readonly url: string;
    };
    /** @description An order in the history of a subscription. */
    readonly Order: {
      readonly id: string;
      /** Format: date */
      readonly date: string;
      readonly type: components['schemas']['OrderType'];
      readonly description: string;
      /** @description Licenses that it added; negative where it took some away. */
      readonly quantity?: number | null;
      readonly status: components['schemas']['OrderStatus'];
    };
    /** @description The licenses of one kind within a subscription. */
    readonly ProductLicenses: {
      readonly product: components['schemas']['Product'];
      readonly name: string;
    } & components['schemas']['LicenseCount'];
    /** @description What a customer has bought, or tries. */
    readonly Subscription: {
      readonly id: string;
      readonly customerId: string;
      readonly name: string;
      readonly kind: components['schemas']['SubscriptionKind'];
      readonly status: components['schemas']['SubscriptionStatus'];
      /**
       * Format: date
       * @description The day it was added to the customer.
       */
      readonly startDate: string;
      /**
       * Format: date
       * @description Its last day.
       */
      readonly endDate: string;
      /** @description Goes on by itself after `endDate`; never true for a trial. */
      readonly autoRenew: boolean;
      /**
       * Format: date
       * @description Equal to `endDate` where it renews; null where it does not.
       */
      readonly renewalDate?: string | null;
      readonly licenses: readonly components['schemas']['ProductLicenses'][];
      readonly invoice?: components['schemas']['Invoice'] | null;
      /** @description The newest first. */
      readonly orders: readonly components['schemas']['Order'][];
    };
    /** @description A customer's subscriptions. */
    readonly SubscriptionPage: {
      readonly items: readonly components['schemas']['Subscription'][];
      readonly total: number;
    };
    /** @description What is tried of one product. */
    readonly TrialProduct: {
      readonly product: components['schemas']['Product'];
      /** @description Licenses. */
      readonly quantity?: number | null;
    };
    /** @description A trial of one or more products. */
    readonly Trial: {
      readonly id: string;
      readonly customerId: string;
      readonly name: string;
      readonly products: readonly components['schemas']['TrialProduct'][];
      /** Format: date */
      readonly startDate: string;
      /**
       * Format: date
       * @description Its last day.
       */
      readonly endDate: string;
      readonly status: components['schemas']['TrialStatus'];
      /** @description All licenses of the trial together. */
      readonly licenses: components['schemas']['LicenseCount'];
    };
    /** @description A customer's trials. */
    readonly TrialPage: {
      readonly items: readonly components['schemas']['Trial'][];
      readonly total: number;
    };
    /** @description A product and the number of its licenses. */
    readonly ProductQuantity: {
      readonly product: components['schemas']['Product'];
      readonly quantity: number;
    };
    /** @description A customer that is made together with its trial. */
    readonly TrialCustomer: {
      readonly displayName: string;
      /** Format: email */
      readonly adminEmail: string;
      /** @description ISO 3166-1 alpha-2. */
      readonly country: string;
    };
    /** @description What is tried and for how long. */
    readonly TrialTerms: {
      readonly products: readonly components['schemas']['ProductQuantity'][];
      /** @enum {integer} */
      readonly durationDays: number;
    };
    /** @description For an existing customer or for a new one. */
    readonly NewTrial:
      | ({
          /** @description An existing customer. */
          readonly customerId: string;
        } & components['schemas']['TrialTerms'])
      | ({
          readonly customer: components['schemas']['TrialCustomer'];
        } & components['schemas']['TrialTerms']);
    /** @description How far a trial is to go on. */
    readonly TrialExtension: {
      /**
       * @description Days from today.
       * @enum {integer}
       */
      readonly extendDays: number;
    };
    /** @description One of the partner's own tags. */
    readonly Tag: {
      /** @description Stays the same when the tag is renamed. */
      readonly id: string;
      /** @description At most 25 characters, any of them. */
      readonly name: string;
      readonly description: string;
      /** @description Customers that carry it. */
      readonly customerCount?: number | null;
    };
    /** @description All tags. */
    readonly TagPage: {
      readonly items: readonly components['schemas']['Tag'][];
      readonly total: number;
    };
    /** @description A tag to be made. */
    readonly NewTag: {
      /** @description At most 25 characters, any of them, counted as people count them (grapheme clusters of Unicode): an emoji is one. */
      readonly name: string;
      readonly description?: string;
    };
    /** @description What is to be different about a tag. */
    readonly TagUpdate: {
      /** @description The new name, as long as that of a new tag. */
      readonly name?: string;
      readonly description?: string;
    };
    /** @description A user of the partner's organization. */
    readonly PartnerAdmin: {
      readonly id: string;
      readonly displayName: string;
      readonly email: string;
      readonly roles: readonly components['schemas']['Role'][];
      /** @description Customers that the administrator is assigned to, one by one; null also where the role reaches every customer. */
      readonly customerCount?: number | null;
      /** @description A role of the administrator reaches every customer. */
      readonly allCustomers: boolean;
    };
    /** @description A page of administrators. */
    readonly PartnerAdminPage: {
      readonly items: readonly components['schemas']['PartnerAdmin'][];
      readonly total: number;
    };
    /** @description All roles that a user is to have. */
    readonly AdminRoles: {
      readonly roles: readonly components['schemas']['Role'][];
    };
    /** @description The terms that are to be accepted. */
    readonly Terms: {
      readonly version: string;
      /** Format: uri */
      readonly url: string;
    };
    /** @description A step of the set-up. */
    readonly SetupStep: {
      readonly id: string;
      readonly title: string;
      readonly state: components['schemas']['SetupState'];
    };
    /** @description How far the own organization is set up. Its `state` is `notStarted` until the terms are accepted and `completed` when every step is. */
    readonly OrganizationSetup: {
      readonly state: components['schemas']['SetupState'];
      readonly terms: components['schemas']['Terms'];
      readonly subscriptions: readonly components['schemas']['Subscription'][];
      readonly steps: readonly components['schemas']['SetupStep'][];
    };
    /** @description Accepts the terms of this version. */
    readonly TermsAcceptance: {
      readonly acceptedTermsVersion: string;
    };
    /** @description Completes a step. */
    readonly StepCompletion: {
      /** @description Id of the step. */
      readonly completedStep: string;
    };
    /** @description A figure beside what it was a week before. */
    readonly SummaryFigure: {
      readonly value?: number | null;
      /** @description As of seven days before today; null as well when the partner had no customers then. */
      readonly previous?: number | null;
      /** @description The server's own sentence about its rule, in the language that was asked for. It replaces the client's; null when the rule is the one written here. */
      readonly explanation?: string | null;
    };
    /** @description The five figures at the top, in customers. */
    readonly Summary: {
      /** @description Customers that ordered or tried Meetings or Calling, today or earlier, whether it still runs or not. */
      readonly totalCustomers: components['schemas']['SummaryFigure'];
      /** @description Customers with at least one row in the section `expiring` of Meetings or of Calling. */
      readonly nearingExpiration: components['schemas']['SummaryFigure'];
      /** @description Customers with at least one row in the section `renewing` of Meetings or of Calling. */
      readonly nearingRenewal: components['schemas']['SummaryFigure'];
      /** @description Customers with at least one row in the section `lowAssignment` of Meetings or of Calling. */
      readonly lowLicenseAssignment: components['schemas']['SummaryFigure'];
      /** @description Customers with at least one row in the section `overLimit` of Meetings or of Calling. */
      readonly overLicenseLimit: components['schemas']['SummaryFigure'];
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    /** @description The licenses of one week. */
    readonly LicensePoint: {
      /**
       * Format: date
       * @description The Sunday on which the week starts.
       */
      readonly weekStart: string;
      /** @description Licenses held at the end of the week. */
      readonly total?: number | null;
      /** @description Licenses assigned at the end of the week. */
      readonly assigned?: number | null;
      /** @description Licenses used in the week, as far as that is known; null when it is known of none. */
      readonly used?: number | null;
      /** @description The `total` of the licenses whose use is known. Null when the source does not say it - then `used` speaks of all. */
      readonly usedOf?: number | null;
      /** @description The `assigned` of the same licenses. Null when the source does not say it - then how many assigned ones are not used can be told only where `usedOf` equals `total`. */
      readonly usedOfAssigned?: number | null;
    };
    /** @description Licenses week by week, the oldest first. */
    readonly LicenseTrend: {
      readonly points: readonly components['schemas']['LicensePoint'][];
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    /** @description The same counts seven days before `dataAsOf`. */
    readonly PreviousWeek: {
      readonly assigned?: number | null;
      readonly used?: number | null;
    };
    /** @description A subscription or trial in a section, with its licenses of one product. */
    readonly SubscriptionRow: {
      readonly customer: components['schemas']['Ref'];
      readonly subscriptionId: string;
      readonly kind: components['schemas']['SubscriptionKind'];
      /**
       * Format: date
       * @description Its `startDate`.
       */
      readonly addedDate: string;
      /**
       * Format: date
       * @description Its last day.
       */
      readonly endDate: string;
      /**
       * Format: date
       * @description Equal to `endDate` where it renews; null where it does not.
       */
      readonly renewalDate?: string | null;
      readonly autoRenew: boolean;
      readonly licenses: components['schemas']['LicenseCount'];
      /** @description Null when it did not run yet. */
      readonly previousWeek?: components['schemas']['PreviousWeek'] | null;
      /** @description Licenses of the product whose users used them at least once in the 90 days that end at `dataAsOf`. */
      readonly usedLast3Months?: number | null;
    };
    /** @description A page of subscription rows. */
    readonly SubscriptionRowPage: {
      readonly items: readonly components['schemas']['SubscriptionRow'][];
      readonly total: number;
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    /** @description How many rows lie within a number of days. */
    readonly WithinDays: {
      readonly days: number;
      /** @description Rows whose date is at most so many days from today, today included; those within fewer days are counted again. */
      readonly subscriptions?: number | null;
    };
    /** @description The row that comes first in the section's own order. */
    readonly FirstRow: {
      readonly customer: components['schemas']['Ref'];
      /**
       * Format: date
       * @description The date that the section is about - `addedDate`, `endDate` or `renewalDate`; null in `lowAssignment` and `overLimit`, which are about none.
       */
      readonly date?: string | null;
    };
    /** @description Sums over every row of a section. */
    readonly SubscriptionSummary: {
      /** @description Customers that have a row, each once. */
      readonly customers?: number | null;
      /** @description Rows. */
      readonly subscriptions?: number | null;
      readonly licenses: components['schemas']['LicenseSum'];
      /** @description Licenses in overage, max(0, assigned − total) of each row added up. It cannot be had from the sums. */
      readonly overage?: number | null;
      /** @description Licenses not assigned, max(0, total − assigned) of each row added up. It cannot be had from the sums. */
      readonly unassigned?: number | null;
      /**
       * @description How many began (`recent`), end (`expiring`) or renew (`renewing`) within 30, 60, 90 and 180 days, up to `windowDays`, in this order. Empty in
       *     `lowAssignment` and `overLimit`, which are about no date.
       */
      readonly within: readonly components['schemas']['WithinDays'][];
      /** @description Null when there is no row. */
      readonly first?: components['schemas']['FirstRow'] | null;
      /** @description The server's own sentence about the section's rule, in the language that was asked for. It replaces the client's; null when the rule is the one written here. */
      readonly explanation?: string | null;
    };
    /** @description The sums of all five sections. */
    readonly SubscriptionSummaries: {
      readonly recent: components['schemas']['SubscriptionSummary'];
      readonly expiring: components['schemas']['SubscriptionSummary'];
      readonly renewing: components['schemas']['SubscriptionSummary'];
      readonly lowAssignment: components['schemas']['SubscriptionSummary'];
      readonly overLimit: components['schemas']['SubscriptionSummary'];
      /** Format: date-time */
      readonly dataAsOf: string;
    };
    /** @description Users who made or took this many calls in a week, both bounds included. */
    readonly UsageBucket: {
      readonly id: string;
      readonly minCalls: number;
      /** @description Null means without an upper end. */
      readonly maxCalls?: number | null;
    };
    /** @description Users in each bucket in one week. */
    readonly UsagePoint: {
      /**
       * Format: date
       * @description The Sunday on which the week starts.
       */
      readonly weekStart: string;
      /** @description Users by the id of their bucket. */
      readonly users: components['schemas']['CodeFigures'];
    };
    /** @description Users by how much they call, week by week, the oldest first. */
    readonly CallingUsage: {
      /** @description The fewest calls first. */
      readonly buckets: readonly components['schemas']['UsageBucket'][];
      readonly points: readonly components['schemas']['UsagePoint'][];
      /** Format: date-time */
      readonly dataAsOf: string;
    } & components['schemas']['CallingScope'];
    /** @description How much the users of a customer called in a week. A call counts in the week in which it began, once for each of these users who took part. */
    readonly UsageCount: {
      /** @description Users who made or took at least one call. */
      readonly activeUsers?: number | null;
      /** @description Calls that they made or took. */
      readonly calls?: number | null;
      /** @description Minutes that these calls lasted. */
      readonly minutes?: number | null;
    };
    /** @description Calling usage of one customer in one week. */
    readonly CallingUsageRow: {
      readonly customer: components['schemas']['Ref'];
      /** @description The Calling licenses of everything that ran on the last day of the week, added up; `used` in the seven days of the week. */
      readonly licenses: components['schemas']['LicenseCount'];
      /** @description The week before; null when the customer had no Calling licenses then. */
      readonly previous?: components['schemas']['UsageCount'] | null;
    } & components['schemas']['UsageCount'];
    /** @description A page of calling usage. */
    readonly CallingUsageRowPage: {
      readonly items: readonly components['schemas']['CallingUsageRow'][];
      readonly total: number;
    } & components['schemas']['Period'] &
      components['schemas']['CallingScope'];
    /** @description A leg is poor when a measurement reaches its threshold (5 % loss is poor, 4.9 % is not). Null - this measurement makes no leg poor. */
    readonly QualityThresholds: {
      readonly packetLossPercent?: number | null;
      readonly latencyMs?: number | null;
      readonly jitterMs?: number | null;
    };
    /** @description The call legs of one week. */
    readonly QualityPoint: {
      /**
       * Format: date
       * @description The Sunday on which the week starts.
       */
      readonly weekStart: string;
      readonly legs: components['schemas']['QualityCount'];
    };
    /** @description Call legs week by week, the oldest first. */
    readonly CallingQuality: {
      readonly thresholds: components['schemas']['QualityThresholds'];
      readonly points: readonly components['schemas']['QualityPoint'][];
      /** Format: date-time */
      readonly dataAsOf: string;
    } & components['schemas']['CallingScope'];
    /** @description The call legs of one type of endpoint. */
    readonly EndpointQualityItem: {
      readonly endpointType: components['schemas']['EndpointType'];
      readonly legs: components['schemas']['QualityCount'];
    };
    /** @description Call legs by type of endpoint in one week. */
    readonly EndpointQuality: {
      readonly items: readonly components['schemas']['EndpointQualityItem'][];
    } & components['schemas']['Period'] &
      components['schemas']['CallingScope'];
    /** @description Poor legs by the measurement that reached its threshold. A leg in which several did counts for each, so the three may add up to more than `poor`. */
    readonly PoorCauses: {
      readonly packetLoss?: number | null;
      readonly latency?: number | null;
      readonly jitter?: number | null;
    };
    /** @description Call quality of one customer in one week. */
    readonly CallingQualityRow: {
      readonly customer: components['schemas']['Ref'];
      readonly legs: components['schemas']['QualityCount'];
      readonly poorBecause?: components['schemas']['PoorCauses'] | null;
      /** @description The week before; null when the customer had no legs then. */
      readonly previous?: components['schemas']['QualityCount'] | null;
    };
    /** @description A page of call quality. */
    readonly CallingQualityRowPage: {
      readonly items: readonly components['schemas']['CallingQualityRow'][];
      readonly total: number;
    } & components['schemas']['Period'] &
      components['schemas']['CallingScope'];
    /** @description How much one feature was used. */
    readonly FeatureUse: {
      readonly feature: components['schemas']['CallingFeature'];
      /** @description Calls in which it was used. */
      readonly calls?: number | null;
      /** @description Customers with at least one such call. */
      readonly customers?: number | null;
    };
    /** @description Calls by feature in one week. */
    readonly CallingFeatures: {
      readonly items: readonly components['schemas']['FeatureUse'][];
    } & components['schemas']['Period'] &
      components['schemas']['CallingScope'];
    /** @description The sums of all call queues in one week, beside the week before. */
    readonly CallQueues: components['schemas']['QueueCount'] & {
      /** @description The week before; null when no customer had a queue then. */
      readonly previous?: components['schemas']['QueueCount'] | null;
    } & components['schemas']['Period'] &
      components['schemas']['CallingScope'];
    /** @description Call queues and used features of one customer in one week. */
    readonly CallQueueRow: {
      readonly customer: components['schemas']['Ref'];
      /** @description Call queues that the customer had. */
      readonly queues?: number | null;
      /** @description Calls by the feature that was used in them. A feature that was not used may be left out here. */
      readonly features: components['schemas']['CodeFigures'];
      /** @description The week before; null when the customer had no queue then. */
      readonly previous?: components['schemas']['QueueCount'] | null;
    } & components['schemas']['QueueCount'];
    /** @description A page of call queues. */
    readonly CallQueueRowPage: {
      readonly items: readonly components['schemas']['CallQueueRow'][];
      readonly total: number;
    } & components['schemas']['Period'] &
      components['schemas']['CallingScope'];
    /** @description A guide, a link or a feature to look at. */
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
    /** @description Counts for each filter of the resources. */
    readonly ResourceFacets: {
      readonly category: components['schemas']['FacetCounts'];
      readonly type: components['schemas']['FacetCounts'];
    };
    /** @description A page of resources. */
    readonly ResourcePage: {
      readonly items: readonly components['schemas']['Resource'][];
      readonly total: number;
      readonly facets: components['schemas']['ResourceFacets'];
    };
    /** @description A way to reach the help desk. */
    readonly HelpdeskChannel: {
      readonly id: string;
      readonly kind: components['schemas']['HelpdeskKind'];
      readonly label: string;
      /** Format: uri */
      readonly url?: string | null;
      readonly phone?: string | null;
      readonly products: readonly components['schemas']['Product'][];
      /** @description In words, as it is shown. */
      readonly hours: string;
      /** @description Somebody is there now. */
      readonly available: boolean;
    };
    /** @description The ways to reach the help desk. */
    readonly Helpdesk: {
      readonly channels: readonly components['schemas']['HelpdeskChannel'][];
    };
  };
  responses: {
    /** @description Nothing changed since the answer that `If-None-Match` names. */
    readonly NotModified: {
      headers: {
        readonly ETag: components['headers']['ETag'];
        readonly 'Cache-Control': components['headers']['CacheControl'];
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description A parameter, a header or the body is not understood. */
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
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "The request was not understood",
         *       "status": 400,
         *       "detail": "There is no sort key \"colour\""
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
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
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "The token has expired",
         *       "status": 401,
         *       "detail": "Get a new token"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
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
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Your role does not allow this",
         *       "status": 403,
         *       "detail": "Needs the capability tags:write"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
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
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "There is no customer customer-999999",
         *       "status": 404,
         *       "detail": "Unknown id"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
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
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "The name is taken",
         *       "status": 409,
         *       "detail": "There is already a tag \"Benelux\""
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
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
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "The request is not valid",
         *       "status": 422,
         *       "detail": "Enter an e-mail address"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
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
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Too many requests",
         *       "status": 429,
         *       "detail": "Try again in 12 seconds"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description This backend does not offer the operation, now or later. */
    readonly NotOffered: {
      headers: {
        readonly TrackingID: components['headers']['TrackingID'];
        readonly [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Call queues are not offered here",
         *       "errors": [
         *         {
         *           "description": "Not offered"
         *         }
         *       ],
         *       "trackingId": "HUB_5010"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Call queues are not offered here",
         *       "status": 501,
         *       "detail": "Not offered"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The API cannot answer now, for the reason in `message`; not again before `Retry-After`. */
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
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "Maintenance until 02:00 UTC",
         *       "status": 503,
         *       "detail": "Try again later"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
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
         *       "message": "The data store did not answer",
         *       "errors": [
         *         {
         *           "description": "Internal error"
         *         }
         *       ],
         *       "trackingId": "HUB_5001"
         *     }
         */
        readonly 'application/json': components['schemas']['ApiError'];
        /**
         * @example {
         *       "type": "about:blank",
         *       "title": "The data store did not answer",
         *       "status": 500,
         *       "detail": "Internal error"
         *     }
         */
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description Id of the customer. */
    readonly customerId: string;
    /**
     * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
     * @example nl
     */
    readonly acceptLanguage: string;
    /**
     * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
     * @example "5b1c0e"
     */
    readonly ifNoneMatch: string;
    /**
     * @description A UUID for what a person asked for; it stays the same when the person presses again after a failure. A server carries a key out once: it answers the same
     *     again, without doing anything, when the key comes back with the same request, and 422 when it comes back with another one. What failed was not carried
     *     out, so its key may come with a corrected request. A missing key is 400. Keys are remembered for a day at least.
     * @example 3f0c1a52-6f1e-4b0e-9a57-0d8b5c3f8a11
     */
    readonly idempotencyKey: string;
    /** @description The product that the figures are about. */
    readonly insightsProduct: components['schemas']['InsightsProduct'];
    /** @description How many days back or ahead "recent", "expiring" and "renewing" reach, both ends included. */
    readonly windowDays: 30 | 60 | 90 | 180;
    /**
     * @description The zone (IANA) whose calendar says which day is today, so that client and server count days alike. Default UTC; a name that the server does not know is 400.
     * @example Europe/Amsterdam
     */
    readonly timeZone: string;
    /** @description Number of completed weeks, counted back from the last one. */
    readonly weeks: number;
    /**
     * @description The date of the Sunday on which the week starts; without it the last completed week. 400 for a date that is no Sunday, and for a week of which there are no
     *     data because it is not completed or too long ago.
     */
    readonly week: string;
    /** @description Free text in names and ids of customers. */
    readonly customerText: string;
    /** @description Rows wanted in a page; fewer may come. 0 asks for `total` and facets alone. */
    readonly max: number;
    /** @description Rows before this page. Beyond the last row the page is empty. */
    readonly offset: number;
  };
  requestBodies: never;
  headers: {
    /** @description Identifies the request in the API's own logs. */
    readonly TrackingID: string;
    /** @description Names this state of the answer, as this caller gets it. */
    readonly ETag: string;
    /** @description Always `private, no-cache` - the browser may keep the answer, and asks before it uses it again. */
    readonly CacheControl: string;
    /** @description `<…>; rel="next"` where rows follow this page; the address is opaque. */
    readonly Link: string;
    /** @description Seconds, or an HTTP date, before which the caller does not ask again. */
    readonly RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly getMe: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The signed-in administrator. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listCustomers: {
    readonly parameters: {
      readonly query?: {
        /** @description Free text in names, ids and tags. */
        readonly q?: string;
        /** @description May be repeated. */
        readonly managedBy?: readonly components['schemas']['ManagedBy'][];
        /** @description Customers that ever ordered the product; may be repeated. */
        readonly product?: readonly components['schemas']['Product'][];
        /** @description May be repeated. */
        readonly status?: readonly components['schemas']['Status'][];
        /** @description Customers with something of this kind that runs; may be repeated. */
        readonly subscriptionType?: readonly components['schemas']['SubscriptionKind'][];
        /** @description Name of a tag; may be repeated. */
        readonly tag?: readonly string[];
        /** @description Leaves these out; may be repeated. */
        readonly 'not.managedBy'?: readonly components['schemas']['ManagedBy'][];
        /** @description Leaves out the customers that ever ordered one of these; may be repeated. */
        readonly 'not.product'?: readonly components['schemas']['Product'][];
        /** @description Leaves out the customers that have one of these; may be repeated. */
        readonly 'not.status'?: readonly components['schemas']['Status'][];
        /** @description Leaves out the customers with something of this kind that runs; may be repeated. */
        readonly 'not.subscriptionType'?: readonly components['schemas']['SubscriptionKind'][];
        /** @description Leaves out the customers that carry one of these tags; may be repeated. */
        readonly 'not.tag'?: readonly string[];
        /** @description Only the customers that this figure of the summary counts. */
        readonly kpi?: components['schemas']['SummaryKey'];
        /** @description How many days back or ahead "recent", "expiring" and "renewing" reach, both ends included. */
        readonly windowDays?: components['parameters']['windowDays'];
        /**
         * @description The zone (IANA) whose calendar says which day is today, so that client and server count days alike. Default UTC; a name that the server does not know is 400.
         * @example Europe/Amsterdam
         */
        readonly timeZone?: components['parameters']['timeZone'];
        /**
         * @description The filters whose facets are wanted, separated by commas: `facets=status,product`. Only these are counted; without it none is.
         *     They cost a server far more than a page, so only those who show them ask.
         */
        readonly facets?: readonly components['schemas']['CustomerFacetName'][];
        /**
         * @description `status` (the default) is by the most urgent status, then by name; `tags` and `products` by their texts one after the other, none last;
         *     `licenses` by total; `nextDate` by the nearer of expiration and renewal.
         */
        readonly sort?: components['schemas']['CustomerSort'];
        /** @description Rows wanted in a page; fewer may come. 0 asks for `total` and facets alone. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. Beyond the last row the page is empty. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers, with the facets that were asked for. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly Link: components['headers']['Link'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getCustomer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
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
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listCustomerSubscriptions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All subscriptions and trials of the customer. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *               "used": null
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
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listCustomerTrials: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
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
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listCustomerAdmins: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path: {
        /** @description Id of the customer. */
        readonly id: components['parameters']['customerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The administrators of the customer. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly assignAdmin: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
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
      /** @description The administrator is assigned now. */
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
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly unassignAdmin: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
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
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly changeCustomerTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
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
         *       "add": [
         *         "Benelux"
         *       ],
         *       "remove": [
         *         "Onboarding"
         *       ]
         *     }
         */
        readonly 'application/json': components['schemas']['TagChange'];
      };
    };
    readonly responses: {
      /** @description The customer with its tags as they are now. */
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
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly changeTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BulkTagChange'];
      };
    };
    readonly responses: {
      /** @description How far it was done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "changed": 41,
           *       "failed": [
           *         {
           *           "customerId": "customer-93",
           *           "message": "This customer has 5 tags already."
           *         }
           *       ]
           *     }
           */
          readonly 'application/json': components['schemas']['BulkTagResult'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly launchCustomer: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description A UUID for what a person asked for; it stays the same when the person presses again after a failure. A server carries a key out once: it answers the same
         *     again, without doing anything, when the key comes back with the same request, and 422 when it comes back with another one. What failed was not carried
         *     out, so its key may come with a corrected request. A missing key is 400. Keys are remembered for a day at least.
         * @example 3f0c1a52-6f1e-4b0e-9a57-0d8b5c3f8a11
         */
        readonly 'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
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
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listTags: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All tags. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "items": [
           *         {
           *           "id": "tag-1",
           *           "name": "Key account",
           *           "description": "Called every quarter",
           *           "customerCount": 12
           *         },
           *         {
           *           "id": "tag-2",
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
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly createTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description A UUID for what a person asked for; it stays the same when the person presses again after a failure. A server carries a key out once: it answers the same
         *     again, without doing anything, when the key comes back with the same request, and 422 when it comes back with another one. What failed was not carried
         *     out, so its key may come with a corrected request. A missing key is 400. Keys are remembered for a day at least.
         * @example 3f0c1a52-6f1e-4b0e-9a57-0d8b5c3f8a11
         */
        readonly 'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        /**
         * @example {
         *       "name": "Benelux",
         *       "description": "Customers in BE, NL and LU"
         *     }
         */
        readonly 'application/json': components['schemas']['NewTag'];
      };
    };
    readonly responses: {
      /** @description The new tag. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "tag-2",
           *       "name": "Benelux",
           *       "description": "Customers in BE, NL and LU",
           *       "customerCount": 0
           *     }
           */
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly deleteTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the tag; its name may hold any character and change. */
        readonly id: string;
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
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly updateTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
      readonly path: {
        /** @description Id of the tag; its name may hold any character and change. */
        readonly id: string;
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
           *       "id": "tag-2",
           *       "name": "Benelux and Germany",
           *       "description": "Customers in BE, NL and LU",
           *       "customerCount": 230
           *     }
           */
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly startTrial: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description A UUID for what a person asked for; it stays the same when the person presses again after a failure. A server carries a key out once: it answers the same
         *     again, without doing anything, when the key comes back with the same request, and 422 when it comes back with another one. What failed was not carried
         *     out, so its key may come with a corrected request. A missing key is 400. Keys are remembered for a day at least.
         * @example 3f0c1a52-6f1e-4b0e-9a57-0d8b5c3f8a11
         */
        readonly 'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
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
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly extendTrial: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
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
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listAdmins: {
    readonly parameters: {
      readonly query?: {
        /** @description Free text in name and e-mail address. */
        readonly q?: string;
        /** @description May be repeated. */
        readonly role?: readonly components['schemas']['Role'][];
        /** @description The default is `displayName`; `roles` is by their codes one after the other, none last. */
        readonly sort?: components['schemas']['AdminSort'];
        /** @description Rows wanted in a page; fewer may come. 0 asks for `total` and facets alone. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. Beyond the last row the page is empty. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of administrators. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly Link: components['headers']['Link'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly setAdminRoles: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
      };
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
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getSetup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Terms, subscriptions and steps. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly continueSetup: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description A UUID for what a person asked for; it stays the same when the person presses again after a failure. A server carries a key out once: it answers the same
         *     again, without doing anything, when the key comes back with the same request, and 422 when it comes back with another one. What failed was not carried
         *     out, so its key may come with a corrected request. A missing key is 400. Keys are remembered for a day at least.
         * @example 3f0c1a52-6f1e-4b0e-9a57-0d8b5c3f8a11
         */
        readonly 'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
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
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['Invalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly launchOrganization: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description A UUID for what a person asked for; it stays the same when the person presses again after a failure. A server carries a key out once: it answers the same
         *     again, without doing anything, when the key comes back with the same request, and 422 when it comes back with another one. What failed was not carried
         *     out, so its key may come with a corrected request. A missing key is 400. Keys are remembered for a day at least.
         * @example 3f0c1a52-6f1e-4b0e-9a57-0d8b5c3f8a11
         */
        readonly 'Idempotency-Key': components['parameters']['idempotencyKey'];
      };
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
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getSummary: {
    readonly parameters: {
      readonly query?: {
        /** @description How many days back or ahead "recent", "expiring" and "renewing" reach, both ends included. */
        readonly windowDays?: components['parameters']['windowDays'];
        /**
         * @description The zone (IANA) whose calendar says which day is today, so that client and server count days alike. Default UTC; a name that the server does not know is 400.
         * @example Europe/Amsterdam
         */
        readonly timeZone?: components['parameters']['timeZone'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The figures, each with that of a week before where it is known. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "totalCustomers": {
           *         "value": 1234,
           *         "previous": 1221,
           *         "explanation": null
           *       },
           *       "nearingExpiration": {
           *         "value": 87,
           *         "previous": 92,
           *         "explanation": null
           *       },
           *       "nearingRenewal": {
           *         "value": 140,
           *         "previous": 133,
           *         "explanation": null
           *       },
           *       "lowLicenseAssignment": {
           *         "value": 61,
           *         "previous": null,
           *         "explanation": "Fewer licenses assigned than three quarters of your subscriptions of the same product."
           *       },
           *       "overLicenseLimit": {
           *         "value": null,
           *         "previous": null,
           *         "explanation": null
           *       },
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['Summary'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getLicenseTrend: {
    readonly parameters: {
      readonly query: {
        /** @description The product that the figures are about. */
        readonly product: components['parameters']['insightsProduct'];
        /** @description Number of completed weeks, counted back from the last one. */
        readonly weeks?: components['parameters']['weeks'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One point for each completed week, the oldest first. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *           "used": null,
           *           "usedOf": 0,
           *           "usedOfAssigned": 0
           *         },
           *         {
           *           "weekStart": "2026-11-15",
           *           "total": 52340,
           *           "assigned": 40872,
           *           "used": 30114,
           *           "usedOf": 51800,
           *           "usedOfAssigned": 40401
           *         }
           *       ],
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['LicenseTrend'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listSubscriptions: {
    readonly parameters: {
      readonly query: {
        /** @description Which section. */
        readonly view: components['schemas']['SubscriptionView'];
        /** @description The product that the figures are about. */
        readonly product: components['parameters']['insightsProduct'];
        /** @description How many days back or ahead "recent", "expiring" and "renewing" reach, both ends included. */
        readonly windowDays?: components['parameters']['windowDays'];
        /**
         * @description The zone (IANA) whose calendar says which day is today, so that client and server count days alike. Default UTC; a name that the server does not know is 400.
         * @example Europe/Amsterdam
         */
        readonly timeZone?: components['parameters']['timeZone'];
        /** @description Free text in customer name and subscription id. */
        readonly q?: string;
        /**
         * @description Without it the section's own order: `recent` by `-addedDate`, `expiring` by `endDate`, `renewing` by `renewalDate`, `lowAssignment` by `assignedShare`,
         *     `overLimit` by `-assignedShare`. `assignedShare` is assigned ÷ total, `usedShare` used ÷ total, `assignmentChange` and `usageChange` the counts now
         *     less those of `previousWeek`.
         */
        readonly sort?: components['schemas']['SubscriptionSort'];
        /** @description Rows wanted in a page; fewer may come. 0 asks for `total` and facets alone. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. Beyond the last row the page is empty. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of subscriptions and trials. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly Link: components['headers']['Link'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['SubscriptionRowPage'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getSubscriptionSummary: {
    readonly parameters: {
      readonly query: {
        /** @description The product that the figures are about. */
        readonly product: components['parameters']['insightsProduct'];
        /** @description How many days back or ahead "recent", "expiring" and "renewing" reach, both ends included. */
        readonly windowDays?: components['parameters']['windowDays'];
        /**
         * @description The zone (IANA) whose calendar says which day is today, so that client and server count days alike. Default UTC; a name that the server does not know is 400.
         * @example Europe/Amsterdam
         */
        readonly timeZone?: components['parameters']['timeZone'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Five summaries. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
          readonly [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "recent": {
           *         "customers": 41,
           *         "subscriptions": 44,
           *         "licenses": {
           *           "total": 5120,
           *           "assigned": 2210,
           *           "used": 1033,
           *           "usedOf": 4900,
           *           "usedOfAssigned": 2150
           *         },
           *         "overage": 0,
           *         "unassigned": 2910,
           *         "within": [
           *           {
           *             "days": 30,
           *             "subscriptions": 12
           *           },
           *           {
           *             "days": 60,
           *             "subscriptions": 29
           *           },
           *           {
           *             "days": 90,
           *             "subscriptions": 44
           *           }
           *         ],
           *         "first": {
           *           "customer": {
           *             "id": "customer-42",
           *             "displayName": "Gemeente Oosterveld"
           *           },
           *           "date": "2026-11-20"
           *         },
           *         "explanation": null
           *       },
           *       "expiring": {
           *         "customers": 2,
           *         "subscriptions": 2,
           *         "licenses": {
           *           "total": 250,
           *           "assigned": 205,
           *           "used": 121,
           *           "usedOf": 150,
           *           "usedOfAssigned": 168
           *         },
           *         "overage": 18,
           *         "unassigned": 63,
           *         "within": [
           *           {
           *             "days": 30,
           *             "subscriptions": 1
           *           },
           *           {
           *             "days": 60,
           *             "subscriptions": 2
           *           },
           *           {
           *             "days": 90,
           *             "subscriptions": 2
           *           }
           *         ],
           *         "first": {
           *           "customer": {
           *             "id": "customer-17",
           *             "displayName": "Noorderzon Logistiek B.V."
           *           },
           *           "date": "2026-12-14"
           *         },
           *         "explanation": null
           *       },
           *       "renewing": {
           *         "customers": 0,
           *         "subscriptions": 0,
           *         "licenses": {
           *           "total": 0,
           *           "assigned": 0,
           *           "used": 0,
           *           "usedOf": 0,
           *           "usedOfAssigned": 0
           *         },
           *         "overage": 0,
           *         "unassigned": 0,
           *         "within": [
           *           {
           *             "days": 30,
           *             "subscriptions": 0
           *           },
           *           {
           *             "days": 60,
           *             "subscriptions": 0
           *           },
           *           {
           *             "days": 90,
           *             "subscriptions": 0
           *           }
           *         ],
           *         "first": null,
           *         "explanation": null
           *       },
           *       "lowAssignment": {
           *         "customers": 61,
           *         "subscriptions": 70,
           *         "licenses": {
           *           "total": 8800,
           *           "assigned": 1900,
           *           "used": null,
           *           "usedOf": 0,
           *           "usedOfAssigned": 0
           *         },
           *         "overage": 0,
           *         "unassigned": 6900,
           *         "within": [],
           *         "first": {
           *           "customer": {
           *             "id": "customer-8",
           *             "displayName": "Bakkerij Van Dam"
           *           },
           *           "date": null
           *         },
           *         "explanation": "Fewer licenses assigned than three quarters of your subscriptions of the same product."
           *       },
           *       "overLimit": {
           *         "customers": 9,
           *         "subscriptions": 9,
           *         "licenses": {
           *           "total": 900,
           *           "assigned": 1010,
           *           "used": 800,
           *           "usedOf": 900,
           *           "usedOfAssigned": 1010
           *         },
           *         "overage": 110,
           *         "unassigned": 0,
           *         "within": [],
           *         "first": {
           *           "customer": {
           *             "id": "customer-17",
           *             "displayName": "Noorderzon Logistiek B.V."
           *           },
           *           "date": null
           *         },
           *         "explanation": null
           *       },
           *       "dataAsOf": "2026-11-22T00:00:00Z"
           *     }
           */
          readonly 'application/json': components['schemas']['SubscriptionSummaries'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getCallingUsage: {
    readonly parameters: {
      readonly query?: {
        /** @description Number of completed weeks, counted back from the last one. */
        readonly weeks?: components['parameters']['weeks'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One point for each completed week, the oldest first. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *       "dataAsOf": "2026-11-22T00:00:00Z",
           *       "customersWithProduct": 412
           *     }
           */
          readonly 'application/json': components['schemas']['CallingUsage'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listCallingUsage: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The date of the Sunday on which the week starts; without it the last completed week. 400 for a date that is no Sunday, and for a week of which there are no
         *     data because it is not completed or too long ago.
         */
        readonly week?: components['parameters']['week'];
        /** @description Id of a bucket of `/insights/calling/usage`; only customers with users in it, with the figures of all their users. */
        readonly bucket?: string;
        /** @description Free text in names and ids of customers. */
        readonly q?: components['parameters']['customerText'];
        /** @description The default is `-calls`. `licenses` is by total, `callsPerUser` is calls ÷ active users, `change` is the calls less those of `previous`. */
        readonly sort?: components['schemas']['CallingUsageSort'];
        /** @description Rows wanted in a page; fewer may come. 0 asks for `total` and facets alone. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. Beyond the last row the page is empty. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly Link: components['headers']['Link'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *             "minutes": null
           *           }
           *         }
           *       ],
           *       "total": 1,
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z",
           *       "customersWithProduct": 412
           *     }
           */
          readonly 'application/json': components['schemas']['CallingUsageRowPage'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getCallingQuality: {
    readonly parameters: {
      readonly query?: {
        /** @description Number of completed weeks, counted back from the last one. */
        readonly weeks?: components['parameters']['weeks'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One point for each completed week, the oldest first. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *       "dataAsOf": "2026-11-22T00:00:00Z",
           *       "customersWithProduct": 412
           *     }
           */
          readonly 'application/json': components['schemas']['CallingQuality'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getEndpointQuality: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The date of the Sunday on which the week starts; without it the last completed week. 400 for a date that is no Sunday, and for a week of which there are no
         *     data because it is not completed or too long ago.
         */
        readonly week?: components['parameters']['week'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One item for each type of endpoint that was used. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *             "notAvailable": null
           *           }
           *         }
           *       ],
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z",
           *       "customersWithProduct": 412
           *     }
           */
          readonly 'application/json': components['schemas']['EndpointQuality'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listCallingQuality: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The date of the Sunday on which the week starts; without it the last completed week. 400 for a date that is no Sunday, and for a week of which there are no
         *     data because it is not completed or too long ago.
         */
        readonly week?: components['parameters']['week'];
        /** @description Only the legs of this type of endpoint, and only customers that have some; `previous` and `poorBecause` are of this type as well. */
        readonly endpointType?: components['schemas']['EndpointType'];
        /** @description Free text in names and ids of customers. */
        readonly q?: components['parameters']['customerText'];
        /**
         * @description The default is `-poorShare`. `legs` is good + poor + notAvailable, `poorShare` is poor ÷ (good + poor), `poorBecause` the sum of its three counts,
         *     `notAvailableShare` is notAvailable ÷ legs, `change` is the poor share less that of `previous`.
         */
        readonly sort?: components['schemas']['CallingQualitySort'];
        /** @description Rows wanted in a page; fewer may come. 0 asks for `total` and facets alone. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. Beyond the last row the page is empty. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly Link: components['headers']['Link'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *       "dataAsOf": "2026-11-22T00:00:00Z",
           *       "customersWithProduct": 412
           *     }
           */
          readonly 'application/json': components['schemas']['CallingQualityRowPage'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getCallingFeatures: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The date of the Sunday on which the week starts; without it the last completed week. 400 for a date that is no Sunday, and for a week of which there are no
         *     data because it is not completed or too long ago.
         */
        readonly week?: components['parameters']['week'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description One item for each feature. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *       "dataAsOf": "2026-11-22T00:00:00Z",
           *       "customersWithProduct": 412
           *     }
           */
          readonly 'application/json': components['schemas']['CallingFeatures'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getCallQueues: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The date of the Sunday on which the week starts; without it the last completed week. 400 for a date that is no Sunday, and for a week of which there are no
         *     data because it is not completed or too long ago.
         */
        readonly week?: components['parameters']['week'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The sums. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *         "abandonWaitSeconds": null
           *       },
           *       "periodStart": "2026-11-15T00:00:00Z",
           *       "periodEnd": "2026-11-22T00:00:00Z",
           *       "dataAsOf": "2026-11-22T00:00:00Z",
           *       "customersWithProduct": 412
           *     }
           */
          readonly 'application/json': components['schemas']['CallQueues'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listCallQueues: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The date of the Sunday on which the week starts; without it the last completed week. 400 for a date that is no Sunday, and for a week of which there are no
         *     data because it is not completed or too long ago.
         */
        readonly week?: components['parameters']['week'];
        /** @description Only customers that used this feature. */
        readonly feature?: components['schemas']['CallingFeature'];
        /** @description Free text in names and ids of customers. */
        readonly q?: components['parameters']['customerText'];
        /**
         * @description The default is `-abandonedShare`, which is abandoned ÷ offered; `timeToAnswer` is answerWaitSeconds ÷ answered, `waitBeforeAbandoned` is
         *     abandonWaitSeconds ÷ abandoned.
         */
        readonly sort?: components['schemas']['CallQueueSort'];
        /** @description Rows wanted in a page; fewer may come. 0 asks for `total` and facets alone. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. Beyond the last row the page is empty. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly Link: components['headers']['Link'];
          readonly TrackingID: components['headers']['TrackingID'];
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
           *       "dataAsOf": "2026-11-22T00:00:00Z",
           *       "customersWithProduct": 412
           *     }
           */
          readonly 'application/json': components['schemas']['CallQueueRowPage'];
        };
      };
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly listResources: {
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
        /** @description Rows wanted in a page; fewer may come. 0 asks for `total` and facets alone. */
        readonly max?: components['parameters']['max'];
        /** @description Rows before this page. Beyond the last row the page is empty. */
        readonly offset?: components['parameters']['offset'];
      };
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of resources, with the counts for each filter. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly Link: components['headers']['Link'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
  readonly getHelpdesk: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /**
         * @description The language of the element that asks (BCP 47), for texts of the server's own such as `explanation`, `message` and titles.
         * @example nl
         */
        readonly 'Accept-Language'?: components['parameters']['acceptLanguage'];
        /**
         * @description The `ETag` of an answer that the caller still has. The browser sends it by itself.
         * @example "5b1c0e"
         */
        readonly 'If-None-Match'?: components['parameters']['ifNoneMatch'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The ways to reach it. */
      readonly 200: {
        headers: {
          readonly ETag: components['headers']['ETag'];
          readonly 'Cache-Control': components['headers']['CacheControl'];
          readonly TrackingID: components['headers']['TrackingID'];
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
      readonly 304: components['responses']['NotModified'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 501: components['responses']['NotOffered'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['Error'];
    };
  };
}
