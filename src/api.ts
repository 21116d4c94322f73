/** The entry `partner-hub-elements/api`: the HTTP contract without elements. It needs no DOM and runs in Node too. */
export type * from './api/contract.js';
export { checkAnswer, checkChange } from './api/check.js';
export { checkedSource } from './api/checked-source.js';
export type { AskOptions, DataSource } from './api/data-source.js';
export { HttpSource } from './api/http-source.js';
export type { HttpSourceOptions } from './api/http-source.js';
export { HubError } from './api/hub-error.js';
export type { HubErrorCode, HubErrorDetails, InvalidField } from './api/hub-error.js';
export { safeLink } from './api/links.js';
export { changes, resources } from './api/resources.js';
export type { Answer, Change, ChangeAnswer, ChangeName, Misfit, Question, ResourceName } from './api/resources.js';
export type { Clock } from './api/transport/clock.js';
export { tokenFromUrl } from './api/transport/token-source.js';
export type { Token, TokenReason, TokenSource } from './api/transport/token-source.js';
