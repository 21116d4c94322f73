/**
 * Sends a request and gives the response with its body already read, whatever its status; rejects with a `HubError`, or with the reason
 * of the request's signal. The parts of the transport wrap one another in this shape.
 */
export type Send = (request: Request) => Promise<Response>;

/** Names a request in an error: method and address, without the query, which may hold what a person typed. */
export function nameOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  return `${request.method} ${origin}${pathname}`;
}
