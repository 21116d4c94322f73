/** The entry `partner-hub-elements/api`: the HTTP contract without elements. It needs no DOM and runs in Node too. */
export type * from './api/contract.js';
export { readAllRows } from './api/all-rows.js';
export type { AllRows, ReadAllOptions } from './api/all-rows.js';
export type { Checked } from './api/check.js';
export { checkedSource } from './api/checked-source.js';
export type { AskOptions, ChangeOptions, CheckedSource, DataSource } from './api/data-source.js';
export type {
  AnswerOf,
  Mutation,
  MutationName,
  MutationParameters,
  Page,
  PagedQuery,
  PageParameters,
  ParametersOf,
  Query,
  QueryName,
  QueryParameters,
  RowOf,
} from './api/endpoint.js';
export * from './api/endpoints/admins.js';
export * from './api/endpoints/call-queues.js';
export * from './api/endpoints/calling-features.js';
export * from './api/endpoints/calling-quality.js';
export * from './api/endpoints/calling-usage.js';
export * from './api/endpoints/customer-subscriptions.js';
export * from './api/endpoints/customers.js';
export * from './api/endpoints/help.js';
export * from './api/endpoints/launches.js';
export * from './api/endpoints/licenses.js';
export * from './api/endpoints/me.js';
export * from './api/endpoints/setup.js';
export * from './api/endpoints/summary.js';
export * from './api/endpoints/tags.js';
export * from './api/endpoints/trials.js';
export { HttpSource } from './api/http-source.js';
export type { HttpSourceOptions } from './api/http-source.js';
export { HubError } from './api/hub-error.js';
export type { HubErrorCode, HubErrorDetails, InvalidField } from './api/hub-error.js';
export { newIdempotencyKey } from './api/idempotency-key.js';
export type { InvalidRow } from './api/invalid-row.js';
export { safeLink } from './api/links.js';
export type { LinkOptions } from './api/links.js';
export type { Clock } from './api/transport/clock.js';
export type { Fetch, FetchInit } from './api/transport/network.js';
export { tokenFromUrl } from './api/transport/token-source.js';
export type { Token, TokenReason, TokenSource } from './api/transport/token-source.js';
