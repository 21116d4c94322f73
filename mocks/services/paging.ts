import type { Asked } from './asked.js';
import { wholeParameter } from './parameters.js';

/** A part of a list and the size of the whole. */
export interface Page<Row> {
  readonly items: Row[];
  readonly total: number;
}

/** The rows that `max` and `offset` ask for. Throws 400. */
export function pageOf<Row>(asked: Asked, rows: readonly Row[]): Page<Row> {
  const max = wholeParameter(asked, 'max', { least: 1, most: 500, otherwise: 100 });
  const offset = wholeParameter(asked, 'offset', { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: 0 });
  return { items: rows.slice(offset, offset + max), total: rows.length };
}

/** The `Link` header (RFC 8288) to the page after this one; undefined for the last page and for what is no page. */
export function linkToNext(url: URL, body: unknown): string | undefined {
  if (!isPage(body) || !url.searchParams.has('max')) return undefined;
  const end = Number(url.searchParams.get('offset') ?? 0) + body.items.length;
  if (end >= body.total || body.items.length === 0) return undefined;
  const next = new URL(url);
  next.searchParams.set('offset', String(end));
  return `<${next.href}>; rel="next"`;
}

function isPage(body: unknown): body is Page<unknown> {
  return typeof body === 'object' && body !== null && 'items' in body && 'total' in body && Array.isArray(body.items);
}
