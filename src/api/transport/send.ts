/** A request as it leaves the page. */
export interface ApiRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** Epoch milliseconds: when it gives up if the API still wants it to wait. */
  readonly patientUntil: number;
  /** Default `default`: the browser keeps answers and asks whether they are still right. */
  readonly cache?: RequestCache;
  /** Default `follow`. */
  readonly redirect?: RequestRedirect;
}

/** An answer that was read to its end. */
export interface ApiResponse {
  /** 0 for a redirect that led to where a page may not read. */
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Why the answer must be a sign-in page and not the API's. */
  readonly signIn?: string;
}

/**
 * Sends a request and gives the answer, whatever its status; rejects with a `HubError`, or with the reason of the request's signal. The
 * parts of the transport wrap one another in this form.
 */
export type Send = (request: ApiRequest) => Promise<ApiResponse>;

/** Names a request in an error: method and address, without the query, which may hold what a person typed. */
export function nameOf({ method, url }: Pick<ApiRequest, 'method' | 'url'>): string {
  const { origin, pathname } = new URL(url);
  return `${method} ${origin}${pathname}`;
}
