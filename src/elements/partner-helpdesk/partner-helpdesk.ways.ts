import type { HelpdeskChannel } from '../../api/contract.js';
import { safeLink } from '../../api/links.js';
import { mailLink, phoneLink } from '../../domain/contact-links.js';

/** A way into a channel: a link that was checked, or a text that is none. */
export type Way =
  | { readonly kind: 'phone'; readonly href: string; readonly text: string }
  | { readonly kind: 'mail' | 'page'; readonly href: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The ways into a channel, in the order in which they are offered: its telephone number, its e-mail address, its page. An e-mail channel may be labelled with
 * its address. What is no number, no address and no safe link is a text.
 */
export function waysInto({ kind, label, phone, url }: HelpdeskChannel): readonly Way[] {
  const ways = [...byPhone(phone ?? ''), ...(kind === 'email' ? byMail(label) : []), ...byAddress(url ?? '')];
  // The label may be the address that the link leads to as well.
  const isNew = (way: Way, place: number) =>
    way.kind === 'text' || ways.findIndex((other) => 'href' in other && other.href === way.href) === place;
  return ways.filter(isNew);
}

function byPhone(phone: string): readonly Way[] {
  const text = phone.trim();
  const href = phoneLink(text);
  if (href !== undefined) return [{ kind: 'phone', href, text }];
  return text === '' ? [] : [{ kind: 'text', text }];
}

function byMail(address: string): readonly Way[] {
  const href = mailLink(address);
  return href === undefined ? [] : [{ kind: 'mail', href }];
}

function byAddress(url: string): readonly Way[] {
  const text = url.trim();
  const [, number] = /^tel:(.*)/is.exec(text) ?? [];
  if (number !== undefined) return byPhone(number);
  const mail = byMail(text);
  if (mail.length > 0) return mail;
  const href = safeLink(text);
  if (href !== undefined) return [{ kind: 'page', href }];
  return text === '' ? [] : [{ kind: 'text', text }];
}
