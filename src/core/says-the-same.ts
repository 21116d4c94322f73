/**
 * Whether two values say the same: texts and numbers that are equal, objects and lists of such, word by word, however often a framework makes them anew.
 * What is undefined says nothing. Functions say the same only when they are the same.
 */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [left, right] = [one, other] as Readonly<Record<string, unknown>>[];
  return Object.keys({ ...left, ...right }).every((key) => saysTheSame(left![key], right![key]));
}
