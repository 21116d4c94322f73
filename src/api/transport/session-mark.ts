import type { Send } from './send.js';

/**
 * Marks every write that cookies identify with a header of its own: a form or an image on a foreign page cannot send one, so that the API
 * can tell that the portal itself asks.
 */
export function withSessionMark(next: Send): Send {
  return (request) => {
    if (request.method === 'GET') return next(request);
    return next({ ...request, headers: { ...request.headers, 'X-Requested-With': 'partner-hub-elements' } });
  };
}
