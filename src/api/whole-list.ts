import type { Checked } from './check.js';
import type { InvalidRow } from './invalid-row.js';

/** What there is of an answer that is a list. */
interface Part {
  readonly items?: readonly { readonly id?: unknown }[];
  readonly invalidRows?: readonly InvalidRow[];
  readonly nextPage?: string;
}

/**
 * An answer that the contract has in one piece, with all that its API sends behind it: many servers send no list longer than their own limit, and a link to
 * what comes next. No row twice, and no page.
 * Comes late: few APIs send such a list in pages.
 * @throws what `next` rejects with: a part is never taken for all.
 */
export async function wholeList<A>(
  first: Checked<A>,
  next: (page: string) => Promise<Checked<A>>,
): Promise<Checked<A>> {
  const pages = new Set<string>();
  let whole: Checked<A> & Part = first;
  // A link may lead over a page that brings nothing, but not over one after the other.
  let inVain = 0;
  while (whole.items && whole.nextPage !== undefined && !pages.has(whole.nextPage) && inVain < 2) {
    const came = rowsIn(whole);
    pages.add(whole.nextPage);
    whole = joined(whole, await next(whole.nextPage));
    inVain = rowsIn(whole) > came ? 0 : inVain + 1;
  }
  return whole;
}

function rowsIn({ items = [], invalidRows = [] }: Part): number {
  return items.length + invalidRows.length;
}

/** What came with what comes after it, which knows better how many there are. */
function joined<A>(before: Checked<A> & Part, after: Checked<A> & Part): Checked<A> {
  const { items = [], invalidRows = [] } = before;
  const known = new Set(items.map(({ id }) => id));
  const more = (after.items ?? []).filter(({ id }) => id === undefined || !known.has(id));
  const unreadable = [...invalidRows, ...(after.invalidRows ?? [])];
  return { ...after, items: [...items, ...more], ...(unreadable.length > 0 && { invalidRows: unreadable }) };
}
