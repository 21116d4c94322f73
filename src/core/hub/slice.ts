import { tellEach } from './tell-each.js';

/**
 * A part of what the elements of one hub tell each other: the filters of its customers, the chosen product, a selected point. A slice belongs
 * to the family that reads it; an element redraws only when a slice that it reads changes.
 */
export interface Slice<Value> {
  /** Identifies the slice within a hub. */
  readonly name: string;
  /** What counts while nobody said anything. */
  readonly initial: Value;
  /** How the slice stands in the page's address (`url-state`). Absent: it does not. */
  readonly address?: SliceAddress<Value>;
}

/** How a slice is written into a query string and read from it. */
export interface SliceAddress<Value> {
  /** The names that it takes in the query string; each begins with `hub-`, so that they never meet the portal's own. */
  readonly names: readonly string[];
  /** The parameters that say the value; none for the initial one. */
  write(value: Value): readonly (readonly [name: string, value: string])[];
  /** The value that the parameters say. Codes of open enumerations are taken as they are: what makes no sense to the API, the API says. */
  read(parameters: URLSearchParams): Value;
}

interface Stored {
  readonly slice: Slice<unknown>;
  value: unknown;
  readonly listeners: Set<() => void>;
}

/** The slices of one hub. */
export class SliceStore {
  private readonly stored = new Map<string, Stored>();

  /**
   * @param onUse Called when a slice is used for the first time: the page's address may say its value.
   * @param onChange Called after each change of any slice.
   * @param onRead Called when somebody begins to listen to a slice to which nobody listened.
   */
  constructor(
    private readonly onUse: (slice: Slice<unknown>) => void,
    private readonly onChange: (slice: Slice<unknown>) => void,
    private readonly onRead: (slice: Slice<unknown>) => void = () => {},
  ) {}

  /** The slices that somebody used. */
  get used(): readonly Slice<unknown>[] {
    return [...this.stored.values()].map(({ slice }) => slice);
  }

  /** Whether somebody listens to a slice. */
  isRead(slice: Slice<unknown>): boolean {
    return (this.stored.get(slice.name)?.listeners.size ?? 0) > 0;
  }

  /** What a slice says now. */
  get<Value>(slice: Slice<Value>): Value {
    return this.stateOf(slice).value as Value;
  }

  /** Says something else; those who read this slice redraw. Saying the same object again changes nothing. */
  set<Value>(slice: Slice<Value>, value: Value): void {
    const state = this.stateOf(slice);
    if (Object.is(state.value, value)) return;
    state.value = value;
    tellEach(state.listeners);
    this.onChange(state.slice);
  }

  /** Calls `listener` after each change of a slice; the answer ends that. */
  subscribe(slice: Slice<unknown>, listener: () => void): () => void {
    const { listeners } = this.stateOf(slice);
    if (listeners.size === 0) this.onRead(slice);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** Forgets what was said. */
  reset(): void {
    for (const { slice } of [...this.stored.values()]) this.set(slice, slice.initial);
  }

  private stateOf<Value>(slice: Slice<Value>): Stored {
    const known = this.stored.get(slice.name);
    if (known) return known;
    const state: Stored = { slice: slice, value: slice.initial, listeners: new Set() };
    this.stored.set(slice.name, state);
    this.onUse(state.slice);
    return state;
  }
}
