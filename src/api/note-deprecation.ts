import { warnOnce } from '../warn-once.js';

/**
 * Tells developers once for each operation that the API will drop it: the header `Deprecation` (RFC 9745), with `Sunset` (RFC 8594) where it comes. CORS
 * hides the header unless the API exposes it.
 */
export function noteDeprecation(operation: string, headers: Headers): void {
  const since = headers.get('Deprecation');
  if (since === null) return;
  const sunset = headers.get('Sunset');
  const end = sunset === null ? '' : ` It ends on ${sunset}.`;
  warnOnce(`The API marks “${operation}” as deprecated${sinceWhen(since)}.${end}`, `deprecated ${operation}`);
}

/** A structured date, `@` and seconds. Servers that follow an older draft write `true` or an HTTP date. */
function sinceWhen(value: string): string {
  const time = /^@-?\d{1,11}$/.test(value) ? Number(value.slice(1)) * 1000 : Date.parse(value);
  return Number.isNaN(time) ? '' : ` since ${new Date(time).toISOString().slice(0, 10)}`;
}
