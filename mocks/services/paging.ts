import { badParameter } from './api-failure.js';
import type { Asked } from './asked.js';
import { wholeParameter } from './parameters.js';

/** A part of a list and the size of the whole. */
export interface Page<Row> {
  readonly items: Row[];
  readonly total: number;
}

/** Where a link to the next page begins. Clients follow the link as it is: no operation of the contract has the parameter. */
const CONTINUE = 'continue';

/** The rows that `max` and `offset` ask for, as far as the server's limits go. Throws 400. */
export function pageOf<Row>(asked: Asked, rows: readonly Row[]): Page<Row> {
  const max = wholeParameter(asked, 'max', { least: 0, most: 500, otherwise: 100 });
  const begin = beginOf(asked);
  return { items: rows.slice(begin, begin + Math.min(max, asked.limits.pageCap ?? max)), total: rows.length };
}

function beginOf(asked: Asked): number {
  const anywhere = { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: 0 };
  if (asked.query.has(CONTINUE)) return wholeParameter(asked, CONTINUE, anywhere);
  const offset = wholeParameter(asked, 'offset', anywhere);
  const { deepestOffset = Infinity } = asked.limits;
  if (offset > deepestOffset)
    throw badParameter('offset', {
      en: `It must be at most ${deepestOffset}; follow the links to read on.`,
      nl: `Het moet hoogstens ${deepestOffset} zijn; volg de links om verder te lezen.`,
    });
  return offset;
}

/** The `Link` header (RFC 8288) to the page after this one; undefined for the last page, one that holds nothing, and what is no page. */
export function linkToNext(url: URL, body: unknown): string | undefined {
  if (!isPage(body) || body.items.length === 0) return undefined;
  const begin = url.searchParams.get(CONTINUE) ?? url.searchParams.get('offset') ?? 0;
  const end = Number(begin) + body.items.length;
  if (end >= body.total) return undefined;
  const next = new URL(url);
  next.searchParams.delete('offset');
  next.searchParams.set(CONTINUE, String(end));
  return `<${next.href}>; rel="next"`;
}

function isPage(body: unknown): body is Page<unknown> {
  return typeof body === 'object' && body !== null && 'items' in body && 'total' in body && Array.isArray(body.items);
}
