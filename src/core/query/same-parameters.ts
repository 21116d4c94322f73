/** Whether two questions have the same parameters: values, or lists of values. What is undefined says nothing. */
export function sameParameters(one: object | undefined, other: object | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const [left, right] = [one, other] as Readonly<Record<string, unknown>>[];
  return Object.keys({ ...left, ...right }).every((key) => sameValue(left![key], right![key]));
}

function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((value, place) => Object.is(value, other[place]));
}
