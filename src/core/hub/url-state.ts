import { warnOnce } from './settings.js';
import type { Product } from './settings.js';
import type { CustomerFilters, SharedState } from '../shared-state.js';

/** The names in the query string; a prefix keeps them apart from the portal's own. */
const lists = {
  managedBy: 'hub-managed-by',
  product: 'hub-product',
  status: 'hub-status',
  subscriptionType: 'hub-subscription-type',
  tag: 'hub-tag',
} as const;
const texts = { q: 'hub-q', kpi: 'hub-kpi' } as const;

const own: ReadonlySet<string> = new Set([...Object.values(lists), ...Object.values(texts), 'hub-sort', 'hub-switch']);

/** Writes a hub's filters, sort and switched product into a query string; the portal's own parameters stay letter by letter as they are. */
export function toSearch({ filters, sort, product }: SharedState, search: string): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && parameters.append(name, value);
  for (const [key, name] of Object.entries(lists))
    for (const value of filters[key as keyof typeof lists] ?? []) put(name, value);
  for (const [key, name] of Object.entries(texts)) put(name, filters[key as keyof typeof texts]);
  put('hub-sort', sort);
  put('hub-switch', product);
  return [...foreign(search), ...(parameters.size > 0 ? [parameters.toString()] : [])].join('&');
}

/** The pieces of a query string that are not the hub's. */
function foreign(search: string): string[] {
  const pieces = search.replace(/^\?/, '').split('&');
  return pieces.filter((piece) => piece && ![...new URLSearchParams(piece).keys()].some((name) => own.has(name)));
}

/** Reads what `toSearch` wrote. Values are codes of open enumerations: what makes no sense to the API, the API says. */
export function fromSearch(search: string): SharedState {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, unknown> & CustomerFilters = {};
  for (const [key, name] of Object.entries(lists)) if (parameters.has(name)) filters[key] = parameters.getAll(name);
  for (const [key, name] of Object.entries(texts)) if (parameters.has(name)) filters[key] = parameters.get(name);
  const product = parameters.get('hub-switch');
  return {
    filters,
    sort: parameters.get('hub-sort') ?? undefined,
    product: product === 'meetings' || product === 'calling' ? (product satisfies Product) : undefined,
  };
}

/** What has the state that the address keeps: a hub. */
export interface StateOwner {
  readonly shared: SharedState;
  share(news: Partial<SharedState>): void;
  subscribe(listener: () => void): () => void;
}

/** Keeps the shared state of a hub in the page's address: a reload, a bookmark and the back button bring it back. */
export class UrlState {
  private unsubscribe?: () => void;

  constructor(private readonly hub: StateOwner) {}

  /** Begins with what the address says, or ends. */
  follow(isWanted: boolean): void {
    if (isWanted === Boolean(this.unsubscribe)) return;
    if (isWanted) {
      this.unsubscribe = this.hub.subscribe(() => this.write());
      addEventListener('popstate', this.read);
      this.read();
    } else {
      removeEventListener('popstate', this.read);
      this.unsubscribe?.();
      this.unsubscribe = undefined;
    }
  }

  private readonly read = (): void => this.hub.share(fromSearch(location.search));

  private write(): void {
    const search = toSearch(this.hub.shared, location.search);
    // The address may say the same in another order.
    if (search === toSearch(fromSearch(location.search), location.search)) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
    } catch (error) {
      warnOnce(`url-state cannot write the page's address: ${String(error)}`);
    }
  }
}
