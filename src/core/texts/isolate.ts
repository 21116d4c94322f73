/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';
/** What does not run as a text from left to right does, and as one from right to left does. */
const foreign = {
  ltr: new RegExp(`[${RIGHT_TO_LEFT}]`, 'u'),
  rtl: new RegExp(`(?![${RIGHT_TO_LEFT}])\\p{L}`, 'u'),
};

/** The direction of a text. */
export type Direction = keyof typeof foreign;

/**
 * A name within a sentence: its direction changes nothing of what stands around it (first-strong isolate, UAX #9), as `<bdi>` does where
 * there is markup.
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/**
 * The same texts, whose sentences isolate each name that they are given where it is written in another direction than they are. Names come from the data:
 * whoever fills a sentence need not think of it.
 */
export function isolating<Texts>(texts: Texts, direction: Direction): Texts {
  const isForeign = (given: unknown): given is string =>
    typeof given === 'string' && foreign[direction].test(given) && !given.includes('\u2068');
  const wrapped = (text: unknown): unknown => {
    if (typeof text === 'function')
      return (...given: unknown[]) =>
        (text as (...given: unknown[]) => unknown)(...given.map((one) => (isForeign(one) ? isolated(one) : one)));
    if (Array.isArray(text)) return text.map(wrapped);
    if (typeof text !== 'object' || text === null) return text;
    return Object.fromEntries(Object.entries(text).map(([name, part]) => [name, wrapped(part)]));
  };
  return wrapped(texts) as Texts;
}
