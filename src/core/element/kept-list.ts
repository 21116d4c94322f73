import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is kept, and where. */
export interface KeptListOptions<Item> {
  /** The key in localStorage; undefined: nothing is kept. */
  key(): string | undefined;
  /** The name of the list in what is stored. */
  readonly field: string;
  /** The items in something that a storage gave, or that is to be kept: what is none, and what must not be kept, is left out. */
  read(given: unknown): readonly Item[];
}

const nothingKept: readonly never[] = [];
/** The lists of this page: a browser tells other tabs what changed, and not the page itself. */
const lists = new Set<KeptList<unknown>>();

/**
 * A list that this browser keeps for the person who uses it, in localStorage. What cannot be read counts as nothing; where nothing can be kept, it lives
 * as long as the element. The other elements of the page and of other tabs that keep it under the same key redraw when it changes.
 */
export class KeptList<Item> implements ReactiveController {
  /** Whether what was changed last could not be kept. */
  hasFailed = false;
  private view: Window | null = null;
  private known?: { key: string; text: string | null; items: readonly Item[] };

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: KeptListOptions<Item>,
  ) {
    host.addController(this);
  }

  /** The items that are kept. */
  get items(): readonly Item[] {
    const key = this.options.key();
    if (key === undefined) return nothingKept;
    if (this.known?.key !== key) this.known = { key, text: null, items: nothingKept };
    const text = this.stored(key);
    if (!this.hasFailed && text !== this.known.text) this.known = { key, text, items: this.itemsIn(text) };
    return this.known.items;
  }

  /** Changes the items as they are now, also by another tab. */
  change(changed: (items: readonly Item[]) => readonly Item[]): void {
    const { field, read } = this.options;
    const key = this.options.key();
    if (key === undefined) return;
    const items = read(changed(this.items));
    const text = JSON.stringify({ version: 1, [field]: items });
    this.hasFailed = !write(key, text);
    this.known = { key, text, items };
    for (const list of lists) if (list.options.key() === key) list.host.requestUpdate();
  }

  hostConnected(): void {
    this.view = this.host.ownerDocument.defaultView;
    this.view?.addEventListener('storage', this);
    lists.add(this);
  }

  hostDisconnected(): void {
    this.view?.removeEventListener('storage', this);
    this.view = null;
    lists.delete(this);
  }

  handleEvent({ key }: StorageEvent): void {
    // Without a key everything was cleared.
    if (key === null || key === this.options.key()) this.host.requestUpdate();
  }

  private stored(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return this.known?.text ?? null;
    }
  }

  private itemsIn(text: string | null): readonly Item[] {
    try {
      const stored = JSON.parse(text ?? 'null') as Readonly<Record<string, unknown>> | null;
      return this.options.read(stored?.[this.options.field]);
    } catch {
      return nothingKept;
    }
  }
}

/** The key of a list, with the name that the page gives it: `KEY` or `KEY:NAME`. Undefined without a name. */
export function keptKey(key: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : name ? `${key}:${name}` : key;
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
