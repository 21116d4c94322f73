const loopback = /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * A link of the API as it may go into an `href`: an absolute `https:` URL (`http:` on loopback hosts) without credentials, normalized.
 * Undefined for everything else; that is shown as text.
 */
export function safeLink(url: string | null | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(url);
  if (username || password) return undefined;
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname)) ? href : undefined;
}
