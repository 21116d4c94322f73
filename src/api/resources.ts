/** Every question and every change that the contract knows, by name: one table for the client, the checks and the mocks. */
import type { StepCompletion, TermsAcceptance } from './contract.js';
import type { operations, paths } from './schema.js';

/** Path of every question (a GET). The names in braces are the parameters that go into the path; all others go into the query. */
export const resources = {
  me: '/me',
  customers: '/customers',
  customer: '/customers/{id}',
  customerSubscriptions: '/customers/{id}/subscriptions',
  customerTrials: '/customers/{id}/trials',
  customerAdmins: '/customers/{id}/admins',
  tags: '/tags',
  admins: '/admins',
  organizationSetup: '/organization/setup',
  summary: '/analytics/summary',
  licenseTrend: '/analytics/licenses/trend',
  subscriptions: '/analytics/subscriptions',
  callingUsage: '/analytics/calling/usage',
  callingUsageCustomers: '/analytics/calling/usage/customers',
  callingQuality: '/analytics/calling/quality',
  endpointQuality: '/analytics/calling/quality/endpoints',
  callingQualityCustomers: '/analytics/calling/quality/customers',
  callingFeatures: '/analytics/calling/features',
  callQueues: '/analytics/calling/queues',
  callQueueCustomers: '/analytics/calling/queues/customers',
  resources: '/resources',
  helpdesk: '/helpdesk',
} as const satisfies Record<string, keyof paths>;

/** Method and path of every change. The names in braces are the parameters that go into the path; all others make the body. */
export const changes = {
  assignAdmin: { method: 'put', path: '/customers/{id}/admins/{adminId}' },
  unassignAdmin: { method: 'delete', path: '/customers/{id}/admins/{adminId}' },
  setCustomerTags: { method: 'put', path: '/customers/{id}/tags' },
  launchCustomer: { method: 'post', path: '/customers/{id}/launch' },
  launchOrganization: { method: 'post', path: '/organization/launch' },
  createTag: { method: 'post', path: '/tags' },
  updateTag: { method: 'patch', path: '/tags/{tag}' },
  deleteTag: { method: 'delete', path: '/tags/{tag}' },
  startTrial: { method: 'post', path: '/trials' },
  extendTrial: { method: 'patch', path: '/trials/{id}' },
  setAdminRoles: { method: 'patch', path: '/admins/{id}' },
  acceptTerms: { method: 'post', path: '/organization/setup' },
  completeSetupStep: { method: 'post', path: '/organization/setup' },
} as const satisfies Record<string, { method: 'put' | 'post' | 'patch' | 'delete'; path: keyof paths }>;

/** Name of a question. */
export type ResourceName = keyof typeof resources;

/** Name of a change. */
export type ChangeName = keyof typeof changes;

/**
 * What is asked: a resource's name with its parameters, flat.
 * @example { resource: 'customers', q: 'bank', status: ['trial'], max: 100, offset: 0 }
 */
export type Question<R extends ResourceName = ResourceName> = R extends ResourceName
  ? { readonly resource: R } & Parameters<operations[R]>
  : never;

/** What a question is answered with: the contract's body, and the rows that were left out because they did not fit the contract. */
export type Answer<R extends ResourceName> = Body<operations[R]> & { readonly misfits?: readonly Misfit[] };

/** A part of an answer that did not fit the contract and was left out. */
export interface Misfit {
  /** Where it is in the answer, with dots: `items.5.licenses.total`. */
  readonly path: string;
  /** What was expected there and what was found. */
  readonly message: string;
  /** Its place in the list as the API sent it; 0 is the first row. The rows after it have moved up by one. */
  readonly index?: number;
}

/**
 * What is to be changed: a change's name with its parameters and the fields of its body, flat.
 * @example { change: 'setCustomerTags', id: 'customer-1', tags: ['Key account'] }
 */
export type Change<C extends ChangeName = ChangeName> = C extends ChangeName
  ? { readonly change: C } & Parameters<OperationOf<C>> & RequestBody<C>
  : never;

/** What a change is answered with; undefined for those that answer without a body. */
export type ChangeAnswer<C extends ChangeName> = Body<OperationOf<C>>;

/** Both ways to go on with the set-up are one operation of the contract. */
type OperationOf<C extends ChangeName> = operations[C extends keyof operations ? C : 'continueSetup'];

type RequestBody<C extends ChangeName> = C extends 'acceptTerms'
  ? TermsAcceptance
  : C extends 'completeSetupStep'
    ? StepCompletion
    : OperationOf<C> extends { readonly requestBody: { readonly content: { readonly 'application/json': infer B } } }
      ? B
      : unknown;

type Parameters<O> = O extends { readonly parameters: { readonly path?: infer P; readonly query?: infer Q } }
  ? Known<P> & Known<Q>
  : unknown;

/** A group of parameters that an operation does not have is `undefined` in the generated types. */
type Known<P> = [Exclude<P, undefined>] extends [never] ? unknown : Exclude<P, undefined>;

type Body<O> = O extends { readonly responses: infer A }
  ? A extends { readonly 200: Json<infer B> } | { readonly 201: Json<infer B> }
    ? B
    : undefined
  : never;

interface Json<B> {
  readonly content: { readonly 'application/json': B };
}
