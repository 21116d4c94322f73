import { warnOnce } from '../warn-once.js';
import type { Slice } from './slice.js';

/** What has slices that the page's address keeps: a hub. */
export interface AddressOwner {
  /** The slices that somebody used. */
  readonly slices: readonly Slice<unknown>[];
  get<Value>(slice: Slice<Value>): Value;
  set<Value>(slice: Slice<Value>, value: Value): void;
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

  /** Writes what the slices say, now that this one changed. */
  write(changed: Slice<unknown>): void {
    if (!this.isFollowing || this.isReading) return;
    // The portal went to another of its pages: what the other slices say belongs to the one before.
    if (location.pathname !== this.path) this.begin(this.owner.slices.filter((slice) => slice !== changed));
    const search = written(this.owner, location.search);
    if (sameParameters(search, location.search)) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
    } catch (error) {
      warnOnce(`url-state cannot write the page's address: ${String(error)}`);
    }
  }

  private readonly readAll = (): void => this.begin(this.owner.slices);

  /** Takes this page for the one that the state belongs to. */
  private begin(slices: readonly Slice<unknown>[]): void {
    this.path = location.pathname;
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

/** The address may say the same in another order. */
function sameParameters(one: string, other: string): boolean {
  const sorted = (search: string) => {
    const parameters = new URLSearchParams(search);
    parameters.sort();
    return parameters.toString();
  };
  return sorted(one) === sorted(other);
}
