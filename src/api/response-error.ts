import type { HubErrorCode, InvalidField } from './hub-error.js';
import { HubError } from './hub-error.js';
import { retryAfter } from './transport/retry-after.js';

/** A response that is an error, with its body: JSON as the contract says, or any text. */
export interface FailedResponse {
  readonly response: Response;
  readonly body: unknown;
  /** Names what was asked: `GET /customers`. */
  readonly what: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The error that a response with a status of failure stands for. */
export function responseError({ response, body, what, now }: FailedResponse): HubError {
  const { status, headers } = response;
  const { message, errors, trackingId } = record(body);
  const details = Array.isArray(errors) ? errors.map(record) : [];
  const words = [message, ...details.map((detail) => detail['description'])].filter(isText);
  const wait = retryAfter(response, now);
  return new HubError(codeOf(status), `${what} was answered ${status}: ${words.join(' · ') || adviceFor(status)}`, {
    status,
    trackingId: isText(trackingId) ? trackingId : (headers.get('TrackingID') ?? undefined),
    fields: details.filter(isField).map(({ field, description }) => ({ field, description })),
    retryAt: wait === undefined ? undefined : now + wait,
  });
}

const codes = new Map<number, HubErrorCode>([
  [401, 'auth'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [408, 'timeout'],
  [409, 'conflict'],
  [410, 'notFound'],
  [429, 'rateLimited'],
]);

function codeOf(status: number): HubErrorCode {
  return codes.get(status) ?? (status >= 400 && status < 500 ? 'invalid' : 'server');
}

/** What to say when the API says nothing. */
function adviceFor(status: number): string {
  if (status === 401) return 'there is no valid token or session; sign in again.';
  if (status === 404) return 'there is no such thing there; does api-base name the API?';
  return 'the API gave no reason.';
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isField(value: Record<string, unknown>): value is InvalidField & Record<string, unknown> {
  return isText(value['field']) && isText(value['description']);
}
