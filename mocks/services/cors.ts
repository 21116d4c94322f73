/** The headers with which a page of any origin may ask and read. `hidden`: it may not read the headers of the answer. */
export function corsHeaders(request: Request, hidden = false): Record<string, string> {
  const origin = request.headers.get('origin');
  return {
    'access-control-allow-origin': origin ?? '*',
    ...(origin === null ? {} : { 'access-control-allow-credentials': 'true' }),
    ...(hidden ? {} : { 'access-control-expose-headers': 'Retry-After, Link, ETag, TrackingID, Deprecation, Date' }),
    vary: 'Origin, Accept-Language',
  };
}

/** The answer to a preflight. */
export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers':
        'Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Requested-With, X-Mock-Fault',
      'access-control-max-age': '7200',
    },
  });
}
