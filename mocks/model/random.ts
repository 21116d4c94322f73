/**
 * Mixes three whole numbers into one of 32 bits (the finalizer of MurmurHash3 after each part). Equal parts give equal numbers on every machine, so that
 * any figure of the model can be worked out again from its keys instead of being stored.
 */
export function mix(a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** As `mix`, as a fraction from 0 up to, not including, 1. */
export function fraction(a: number, b = 0, c = 0): number {
  return mix(a, b, c) / 2 ** 32;
}

/** A sequence of pseudo-random numbers that follows from its seed alone. */
export class Random {
  private drawn = 0;

  constructor(private readonly seed: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    return fraction(this.seed, (this.drawn += 1));
  }

  /** A whole number from `first` to `last`, both possible. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the items, each as likely. Throws when there is none. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('Random.pick needs at least one item.');
    return item;
  }

  /** One of the items, as likely as its weight is large. Throws when there is none. */
  weighted<Item extends { readonly weight: number }>(items: readonly Item[]): Item {
    let rest = this.next() * items.reduce((sum, item) => sum + item.weight, 0);
    const found = items.find((item) => (rest -= item.weight) < 0) ?? items[items.length - 1];
    if (found === undefined) throw new RangeError('Random.weighted needs at least one item.');
    return found;
  }
}
