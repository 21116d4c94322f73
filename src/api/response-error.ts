import type { HubErrorDetails, InvalidField } from './hub-error.js';
import { HubError, codeOfStatus } from './hub-error.js';
import { retryAfter } from './transport/retry-after.js';
import type { ApiRequest, ApiResponse } from './transport/send.js';
import { nameOf } from './transport/send.js';

/** The error that a response with a status of failure, or a sign-in page, stands for; `now` in epoch milliseconds. */
export function responseError(request: ApiRequest, response: ApiResponse, now: number): HubError {
  const { status, signIn } = response;
  const what = nameOf(request);
  if (signIn) {
    const why = 'the session has ended, or api-base does not name the API';
    return new HubError('auth', `${what}: ${signIn}. That is most often a sign-in page: ${why}.`, detailsOf(response));
  }
  const wait = retryAfter(response, now);
  const details = { ...detailsOf(response), retryAt: wait === undefined ? undefined : now + wait };
  return new HubError(codeOfStatus(status), `${what} was answered ${status}: ${reasonOf(response)}`, details);
}

/** The error of a request that was not sent, because what another one was answered asks for quiet until `retryAt` (epoch milliseconds). */
export function heldUpError(request: ApiRequest, response: ApiResponse, retryAt: number): HubError {
  const when = new Date(retryAt).toISOString();
  const words = `${nameOf(request)} was given up: the API does not want to be asked before ${when}`;
  const { apiMessage, status, trackingId } = detailsOf(response);
  const message = apiMessage ? `${words}: ${apiMessage}` : `${words}.`;
  return new HubError(codeOfStatus(status), message, { apiMessage, status, trackingId, retryAt });
}

/** What an error's body says: the contract's own form, or RFC 9457's `application/problem+json`. */
function detailsOf({ status, headers, text }: ApiResponse): HubErrorDetails {
  const { message, title, detail, errors, trackingId } = record(parsed(text));
  const words = isText(message) ? [message] : [title, detail].filter(isText);
  return {
    status: status || undefined,
    apiMessage: words.length > 0 ? words.join(': ') : undefined,
    trackingId: isText(trackingId) ? trackingId : (headers.get('TrackingID') ?? undefined),
    fields: problemsOf(errors).filter(isField),
  };
}

function reasonOf(response: ApiResponse): string {
  const descriptions = problemsOf(record(parsed(response.text))['errors']).map(({ description }) => description);
  const words = [detailsOf(response).apiMessage, ...descriptions].filter(isText);
  return words.join(' · ') || adviceFor(response.status);
}

/** What to say when the API says nothing. */
function adviceFor(status: number): string {
  if (status === 401) return 'there is no valid token or session; sign in again.';
  if (status === 404) return 'there is no such thing there; does api-base name the API?';
  if (status === 501) return 'this API does not offer it.';
  return 'the API gave no reason.';
}

/** The single errors of a body: the contract's list, that of RFC 9457 with JSON pointers, or texts by field as ASP.NET writes them. */
function problemsOf(errors: unknown): Partial<InvalidField>[] {
  if (Array.isArray(errors)) return errors.map(record).map(problemOf);
  return Object.entries(record(errors)).flatMap(([field, texts]) =>
    [texts]
      .flat()
      .filter(isText)
      .map((description) => ({ field, description })),
  );
}

function problemOf({ description, detail, field, pointer }: Record<string, unknown>): Partial<InvalidField> {
  const place = isText(pointer) ? pointer.replace(/^#?\//, '').replaceAll('/', '.') : undefined;
  return {
    description: [description, detail].find(isText),
    field: isText(field) ? field : place,
  };
}

function isField(problem: Partial<InvalidField>): problem is InvalidField {
  return isText(problem.field) && isText(problem.description);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
