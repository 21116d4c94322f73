import type { Answer } from './answer.js';

/** The address of the next page, as the header `Link` has it (RFC 8288); undefined where none is named. */
export function nextPage({ headers, sent }: Pick<Answer, 'headers' | 'sent'>): URL | undefined {
  const [, address] = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec([headers.link].flat().join(', ')) ?? [];
  return address !== undefined && URL.canParse(address, sent.url.href) ? new URL(address, sent.url) : undefined;
}
