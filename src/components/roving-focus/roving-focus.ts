import type { ReactiveController, ReactiveElement } from 'lit';
import { TypeAhead } from './type-ahead.js';

/** What a group of items with one Tab stop is made of. */
export interface RovingFocusOptions<Item extends HTMLElement> {
  /** The items in their order, as they are now: focusable elements in the host's shadow root. */
  items(): Iterable<Item>;
  /** Which arrows move. Default: `both`. */
  readonly direction?: 'horizontal' | 'vertical' | 'both';
  /** Where Tab enters the group, such as the selected item. Default: the item that had the focus last, at first the first one. */
  entry?(): Item | undefined;
  /** The text of an item; given, typed letters go to the item that begins with them. */
  textOf?(item: Item): string;
  /** A key moved the focus to another item. */
  onMove?(item: Item): void;
}

/** The sides to which arrows go, before the direction of writing is regarded. */
const steps = {
  horizontal: { ArrowLeft: -1, ArrowRight: 1 },
  vertical: { ArrowUp: -1, ArrowDown: 1 },
  both: { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 },
} as const;

/** Disabled items are passed over. */
function isDisabled(item: Element): boolean {
  return item.matches(':disabled, [aria-disabled="true"]');
}

/**
 * Gives a group of items one Tab stop and moves the focus inside it by keys, as the ARIA APG describes it for tabs, radio groups, toolbars
 * and lists: arrows (left and right mirrored where writing goes from right to left), Home and End. It sets `tabindex` on the items, so
 * that their templates must not. When items come, go or change places, the focus stays with its item or goes to the nearest one left.
 * A key that was used reaches nobody else.
 */
export class RovingFocusController<Item extends HTMLElement = HTMLElement> implements ReactiveController {
  private stop: Item | undefined;
  /** The items after the host's last update. */
  private known: readonly Item[] = [];
  private hadFocus = false;
  private readonly typeAhead = new TypeAhead();

  constructor(
    private readonly host: ReactiveElement,
    private readonly options: RovingFocusOptions<Item>,
  ) {
    host.addController(this);
  }

  /** The item that Tab goes to. */
  get current(): Item | undefined {
    return this.stop;
  }

  /** Moves the focus to an item; without one to where Tab would enter. */
  focus(item: Item | undefined = this.options.entry?.() ?? this.stop): void {
    item?.focus();
  }

  hostConnected(): void {
    for (const type of ['keydown', 'focusin', 'focusout']) this.host.renderRoot.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of ['keydown', 'focusin', 'focusout']) this.host.renderRoot.removeEventListener(type, this);
  }

  hostUpdate(): void {
    this.hadFocus = this.stop !== undefined && this.stop === this.activeElement;
  }

  hostUpdated(): void {
    const items = [...this.options.items()];
    const wanted = this.hadFocus ? this.stop : (this.options.entry?.() ?? this.stop);
    const stop = wanted && items.includes(wanted) && !isDisabled(wanted) ? wanted : this.nearestTo(wanted, items);
    this.known = items;
    this.settle(stop);
    if (this.hadFocus && this.stop !== this.activeElement) this.stop?.focus();
  }

  handleEvent(event: Event): void {
    // By name: an element that was moved to another document gets the events of its window.
    if (event.type === 'keydown') return this.onKey(event as KeyboardEvent);
    const item = this.itemOf(event.type === 'focusin' ? event.target : (event as FocusEvent).relatedTarget);
    if (item) this.settle(item);
    else if (event.type === 'focusout') this.settle(this.options.entry?.() ?? this.stop);
  }

  private get activeElement(): Element | null {
    // Not the render root's: public elements render into a box in their shadow root.
    return this.host.shadowRoot?.activeElement ?? null;
  }

  private itemOf(target: EventTarget | null): Item | undefined {
    return this.known.find((item) => item === target);
  }

  /** The next item that is still there after one that is gone or disabled, else the one before it. */
  private nearestTo(gone: Item | undefined, items: readonly Item[]): Item | undefined {
    const enabled = items.filter((item) => !isDisabled(item));
    const place = gone ? this.known.indexOf(gone) : -1;
    const neighbours = [...this.known.slice(place + 1), ...this.known.slice(0, Math.max(place, 0)).reverse()];
    return neighbours.find((item) => enabled.includes(item)) ?? enabled[0];
  }

  private settle(stop: Item | undefined): void {
    this.stop = stop;
    for (const item of this.known) item.tabIndex = item === stop ? 0 : -1;
  }

  private onKey(event: KeyboardEvent): void {
    const item = this.itemOf(event.target);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    const next = item && isPlain && !event.defaultPrevented ? this.target(event, item) : undefined;
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === item) return;
    next.focus();
    this.options.onMove?.(next);
  }

  /** The item that a key leads to; undefined for a key that is none of the group's. */
  private target(event: KeyboardEvent, current: Item): Item | undefined {
    const items = this.known.filter((item) => item === current || !isDisabled(item));
    if (event.key === 'Home') return items[0];
    if (event.key === 'End') return items.at(-1);
    const step = this.stepOf(event.key);
    if (step) return items.at((items.indexOf(current) + step) % items.length);
    const { textOf } = this.options;
    return textOf && this.typeAhead.find(event, { items, current, textOf });
  }

  private stepOf(key: string): number {
    const step = (steps[this.options.direction ?? 'both'] as Readonly<Record<string, number>>)[key] ?? 0;
    const isMirrored = key === 'ArrowLeft' || key === 'ArrowRight';
    return isMirrored && getComputedStyle(this.host).direction === 'rtl' ? -step : step;
  }
}
