/** An `ETag` for a text: equal texts have equal ones, and others all but never. */
export function entityTag(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + a;
  }
  return `"${hex(a)}${hex(b)}"`;
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}

/** Whether an answer with this tag is among those that `If-None-Match` still has (RFC 9110: weak comparison). */
export function isStillHad(tag: string, ifNoneMatch: string | null): boolean {
  const had = (ifNoneMatch ?? '').split(',').map((part) => part.trim().replace(/^W\//, ''));
  return had.includes('*') || had.includes(tag);
}
