import { withoutSecrets } from '../api/address.js';

/**
 * An address as it may be told: without user name, password, query and fragment, which may be secrets. What is no address is told as far as the first
 * sign of one.
 */
export function toldAddress(address: string): string {
  if (!URL.canParse(address, document.baseURI)) return withoutSecrets(address).slice(0, 100);
  const { protocol, origin, pathname } = new URL(address, document.baseURI);
  if (/^https?:$/.test(protocol)) return origin + pathname;
  return protocol;
}

/** The origin that an address leads to from this page. */
export function originOf(address: string): string {
  return new URL(address, document.baseURI).origin;
}

/** Whether two addresses are of one origin. */
export function isSameOrigin(one: string, other: string): boolean {
  return originOf(one) === originOf(other);
}
