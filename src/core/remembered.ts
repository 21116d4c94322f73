import { sameItems } from './same-items.js';

/** A value that is made anew only when what it is made of is not the same as before. */
export class Remembered<Value> {
  private made?: { readonly parts: readonly unknown[]; readonly value: Value };

  /** The value for these parts, which are compared as they are. */
  of(parts: readonly unknown[], make: () => Value): Value {
    const { made } = this;
    if (made && sameItems(parts, made.parts)) return made.value;
    const value = make();
    this.made = { parts, value };
    return value;
  }
}
