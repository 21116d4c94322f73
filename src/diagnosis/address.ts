/**
 * An address as it may be told: without user name, password, query and fragment, which may be secrets. What is no address is told as far as the first
 * sign of one.
 */
export function toldAddress(address: string): string {
  if (!URL.canParse(address, document.baseURI)) return address.replace(/\/\/.*@|[?#].*/gs, '…').slice(0, 100);
  const { protocol, origin, pathname } = new URL(address, document.baseURI);
  if (/^https?:$/.test(protocol)) return origin + pathname;
  return protocol;
}

/** Whether two addresses are of one origin. */
export function isSameOrigin(one: string, other: string): boolean {
  return new URL(one, document.baseURI).origin === new URL(other, document.baseURI).origin;
}
