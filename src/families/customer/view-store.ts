import type { ReactiveController, ReactiveElement } from 'lit';
import { readViews } from './saved-views.js';
import type { SavedView } from './saved-views.js';

/** The key in localStorage under which views are kept; with `keep-views="NAME"`, `:NAME` follows. */
export const VIEWS_KEY = 'partner-hub:customer-views';

const none: readonly SavedView[] = [];
/** The filters of this page: a browser tells other tabs what changed, and not the page itself. */
const stores = new Set<ViewStore>();

/**
 * Views that this browser keeps for the person who uses it. No customer's data: a view is kept without its free text, which may be a customer's name.
 * What cannot be read counts as nothing; where nothing can be kept, views live as long as the element.
 */
export class ViewStore implements ReactiveController {
  /** Whether what was changed last could not be kept. */
  hasFailed = false;
  private view: Window | null = null;
  private known?: { key: string; text: string | null; views: readonly SavedView[] };

  /** @param name The part of the key behind the colon, empty for none; undefined: nothing is kept. */
  constructor(
    private readonly host: ReactiveElement,
    private readonly name: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** The views that are kept. */
  get views(): readonly SavedView[] {
    const { key } = this;
    if (key === undefined) return none;
    if (this.known?.key !== key) this.known = { key, text: null, views: none };
    const text = this.read(key);
    if (!this.hasFailed && text !== this.known.text) this.known = { key, text, views: viewsIn(text) };
    return this.known.views;
  }

  /** Changes the views as they are now, also by another tab. */
  change(changed: (views: readonly SavedView[]) => readonly SavedView[]): void {
    const { key } = this;
    if (key === undefined) return;
    const views = changed(this.views).map(withoutText);
    const text = JSON.stringify({ version: 1, views });
    this.hasFailed = !write(key, text);
    this.known = { key, text, views };
    for (const store of stores) if (store.key === key) store.host.requestUpdate();
  }

  hostConnected(): void {
    this.view = this.host.ownerDocument.defaultView;
    this.view?.addEventListener('storage', this);
    stores.add(this);
  }

  hostDisconnected(): void {
    this.view?.removeEventListener('storage', this);
    this.view = null;
    stores.delete(this);
  }

  handleEvent({ key }: StorageEvent): void {
    // Without a key everything was cleared.
    if (key === null || key === this.key) this.host.requestUpdate();
  }

  private get key(): string | undefined {
    const name = this.name();
    return name === undefined ? undefined : name ? `${VIEWS_KEY}:${name}` : VIEWS_KEY;
  }

  private read(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return this.known?.text ?? null;
    }
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function viewsIn(text: string | null): readonly SavedView[] {
  try {
    const stored = JSON.parse(text ?? 'null') as { readonly views?: unknown } | null;
    return readViews(stored?.views).map(withoutText);
  } catch {
    return none;
  }
}

function withoutText({ filters: { q: _q, ...filters }, ...view }: SavedView): SavedView {
  return { ...view, filters };
}
