import type { Answer } from './answer.js';

/** What is waited where an answer does not say how long. */
const otherwise = 2000;
/** Longer is not waited for. */
const longest = 60_000;

/** Whether the server asks for patience. */
export function isBusy({ status }: Pick<Answer, 'status'>): boolean {
  return status === 429 || status === 503;
}

/** The milliseconds that `Retry-After` asks for, in seconds or as an HTTP date; undefined where it cannot be read. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const time = Date.parse(header);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now.getTime());
}

/** How long to wait before a busy server is asked again. */
export function waitOf({ headers }: Pick<Answer, 'headers'>, now: Date): number {
  return Math.min(longest, retryAfter(headers['retry-after'], now) ?? otherwise);
}
