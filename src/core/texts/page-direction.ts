import { hostAround } from './page-locale.js';

/**
 * Whether the page says in which direction an element runs: `dir` on it or around it, through shadow roots. What the whole document says is about
 * its own language, and does not count.
 */
export function saysDirection(element: Element): boolean {
  if (element.closest('[dir]:not([dir=""], html, body)')) return true;
  const host = hostAround(element);
  return host !== undefined && saysDirection(host);
}
