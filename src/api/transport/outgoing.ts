import type { ApiRequest, ApiResponse } from './send.js';

/** What the client's request does not say. */
export type OwnOptions = Pick<ApiRequest, 'signal' | 'patientUntil'> & {
  /** Takes the place of the client's address. */
  readonly page?: string;
};

/** The client's request as the transport sends it. */
export async function outgoing(request: Request, { page, ...own }: OwnOptions): Promise<ApiRequest> {
  const body = await request.text();
  const headers = Object.fromEntries(Array.from(request.headers, ([name, value]) => [usualCase(name), value]));
  return { method: request.method, url: page ?? request.url, headers, body: body || undefined, ...own };
}

/** A wrapper around `fetch` that looks for a header, or adds one, writes it as everybody does. */
function usualCase(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** Statuses whose responses must not have a body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** The transport's answer as the client reads it. */
export function incoming({ status, headers, text }: ApiResponse): Response {
  return new Response(bodiless.has(status) ? null : text, { status, headers });
}
