const loopback = /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Which links may be followed. */
export interface LinkOptions {
  /** Origins such as `https://admin.example`; any other is refused. Default: every origin. */
  readonly origins?: readonly string[];
}

/**
 * A link of the API as it may go into an `href`: an absolute `https:` URL (`http:` on loopback hosts) without credentials, normalized.
 * Undefined for everything else; that is shown as text.
 */
export function safeLink(url: string | null | undefined, { origins }: LinkOptions = {}): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname, username, password, href, origin } = new URL(url);
  if (username || password) return undefined;
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback.test(hostname))) return undefined;
  return !origins || origins.some((allowed) => URL.canParse(allowed) && new URL(allowed).origin === origin)
    ? href
    : undefined;
}

/** A link of a `Link` header with its parameters, and one parameter; a text in quotes may hold what would end either. */
const linkValue = /<([^<>]*)>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g;
const linkParameter = /;\s*([\w*-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s;,"]*)))?/g;

/**
 * Where the next page is by an answer's `Link` header (RFC 8288): an absolute URL. Relative ones count from the address that was asked.
 * Undefined without one, and for one that leads to another origin than the API's.
 */
export function nextPageOf(header: string | null, asked: string): string | undefined {
  for (const [, target = '', parameters = ''] of (header ?? '').matchAll(linkValue)) {
    if (!relationsOf(parameters).includes('next') || !URL.canParse(target, asked)) continue;
    const next = new URL(target, asked);
    if (next.origin === new URL(asked).origin) return next.href;
  }
  return undefined;
}

function relationsOf(parameters: string): string[] {
  for (const [, name = '', quoted, bare] of parameters.matchAll(linkParameter)) {
    if (name.toLowerCase() === 'rel') return (quoted ?? bare)?.toLowerCase().split(/\s+/) ?? [];
  }
  return [];
}
