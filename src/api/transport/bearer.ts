import type { ApiRequest, ApiResponse, Send } from './send.js';
import type { HeldToken, TokenKeeper } from './token-keeper.js';

/**
 * Sends requests with the token. After a 401, or a sign-in page in the API's place, each is sent once more with another token; what is
 * rejected a second time stands.
 */
export function withBearer(next: Send, keeper: TokenKeeper): Send {
  return async (request) => {
    const token = await keeper.token(request.signal);
    const response = await sendWith(token, request, next);
    if (!isRejected(response)) return response;
    const replacement = await keeper.replacement(token, request.signal);
    const second = await sendWith(replacement, request, next);
    if (isRejected(second)) keeper.refuse(replacement);
    return second;
  };
}

function isRejected({ status, signIn }: ApiResponse): boolean {
  return status === 401 || signIn !== undefined;
}

/** An API that repeats the request in its error must not carry the token into messages and logs. */
async function sendWith({ value }: HeldToken, request: ApiRequest, next: Send): Promise<ApiResponse> {
  const headers = { ...request.headers, Authorization: `Bearer ${value}` };
  const response = await next({ ...request, headers });
  return response.status < 400 ? response : { ...response, text: response.text.replaceAll(value, '[token]') };
}
