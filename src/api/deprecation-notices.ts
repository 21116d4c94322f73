/** Tells developers once for each operation that the API will drop it: the header `Deprecation` (RFC 9745), with `Sunset` (RFC 8594) where it comes. */
export class DeprecationNotices {
  private readonly told = new Set<string>();

  /** Looks at an answer to the operation of this name. CORS hides the header unless the API exposes it. */
  note(operation: string, headers: Headers): void {
    const since = headers.get('Deprecation');
    if (since === null || this.told.has(operation)) return;
    this.told.add(operation);
    const sunset = headers.get('Sunset');
    const end = sunset === null ? '' : ` It ends on ${sunset}.`;
    console.warn(`partner-hub: the API marks “${operation}” as deprecated${sinceWhen(since)}.${end}`);
  }
}

/** A structured date, `@` and seconds. Servers that follow an older draft write `true` or an HTTP date. */
function sinceWhen(value: string): string {
  const time = /^@-?\d{1,11}$/.test(value) ? Number(value.slice(1)) * 1000 : Date.parse(value);
  return Number.isNaN(time) ? '' : ` since ${new Date(time).toISOString().slice(0, 10)}`;
}
