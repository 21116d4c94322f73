import { isCompound } from './hub/shared-parts.js';

/**
 * A copy that nobody else holds, of data as JSON has them. What a framework wraps to watch it, such as Vue's reactive lists that a page filters by, comes
 * out plain; `structuredClone` refuses that.
 */
export function ownCopy<T>(value: T): T {
  if (!isCompound(value)) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => ownCopy(part)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ownCopy(part)])) as T;
}
