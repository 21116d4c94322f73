import type { ApiFailure } from './api-failure.js';
import { corsHeaders } from './cors.js';
import { entityTag, isStillHad } from './entity-tag.js';
import type { Fault } from './fault.js';
import { languageOf } from './language.js';
import { faultyBody, type GoodAnswer } from './faulty-answer.js';
import { linkToNext } from './paging.js';
import type { Schema } from './schema.js';

/** What all responses to a request say. */
interface Said {
  readonly request: Request;
  readonly trackingId: string;
  readonly fault?: Fault;
}

/** A success. The answer to a GET has a tag, by which the browser may keep it and ask whether it changed. */
export function succeeded(said: Said, { status, body, secret }: GoodAnswer, leavesOutNulls: boolean): Response {
  const { request } = said;
  const headers = commonHeaders(said);
  if (body === undefined) return new Response(null, { status, headers });
  const link = linkToNext(new URL(request.url), body);
  if (link !== undefined) headers['link'] = link;
  const text = JSON.stringify(body, leavesOutNulls ? withoutNull : undefined);
  if (request.method !== 'GET' || secret) return json(text, status, { ...headers, 'cache-control': 'no-store' });
  const etag = entityTag(text);
  Object.assign(headers, { etag, 'cache-control': 'private, no-cache' });
  if (isStillHad(etag, request.headers.get('if-none-match'))) return new Response(null, { status: 304, headers });
  return json(text, status, headers);
}

/** A success whose body a fault spoils. */
export function spoiled(said: Said & { readonly fault: Fault }, answer: GoodAnswer): Response {
  const { body, type } = faultyBody(said.fault.kind, answer);
  return new Response(body, { status: 200, headers: { ...commonHeaders(said), 'content-type': type } });
}

/** A failure, in the language that is asked for; `retryAfter` is the header as it is sent, where the fault does not say another. */
export function failed(said: Said, failure: ApiFailure, retryAfter?: string): Response {
  const { fault, trackingId, request } = said;
  const { status } = failure;
  const { message, errors = [] } = failure.in(languageOf(request.headers.get('accept-language')));
  const busy = status === 429 || status === 503;
  const after = fault?.retryAfter ?? retryAfter ?? (busy ? '1' : 'none');
  const headers: Record<string, string> = { ...commonHeaders(said), 'cache-control': 'no-store' };
  if (after !== 'none') headers['retry-after'] = after;
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  if (fault?.problem) {
    const problem: Schema<'Problem'> = { type: 'about:blank', title: message, status, detail: errors[0]?.description };
    return json(JSON.stringify(problem), status, { ...headers, 'content-type': 'application/problem+json' });
  }
  const body: Schema<'ApiError'> = { message, errors, trackingId };
  return json(JSON.stringify(body), status, headers);
}

function commonHeaders({ request, trackingId, fault }: Said): Record<string, string> {
  return { ...corsHeaders(request, fault?.hidden), trackingid: trackingId };
}

/** As many servers write JSON: what is null is not there. */
function withoutNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value;
}

/** JSON that says its length, as servers do that know it. */
function json(text: string, status: number, headers: Record<string, string>): Response {
  const bytes = new TextEncoder().encode(text);
  const own = { 'content-type': 'application/json; charset=utf-8', 'content-length': String(bytes.byteLength) };
  return new Response(bytes, { status, headers: { ...own, ...headers } });
}
