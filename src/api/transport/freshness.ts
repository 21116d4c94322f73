import type { ApiResponse, Send } from './send.js';

/**
 * Keeps old answers out. The contract's answers say `no-cache`: the browser keeps them and asks each time whether they still hold (304). In
 * its mode `default` alone it also keeps the permission of the CORS preflight: measured in Chromium 156 with another origin, six questions
 * took 1 preflight (and 5 answers 304), with `no-cache` 6 (and 5), with `no-store` and `reload` 6 (and none).
 *
 * An API whose answers the browser may give again without asking is asked with `no-cache` after all, at the price of a preflight each: what a
 * person has just changed, or somebody else has just signed in to, must not come out of a cache. So is every API while a page is loaded again
 * that the visitor went back to.
 */
export function withFreshness(next: Send): Send {
  let cache: RequestCache = 'default';
  return async (request) => {
    if (request.method !== 'GET') return next(request);
    const asked = isComingBack() ? 'no-cache' : cache;
    const response = await next({ ...request, cache: asked });
    // Of several that were asked together, each may have come out of the cache.
    if (asked === 'no-cache' || !mayComeAgain(response)) return response;
    cache = 'no-cache';
    return isOver(response) ? next({ ...request, cache }) : response;
  };
}

/** Whether a browser may answer with this again without asking: because it says so, or because nothing forbids it to guess. */
function mayComeAgain({ headers, signIn }: ApiResponse): boolean {
  // A redirect may be kept for good (301), whatever it leads to says.
  if (signIn !== undefined) return true;
  const control = headers.get('Cache-Control') ?? '';
  if (/no-store|no-cache(?!=)/i.test(control)) return false;
  if (/stale-while-revalidate/i.test(control)) return true;
  if (/max-age=0\b/i.test(control)) return false;
  return /max-age/i.test(control) || Date.parse(headers.get('Expires') ?? '') > 0 || headers.has('Last-Modified');
}

/**
 * Whether the page is one that the visitor went back to, and still being loaded: until then browsers answer out of their cache without asking,
 * `no-cache` or not (measured in Chromium 156 and Firefox 153).
 */
function isComingBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward' && navigation.loadEventEnd === 0;
}

/** Whether nobody else sends it again: neither what gets another token nor what waits for an API that is not well. */
function isOver({ status, signIn }: ApiResponse): boolean {
  return signIn === undefined && status < 500 && status !== 401 && status !== 429;
}
