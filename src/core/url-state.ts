import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hub } from './hub.js';
import type { Product } from './settings.js';
import type { CustomerFilters, SharedState } from './shared-state.js';

/** The names in the query string; a prefix keeps them apart from the portal's own. */
const lists = {
  managedBy: 'hub-managed-by',
  product: 'hub-product',
  status: 'hub-status',
  subscriptionType: 'hub-subscription-type',
  tag: 'hub-tag',
} as const;
const texts = { q: 'hub-q', kpi: 'hub-kpi' } as const;

/** Writes a hub's filters, sort and switched product into query parameters; other parameters stay as they are. */
export function toSearch(shared: SharedState, search: string): string {
  const parameters = new URLSearchParams(search);
  const put = (name: string, values: readonly string[]) => {
    parameters.delete(name);
    for (const value of values) parameters.append(name, value);
  };
  const one = (value: string | undefined) => (value ? [value] : []);
  for (const [key, name] of Object.entries(lists)) put(name, shared.filters[key as keyof typeof lists] ?? []);
  for (const [key, name] of Object.entries(texts)) put(name, one(shared.filters[key as keyof typeof texts]));
  put('hub-sort', one(shared.sort));
  put('hub-switch', one(shared.product));
  return parameters.toString();
}

/** Reads what `toSearch` wrote. Values are codes of open enumerations: what makes no sense to the API, the API says. */
export function fromSearch(search: string): SharedState {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, unknown> = {};
  for (const [key, name] of Object.entries(lists)) if (parameters.has(name)) filters[key] = parameters.getAll(name);
  for (const [key, name] of Object.entries(texts)) if (parameters.has(name)) filters[key] = parameters.get(name);
  const product = parameters.get('hub-switch');
  return {
    filters: filters as CustomerFilters,
    sort: parameters.get('hub-sort') ?? undefined,
    product: product === 'meetings' || product === 'calling' ? (product satisfies Product) : undefined,
  };
}

/** Keeps the shared state of a hub in the page's address while `wanted()`: a reload, a bookmark and the back button bring it back. */
export class UrlState implements ReactiveController {
  private unsubscribe?: () => void;

  constructor(
    host: ReactiveControllerHost,
    private readonly hub: Hub,
    private readonly wanted: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.wanted() === Boolean(this.unsubscribe)) return;
    if (this.unsubscribe) return this.hostDisconnected();
    this.read();
    addEventListener('popstate', this.read);
    this.unsubscribe = this.hub.subscribe(() => this.write());
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  private readonly read = (): void => this.hub.share(fromSearch(location.search));

  private write(): void {
    const search = toSearch(this.hub.shared, location.search);
    if (search === new URLSearchParams(location.search).toString()) return;
    history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
  }
}
