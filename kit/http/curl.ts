import type { Sent } from './exchange.js';

/** Headers whose values are nobody else's business. */
const secret = /^(authorization|cookie|proxy-authorization|x-api-key|.*(token|secret|session).*)$/i;
/** What says nothing about the question. */
const usual = /^(accept|user-agent)$/i;

/**
 * The line with which somebody asks the same again in a shell. What is secret is a placeholder, and so is what `shown` replaces in addresses and bodies.
 */
export function curlLine({ method, url, headers, body }: Sent, shown: (text: string) => string): string {
  const parts = ['curl', '-i'];
  if (method !== 'GET') parts.push('-X', method);
  for (const [name, value] of Object.entries(headers)) {
    if (!usual.test(name)) parts.push('-H', quoted(`${name}: ${secret.test(name) ? placeholder(name, value) : value}`));
  }
  if (body !== undefined) parts.push('-d', quoted(shown(body)));
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

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
