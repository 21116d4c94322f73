/** An object or a list, as JSON has them. */
type Compound = Readonly<Record<string, unknown>>;

/**
 * A new value made of the parts of a former one wherever they say the same: the former one itself when all of it does. So whoever compares by
 * identity sees what changed, and nothing else.
 */
export function sharedParts<T>(former: unknown, next: T): T {
  if (Object.is(former, next)) return next;
  if (!isCompound(former) || !isCompound(next) || Array.isArray(former) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  const copy = (Array.isArray(next) ? [] : Object.create(Object.getPrototypeOf(next) as object | null)) as Compound & T;
  let isSame = keys.length === Object.keys(former).length;
  for (const key of keys) {
    const known = Object.hasOwn(former, key);
    const value = known ? sharedParts(former[key], next[key]) : next[key];
    isSame &&= known && Object.is(value, former[key]);
    // A key of the server's may be `__proto__`.
    Object.defineProperty(copy, key, { value, configurable: true, enumerable: true, writable: true });
  }
  return isSame ? (former as Compound & T) : copy;
}

/** Whether something is an object or a list, as JSON has them. */
export function isCompound(value: unknown): value is Compound {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
