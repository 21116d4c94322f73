/** The check for the answer of every question and every change. */
import type {
  CallQueueRowPage,
  CallQueues,
  CallingFeatures,
  CallingQuality,
  CallingQualityRowPage,
  CallingUsage,
  CallingUsageRowPage,
  CustomerPage,
  EndpointQuality,
  Helpdesk,
  LicenseTrend,
  OrganizationSetup,
  PartnerAdminPage,
  ResourcePage,
  SubscriptionPage,
  SubscriptionRowPage,
  Summary,
  TagPage,
  TrialPage,
} from '../contract.js';
import type { Answer, ChangeAnswer, ChangeName, ResourceName } from '../resources.js';
import { licensePoint, subscriptionRow, subscriptionSummary, summaryFigure } from './analytics.js';
import * as calling from './calling.js';
import { customer, customerFacets, launch, me, partnerAdmin, tag } from './customers.js';
import { helpdeskChannel, resource, resourceFacets } from './help.js';
import type { AnswerCheck, Check } from './parts.js';
import { answer, code, instant, listOf, orNull, period, rowsOf, total } from './parts.js';
import { setupStep, subscription, terms, trial } from './subscriptions.js';

/** An answer without rows: it fits as a whole or not at all. */
function whole<T extends object>(check: Check<T>): AnswerCheck<T> {
  return { frame: check as Check<object> as Check<Record<string, unknown>>, rows: new Map() };
}

const partnerAdmins = answer<PartnerAdminPage>({ items: rowsOf(partnerAdmin), total });

const setup = answer<OrganizationSetup>({
  state: code,
  terms,
  subscriptions: rowsOf(subscription),
  steps: rowsOf(setupStep),
});

/** How the answer of each question is checked. */
export const answers: { readonly [R in ResourceName]: AnswerCheck<Answer<R>> } = {
  me: whole(me),
  customers: answer<CustomerPage>({ items: rowsOf(customer), total, facets: customerFacets }),
  customer: whole(customer),
  customerSubscriptions: answer<SubscriptionPage>({ items: rowsOf(subscription), total }),
  customerTrials: answer<TrialPage>({ items: rowsOf(trial), total }),
  customerAdmins: partnerAdmins,
  tags: answer<TagPage>({ items: rowsOf(tag), total }),
  admins: partnerAdmins,
  organizationSetup: setup,
  summary: answer<Summary>({
    totalCustomers: summaryFigure,
    nearingExpiration: summaryFigure,
    nearingRenewal: summaryFigure,
    lowLicenseAssignment: summaryFigure,
    overLicenseLimit: summaryFigure,
    dataAsOf: instant,
  }),
  licenseTrend: answer<LicenseTrend>({ points: rowsOf(licensePoint), dataAsOf: instant }),
  subscriptions: answer<SubscriptionRowPage>({
    items: rowsOf(subscriptionRow),
    total,
    summary: subscriptionSummary,
    dataAsOf: instant,
  }),
  callingUsage: answer<CallingUsage>({
    buckets: listOf(calling.usageBucket),
    points: rowsOf(calling.usagePoint),
    dataAsOf: instant,
  }),
  callingUsageCustomers: answer<CallingUsageRowPage>({ items: rowsOf(calling.callingUsageRow), total, ...period }),
  callingQuality: answer<CallingQuality>({
    thresholds: calling.qualityThresholds,
    points: rowsOf(calling.qualityPoint),
    dataAsOf: instant,
  }),
  endpointQuality: answer<EndpointQuality>({ items: rowsOf(calling.endpointQualityItem), ...period }),
  callingQualityCustomers: answer<CallingQualityRowPage>({
    items: rowsOf(calling.callingQualityRow),
    total,
    ...period,
  }),
  callingFeatures: answer<CallingFeatures>({ items: rowsOf(calling.featureUse), ...period }),
  callQueues: answer<CallQueues>({ ...calling.queueSums, previous: orNull(calling.queueCount), ...period }),
  callQueueCustomers: answer<CallQueueRowPage>({ items: rowsOf(calling.callQueueRow), total, ...period }),
  resources: answer<ResourcePage>({ items: rowsOf(resource), total, facets: resourceFacets }),
  helpdesk: answer<Helpdesk>({ channels: rowsOf(helpdeskChannel) }),
};

/** How the answer of each change is checked; undefined for those that answer without a body. */
export const changeAnswers: {
  readonly [C in ChangeName]: ChangeAnswer<C> extends undefined ? undefined : AnswerCheck<ChangeAnswer<C>>;
} = {
  assignAdmin: undefined,
  unassignAdmin: undefined,
  setCustomerTags: whole(customer),
  launchCustomer: whole(launch),
  launchOrganization: whole(launch),
  createTag: whole(tag),
  updateTag: whole(tag),
  deleteTag: undefined,
  startTrial: whole(trial),
  extendTrial: whole(trial),
  setAdminRoles: whole(partnerAdmin),
  acceptTerms: setup,
  completeSetupStep: setup,
};
