/**
 * Keys for `repeat`, of items whose keys others give: an API may name several things alike, and of two items with one key Lit loses one. Each item keeps an
 * element of its own: its key, and which one with that key it is.
 */
export function eachKey<Item>(keyOf: (item: Item) => string): (item: Item) => string {
  const times = new Map<string, number>();
  return (item) => {
    const key = keyOf(item);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return `${time} ${key}`;
  };
}
