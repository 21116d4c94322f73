const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** What a text should have been, when it is not of its format; undefined when it is. Formats that the contract does not use are any text. */
export function formatProblem(format: string, value: string): string | undefined {
  if (format === 'date') return isDate(value) ? undefined : 'a date such as 2026-11-22';
  if (format === 'date-time') return isUtcInstant(value) ? undefined : 'an instant in UTC such as 2026-11-22T00:00:00Z';
  if (format === 'uri')
    return isLink(value) ? undefined : 'a link that begins with https: (http: on loopback hosts only)';
  return undefined;
}

/** A calendar date that exists. */
function isDate(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isUtcInstant(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isLink(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}
