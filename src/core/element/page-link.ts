import { safeLink } from '../../api/links.js';

/**
 * A link that the page itself asks for, as it may go into an `href`: an address of the page's own origin, relative ones (to the page's base)
 * included, or one that is safe on any page. Undefined for what runs, carries credentials or is no address.
 */
export function pageLink(href: string | undefined, { baseURI }: Document): string | undefined {
  if (!href || !URL.canParse(href, baseURI)) return undefined;
  const { protocol, origin, username, password, href: whole } = new URL(href, baseURI);
  const isOwn = /^https?:$/.test(protocol) && origin === new URL(baseURI).origin && !username && !password;
  return isOwn || safeLink(whole) ? href : undefined;
}
