import { warnOnce } from '../../warn-once.js';
import type { Slice } from './slice.js';

/** What has slices that the page's address keeps: a hub. */
export interface AddressOwner {
  /** The slices that somebody used. */
  readonly slices: readonly Slice<unknown>[];
  get<Value>(slice: Slice<Value>): Value;
  set<Value>(slice: Slice<Value>, value: Value): void;
  /** Whether somebody reads a slice now. */
  isRead(slice: Slice<unknown>): boolean;
}

/**
 * Keeps the slices of a hub in the page's address: a reload, a bookmark and the back button bring them back. What the portal itself has in its
 * query string stays letter by letter as it is, and so does a slice that no element has used yet.
 */
export class UrlState {
  private isFollowing = false;
  private isReading = false;
  /** The page that the state belongs to. */
  private path = '';
  /** The query string when it was read or written last. */
  private search = '';

  constructor(private readonly owner: AddressOwner) {}

  /** Begins with what the address says, or ends. */
  follow(isWanted: boolean): void {
    if (isWanted === this.isFollowing) return;
    this.isFollowing = isWanted;
    if (!isWanted) return removeEventListener('popstate', this.readAll);
    addEventListener('popstate', this.readAll);
    this.readAll();
  }

  /** Takes up a slice that is used for the first time. */
  take(slice: Slice<unknown>): void {
    if (this.isFollowing) this.read([slice]);
  }

  /** Takes a slice that begins to be read from the address, if the portal went to another of its pages since. */
  resume(slice: Slice<unknown>): void {
    if (this.isFollowing && !this.isReading && this.hasMoved) this.read([slice]);
  }

  /** Writes what the slices say, now that this one changed. */
  write(changed: Slice<unknown>): void {
    if (!this.isFollowing || this.isReading) return;
    const others = this.owner.slices.filter((slice) => slice !== changed);
    // The portal went to another of its pages: what the other slices say belongs to the one before. Where pages differ in their query alone, that is
    // so for what nobody reads any more.
    if (location.pathname !== this.path) this.begin(others);
    else if (this.hasMoved) this.begin(others.filter((slice) => !this.owner.isRead(slice)));
    const search = written(this.owner, location.search);
    if (sameParameters(search, location.search)) return;
    try {
      // Whole: a relative one would count from the page's base, which may lie elsewhere.
      const [page] = location.href.split(/[?#]/, 1);
      history.replaceState(history.state, '', `${page}${search && `?${search}`}${location.hash}`);
    } catch (error) {
      warnOnce(`url-state cannot write the page's address: ${String(error)}`);
    }
    this.search = location.search;
  }

  /** Whether the portal went to another page, or took what is ours out of the address or put it there. */
  private get hasMoved(): boolean {
    const { slices } = this.owner;
    return location.pathname !== this.path || ownIn(location.search, slices) !== ownIn(this.search, slices);
  }

  private readonly readAll = (): void => this.begin(this.owner.slices);

  /** Takes this page for the one that the state belongs to. */
  private begin(slices: readonly Slice<unknown>[]): void {
    this.path = location.pathname;
    this.search = location.search;
    this.read(slices);
  }

  private read(slices: readonly Slice<unknown>[]): void {
    const parameters = new URLSearchParams(location.search);
    this.isReading = true;
    for (const slice of slices) this.readOne(slice, parameters);
    this.isReading = false;
  }

  /** What says the same stays the same object, so that nobody redraws. */
  private readOne(slice: Slice<unknown>, parameters: URLSearchParams): void {
    if (!slice.address) return;
    const said = (value: unknown) => JSON.stringify(slice.address?.write(value));
    const value = slice.address.read(parameters);
    if (said(value) !== said(this.owner.get(slice))) this.owner.set(slice, value);
  }
}

/** The query string with what the slices say; the pieces of others stay as they are. */
function written(owner: AddressOwner, search: string): string {
  const parameters = new URLSearchParams();
  const own = new Set<string>();
  for (const slice of owner.slices) {
    slice.address?.names.forEach((name) => own.add(name));
    for (const [name, value] of slice.address?.write(owner.get(slice)) ?? []) parameters.append(name, value);
  }
  const pieces = search.replace(/^\?/, '').split('&');
  const foreign = pieces.filter((piece) => piece && !own.has([...new URLSearchParams(piece).keys()][0] ?? ''));
  return [...foreign, ...(parameters.size > 0 ? [parameters.toString()] : [])].join('&');
}

/** What of a query string is these slices', in a fixed order. */
function ownIn(search: string, slices: readonly Slice<unknown>[]): string {
  const names = new Set(slices.flatMap(({ address }) => address?.names ?? []));
  const own = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => names.has(name)));
  own.sort();
  return own.toString();
}

/** The address may say the same in another order. */
function sameParameters(one: string, other: string): boolean {
  const sorted = (search: string) => {
    const parameters = new URLSearchParams(search);
    parameters.sort();
    return parameters.toString();
  };
  return sorted(one) === sorted(other);
}
