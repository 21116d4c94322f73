import type { ApiResponse } from './send.js';

/** Whether the API says that it does not want to be asked now. */
export function asksForQuiet({ status }: Pick<ApiResponse, 'status'>): boolean {
  return status === 429 || status === 503;
}

/**
 * Milliseconds that a 429 or 503 asks to wait: `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3). A date counts from the
 * response's own `Date` where CORS exposes it, so that a wrong clock here does not matter. Undefined when there is nothing to go by: absent,
 * hidden by CORS, zero, negative, past or unreadable.
 */
export function retryAfter(response: Pick<ApiResponse, 'status' | 'headers'>, now: number): number | undefined {
  if (!asksForQuiet(response)) return undefined;
  const value = response.headers.get('Retry-After')?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : untilDate(value, response.headers.get('Date'), now);
  return ms > 0 ? Math.min(ms, longest) : undefined;
}

/** A year: what is longer means "never", and has to stay a date that can be shown. */
const longest = 365 * 24 * 60 * 60 * 1000;

function untilDate(date: string, sent: string | null, now: number): number {
  if (!/[a-z]{3}/i.test(date)) return NaN;
  const from = Date.parse(sent ?? '');
  return Date.parse(date) - (Number.isNaN(from) ? now : from);
}
