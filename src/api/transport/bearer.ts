import type { Send } from './send.js';
import type { HeldToken, TokenKeeper } from './token-keeper.js';

/** Sends requests with the token. After a 401 each is sent once more with another token; a second 401 stands. */
export function withBearer(next: Send, keeper: TokenKeeper): Send {
  return async (request) => {
    const token = await keeper.token(request.signal);
    const response = await sendWith(token, request, next);
    if (response.status !== 401) return response;
    const replacement = await keeper.replacement(token, request.signal);
    const second = await sendWith(replacement, request, next);
    if (second.status === 401) keeper.refuse(replacement);
    return second;
  };
}

async function sendWith({ value }: HeldToken, request: Request, next: Send): Promise<Response> {
  const authorized = request.clone();
  authorized.headers.set('Authorization', `Bearer ${value}`);
  const response = await next(authorized);
  return response.ok ? response : withoutToken(response, value);
}

/** An API that repeats the request in its error must not carry the token into messages and logs. */
async function withoutToken(response: Response, token: string): Promise<Response> {
  const { status, statusText, headers } = response;
  const text = await response.text();
  return new Response(text ? text.replaceAll(token, '[token]') : null, { status, statusText, headers });
}
