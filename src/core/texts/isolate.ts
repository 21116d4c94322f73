/**
 * A name within a sentence: its direction changes nothing of what stands around it (first-strong isolate, UAX #9), as `<bdi>` does where
 * there is markup.
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
