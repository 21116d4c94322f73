const proxies = new WeakMap<object, object>();

/** A value as frameworks hand it on that watch their state (Vue's `reactive`): a proxy around it, and around all that is read out of it; the same one each time. */
export function watched<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const known = proxies.get(value) as T | undefined;
  if (known) return known;
  const proxy = new Proxy(value, { get: (target, key, self) => watched<unknown>(Reflect.get(target, key, self)) });
  proxies.set(value, proxy);
  return proxy as T;
}
