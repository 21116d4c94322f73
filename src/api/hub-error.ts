import type { InvalidRow } from './invalid-row.js';

/**
 * Why something failed; the list is closed.
 * - `config`: the page is set up wrongly · `auth`: no valid token or session · `forbidden`: the role does not allow it
 * - `notFound`, `conflict`, `invalid`: the API's 404, 409, and 400 or 422 · `network`: the API cannot be reached · `timeout`: it took too long
 * - `rateLimited`: the API was asked too often (429) · `unavailable`: it is out of order for a while (503) and says so in `apiMessage`; both: not
 *   again before `retryAt`, where that is known · `notOffered`: this backend does not have the operation (501) · `server`: the API failed
 * - `badData`: its answer does not fit the contract · `render`: an element failed to draw an answer
 */
export type HubErrorCode =
  | 'config'
  | 'auth'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'invalid'
  | 'network'
  | 'timeout'
  | 'rateLimited'
  | 'unavailable'
  | 'notOffered'
  | 'server'
  | 'badData'
  | 'render';

/** A field of a change that the API did not accept. */
export interface InvalidField {
  /** Name with dots, `customer.adminEmail`. */
  readonly field: string;
  /** What is wrong with it, in the API's words. */
  readonly description: string;
}

/** What is known about a failure beyond its code and its message. */
export interface HubErrorDetails {
  /** HTTP status, when the API answered. */
  readonly status?: number;
  /** What the API itself says about it, in its own words: what failed, but not each field. */
  readonly apiMessage?: string;
  /** Identifies the request in the API's own logs. */
  readonly trackingId?: string;
  /** Fields that the API did not accept. */
  readonly fields?: readonly InvalidField[];
  /** Epoch milliseconds before which the API does not want to be asked again. */
  readonly retryAt?: number;
  /** The rows of an answer of which not one fits the contract. */
  readonly invalidRows?: readonly InvalidRow[];
  /** Where an answer does not fit the contract first. */
  readonly misfit?: AnswerPlace;
  /** What visitors are told, in their language, instead of the words for the code; empty: nothing of its own. */
  readonly title?: string;
  /** What whoever made the page should look at, in English; shown below what visitors are told. Names no secret. */
  readonly hint?: string;
  /** The error beneath. */
  readonly cause?: unknown;
}

/** A place in an answer. */
export interface AnswerPlace {
  /** The `operationId` of the contract. */
  readonly operation: string;
  /** Names and places of lists with dots, `items.3.licenses.total`; empty: the answer itself. */
  readonly path: string;
}

/** Another attempt changes nothing: somebody has to change the page, the role, the address or the backend first. */
const finalCodes: ReadonlySet<HubErrorCode> = new Set(['config', 'forbidden', 'notFound', 'notOffered']);

/** The API, or the page itself, refused: nothing was done. */
const refusals: ReadonlySet<HubErrorCode> = new Set([
  'config',
  'auth',
  'forbidden',
  'notFound',
  'conflict',
  'invalid',
  'rateLimited',
  'notOffered',
]);

/** The one kind of error that a data source rejects with. Its message is for developers; people see a text chosen by its code. */
export class HubError extends Error implements HubErrorDetails {
  override readonly name = 'HubError';
  readonly code: HubErrorCode;
  readonly status?: number;
  readonly apiMessage?: string;
  readonly trackingId?: string;
  readonly fields?: readonly InvalidField[];
  readonly retryAt?: number;
  readonly invalidRows?: readonly InvalidRow[];
  readonly misfit?: AnswerPlace;
  readonly title?: string;
  readonly hint?: string;

  constructor(code: HubErrorCode, message: string, details: HubErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.status = details.status;
    this.apiMessage = details.apiMessage;
    this.trackingId = details.trackingId;
    this.fields = details.fields;
    this.retryAt = details.retryAt;
    this.invalidRows = details.invalidRows;
    this.misfit = details.misfit;
    this.title = details.title;
    this.hint = details.hint;
  }

  /** Whether it is known that a change was not carried out; else the server may have done so before it failed or its answer was lost. */
  get isRefusal(): boolean {
    return refusals.has(this.code);
  }

  /** Whether it makes sense to try again: for a person who presses Retry, and when the page is back after an outage. */
  get retryable(): boolean {
    return !finalCodes.has(this.code);
  }
}

const codes = new Map<number, HubErrorCode>([
  [401, 'auth'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [408, 'timeout'],
  [409, 'conflict'],
  [410, 'notFound'],
  [429, 'rateLimited'],
  [501, 'notOffered'],
  [503, 'unavailable'],
]);

/** The code for an HTTP status of failure. */
export function codeOfStatus(status = 0): HubErrorCode {
  return codes.get(status) ?? (status >= 400 && status < 500 ? 'invalid' : 'server');
}
