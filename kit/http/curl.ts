import type { Sent } from './exchange.js';

/** Headers whose values are nobody else's business. */
const secret = /^(authorization|cookie|proxy-authorization|x-api-key|.*(token|secret|session).*)$/i;
/** What says nothing about the question. */
const usual = /^(accept|user-agent)$/i;

/**
 * The line with which somebody asks the same again in a shell. What is secret is a placeholder, and so is each parameter and each text of a body for which `shown`
 * has another text.
 */
export function curlLine({ method, url, headers, body }: Sent, shown: (text: string) => string): string {
  const parts = ['curl', '-i'];
  if (method !== 'GET') parts.push('-X', method);
  for (const [name, value] of Object.entries(headers)) {
    if (!usual.test(name)) parts.push('-H', quoted(`${name}: ${secret.test(name) ? placeholder(name, value) : value}`));
  }
  if (body !== undefined) parts.push('-d', quoted(shownBody(body, shown)));
  parts.push(quoted(shownAddress(url, shown)));
  return parts.join(' ');
}

function placeholder(name: string, value: string): string {
  return name.toLowerCase() === 'authorization' && value.startsWith('Bearer ') ? 'Bearer <token>' : '<secret>';
}

/** The address, its parameters as `shown` has them. */
function shownAddress(url: URL, shown: (text: string) => string): string {
  const parameters = [...url.searchParams].map(([name, value]) => {
    const text = shown(value);
    return `${encodeURIComponent(name)}=${text === value ? encodeURIComponent(value) : text}`;
  });
  return url.origin + url.pathname + (parameters.length > 0 ? `?${parameters.join('&')}` : '');
}

/** The body, a JSON of ours, with each text as `shown` has it. */
function shownBody(body: string, shown: (text: string) => string): string {
  return JSON.stringify(JSON.parse(body), (_, value: unknown) => (typeof value === 'string' ? shown(value) : value));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
