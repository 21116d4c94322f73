import type { HubErrorDetails } from './hub-error.js';
import { HubError, codeOfStatus } from './hub-error.js';
import type * as responseErrors from './response-error.js';
import type { ApiRequest, ApiResponse } from './transport/send.js';
import { nameOf } from './transport/send.js';

/**
 * The error that a response with a status of failure, or a sign-in page, stands for; `now` in epoch milliseconds. What reads such a response
 * comes with the first one. Where it cannot be had, the error says the status alone. Rejects with the reason of the request's signal.
 */
export async function refusal(request: ApiRequest, response: ApiResponse, now: number): Promise<HubError> {
  const code = await reader();
  request.signal.throwIfAborted();
  return code?.responseError(request, response, now) ?? bareError(request, response);
}

/**
 * The error of a request that was not sent, because what another one was answered asks for quiet until `retryAt` (epoch milliseconds). As
 * `refusal` otherwise.
 */
export async function givenUp(request: ApiRequest, response: ApiResponse, retryAt: number): Promise<HubError> {
  const code = await reader();
  request.signal.throwIfAborted();
  return code?.heldUpError(request, response, retryAt) ?? bareError(request, response, { retryAt });
}

/** Undefined where it cannot be had; the next refusal asks again. */
async function reader(): Promise<typeof responseErrors | undefined> {
  return import('./response-error.js').catch(() => undefined);
}

function bareError(request: ApiRequest, { status, signIn }: ApiResponse, details?: HubErrorDetails): HubError {
  const code = signIn ? 'auth' : codeOfStatus(status);
  return new HubError(code, `${nameOf(request)} was answered ${status}.`, { ...details, status: status || undefined });
}
