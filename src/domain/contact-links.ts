/** Signs between the digits of a telephone number that only help to read it: RFC 3966's visual separators, spaces, slashes and the dashes that people paste. */
const separators = /[\p{Zs}\p{Pd}.()/]/gu;
/** The trunk prefix that some write after the country's code, `+31 (0)20 …`: it is dialed within the country only. */
const trunkPrefix = /^(\+[\p{Zs}\d]+)\(0\)/u;
/** A number as it is dialed. At most 15 digits (E.164), and three as the shortest services have. */
const dialed = /^\+?\d{3,15}$/;

/** The text before the `@`: letters of any script and what RFC 5322 allows without quotes; no dot at an end or beside another. */
const mailbox = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
/** A domain of at least two labels; no hyphen at an end of one. */
const domain = /^([\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}\p{N}-]{1,62}$/u;
/** The longest address that mail servers take (RFC 5321). */
const LONGEST_ADDRESS = 254;

/**
 * The `tel:` link (RFC 3966) to a telephone number as people write it, `+31 (0)20 555 0100`. Undefined for what is none, and is shown as text: with letters,
 * with control or direction characters, with `*` or `#` (a code for the telephone itself), too short or too long.
 */
export function phoneLink(phone: string | null | undefined): string | undefined {
  const number = (phone ?? '').trim().replace(trunkPrefix, '$1').replace(separators, '');
  return dialed.test(number) ? `tel:${number}` : undefined;
}

/** The e-mail address that a text is, or that a `mailto:` link leads to (what such a link adds, such as more readers, is left out); undefined: none. */
export function mailAddress(text: string | null | undefined): string | undefined {
  const [, link = '', address = ''] = /^(mailto:)?([^?]*)/i.exec((text ?? '').trim()) ?? [];
  const written = link ? decoded(address) : (text ?? '').trim();
  const at = written.lastIndexOf('@');
  if (at < 1 || written.length > LONGEST_ADDRESS) return undefined;
  return mailbox.test(written.slice(0, at)) && domain.test(written.slice(at + 1)) ? written : undefined;
}

/** The `mailto:` link (RFC 6068) to one address, and to nothing but it; undefined when it is none. */
export function mailLink(text: string | null | undefined): string | undefined {
  const address = mailAddress(text);
  if (address === undefined) return undefined;
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}

/** Empty when it was encoded wrongly. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
