import { folded } from '../typing/folded.js';

/** After this long without a key, the next one begins a new search; ms. */
const PAUSE = 500;

/** What is searched, from where. */
export interface TypeAheadList<Item> {
  readonly items: readonly Item[];
  readonly current: Item;
  textOf(item: Item): string;
}

function begins(text: string, typed: string): boolean {
  return folded(text).trimStart().startsWith(folded(typed));
}

/**
 * Finds the item whose text begins with the letters that were typed one after the other, as the ARIA APG describes it for lists: the same
 * letter again goes to the next item that begins with it.
 */
export class TypeAhead {
  private typed = '';
  private lastKeyAt = -Infinity;

  /** The item that a key leads to, the current one when there is no other; undefined for a key that types nothing. */
  find<Item>(event: KeyboardEvent, { items, current, textOf }: TypeAheadList<Item>): Item | undefined {
    if (event.timeStamp - this.lastKeyAt > PAUSE) this.typed = '';
    if ([...event.key].length !== 1) return undefined;
    const typed = this.typed + event.key;
    // Space belongs to the item, unless a text goes on with it.
    if (event.key === ' ' && !(this.typed && items.some((item) => begins(textOf(item), typed)))) {
      this.typed = '';
      return undefined;
    }
    this.lastKeyAt = event.timeStamp;
    this.typed = typed;
    const isOneLetter = new Set(folded(this.typed)).size === 1;
    const wanted = isOneLetter ? this.typed[0]! : this.typed;
    const start = items.indexOf(current) + (isOneLetter ? 1 : 0);
    const inTurn = [...items.slice(start), ...items.slice(0, start)];
    return inTurn.find((item) => begins(textOf(item), wanted)) ?? current;
  }
}
